#include "parse/foreign_file.h"

#include <algorithm>

#include "base/text.h"

namespace vankho {

std::optional<FileKind> foreign_kind(std::string_view bytes) {
  static constexpr std::pair<std::string_view, FileKind> kKinds[] = {
      {"PK\x03\x04", {"tệp Word, Excel (.docx, .xlsx) hoặc tệp nén", "a Word or Excel file, or a zip"}},
      {"\xD0\xCF\x11\xE0", {"tệp Word, Excel đời cũ (.doc, .xls)", "an old Word or Excel file"}},
      {"{\\rtf", {"tệp RTF của Word, WordPad", "an RTF file"}},
      {"%PDF-", {"tệp PDF", "a PDF file"}},
      {"\x89PNG", {"ảnh", "a picture"}},
      {"\xFF\xD8\xFF", {"ảnh", "a picture"}},
  };
  // Whoever saved such a file from an editor of texts has put this before it.
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  for (const auto& [start, kind] : kKinds)
    if (bytes.starts_with(start)) return kind;
  constexpr std::size_t kLongestStart = 20;
  const std::string start = lower(trim(bytes).substr(0, kLongestStart));
  if (start.starts_with("<!doctype html") || start.starts_with("<html"))
    return FileKind{"trang web (HTML)", "a web page (HTML)"};
  return std::nullopt;
}

}  // namespace vankho
