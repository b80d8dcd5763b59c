#include "parse/attachments.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/appendix_names.h"
#include "parse/number.h"

namespace vankho {
namespace {

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.ends_with(word); });
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
  constexpr std::size_t kFarthest = 400;
  plain = plain.substr(0, kFarthest);
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

// What a document says to be attached, each once.
class Attachments {
 public:
  explicit Attachments(Document& document) : document_(document) {
    for (const Attachment& known : document.attachments)
      know(search_form(known.name), appendix_key(known.name));
  }

  void add(std::string_view name, int line) {
    std::string searched = search_form(name), key = appendix_key(name);
    const bool appendix = searched.starts_with(kAppendix);
    // "Phụ lục khẩu hiệu" in the text is what stands below as "PHỤ LỤC".
    const bool unnamed = appendix && (names_.contains(kAppendix) || (searched == kAppendix && has_appendix_));
    if (unnamed || names_.contains(searched) || keys_.contains(key)) return;
    know(std::move(searched), std::move(key));
    document_.attachments.push_back({std::string(name), {}, false, line});
  }

 private:
  static constexpr std::string_view kAppendix = "phụ lục";

  void know(std::string searched, std::string key) {
    has_appendix_ = has_appendix_ || searched.starts_with(kAppendix);
    names_.insert(std::move(searched));
    if (!key.empty()) keys_.insert(std::move(key));
  }

  Document& document_;
  std::set<std::string, std::less<>> names_, keys_;
  bool has_appendix_ = false;
};

void read_attachments_in(const std::string& plain_text, const std::string& searched, int line,
                         Attachments& found) {
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
      for (std::string_view name : names) found.add(name, line);
    }
  }
}

// "Biểu số 4" or "Biểu số 4: Kết quả" above a table of the text.
bool is_caption(const Passage& passage, std::string_view name) {
  if (passage.place != Passage::Place::block || !passage.plain.starts_with(name)) return false;
  std::string_view rest = trim(std::string_view(passage.plain).substr(name.size()));
  return rest.empty() || rest[0] == ':' || rest[0] == '.';
}

}  // namespace

void read_attachments(Document& document, const std::vector<Passage>& passages) {
  Attachments found(document);
  for (const Passage& passage : passages) {
    bool in_text = passage.place == Passage::Place::block || passage.place == Passage::Place::cell;
    if (!in_text) continue;
    for (const std::string& name : find_appendices(passage.plain, passage.searched)) {
      if (!is_caption(passage, name)) found.add(name, passage.line);
    }
    read_attachments_in(passage.plain, passage.searched, passage.line, found);
  }
}

}  // namespace vankho
