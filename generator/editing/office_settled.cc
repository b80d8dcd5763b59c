#include "editing/office_settled.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "editing/word_xml.h"

namespace vankho {
namespace {

using word_xml::attribute;
using word_xml::name_of;

// Those that hide their text, by name.
void add_hiding_styles(std::string_view xml, std::set<std::string, std::less<>>& styles) {
  std::string_view style;
  word_xml::walk(
      xml,
      [&](std::string_view tag) {
        if (name_of(tag) == "style:style") style = attribute(tag, "style:name");
        if (attribute(tag, "text:display") == "none" && name_of(tag) == "style:text-properties")
          styles.emplace(style);
      },
      [](std::string_view) {});
}

// Elements whose words pandoc passes over.
bool is_field(std::string_view name) {
  constexpr std::string_view kFields[] = {
      "text:chapter",        "text:bookmark-ref",   "text:reference-ref",    "text:sequence-ref",
      "text:sequence",       "text:expression",     "text:variable-get",     "text:variable-set",
      "text:variable-input", "text:user-field-get", "text:user-field-input", "text:date",
      "text:time",           "text:title",          "text:subject",          "text:author-name",
      "text:text-input",     "text:placeholder",    "text:conditional-text", "text:database-display",
      "text:user-defined",   "text:page-count",     "text:initial-creator"};
  if (name.starts_with('/')) name.remove_prefix(1);
  return std::ranges::find(kFields, name) != std::end(kFields);
}

class Settler {
 public:
  explicit Settler(std::set<std::string, std::less<>> hiding) : hiding_(std::move(hiding)) {}

  SettledWord run(std::string_view xml) {
    word_xml::walk(
        xml, [&](std::string_view tag) { this->tag(tag); }, [&](std::string_view text) { this->text(text); });
    return std::move(settled_);
  }

 private:
  void tag(std::string_view tag) {
    const std::string_view name = name_of(tag);
    if (name == "text:insertion") ++settled_.lost["chỗ thêm còn đang theo dõi, đã lấy vào"];
    if (name == "text:deletion") ++settled_.lost["chỗ xóa còn đang theo dõi"];
    if (name == "text:index-body") ++settled_.lost["mục lục, đã bỏ: cổng tự lập mục lục"];
    if (name == "office:annotation") begin_comment();
    if (!in_comment_ && !is_field(name)) settled_.xml += '<' + std::string(tag) + '>';
    if (name == "/office:annotation") in_comment_ = false;
    if (name.starts_with("/text:")) return close();
    if (name.starts_with("text:") && !tag.ends_with('/')) open(name, tag);
  }

  void begin_comment() {
    in_comment_ = true;
    ++settled_.lost["lời bình"];
  }

  void open(std::string_view name, std::string_view tag) {
    const bool hides = hiding_.contains(attribute(tag, "text:style-name")) ||
                       (name == "text:section" && attribute(tag, "text:display") == "none");
    if (hides) ++settled_.lost["chữ ẩn, đã bỏ"];
    hidden_.push_back(hides || is_hidden());
  }

  void close() {
    if (!hidden_.empty()) hidden_.pop_back();
  }

  bool is_hidden() const { return !hidden_.empty() && hidden_.back(); }

  void text(std::string_view text) {
    if (!is_hidden() && !in_comment_) settled_.xml += text;
  }

  const std::set<std::string, std::less<>> hiding_;
  SettledWord settled_;
  std::vector<bool> hidden_;  // of the elements around the place reached
  bool in_comment_ = false;
};

}  // namespace

SettledWord settled_office_text(std::string_view content_xml, std::string_view styles_xml) {
  std::set<std::string, std::less<>> hiding;
  add_hiding_styles(styles_xml, hiding);
  add_hiding_styles(content_xml, hiding);
  return Settler(std::move(hiding)).run(content_xml);
}

}  // namespace vankho
