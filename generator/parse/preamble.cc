#include "parse/preamble.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/number.h"
#include "parse/temporal.h"
#include "parse/types.h"
#include "parse/words.h"

namespace vankho {
namespace {

std::string_view trim_end(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
  return text;
}

// What stands before "Nghị quyết số" or "Luật Lâm nghiệp số": the text without the noun that the number
// belongs to.
std::string_view before_noun(std::string_view text) {
  text = trim_end(text);
  constexpr std::string_view kNumber = "số";
  if (text.ends_with(kNumber)) text = trim_end(text.substr(0, text.size() - kNumber.size()));
  std::size_t noun = std::string_view::npos;
  auto find_last = [&](std::string_view name) {
    std::size_t at = text.rfind(name);
    constexpr std::size_t kLongestName = 160;
    bool whole =
        at != std::string_view::npos && (at == 0 || text[at - 1] == ' ') && text.size() - at <= kLongestName;
    if (whole && (noun == std::string_view::npos || at > noun)) noun = at;
  };
  for (const std::string& name : searched_type_names()) find_last(name);
  for (std::string_view name : {"nq", "kh", "qđ", "ct", "kl", "văn bản", "thể lệ"}) find_last(name);
  std::size_t programme = text.rfind("chương trình hành động");
  if (noun != std::string_view::npos && programme != std::string_view::npos && programme < noun) {
    bool plain = text.substr(programme).find_first_of(",;") == std::string_view::npos;
    if (plain && text.substr(noun).starts_with("hành động")) noun = programme;
  }
  return trim_end(text.substr(0, noun));
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    if (!text.ends_with(word)) return false;
    std::size_t at = text.size() - word.size();
    return at == 0 || text[at - 1] == ' ' || std::string_view(",;").find(word[0]) != std::string_view::npos;
  });
}

// Follows the brackets of a text from left to right.
class Brackets {
 public:
  explicit Brackets(std::string_view text) : text_(text) {}

  // Whether `at`, not before the place asked for last, is between brackets.
  bool around(std::size_t at) {
    for (; at_ < at; ++at_) {
      if (text_[at_] == '(' || text_[at_] == ')') open_ = text_[at_] == '(';
    }
    return open_;
  }

 private:
  const std::string_view text_;
  std::size_t at_ = 0;
  bool open_ = false;
};

std::size_t trigger_size(std::string_view searched) {
  while (searched.starts_with("- ") || searched.starts_with("– "))
    searched.remove_prefix(searched.find(' ') + 1);
  for (std::string_view word :
       {"căn cứ", "thực hiện", "triển khai thực hiện", "chấp hành", "tiếp tục thực hiện", "thi hành"}) {
    if (searched.starts_with(word)) return word.size();
  }
  return 0;
}

// Whether what stands before the noun of a number leaves the number to the trigger: nothing, or a
// conjunction.
bool continues_list(std::string_view before) {
  return before.empty() || ends_with_any(before, {",", ";", "và", "cùng", "với", ", căn cứ", "; căn cứ",
                                                  "; thực hiện", ", thực hiện"});
}

// A law is named by many words, law and commas among them: "Luật Phòng, chống thiên tai số 33/2013/QH13".
bool law_continues_list(std::string_view between) {
  for (std::string_view noun : {"luật", "pháp lệnh"}) {
    for (std::size_t at = between.rfind(noun); at != std::string_view::npos;
         at = between.rfind(noun, at - 1)) {
      if (continues_list(trim_end(between.substr(0, at)))) return true;
      if (at == 0) break;
    }
  }
  return false;
}

// Numbers governed by the trigger at the start of `sentence`, or by one further on: "Nhân dịp …, thực hiện Kế
// hoạch số …".
void read_sentence(std::string_view plain, std::string_view searched, std::vector<std::string>& bases) {
  std::size_t from = trigger_size(searched);
  bool triggered = from > 0, direct = triggered, first = true;
  std::size_t previous = from;
  Brackets brackets(searched);
  for (const NumberInText& number : find_numbers(plain)) {
    if (number.begin < from || brackets.around(number.begin)) continue;
    std::string_view between = searched.substr(previous, number.begin - previous);
    std::string_view before = before_noun(between);
    bool late_trigger = ends_with_any(before, {", căn cứ", "; căn cứ", ", thực hiện", "; thực hiện"});
    bool joined = continues_list(before) || law_continues_list(between);
    bool by_order =
        first && ends_with_any(before, {"tại", "theo"});  // "Thực hiện chỉ đạo của … tại Công văn số …"
    // "Căn cứ các văn bản hướng dẫn: Nghị định số …"
    if (first && before.ends_with(':')) joined = true;
    bool item = before.ends_with(';');  // of the list that the trigger governs
    if (late_trigger) triggered = direct = true;
    direct = triggered && (item || (direct && (joined || by_order)));
    if (direct && number.doubt_english.empty()) bases.push_back(number.number);
    first = false;
    previous = number.end;
  }
}

// Sentences of a paragraph: they end in ". " before a capital.
std::vector<std::pair<std::size_t, std::size_t>> sentences(std::string_view plain) {
  std::vector<std::pair<std::size_t, std::size_t>> found;
  std::size_t begin = 0;
  for (std::size_t at = plain.find(". "); at != std::string_view::npos; at = plain.find(". ", at + 1)) {
    if (!starts_with_upper(plain.substr(at + 2))) continue;
    found.emplace_back(begin, at + 1);
    begin = at + 2;
  }
  found.emplace_back(begin, plain.size());
  return found;
}

constexpr auto kIssuing = std::to_array<std::string_view>(
    {"ban hành",   "xây dựng",  "đề ra",        "hướng dẫn",  "định hướng", "đề nghị",
     "yêu cầu",    "thông báo", "báo cáo",      "triển khai", "biên soạn",  "quyết định",
     "quy định",   "kết luận",  "tổ chức",      "trân trọng", "chỉ đạo",    "giao ",
     "thống nhất", "đề xuất",   "kính đề nghị", "gửi ",       "xin ý kiến", "kính trình",
     "trình ",     "phát động", "quyết nghị",   "cụ thể hóa", "bổ sung",    "sửa đổi",
     "kính gửi",   "phát hành", "lập ",         "thông tin",  "kính mời",   "kế hoạch"});

// Whether what the subject does at `verb_end` is this document: "ban hành Kế hoạch", "biên soạn đề cương".
bool makes_document(std::string_view searched, std::size_t verb_at, std::string_view verb) {
  std::string_view object = searched.substr(verb_at + verb.size());
  while (!object.empty() && (object[0] == ' ' || object.starts_with("“")))
    object.remove_prefix(object[0] == ' ' ? 1 : 3);
  bool named = std::any_of(searched_type_names().begin(), searched_type_names().end(),
                           [&](const std::string& name) { return object.starts_with(name); });
  return named || verb == "đề nghị" || verb == "yêu cầu" || verb == "kính đề nghị" || verb == "thông báo";
}

// The body named right before `verb_at`, from the nearest boundary that makes it one; empty for none.
std::string subject_before(const Passage& passage, std::size_t verb_at) {
  std::string_view plain = passage.plain;
  constexpr std::size_t kLongestName = 160;
  std::size_t end = verb_at;
  for (std::size_t begin = end; begin-- > 0 && end - begin < kLongestName;) {
    bool boundary =
        begin == 0 || ((plain[begin - 1] == ' ' || plain[begin - 1] == '\n') && begin > 1 &&
                       std::string_view(",.;:)").find(plain[begin - 2]) != std::string_view::npos);
    if (!boundary) continue;
    std::string_view name = trim(plain.substr(begin, end - begin));
    for (std::string_view word : {"Nay ", "nay ", "Do đó ", "Vì vậy "}) {
      if (name.starts_with(word)) name.remove_prefix(word.size());
    }
    // "Sở Giáo dục và Đào tạo (gọi tắt là Sở)"
    if (names_one_body(name)) return std::string(trim(name.substr(0, name.find(" ("))));
    if (begin > 1 && plain[begin - 2] != ',') return {};
  }
  return {};
}

// The last body in a sentence that issues something; `announced`: the sentence ends in "như sau".
std::string last_subject(const Passage& passage, std::size_t begin, std::size_t end, bool announced) {
  const std::string_view sentence = std::string_view(passage.searched).substr(begin, end - begin);
  std::string best;
  std::size_t best_at = 0;
  for (std::string_view verb : kIssuing) {
    if (!contains(sentence, verb)) continue;
    for (std::size_t at = passage.searched.find(verb, begin); at < end;
         at = passage.searched.find(verb, at + 1)) {
      if (at == 0 || passage.searched[at - 1] != ' ' || (at < best_at && !best.empty())) continue;
      bool past = std::string_view(passage.searched).substr(0, at).ends_with(" đã ");
      if (past || (!announced && !makes_document(passage.searched, at, verb))) continue;
      std::string name = subject_before(passage, at);
      // "Ban Thường vụ Tỉnh ủy đã thảo luận và kết luận như sau"
      if (announced) name.resize(trim(name.substr(0, find_charge(search_form(name)))).size());
      // "Ban Tổ chức", "Sở Xây dựng" are whole names only with what follows.
      bool whole = name.find(' ') != std::string::npos;
      bool nearer = best.empty() || at - name.size() > best_at || name.size() < best.size();
      if (whole && nearer && find_charge(search_form(name)) == std::string_view::npos) {
        best = name;
        best_at = at - name.size();
      }
    }
  }
  return best;
}

// "của Ban Chấp hành Đảng bộ tỉnh về phát triển du lịch": a title that opens with who issues it.
std::string issuer_in_title(std::string_view title) {
  constexpr std::string_view kOf = "của ", kAbout = " về ";
  std::string searched = search_form(title);
  std::size_t end = searched.find(kAbout);
  if (!searched.starts_with(kOf) || end == std::string::npos) return {};
  end = std::min(end, searched.find(" số "));  // "CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 10-HĐBT NGÀY … VỀ …"
  std::string_view name = title.substr(kOf.size(), end - kOf.size());
  return names_one_body(name) ? std::string(name) : std::string();
}

}  // namespace

std::vector<std::string> read_bases(const std::vector<const Passage*>& preamble) {
  std::vector<std::string> bases;
  for (const Passage* passage : preamble) {
    for (auto [begin, end] : sentences(passage->plain)) {
      read_sentence(std::string_view(passage->plain).substr(begin, end - begin),
                    std::string_view(passage->searched).substr(begin, end - begin), bases);
    }
  }
  std::vector<std::string> distinct;
  std::set<std::string> known;
  for (std::string& base : bases) {
    if (known.insert(base).second) distinct.push_back(std::move(base));
  }
  return distinct;
}

std::string read_issuer(std::string_view title, const std::vector<const Passage*>& preamble) {
  std::string issuer;
  for (const Passage* passage : preamble) {
    for (auto [begin, end] : sentences(passage->plain)) {
      std::string_view sentence = std::string_view(passage->searched).substr(begin, end - begin);
      bool announces = sentence.find("như sau") != std::string_view::npos ||
                       sentence.find("sau:") != std::string_view::npos ||
                       sentence.find("sau đây") != std::string_view::npos;
      std::string subject = last_subject(*passage, begin, end, announces);
      if (!subject.empty() && announces) return subject;
      if (issuer.empty()) issuer = subject;
    }
  }
  return issuer.empty() ? issuer_in_title(title) : issuer;
}

}  // namespace vankho
