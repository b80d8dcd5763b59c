#include "downloads/pdf_tags.h"

#include <fmt/format.h>

#include <algorithm>

#include "downloads/pdf_operators.h"

namespace vankho::paper {
namespace {

class TagMaker {
 public:
  TagMaker(Objects& objects, const TagParts& parts)
      : objects_(objects), parts_(parts), nodes_(parts.galley.structure.nodes()), ids_(nodes_.size()) {}

  // 14.7.2.
  ObjectId make() {
    const ObjectId tree = objects_.reserve();
    for (Element i = 0; i < nodes_.size(); ++i) {
      if (nodes_[i].shown) ids_[i] = objects_.reserve();
    }
    for (Element i = 0; i < nodes_.size(); ++i) {
      if (nodes_[i].shown)
        objects_.put(ids_[i], element(i, i == Structure::document ? tree : ids_[nodes_[i].parent]));
    }
    objects_.put(tree, fmt::format("<</Type /StructTreeRoot /K {} /ParentTree {} /ParentTreeNextKey {}>>",
                                   reference(ids_[Structure::document]), reference(add_parents()),
                                   parts_.pages.size() + parts_.annotations.size()));
    return tree;
  }

 private:
  std::string element(Element index, ObjectId parent) const {
    const Structure::Node& node = nodes_[index];
    std::string entries = fmt::format("<</S /{} /P {}", node.tag, reference(parent));
    // ISO 14289-1, 7.9: a note can be found by its name.
    if (node.tag == "Note") entries += fmt::format(" /ID (note{})", index);
    if (node.tag == "TH") entries += " /A <</O /Table /Scope /Column>>";
    if (node.tag == "Figure") entries += " /A <</O /Layout /BBox " + rectangle(area_of(index)) + ">>";
    if (!node.instead.empty()) entries += " /Alt " + text_string(node.instead);
    return entries + kids(node) + ">>";
  }

  // The page of the first of them is the element's, and not repeated.
  std::string kids(const Structure::Node& node) const {
    const auto first = std::ranges::find_if(
        node.kids, [](const Structure::Kid& kid) { return kid.kind != Structure::Kid::element; });
    const std::size_t page = first == node.kids.end() ? kNone : first->page;
    std::string array;
    for (const Structure::Kid& kid : node.kids) array += (array.empty() ? "" : " ") + kid_object(kid, page);
    return (page == kNone ? "" : " /Pg " + reference(parts_.pages[page])) + " /K [" + array + "]";
  }

  std::string kid_object(const Structure::Kid& kid, std::size_t page) const {
    if (kid.kind == Structure::Kid::element) return reference(ids_[kid.number]);
    const std::string on_page = kid.page == page ? "" : " /Pg " + reference(parts_.pages[kid.page]);
    if (kid.kind == Structure::Kid::annotation)
      return fmt::format("<</Type /OBJR{} /Obj {}>>", on_page, reference(parts_.annotations[kid.number].id));
    if (on_page.empty()) return std::to_string(kid.number);
    return fmt::format("<</Type /MCR{} /MCID {}>>", on_page, kid.number);
  }

  // 14.8.5.4.3.
  Rectangle area_of(Element figure) const {
    const std::vector<SetPicture>& pictures = parts_.galley.pictures;
    const auto set = std::ranges::find(pictures, figure, &SetPicture::element);
    return parts_.places.pictures[static_cast<std::size_t>(set - pictures.begin())];
  }

  // What the marked content of each page belongs to, and each annotation (14.7.4.4).
  ObjectId add_parents() {
    std::string numbers;
    for (std::size_t i = 0; i < parts_.painted.size(); ++i) {
      std::vector<ObjectId> owners;
      for (Element element : parts_.painted[i].elements) owners.push_back(ids_[element]);
      numbers += fmt::format("{} {} ", i, reference(objects_.add(references(owners))));
    }
    for (std::size_t i = 0; i < parts_.annotations.size(); ++i) {
      numbers +=
          fmt::format("{} {} ", parts_.pages.size() + i, reference(ids_[parts_.annotations[i].element]));
    }
    return objects_.add("<</Nums [" + numbers + "]>>");
  }

  Objects& objects_;
  const TagParts& parts_;
  const std::vector<Structure::Node>& nodes_;
  std::vector<ObjectId> ids_;  // by element
};

}  // namespace

ObjectId add_tags(Objects& objects, const TagParts& parts) { return TagMaker(objects, parts).make(); }

}  // namespace vankho::paper
