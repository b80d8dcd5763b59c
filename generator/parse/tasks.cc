#include "parse/tasks.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/number.h"
#include "parse/words.h"

namespace vankho {
namespace {

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.ends_with(word); });
}

bool heads_assignments(const Block& block) {
  if (!block.heading || block.numeral.empty()) return false;
  std::string searched = search_form(plain(block.text));
  return contains_any(searched, {"tổ chức thực hiện", "phân công", "trách nhiệm"}) && block.level <= 2;
}

// "Giao Ban Tuyên giáo", "Đề nghị Ủy ban…", "Đối với cấp ủy cơ sở": the words before the body's name.
std::string_view behind_order(std::string_view text) {
  for (std::string_view word :
       {"Giao ", "Đề nghị ", "Yêu cầu ", "Đối với ", "Kính đề nghị ", "Đồng ý giao "}) {
    if (text.starts_with(word)) return trim(text.substr(word.size()));
  }
  return text;
}

// The name that opens `text`: up to a colon, a verb, the end of its clause, or its end where it is a heading.
// `searched` is the search form of `text`.
std::string body_at_start(std::string_view text, std::string_view searched, bool heading) {
  std::size_t end =
      std::min({searched.find(':'), searched.find(';'), searched.find('('), find_charge(searched)});
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
    if (run.footnote == 0) out += std::string_view(run.text).substr(0, kEnough);
    if (out.size() >= kEnough) break;
  }
  return collapse_spaces(out);
}

std::string with_capital(std::string_view text) {
  std::string_view first = text.empty() ? text : split_characters(text.substr(0, 4)).front();
  return upper(first) + std::string(text.substr(first.size()));
}

std::optional<Task> read_task(const Block& block, bool assigned) {
  std::string text = opening_of(block.text);
  std::string_view opening = behind_order(text);
  bool ordered = opening.size() != text.size();
  std::string named = ordered ? with_capital(opening) : std::string(opening);  // "Đối với cấp ủy cơ sở"
  bool body = names_one_body(named) || ((assigned || ordered) && names_body(named));
  if (!body || (is_upper(text) && !assigned)) return std::nullopt;
  opening = opening.substr(0, kOpening);
  const std::string searched = search_form(opening);
  bool charges = assigned || ordered || (block.heading && block.level >= 2) ||
                 find_charge(searched) != std::string_view::npos;
  if (!charges) return std::nullopt;
  std::string names = body_at_start(opening, searched, block.heading);
  if (names.empty()) return std::nullopt;
  Task task;
  task.anchor = block.anchor;
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

constexpr std::array<std::string_view, 18> kAttachable = {
    "đề cương",  "phụ lục",  "danh sách", "biểu mẫu",     "mẫu",     "bảng",
    "bản đồ",    "tài liệu", "lịch",      "chương trình", "phiếu",   "sơ đồ",
    "khẩu hiệu", "dự thảo",  "quy chế",   "kế hoạch",     "báo cáo", "danh mục"};

bool is_attachable(std::string_view searched) {
  return std::any_of(kAttachable.begin(), kAttachable.end(),
                     [&](std::string_view noun) { return searched.starts_with(noun); });
}

// The noun that `plain` opens with, as named; empty where it names nothing to attach, or what it is attached
// to.
std::string_view attachment_at(std::string_view plain) {
  while (!plain.empty() && (plain[0] == ' ' || plain[0] == '*' || plain[0] == ':')) plain.remove_prefix(1);
  for (std::string_view word : {"các ", "những ", "01 ", "02 "}) {
    if (plain.starts_with(word)) plain.remove_prefix(word.size());
  }
  std::string searched = search_form(plain);
  if (!is_attachable(searched)) return {};
  std::size_t end = std::min(searched.find_first_of(")(,.;:*\n\"/"), searched.size());
  for (std::string_view word : {" của ", " này", " về ", " theo", " kèm", " đính", " cho ", " và ", " để ",
                                " do ", " tại ", " được ", " đã ", " gửi", " ban hành"}) {
    end = std::min(end, searched.find(word));
  }
  std::size_t number = searched.find("số ");
  bool numbered = number < end && searched.find_first_of("0123456789", number) < end;
  bool refers = searched.substr(end).starts_with(" này") || numbered;
  if (refers || !find_numbers(plain.substr(0, end)).empty()) return {};
  return trim(plain.substr(0, end));
}

// Those that follow one another from there: "đề cương và phụ lục số liệu".
std::vector<std::string_view> attachments_at(std::string_view plain) {
  std::vector<std::string_view> names;
  for (std::string_view name = attachment_at(plain); !name.empty(); name = attachment_at(plain)) {
    names.push_back(name);
    plain = trim(plain.substr(static_cast<std::size_t>(name.data() + name.size() - plain.data())));
    constexpr std::string_view kAnd = "và ";
    if (!plain.starts_with(kAnd) && !plain.starts_with(",")) break;
    plain.remove_prefix(plain.starts_with(kAnd) ? kAnd.size() : 1);
  }
  return names;
}

// What `behind` says to be attached: "đề cương", " Công văn này là Đề cương tuyên truyền".
std::vector<std::string_view> attachments_behind(std::string_view behind) {
  constexpr std::size_t kLongestName = 40;
  for (std::string_view word : {" này là ", " này gồm ", " này có ", " này: "}) {
    if (std::size_t at = behind.substr(0, kLongestName).find(word); at != std::string_view::npos)
      return attachments_at(behind.substr(at + word.size()));
  }
  return attachments_at(behind);
}

// Those that end right before `end`: "có danh sách kèm theo", "đề cương giới thiệu (gửi kèm)".
std::vector<std::string_view> attachments_before(std::string_view plain, std::string_view searched,
                                                 std::size_t end) {
  constexpr std::size_t kLongestName = 80;
  while (end > 0 && std::string_view(" *(").find(plain[end - 1]) != std::string_view::npos) --end;
  const bool bracketed = plain.substr(end).find('(') < 3;
  const std::size_t longest = bracketed ? 2 * kLongestName : kLongestName;
  std::size_t begin = end > longest ? end - longest : 0;
  std::vector<std::string_view> names;
  for (std::size_t at = begin; at < end && names.empty(); ++at) {
    std::string_view before = searched.substr(begin, at - begin);
    bool introduced = at == 0 || ends_with_any(before, {"có ", "theo ", "(", "gửi "}) ||
                      (bracketed && ends_with_any(before, {" ", "*"}));
    if (introduced) names = attachments_at(plain.substr(at, end - at));
    if (names.empty()) continue;
    // "đề cương do Ban Tuyên giáo biên soạn (gửi kèm)": what stands between tells of it.
    std::string_view between = plain.substr(0, end).substr(
        static_cast<std::size_t>(names.back().data() + names.back().size() - plain.data()));
    bool told = bracketed && between.find_first_of(",;.:") == std::string_view::npos;
    if (!between.empty() && !told) names.clear();
  }
  return names;
}

void add_attachment(Document& document, std::string_view name, int line) {
  // "Phụ lục khẩu hiệu" in the text is what stands below as "PHỤ LỤC".
  constexpr std::string_view kAppendix = "phụ lục";
  const std::string searched = search_form(name);
  auto same = [&](const Attachment& other) {
    std::string known = search_form(other.name);
    bool appendix = known.starts_with(kAppendix) && searched.starts_with(kAppendix) &&
                    (known == kAppendix || searched == kAppendix);
    return appendix || known == searched;
  };
  if (std::none_of(document.attachments.begin(), document.attachments.end(), same)) {
    document.attachments.push_back({std::string(name), {}, false, line});
  }
}

void read_attachments_in(Document& document, const std::string& plain_text, const std::string& searched,
                         int line) {
  if (!contains(searched, "kèm")) return;
  for (std::string_view phrase : {"kèm theo", "gửi kèm", "đính kèm"}) {
    for (std::size_t at = searched.find(phrase); at != std::string::npos;
         at = searched.find(phrase, at + 1)) {
      std::string_view behind = std::string_view(plain_text).substr(at + phrase.size());
      constexpr std::size_t kCitation =
          60;  // "ban hành kèm theo Quyết định số …" speaks of another's attachment
      if (!find_numbers(behind.substr(0, kCitation)).empty()) continue;
      std::vector<std::string_view> names = attachments_behind(behind);
      if (names.empty()) names = attachments_before(plain_text, searched, at);
      for (std::string_view name : names) add_attachment(document, name, line);
    }
  }
}

}  // namespace

void read_tasks(Document& document) {
  std::optional<int> under;  // level of the heading of assignments that is open
  std::optional<int> child;  // level of the sections right under it
  for (const Block& block : document.blocks) {
    if (block.kind != BlockKind::paragraph || block.numeral.empty() || block.part == Part::appendix) continue;
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

void read_attachments(Document& document, const std::vector<Passage>& passages) {
  for (const Passage& passage : passages) {
    bool in_text = passage.place == Passage::Place::block || passage.place == Passage::Place::cell;
    if (in_text) read_attachments_in(document, passage.plain, passage.searched, passage.line);
  }
}

}  // namespace vankho
