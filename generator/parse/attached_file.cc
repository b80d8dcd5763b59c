#include "parse/attached_file.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/limits.h"
#include "base/zip_parts.h"
#include "parse/messages.h"
#include "parse/office_marks.h"
#include "parse/secrecy.h"
#include "parse/source_text.h"

namespace vankho {
namespace {

enum class Secrecy { unmarked, marked, unknown };

bool is_of_spreadsheet(std::string_view part) { return part.starts_with("xl/"); }

// Zip files with other things in them have no part that office_marks.h knows.
Secrecy secrecy_of_zip(std::string_view bytes) {
  const auto parts = zip_parts(bytes);
  if (!parts) return Secrecy::unknown;
  bool all_read = true;
  std::size_t left = std::min(limits::kOfficeText,
                              std::uint64_t{limits::kGrowth} * std::max(bytes.size(), limits::kSmallest));
  for (const ZipPart& part : *parts) {
    if (!part.name.ends_with(".xml") || is_of_spreadsheet(part.name)) continue;
    const std::optional<std::string> xml = unpacked(part, left);
    if (xml && has_secrecy_mark(part.name, *xml)) return Secrecy::marked;
    all_read = all_read && xml;
    left -= xml ? xml->size() : 0;
  }
  return all_read ? Secrecy::unmarked : Secrecy::unknown;
}

// In UTF-16 with its mark, which is what Windows writes, or in an encoding that has no signs for programs.
bool is_text(std::string_view bytes) {
  constexpr std::string_view kOfTexts = "\t\n\v\f\r";
  const auto is_sign = [&](char c) { return c >= 0 && c < ' ' && kOfTexts.find(c) == kOfTexts.npos; };
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
         (std::ranges::none_of(bytes, is_sign) && !bytes.starts_with("%PDF"));
}

int marked_line(std::string_view path, std::string_view bytes) {
  std::vector<Problem> unused;  // an attached file may be in any encoding
  const std::string text = normalized(path, bytes, unused);
  const std::vector<int> marked = lines_with_secrecy_mark(bytes, lines_of(text, 1));
  return marked.empty() ? 0 : marked.front();
}

}  // namespace

std::vector<Problem> problems_of_attached(std::string_view path, std::string_view bytes) {
  const auto told = [&](const Message& message, int line) {
    return std::vector<Problem>{{std::string(path), line, 0, &message, {}, {}}};
  };
  if (bytes.starts_with("PK\x03\x04")) {
    const Secrecy secrecy = secrecy_of_zip(bytes);
    if (secrecy == Secrecy::marked) return told(messages::secret_file, 0);
    return secrecy == Secrecy::unknown ? told(messages::unread_file, 0) : std::vector<Problem>();
  }
  const std::string_view beginning = bytes.substr(0, limits::kDocument);
  const int line = is_text(beginning) ? marked_line(path, beginning) : 0;
  return line ? told(messages::secret_file, line) : std::vector<Problem>();
}

}  // namespace vankho
