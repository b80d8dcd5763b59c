#include "parse/sentences.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace vankho {
namespace {

std::string_view last_word(std::string_view text) {
  text = trim(text);
  std::size_t space = text.rfind(' ');
  return space == std::string_view::npos ? text : text.substr(space + 1);
}

}  // namespace

bool ends_in_mid_sentence(std::string_view text) { return !trim(text).empty() && !ends_sentence(text); }

bool ends_sentence(std::string_view text) {
  text = trim(text);
  while (!text.empty() && (text.back() == '*' || text.back() == '_' || text.back() == ')'))
    text.remove_suffix(1);
  if (text.ends_with("”") || text.ends_with("…")) return true;
  return !text.empty() && std::string_view(".;:!?\"").find(text.back()) != std::string_view::npos;
}

bool ends_in_connective(std::string_view text) {
  static constexpr std::array kConnectives = {"của",  "và",   "với", "các",  "những", "trong", "về",    "cho",
                                              "theo", "tại",  "từ",  "đến",  "số",    "ngày",  "tháng", "năm",
                                              "do",   "bằng", "khi", "được", "hoặc",  "trên",  "đối"};
  std::string word = search_form(last_word(text));
  return std::find(kConnectives.begin(), kConnectives.end(), word) != kConnectives.end();
}

}  // namespace vankho
