#include "parse/tasks.h"

#include <algorithm>
#include <cctype>

#include "base/beginning.h"
#include "base/bytes.h"
#include "base/text.h"
#include "parse/blocks.h"
#include "parse/body_names.h"
#include "parse/words.h"

namespace vankho {
namespace {

std::string with_capital(std::string_view text) {
  std::string_view first = text.empty() ? text : split_characters(text.substr(0, 4)).front();
  return upper(first) + std::string(text.substr(first.size()));
}

// "Giao Ban Tuyên giáo", "Đề nghị Ủy ban…", "Đối với cấp ủy cơ sở": the words before the body's name.
std::string_view behind_order(std::string_view text) {
  for (std::string_view word : {"Giao ", "Đề nghị ", "Yêu cầu ", "Đối với ", "Kính đề nghị ", "Đồng ý giao ",
                                "Trách nhiệm của ", "Nhiệm vụ của ", "Phân công "}) {
    if (text.starts_with(word)) return trim(text.substr(word.size()));
  }
  return text;
}

// "Trách nhiệm của Tỉnh đoàn" is a task of that body alone.
bool heads_assignments(const Block& block) {
  if (!block.heading || block.numeral.empty()) return false;
  const std::string text = plain(block.text);
  if (const auto named = behind_order(text);
      named.size() != text.size() && names_one_body(with_capital(named)))
    return false;
  std::string searched = search_form(plain(block.text));
  return contains_any(searched, {"tổ chức thực hiện", "phân công", "trách nhiệm"}) && block.level <= 2;
}

// The name that opens `text`: up to a colon, a verb, the end of its clause, or its end where it is a heading.
// `searched` is the search form of `text`.
std::string body_at_start(std::string_view text, std::string_view searched, bool heading) {
  std::size_t end = std::min(
      {searched.find(':'), searched.find(';'), searched.find('('), find_end_of_name(text, searched)});
  if (!heading) end = std::min(end, searched.find(". "));
  std::string_view name = trim(text.substr(0, std::min(end, text.size())));
  while (!name.empty() && std::string_view(",:;.*").find(name.back()) != std::string_view::npos) {
    name = trim(name.substr(0, name.size() - 1));
  }
  for (std::string_view word : {" có", " cần", " phải", " tiếp tục", " căn cứ", " khi", " sẽ", " và"}) {
    if (name.ends_with(word)) name = trim(name.substr(0, name.size() - word.size()));
  }
  constexpr std::size_t kLongestName = 250;
  return name.size() > kLongestName ? std::string() : std::string(name);
}

// "Ban Tuyên giáo, Văn phòng Tỉnh ủy và Hội Nông dân tỉnh" are three bodies; "Sở Văn hóa, Thể thao và Du
// lịch" is one.
std::vector<std::string> separate(const std::string& names) {
  std::vector<std::string> bodies;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < names.size(); ++at) {
    for (std::string_view joint : {", ", " và "}) {
      std::string_view rest = std::string_view(names).substr(at);
      if (!rest.starts_with(joint) || !names_one_body(rest.substr(joint.size()))) continue;
      if (at > begin) bodies.push_back(names.substr(begin, at - begin));
      begin = at + joint.size();
    }
  }
  bodies.push_back(names.substr(begin));
  return bodies;
}

constexpr std::size_t kOpening = 400;  // bytes in which a body and its verb stand

// The first kOpening bytes of `text` and some more, without the marks of footnotes.
std::string opening_of(const Text& text) {
  constexpr std::size_t kEnough = kOpening + 100;
  std::string out;
  for (const Run& run : text.runs) {
    if (run.footnote == 0) out += beginning(run.text, kEnough);
    if (out.size() >= kEnough) break;
  }
  return collapse_spaces(out);
}

std::optional<Task> read_task(const Block& block, bool assigned) {
  std::string text = opening_of(block.text);
  std::string_view opening = behind_order(text);
  bool ordered = opening.size() != text.size();
  std::string named = ordered ? with_capital(opening) : std::string(opening);  // "Đối với cấp ủy cơ sở"
  bool body = names_one_body(named) || ((assigned || ordered) && names_body(named));
  if (!body || (is_upper(text) && !assigned)) return std::nullopt;
  opening = beginning(opening, kOpening);
  const std::string searched = search_form(opening);
  bool charges = assigned || ordered || (block.heading && block.level >= 2) ||
                 find_charge(searched) != std::string_view::npos;
  if (!charges) return std::nullopt;
  std::string names = body_at_start(opening, searched, block.heading);
  if (names.empty()) return std::nullopt;
  Task task;
  task.anchor = block.anchor;
  task.excerpt = excerpt(plain(block.text), kExcerpt);
  task.bodies = separate(names);
  task.assigned = assigned;
  task.line = block.line;
  return task;
}

std::string numerals_of(std::string anchor) {
  for (std::size_t at = anchor.find('D'); at != std::string::npos; at = anchor.find('D', at + 1)) {
    bool article = (at == 0 || anchor[at - 1] == '.') && at + 1 < anchor.size() &&
                   std::isdigit(static_cast<unsigned char>(anchor[at + 1]));
    if (article) anchor.replace(at, 1, "Điều ");
  }
  return anchor;
}

}  // namespace

void read_tasks(Document& document) {
  std::optional<int> under;  // level of the heading of assignments that is open
  std::optional<int> child;  // level of the sections right under it
  for (const Block& block : document.blocks) {
    if (block.kind != BlockKind::paragraph || block.numeral.empty() || is_in_appendix(block)) continue;
    if (under && block.level <= *under) under.reset();
    if (!under && heads_assignments(block)) {
      under = block.level;
      child.reset();
      continue;
    }
    if (under && !child) child = block.level;
    bool assigned = under && block.level == *child;
    if (std::optional<Task> task = read_task(block, assigned)) {
      task->section = numerals_of(task->anchor);
      document.tasks.push_back(std::move(*task));
    }
  }
}

}  // namespace vankho
