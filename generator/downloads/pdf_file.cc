#include "downloads/pdf_file.h"

#include <fmt/format.h>

#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include "base/xml.h"
#include "downloads/pdf_font_objects.h"
#include "downloads/pdf_outline.h"
#include "downloads/pdf_pictures.h"
#include "downloads/pdf_setter.h"
#include "downloads/pdf_stream.h"

namespace vankho::paper {
namespace {

using Object = QPDFObjectHandle;

Object name(std::string_view text) { return Object::newName("/" + std::string(text)); }
Object integer(std::size_t number) { return Object::newInteger(static_cast<long long>(number)); }
Object text(std::string_view utf8) { return Object::newUnicodeString(std::string(utf8)); }

Object number(double value) { return Object::newReal(value, 2); }

Object rectangle(const Rectangle& area) {
  return Object::newArray({number(area.left), number(area.bottom), number(area.right), number(area.top)});
}

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

// Of the streams of objects, which libqpdf puts together itself. It keeps one level for the whole program.
// The default takes half as long again for a fiftieth fewer bytes.
void set_compression_once() {
  static const int level = [] {
    constexpr int kLevel = 1;
    Pl_Flate::setCompressionLevel(kLevel);
    return kLevel;
  }();
  static_cast<void>(level);
}

class FileMaker {
 public:
  explicit FileMaker(const PdfParts& parts) : parts_(parts), structure_(parts.galley.structure) {
    pdf_.emptyPDF();
    root_ = pdf_.getRoot();
  }

  std::string make() {
    add_pages();
    add_links();
    add_structure();
    add_outline(pdf_, parts_.galley.bookmarks, parts_.places.bookmarks, pages_);
    add_targets();
    add_document_properties();
    set_compression_once();
    QPDFWriter writer(pdf_);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
  }

 private:
  Object new_dictionary() { return pdf_.makeIndirectObject(Object::newDictionary()); }

  void add_pages() {
    Object resources = new_dictionary();
    resources.replaceKey("/Font", add_fonts(pdf_, parts_.subsets));
    if (!parts_.galley.pictures.empty())
      resources.replaceKey("/XObject", add_pictures(pdf_, parts_.galley.pictures));
    Object tree = root_.getKey("/Pages");
    Object media = Object::newArray(
        {number(0), number(0), number(points_of(kPageWidth)), number(points_of(kPageHeight))});
    std::vector<Object> kids;
    for (std::size_t i = 0; i < parts_.pages.size(); ++i) {
      Object page = new_dictionary();
      page.replaceKey("/Type", name("Page"));
      page.replaceKey("/Parent", tree);
      page.replaceKey("/MediaBox", media);
      page.replaceKey("/Resources", resources);
      page.replaceKey("/Contents", add_stream(pdf_, parts_.pages[i].content));
      page.replaceKey("/StructParents", integer(i));
      page.replaceKey("/Tabs", name("S"));
      kids.push_back(page);
      for (std::size_t id = 0; id < parts_.pages[i].elements.size(); ++id) {
        structure_.show(parts_.pages[i].elements[id], {Structure::Kid::content, i, id});
      }
    }
    pages_ = kids;
    tree.replaceKey("/Count", integer(kids.size()));
    tree.replaceKey("/Kids", Object::newArray(kids));
  }

  void add_links() {
    for (std::size_t i = 0; i < parts_.pages.size(); ++i) {
      if (parts_.pages[i].links.empty()) continue;
      Object annotations = Object::newArray();
      for (const LinkArea& link : parts_.pages[i].links) annotations.appendItem(add_link(link, i));
      pages_[i].replaceKey("/Annots", annotations);
    }
  }

  Object add_link(const LinkArea& link, std::size_t page) {
    Object annotation = new_dictionary();
    annotation.replaceKey("/Type", name("Annot"));
    annotation.replaceKey("/Subtype", name("Link"));
    annotation.replaceKey("/Rect", rectangle(link.area));
    annotation.replaceKey("/Border", Object::newArray({integer(0), integer(0), integer(0)}));
    annotation.replaceKey("/F", integer(4));  // printed
    annotation.replaceKey("/Contents", text(link.text));
    lead(annotation, parts_.galley.links[static_cast<std::size_t>(link.link)]);
    annotation.replaceKey("/StructParent", integer(parts_.pages.size() + annotations_.size()));
    Element element = parts_.galley.link_elements[static_cast<std::size_t>(link.link)];
    structure_.show(element, {Structure::Kid::annotation, page, annotations_.size()});
    annotations_.push_back(annotation);
    annotated_.push_back(element);
    return annotation;
  }

  static void lead(Object annotation, const std::string& address) {
    if (address.starts_with('#')) {
      annotation.replaceKey("/Dest", Object::newString(address.substr(1)));
      return;
    }
    Object action = Object::newDictionary();
    action.replaceKey("/S", name("URI"));
    action.replaceKey("/URI", Object::newString(address));
    annotation.replaceKey("/A", action);
  }

  // Named destinations (12.3.2.3), sorted by their names.
  void add_targets() {
    if (parts_.form.targets.empty()) return;
    Object names = Object::newArray();
    for (std::size_t i = 0; i < parts_.form.targets.size(); ++i) {
      names.appendItem(Object::newString(parts_.form.targets[i]));
      names.appendItem(destination(parts_.places.targets[i], pages_));
    }
    Object leaf = Object::newDictionary(), trees = Object::newDictionary();
    leaf.replaceKey("/Names", names);
    trees.replaceKey("/Dests", leaf);
    root_.replaceKey("/Names", trees);
  }

  // ISO 32000-1, 14.7.2 and 14.7.4.4.
  void add_structure() {
    const std::vector<Structure::Node>& nodes = structure_.nodes();
    elements_.reserve(nodes.size());
    for (const Structure::Node& node : nodes) {
      elements_.push_back(node.shown ? new_dictionary() : Object::newNull());
    }
    Object tree = new_dictionary();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (nodes[i].shown) fill_element(i, i == Structure::document ? tree : elements_[nodes[i].parent]);
    }
    add_picture_areas();
    tree.replaceKey("/Type", name("StructTreeRoot"));
    tree.replaceKey("/K", elements_[Structure::document]);
    tree.replaceKey("/ParentTree", parent_tree());
    tree.replaceKey("/ParentTreeNextKey", integer(parts_.pages.size() + annotations_.size()));
    root_.replaceKey("/StructTreeRoot", tree);
  }

  void fill_element(Element index, const Object& parent) {
    const Structure::Node& node = structure_.nodes()[index];
    Object element = elements_[index];
    element.replaceKey("/Type", name("StructElem"));
    element.replaceKey("/S", name(node.tag));
    element.replaceKey("/P", parent);
    // ISO 14289-1, 7.9: a note can be found by its name.
    if (node.tag == "Note") element.replaceKey("/ID", Object::newString("note" + std::to_string(index)));
    if (node.tag == "TH") {
      Object scope = Object::newDictionary();
      scope.replaceKey("/O", name("Table"));
      scope.replaceKey("/Scope", name("Column"));
      element.replaceKey("/A", scope);
    }
    if (!node.instead.empty()) element.replaceKey("/Alt", text(node.instead));
    std::vector<Object> kids;
    std::size_t page = kNone;
    for (const Structure::Kid& kid : node.kids) {
      if (page == kNone && kid.kind != Structure::Kid::element) page = kid.page;
      kids.push_back(kid_object(kid, page));
    }
    if (page != kNone) element.replaceKey("/Pg", pages_[page]);
    element.replaceKey("/K", kids.size() == 1 ? kids.front() : Object::newArray(kids));
  }

  // 14.8.5.4.3.
  void add_picture_areas() {
    for (std::size_t i = 0; i < parts_.galley.pictures.size(); ++i) {
      if (parts_.galley.pictures[i].element == kNone) continue;
      Object layout = Object::newDictionary();
      layout.replaceKey("/O", name("Layout"));
      layout.replaceKey("/BBox", rectangle(parts_.places.pictures[i]));
      elements_[parts_.galley.pictures[i].element].replaceKey("/A", layout);
    }
  }

  // `page` is that of the element, which its content need not repeat.
  Object kid_object(const Structure::Kid& kid, std::size_t page) {
    if (kid.kind == Structure::Kid::element) return elements_[kid.number];
    if (kid.kind == Structure::Kid::content && kid.page == page) return integer(kid.number);
    Object reference = Object::newDictionary();
    bool content = kid.kind == Structure::Kid::content;
    reference.replaceKey("/Type", name(content ? "MCR" : "OBJR"));
    reference.replaceKey("/Pg", pages_[kid.page]);
    reference.replaceKey(content ? "/MCID" : "/Obj",
                         content ? integer(kid.number) : annotations_[kid.number]);
    return reference;
  }

  Object parent_tree() {
    Object numbers = Object::newArray();
    for (std::size_t i = 0; i < parts_.pages.size(); ++i) {
      Object of_page = Object::newArray();
      for (Element element : parts_.pages[i].elements) of_page.appendItem(elements_[element]);
      numbers.appendItem(integer(i));
      numbers.appendItem(pdf_.makeIndirectObject(of_page));
    }
    for (std::size_t i = 0; i < annotated_.size(); ++i) {
      numbers.appendItem(integer(parts_.pages.size() + i));
      numbers.appendItem(elements_[annotated_[i]]);
    }
    Object tree = new_dictionary();
    tree.replaceKey("/Nums", numbers);
    return tree;
  }

  void add_document_properties() {
    root_.replaceKey("/Lang", Object::newString("vi"));
    Object marked = Object::newDictionary();
    marked.replaceKey("/Marked", Object::newBool(true));
    root_.replaceKey("/MarkInfo", marked);
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root_.replaceKey("/ViewerPreferences", preferences);
    Object metadata = pdf_.newStream(xmp(parts_.form.name));
    metadata.getDict().replaceKey("/Type", name("Metadata"));
    metadata.getDict().replaceKey("/Subtype", name("XML"));
    root_.replaceKey("/Metadata", metadata);
    Object info = new_dictionary();
    info.replaceKey("/Title", text(parts_.form.name));
    info.replaceKey("/Producer", text("vankho"));
    pdf_.getTrailer().replaceKey("/Info", info);
  }

  const PdfParts& parts_;
  Structure& structure_;
  QPDF pdf_;
  Object root_;
  std::vector<Object> pages_, annotations_, elements_;
  std::vector<Element> annotated_;  // by annotation
};

}  // namespace

std::string pdf_file(const PdfParts& parts) { return FileMaker(parts).make(); }

}  // namespace vankho::paper
