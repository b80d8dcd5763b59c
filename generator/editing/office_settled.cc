#include "editing/office_settled.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "parse/word_xml.h"

namespace vankho {
namespace {

using word_xml::attribute;
using word_xml::name_of;

using Names = std::set<std::string, std::less<>>;

// Lists whose numbers have those of the levels above in them.
void add_deep_lists(std::string_view xml, Names& lists) {
  std::string_view list;
  word_xml::walk(
      xml,
      [&](std::string_view tag) {
        const std::string_view name = name_of(tag), levels = attribute(tag, "text:display-levels");
        if (name == "text:list-style") list = attribute(tag, "style:name");
        if (name == "text:list-level-style-number" && word_xml::number(levels, 1) > 1) lists.emplace(list);
      },
      [](std::string_view) {});
}

// Those that hide their text, by name.
void add_hiding_styles(std::string_view xml, Names& styles) {
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
  Settler(Names hiding, Names deep) : hiding_(std::move(hiding)), deep_(std::move(deep)) {}

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
    if (name == "text:list") say_levels(tag);
    if (name == "office:annotation") begin_comment();
    if (!in_comment_ && !is_field(name)) settled_.xml += '<' + std::string(tag) + '>';
    if (name == "/office:annotation") in_comment_ = false;
    if (name.starts_with("/text:")) return close();
    if (name.starts_with("text:") && !tag.ends_with('/')) open(name, tag);
  }

  // Of "1.1." pandoc keeps the last number alone.
  void say_levels(std::string_view tag) {
    if (deep_.contains(attribute(tag, "text:style-name")))
      ++settled_.lost["danh sách đánh số nhiều cấp (1.1.), chỉ giữ được số của cấp cuối: xem lại số mục"];
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

  const Names hiding_, deep_;
  SettledWord settled_;
  std::vector<bool> hidden_;  // of the elements around the place reached
  bool in_comment_ = false;
};

}  // namespace

SettledWord settled_office_text(std::string_view content_xml, std::string_view styles_xml) {
  Names hiding, deep;
  add_hiding_styles(styles_xml, hiding);
  add_hiding_styles(content_xml, hiding);
  add_deep_lists(styles_xml, deep);
  add_deep_lists(content_xml, deep);
  return Settler(std::move(hiding), std::move(deep)).run(content_xml);
}

}  // namespace vankho
