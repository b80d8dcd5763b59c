#include "downloads/pdf_file.h"

#include <fmt/format.h>

#include "base/xml.h"
#include "downloads/pdf_font_objects.h"
#include "downloads/pdf_operators.h"
#include "downloads/pdf_outline.h"
#include "downloads/pdf_pictures.h"
#include "downloads/pdf_setter.h"
#include "downloads/pdf_tags.h"

namespace vankho::paper {
namespace {

std::string xmp(const std::string& title) {
  return fmt::format(
      "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
      "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
      "<dc:format>application/pdf</dc:format>\n"
      "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>\n"
      "<dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language>\n"
      "<pdf:Producer>vankho</pdf:Producer>\n"
      "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>",
      xml_escaped(title));
}

class FileMaker {
 public:
  explicit FileMaker(const PdfParts& parts) : parts_(parts) {
    for (std::size_t i = 0; i < parts.pages.size(); ++i) pages_.push_back(objects_.reserve());
  }

  std::string make() {
    show_content();
    const ObjectId pages = add_pages();
    // From here on, every element knows what of it is shown where.
    const ObjectId tags =
        add_tags(objects_, {parts_.galley, parts_.places, parts_.pages, pages_, annotations_});
    std::string catalogue =
        fmt::format("<</Type /Catalog /Pages {} /StructTreeRoot {}", reference(pages), reference(tags));
    if (!parts_.galley.bookmarks.empty()) {
      catalogue += " /Outlines " +
                   reference(add_outline(objects_, parts_.galley.bookmarks, parts_.places.bookmarks, pages_));
    }
    if (!parts_.form.targets.empty()) catalogue += " /Names <</Dests <</Names " + targets() + ">>>>";
    catalogue += " /Lang (vi) /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>>";
    const ObjectId metadata = objects_.add_stream("/Type /Metadata /Subtype /XML", xmp(parts_.form.name));
    catalogue += " /Metadata " + reference(metadata) + ">>";
    const ObjectId information =
        objects_.add(fmt::format("<</Title {} /Producer (vankho)>>", text_string(parts_.form.name)));
    return objects_.file(objects_.add(catalogue), information);
  }

 private:
  // Before links, so that elements come in the order of the text.
  void show_content() {
    for (std::size_t page = 0; page < parts_.pages.size(); ++page) {
      const std::vector<Element>& elements = parts_.pages[page].elements;
      for (std::size_t id = 0; id < elements.size(); ++id)
        parts_.galley.structure.show(elements[id], {Structure::Kid::content, page, id});
    }
  }

  ObjectId add_pages() {
    const ObjectId tree = objects_.reserve(), resources = add_resources();
    const std::string shared =
        fmt::format("/Type /Page /Parent {} /MediaBox {} /Resources {} /Tabs /S", reference(tree),
                    rectangle({0, 0, points_of(kPageWidth), points_of(kPageHeight)}), reference(resources));
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      const ObjectId content = objects_.add_deflated({}, parts_.pages[i].content);
      objects_.put(pages_[i], fmt::format("<<{} /Contents {} /StructParents {}{}>>", shared,
                                          reference(content), i, annotations_of(i)));
    }
    objects_.put(tree, fmt::format("<</Type /Pages /Count {} /Kids {}>>", pages_.size(), references(pages_)));
    return tree;
  }

  ObjectId add_resources() {
    std::string resources = "<</Font " + add_fonts(objects_, parts_.subsets);
    if (!parts_.galley.pictures.empty())
      resources += " /XObject " + add_pictures(objects_, parts_.galley.pictures);
    return objects_.add(resources + ">>");
  }

  std::string annotations_of(std::size_t page) {
    std::vector<ObjectId> ids;
    for (const LinkArea& link : parts_.pages[page].links) ids.push_back(add_link(link, page));
    return ids.empty() ? std::string() : " /Annots " + references(ids);
  }

  // 12.5.6.5; the flag says that it is printed.
  ObjectId add_link(const LinkArea& link, std::size_t page) {
    const auto index = static_cast<std::size_t>(link.link);
    const ObjectId id = objects_.add(fmt::format(
        "<</Type /Annot /Subtype /Link /Rect {} /Border [0 0 0] /F 4 /Contents {} {} /StructParent {}>>",
        rectangle(link.area), text_string(link.text), lead(parts_.galley.links[index]),
        pages_.size() + annotations_.size()));
    const Element element = parts_.galley.link_elements[index];
    parts_.galley.structure.show(element, {Structure::Kid::annotation, page, annotations_.size()});
    annotations_.push_back({id, element});
    return id;
  }

  static std::string lead(const std::string& address) {
    if (address.starts_with('#')) return "/Dest " + byte_string(address.substr(1));
    return "/A <</S /URI /URI " + byte_string(address) + ">>";
  }

  // Named destinations (12.3.2.3), sorted by their names.
  std::string targets() const {
    std::string names = "[";
    for (std::size_t i = 0; i < parts_.form.targets.size(); ++i)
      names += byte_string(parts_.form.targets[i]) + ' ' + destination(parts_.places.targets[i], pages_);
    return names + "]";
  }

  const PdfParts& parts_;
  Objects objects_;
  std::vector<ObjectId> pages_;
  std::vector<Annotation> annotations_;
};

}  // namespace

std::string pdf_file(const PdfParts& parts) { return FileMaker(parts).make(); }

}  // namespace vankho::paper
