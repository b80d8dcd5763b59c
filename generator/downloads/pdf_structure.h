// What the parts of a PDF are, for those who do not see it: its structure tree (ISO 32000-1, 14.7 and 14.8).
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace vankho::paper {

using Element = std::size_t;

class Structure {
 public:
  static constexpr Element document = 0;

  // Content of a page, or a link's annotation on it; or an element.
  struct Kid {
    enum Kind { content, annotation, element } kind = content;
    std::size_t page = 0, number = 0;  // of the content in its page, of the annotation in all; the element
  };

  struct Node {
    std::string_view tag;  // a standard structure type: "P", "H1", "TH"
    Element parent = document;
    bool shown = false;  // has content, or an element that has
    std::vector<Kid> kids;
    std::string_view instead;  // what stands for it where it cannot be seen; outlives the tree
  };

  Structure() : nodes_{{"Document", document, true, {}, {}}} {}

  Element add(std::string_view tag, Element parent) {
    nodes_.push_back({tag, parent, false, {}, {}});
    return nodes_.size() - 1;
  }

  Element add_figure(std::string_view instead, Element parent) {
    nodes_.push_back({"Figure", parent, false, {}, instead});
    return nodes_.size() - 1;
  }

  // Elements come in the order in which their content is shown; what is never shown is left out.
  void show(Element element, Kid kid) {
    nodes_[element].kids.push_back(kid);
    while (!nodes_[element].shown) {
      nodes_[element].shown = true;
      Element parent = nodes_[element].parent;
      nodes_[parent].kids.push_back({Kid::element, 0, element});
      element = parent;
    }
  }

  const std::vector<Node>& nodes() const { return nodes_; }

 private:
  std::vector<Node> nodes_;
};

}  // namespace vankho::paper
