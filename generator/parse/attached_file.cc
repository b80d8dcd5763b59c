#include "parse/attached_file.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/bytes.h"
#include "base/limits.h"
#include "base/text.h"
#include "base/zip_parts.h"
#include "parse/encodings.h"
#include "parse/front_matter.h"
#include "parse/messages.h"
#include "parse/office_marks.h"
#include "parse/old_word.h"
#include "parse/rich_text.h"
#include "parse/secrecy.h"
#include "parse/source_text.h"

namespace vankho {
namespace {

constexpr std::string_view kZip = "PK\x03\x04", kOldOffice = "\xD0\xCF\x11\xE0", kRichText = "{\\rtf";

// The first line with a mark, or 0.
int marked_line(std::string_view path, std::string_view bytes) {
  std::vector<Problem> unused;  // an attached file may be in any encoding
  const std::string text = normalized(path, bytes, unused);
  const std::vector<int> marked = lines_with_secrecy_mark(bytes, lines_of(text, 1));
  return marked.empty() ? 0 : marked.front();
}

// Whether it is worth while to look for a mark below the head: letters that it has in fonts from before
// Unicode and in UTF-16, composed or not.
bool may_be_marked_in_old_word(std::string_view bytes) {
  return contains_any(bytes, {"M\xCBT", "MA\xC4T", "\xC2\xF2T", "\xE2\xF2t", std::string_view("\xAC\x1E", 2),
                              std::string_view("\xAD\x1Et\0", 4), std::string_view("#\x03T\0", 4),
                              std::string_view("\x02\x03T\0", 4), std::string_view("\x1E\xAC\0T", 4)});
}

// The same with those of UTF-8, and references of HTML.
bool may_be_marked(std::string_view bytes) {
  return may_be_marked_in_old_word(bytes) ||
         contains_any(bytes, {"\xE1\xBA\xAC", "\xE1\xBA\xAD", "\xCC\xA3", "\xC3\x8B", "\xC3\x84", "&#"});
}

enum class Secrecy { unmarked, unknown, marked };  // what says more stands behind

struct Finding {
  Secrecy secrecy = Secrecy::unmarked;
  int line = 0;  // of a text
};

// A text piece by piece, so that a long one takes little room, and as much of it as takes little time. Lines
// count in its own encoding.
Finding search_text(std::string_view path, std::string_view bytes,
                    bool (*is_candidate)(std::string_view) = may_be_marked) {
  constexpr int kMostPieces = 4;  // that are worth while
  int before = 0, searched = 0;
  for (bool head = true; !bytes.empty(); head = false) {
    std::string_view piece = bytes.substr(0, limits::kDocument);
    const std::size_t end = piece.size() < bytes.size() ? piece.rfind('\n') : piece.npos;
    if (end != piece.npos) piece = piece.substr(0, (end + 2) & ~std::size_t{1});  // whole units of UTF-16
    const bool worth_while = head || is_candidate(piece);
    if (worth_while && ++searched > kMostPieces) return {Secrecy::unknown, 0};
    const int line = worth_while ? marked_line(path, piece) : 0;
    if (line) return {Secrecy::marked, before + line};
    before += static_cast<int>(std::ranges::count(piece, '\n'));
    bytes.remove_prefix(piece.size());
  }
  return {};
}

// UTF-16 has a 0 in every other byte of Latin letters; in other texts are no signs for programs, but the one
// that ended texts of DOS.
bool is_text(std::string_view bytes) {
  constexpr std::string_view kOfTexts = "\t\n\v\f\r\x1A\x1B";
  const std::string_view beginning = bytes.substr(0, 4096);
  if (beginning.starts_with("%PDF")) return false;
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
  const auto zeros = [&](std::size_t from) {
    std::size_t count = 0;
    for (std::size_t i = from; i < beginning.size(); i += 2) count += beginning[i] == '\0' ? 1 : 0;
    return count;
  };
  const std::size_t even = zeros(0), odd = zeros(1);
  if (even + odd > beginning.size() / 5) return even == 0 || odd == 0;
  return std::ranges::none_of(beginning,
                              [&](char c) { return c >= 0 && c < ' ' && kOfTexts.find(c) == kOfTexts.npos; });
}

Finding search_old_word(std::string_view path, std::string_view bytes) {
  if (!may_be_marked_in_old_word(bytes)) return {};
  const OldWordLines lines = lines_of_old_word(bytes);
  const bool marked = search_text(path, lines.wide).secrecy == Secrecy::marked ||
                      search_text(path, lines.narrow).secrecy == Secrecy::marked;
  return {marked ? Secrecy::marked : Secrecy::unmarked, 0};
}

Finding search_rich_text(std::string_view path, std::string_view bytes) {
  if (bytes.size() > limits::kOfficeText) return {Secrecy::unknown, 0};
  const RichTextLines lines = lines_of_rich_text(bytes);
  return {std::max(search_text(path, lines.text).secrecy, search_text(path, lines.apart).secrecy), 0};
}

// Web pages, and office files that are one XML.
bool is_markup(std::string_view bytes) {
  for (std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"})
    if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
  std::string beginning(bytes.substr(0, 256));
  std::erase(beginning, '\0');
  const std::string_view opening = trim(beginning);
  const std::string name = lower(opening.substr(0, opening.find_first_of(" >\t\r\n")));
  static constexpr std::string_view kOpenings[] = {"<!doctype", "<html", "<head", "<body", "<?xml",
                                                   "<meta",     "<!--",  "<div",  "<p",    "<table"};
  return std::ranges::find(kOpenings, name) != std::end(kOpenings);
}

Finding search_markup(std::string_view path, std::string_view bytes) {
  if (bytes.size() > limits::kMarkup) return {Secrecy::unknown, 0};
  if (!may_be_marked(bytes)) return {};
  std::vector<std::string> readings = other_readings(bytes);
  readings.emplace_back(bytes);
  const bool marked = std::ranges::any_of(
      readings, [&](const std::string& reading) { return has_secrecy_mark(path, reading); });
  return {marked ? Secrecy::marked : Secrecy::unmarked, 0};
}

// A web page in one file, as browsers and Word save it: mail with the page as a part.
bool is_saved_page(std::string_view bytes) {
  const std::string beginning = lower(bytes.substr(0, 4096));
  return contains_any(beginning, {"mime-version:"}) &&
         contains_any(beginning, {"multipart/related", "text/html"});
}

// Lists, and what programs read: a name or a grade on a line of its own is one of many.
bool is_data(std::string_view name) {
  static constexpr std::string_view kEndings[] = {".csv", ".tsv", ".json", ".js", ".css"};
  return std::ranges::any_of(kEndings, [&](std::string_view ending) { return name.ends_with(ending); });
}

// Looks into a file, and into those that it holds.
class Search {
 public:
  Search(std::string_view path, std::size_t left)
      : path_(path), is_data_(is_data(lower(path))), left_(left) {}

  Finding of(std::string_view bytes, int depth) {
    if (bytes.starts_with(kZip)) return {of_zip(bytes, depth), 0};
    if (bytes.starts_with(kOldOffice)) return search_old_word(path_, bytes);
    if (bytes.starts_with(kRichText)) return search_rich_text(path_, bytes);
    if (is_saved_page(bytes)) return search_markup(path_, from_quoted_printable(bytes));
    if (is_markup(bytes)) return search_markup(path_, bytes);
    return is_text(bytes) && !is_data_ ? search_text(path_, bytes) : Finding();
  }

 private:
  Secrecy of_zip(std::string_view bytes, int depth) {
    const auto parts = zip_parts(bytes);
    if (!parts) return Secrecy::unknown;
    Secrecy all = Secrecy::unmarked;
    for (const ZipPart& part : *parts) {
      all = std::max(all, of_part(part, depth));
      if (all == Secrecy::marked) break;
    }
    return all;
  }

  Secrecy of_part(const ZipPart& part, int depth) {
    constexpr int kDeepest = 3;
    static constexpr std::string_view kWithoutText[] = {
        ".png", ".jpg",  ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf",  ".webp",
        ".pdf", ".xlsx", ".xls",  ".ods", ".mp3", ".mp4", ".avi",  ".ttf", ".odttf"};
    const std::string name = lower(part.name);
    const bool xml = name.ends_with(".xml") && !name.starts_with("xl/");
    const bool other =
        depth < kDeepest && !name.starts_with("xl/") &&
        std::ranges::none_of(kWithoutText, [&](std::string_view ending) { return name.ends_with(ending); });
    if ((!xml && !other) || is_data(name)) return Secrecy::unmarked;
    const std::optional<std::string> bytes = unpacked(part, left_);
    if (!bytes) return Secrecy::unknown;
    left_ -= bytes->size();
    if (!xml) return of(*bytes, depth + 1).secrecy;
    return has_secrecy_mark(part.name, *bytes) ? Secrecy::marked : Secrecy::unmarked;
  }

  const std::string path_;
  const bool is_data_;
  std::size_t left_;  // bytes that may yet be unpacked
};

std::vector<Problem> told_of(std::string_view path, const Finding& found) {
  if (found.secrecy == Secrecy::unmarked) return {};
  const Message& message = found.secrecy == Secrecy::marked ? messages::secret_file : messages::unread_file;
  return {{std::string(path), found.line, 0, &message, {}, {}}};
}

Finding search(std::string_view path, std::string_view bytes) {
  const std::uint64_t most = std::uint64_t{limits::kGrowth} * std::max(bytes.size(), limits::kSmallest);
  return Search(path, std::min(limits::kOfficeText, most)).of(bytes, 0);
}

// What keeps a document from readers, where a file that is none opens with it as documents do; "" where none
// does.
std::string_view declaration_for_few(std::string_view path, std::string_view bytes) {
  constexpr std::size_t kBeginning = 2 * limits::kSmallest;
  bytes = bytes.substr(0, kBeginning);
  const bool wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  std::vector<Problem> of_no_document;
  const std::string text =
      normalized(path, wide ? from_utf16(bytes.substr(2), bytes[0] == '\xFE') : bytes, of_no_document);
  const std::size_t first = text.find_first_not_of("\n");
  if (first == text.npos) return {};
  const FrontMatter front = read_front_matter(path, std::string_view(text).substr(first), of_no_document);
  if (!front.present) return {};
  if (front.secret) return "do_mat";
  if (front.draft) return "trang_thai";
  if (front.embargo) return "cong_bo_tu";
  return front.circulation_stated && front.circulation == Circulation::internal ? "luu_hanh" : "";
}

}  // namespace

std::vector<Problem> problems_of_attached(std::string_view path, std::string_view bytes) {
  std::vector<Problem> problems = told_of(path, search(path, bytes));
  if (const std::string_view key = declaration_for_few(path, bytes); !key.empty())
    problems.push_back({std::string(path), 1, 0, &messages::declared_file, {std::string(key)}, {}});
  return problems;
}

std::vector<Problem> problems_of_kept(std::string_view path, std::string_view bytes) {
  const bool text = !bytes.starts_with(kZip) && !bytes.starts_with(kOldOffice) && is_text(bytes);
  if (!text || bytes.size() > limits::kDocument) return told_of(path, search(path, bytes));
  std::vector<Problem> unused;
  const std::string normal = normalized(path, bytes, unused);
  const std::vector<int> marked = lines_of_page_with_secrecy_mark(lines_of(normal, 1));
  return marked.empty() ? std::vector<Problem>() : told_of(path, {Secrecy::marked, marked.front()});
}

}  // namespace vankho
