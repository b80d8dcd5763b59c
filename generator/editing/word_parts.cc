#include "editing/word_parts.h"

#include <algorithm>
#include <cctype>

#include "base/text.h"
#include "editing/word_package.h"
#include "parse/word_xml.h"

namespace vankho {

using word_xml::attribute;

namespace {

// Walks the tags of WordprocessingML and keeps what WordParts needs.
class Reader {
 public:
  WordParts read(std::string_view xml) {
    word_xml::walk(
        xml, [&](std::string_view tag) { this->tag(tag); },
        [&](std::string_view text) {
          if (in_text_) run_ += word_xml::with_characters(text);
          if (in_field_ && text.find("MERGEFIELD") != text.npos) ++parts_.lost[kMergeField];
        });
    return std::move(parts_);
  }

 private:
  void tag(std::string_view tag) {
    const std::string_view name = word_xml::name_of(tag);
    in_text_ = name == "w:t" && !tag.ends_with('/');
    in_field_ = name == "w:instrText";
    if (name == "mc:Fallback") in_fallback_ = true;
    if (name == "/mc:Fallback") in_fallback_ = false;
    if (in_fallback_) return;  // the same once more, for older programs
    if (name == "w:rFonts") font(attribute(tag, "w:ascii"));
    if (name == "w:r") small_ = false;
    if (name == "/w:r") end_run();
    if (name == "/w:p") end_paragraph();
    if (name == "w:txbxContent") ++parts_.lost["hộp chữ (text box): chép tay vào văn bản"];
    if (name == "w:sym") ++parts_.lost["ký hiệu của phông riêng (Wingdings, Symbol)"];
    if (name == "w:fldSimple" && tag.find("MERGEFIELD") != tag.npos) ++parts_.lost[kMergeField];
    if (name == "c:chart" || name == "o:OLEObject" ||
        (name == "a:graphicData" && tag.ends_with("/diagram\"")))
      ++parts_.lost["biểu đồ, sơ đồ hay bảng tính nhúng: chụp thành hình PNG rồi chèn vào"];
  }

  void font(std::string_view name) {
    if (name.starts_with(".Vn")) parts_.encoding = LegacyEncoding::tcvn3;
    if (name.starts_with("VNI-")) parts_.encoding = LegacyEncoding::vni;
    small_ = name.starts_with(".Vn") && name.ends_with('H');
  }

  void end_run() {
    only_capitals_ = only_capitals_ && (small_ || trim(run_).empty());
    paragraph_ += run_;
    run_.clear();
  }

  void end_paragraph() {
    const std::string text = collapse_spaces(paragraph_);
    if (only_capitals_ && !text.empty()) parts_.capitals.insert(text);
    paragraph_.clear();
    only_capitals_ = true;
  }

  static constexpr const char* kMergeField = "ô trộn thư (mail merge) chưa có nội dung thật";

  WordParts parts_;
  std::string run_, paragraph_;
  bool in_field_ = false, in_fallback_ = false;
  bool in_text_ = false, small_ = false, only_capitals_ = true;
};

// Whether a header or footer has more than the number of its page.
bool has_words(std::string_view xml) {
  bool inside = false;
  for (std::size_t i = 0; i < xml.size(); ++i) {
    if (xml.substr(i).starts_with("<w:t>") || xml.substr(i).starts_with("<w:t ")) inside = true;
    if (xml.substr(i).starts_with("</w:t>")) inside = false;
    if (xml[i] == '<') i = std::min(xml.find('>', i), xml.size() - 1);
    const bool word = inside && xml[i] != '>' && !std::isspace(static_cast<unsigned char>(xml[i])) &&
                      !std::isdigit(static_cast<unsigned char>(xml[i])) && xml[i] != '-';
    if (word) return true;
  }
  return false;
}

}  // namespace

WordParts read_word_parts(std::string_view document_xml) { return Reader().read(document_xml); }

WordParts read_word_parts(const WordPackage& package) {
  WordParts parts = read_word_parts(std::string_view(package.part(package.text_part())));
  for (const std::string& name : package.names()) {
    const bool repeated = name.starts_with("word/header") || name.starts_with("word/footer");
    if (repeated && has_words(package.part(name))) ++parts.lost["đầu trang, chân trang lặp lại ở mỗi trang"];
  }
  return parts;
}

}  // namespace vankho
