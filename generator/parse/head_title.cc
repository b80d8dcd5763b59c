#include "parse/head_title.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "parse/head_lines.h"
#include "parse/lines_kind.h"
#include "parse/temporal.h"
#include "parse/types.h"
#include "parse/words.h"

namespace vankho {
namespace {

using head_lines::kAddressees;
using head_lines::names_authority_in_capitals;
using head_lines::opens_preamble;
using head_lines::says_attached;

class TitleReader {
 public:
  TitleReader(std::span<const Line> lines, std::size_t at, std::string_view type, std::string_view type_rest)
      : lines_(lines), at_(at), type_(type), type_rest_(type_rest) {}

  HeadTitle run() {
    std::vector<std::string> parts;
    if (!type_rest_.empty() && !names_kind_of_outline()) parts.emplace_back(type_rest_);
    bool bold = false, open = false;  // whether the title is bold; whether its bold is still open
    bool capitals = false;            // whether its last line with letters is in capitals
    for (bool first_block = true; at_ < lines_.size(); first_block = false) {
      while (at_ < lines_.size() && trim(lines_[at_].text).empty()) ++at_;
      if (at_ >= lines_.size() || !block_is_title(first_block && parts.empty(), bold, parts)) break;
      if (parts.empty() || title_.line == 0) title_.line = lines_[at_].number;
      for (bool first = true; !blank(at_) && !is_rule(lines_[at_].text); first = false, ++at_) {
        std::string_view text = trim(lines_[at_].text);
        if (first_block && first) bold = text.starts_with("**");
        bool leaves_bold = bold && !open && !first && !text.starts_with("**");
        if (!first && (leaves_bold || ends_title(at_) || (capitals && leaves_capitals(at_)))) break;
        parts.push_back(bare(text));
        if (const bool letters = is_upper(upper(parts.back())); letters) capitals = is_upper(parts.back());
        for (std::size_t i = text.find("**"); i != std::string_view::npos; i = text.find("**", i + 2))
          open = !open;
      }
      if (at_ < lines_.size() && is_rule(lines_[at_].text)) break;
    }
    for (const std::string& part : parts) title_.text += (title_.text.empty() ? "" : " ") + part;
    title_.end = at_;
    return std::move(title_);
  }

 private:
  // "ĐỀ CƯƠNG TUYÊN TRUYỀN" above "kỷ niệm 95 năm …"; in capitals too, that would be the title's second line.
  bool names_kind_of_outline() const {
    constexpr std::string_view kOutline = "ĐC";
    std::size_t at = at_;
    while (at < lines_.size() && blank(at)) ++at;
    return type_ == kOutline && is_upper(type_rest_) && at < lines_.size() && !is_rule(lines_[at].text) &&
           !is_upper(bare(lines_[at].text)) && !is_section(at);
  }

  bool blank(std::size_t at) const { return at >= lines_.size() || trim(lines_[at].text).empty(); }

  bool is_section(std::size_t at) const { return head_lines::is_section(lines_[at].text); }

  // Whether the line inside a block cannot be the title's any more.
  bool ends_title(std::size_t at) const {
    std::string text = bare(lines_[at].text);
    if (is_section(at) || begins_with(text, kAddressees) || says_attached(text)) return true;
    // "Căn cứ Luật Đầu tư công;", "Thực hiện Kế hoạch số 8-KH/TU,"
    return (opens_preamble(text) &&
            (length(text) > 60 || std::string_view(";,:").find(text.back()) != std::string_view::npos)) ||
           (is_ordinance(type_) && names_authority_in_capitals(text) && preamble_follows(at));
  }

  // Whether the line at `at`, under a line of the title in capitals, is text: it is in small letters and
  // opens a preamble or goes on; "Giai đoạn 2021 - 2025" alone would be the title's.
  bool leaves_capitals(std::size_t at) const {
    const std::string text = bare(lines_[at].text);
    const std::string_view word = std::string_view(text).substr(0, text.find(' '));
    const bool goes_on = !blank(at + 1) && !is_rule(lines_[at + 1].text);
    return starts_with_upper(word) && !is_upper(word) && (opens_preamble(text) || goes_on);
  }

  bool block_is_title(bool first, bool bold, const std::vector<std::string>& parts) const {
    std::string text = bare(lines_[at_].text);
    std::string_view raw = trim(lines_[at_].text);
    bool impossible = is_rule(raw) || is_section(at_) || begins_with(text, kAddressees) ||
                      says_attached(text) || text.ends_with(":") || length(text) > 400;
    if (impossible) return false;
    // "HỘI NGHỊ LẦN THỨ NĂM" / "BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XIII" goes on.
    bool of_term = !is_ordinance(type_) && search_form(text).find(" khóa ") != std::string::npos;
    bool authority = names_authority_in_capitals(text) && !of_term;
    if (first) return !(authority && preamble_follows(at_));
    if (raw.starts_with("**") && bold) return !authority;
    if (starts_with_lower(text)) return length(text) < 250;
    if (text.starts_with("(") && !find_temporals(search_form(text)).empty()) return true;
    if ((raw.starts_with("**") || text.starts_with("“")) && length(text) < 200) {
      return !opens_preamble(text) && !authority &&
             std::string_view(".!?:;").find(text.back()) == std::string_view::npos;
    }
    bool only_qualifier = parts.size() == 1 && !type_rest_.empty() && is_upper(type_rest_);
    if (only_qualifier) return !opens_preamble(text) && !authority;
    return is_upper(text) && !parts.empty() && is_upper(parts.back()) && !authority;
  }

  // Whether the capitals at `at` stand right above the preamble.
  bool preamble_follows(std::size_t at) const {
    constexpr std::size_t kMostCapitals = 30;  // lines
    const std::size_t last = at + kMostCapitals;
    while (at < std::min(lines_.size(), last) &&
           (blank(at) || is_rule(lines_[at].text) || is_upper(bare(lines_[at].text))))
      ++at;
    return at < lines_.size() && opens_preamble(bare(lines_[at].text));
  }

  std::span<const Line> lines_;
  std::size_t at_;
  std::string_view type_, type_rest_;
  HeadTitle title_;
};

}  // namespace

HeadTitle read_head_title(std::span<const Line> lines, std::size_t at, std::string_view type,
                          std::string_view type_rest) {
  return TitleReader(lines, at, type, type_rest).run();
}

}  // namespace vankho
