#include "editing/word_parts.h"

#include <algorithm>
#include <cctype>
#include <vector>

#include "base/program.h"
#include "base/text.h"
#include "editing/messages.h"

namespace vankho {
namespace {

// The value of an attribute in `tag`, "" where it has none.
std::string_view attribute(std::string_view tag, std::string_view name) {
  const std::size_t at = tag.find(std::string(name) + "=\"");
  if (at == std::string_view::npos) return {};
  const std::size_t begin = at + name.size() + 2;
  return tag.substr(begin, tag.find('"', begin) - begin);
}

std::string with_characters(std::string_view xml) {
  static constexpr std::pair<std::string_view, char> kEntities[] = {
      {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&amp;", '&'}};
  std::string text(xml);
  for (const auto& [entity, character] : kEntities) {
    for (std::size_t at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
      text.replace(at, entity.size(), 1, character);
  }
  return text;
}

// Walks the tags of WordprocessingML and keeps what WordParts needs.
class Reader {
 public:
  WordParts read(std::string_view xml) {
    for (std::size_t open = xml.find('<'); open != std::string_view::npos;) {
      const std::size_t close = xml.find('>', open);
      if (close == std::string_view::npos) break;
      tag(xml.substr(open + 1, close - open - 1));
      open = xml.find('<', close);
      if (in_text_) run_ += with_characters(xml.substr(close + 1, open - close - 1));
    }
    return std::move(parts_);
  }

 private:
  void tag(std::string_view tag) {
    const std::string_view name = tag.substr(0, tag.find_first_of(" /", 1));
    in_text_ = name == "w:t" && !tag.ends_with('/');
    if (name == "w:rFonts") font(attribute(tag, "w:ascii"));
    if (name == "w:r") small_ = false;
    if (name == "/w:r") end_run();
    if (name == "/w:p") end_paragraph();
    if (name == "w:txbxContent") ++parts_.lost["hộp chữ (text box): chép tay vào văn bản"];
    if (name == "w:sym") ++parts_.lost["ký hiệu của phông riêng (Wingdings, Symbol)"];
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

  WordParts parts_;
  std::string run_, paragraph_;
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

std::string unzipped(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "unzip");
  return run_program(arguments, "unzip", editing_messages::program_failed);
}

std::string part_of(const std::filesystem::path& file, const std::string& name) {
  return unzipped({"-p", file.string(), name});
}

}  // namespace

WordParts read_word_parts(std::string_view document_xml) { return Reader().read(document_xml); }

WordParts read_word_parts(const std::filesystem::path& file) {
  WordParts parts = read_word_parts(std::string_view(part_of(file, "word/document.xml")));
  const std::string names = unzipped({"-Z1", file.string()});
  for (std::string_view name : split_lines(names)) {
    const bool repeated = name.starts_with("word/header") || name.starts_with("word/footer");
    if (repeated && has_words(part_of(file, std::string(name))))
      ++parts.lost["đầu trang, chân trang lặp lại ở mỗi trang"];
  }
  return parts;
}

}  // namespace vankho
