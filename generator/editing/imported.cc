#include "editing/imported.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/limits.h"
#include "base/program.h"
#include "base/read_file.h"
#include "base/text.h"
#include "editing/lost_words.h"
#include "editing/messages.h"
#include "editing/new_file.h"
#include "editing/office_settled.h"
#include "editing/unshown_words.h"
#include "editing/word_package.h"
#include "editing/word_parts.h"
#include "editing/word_settled.h"
#include "editing/word_styles.h"
#include "editing/word_text.h"
#include "model/printed_head.h"
#include "parse/front_matter.h"
#include "parse/legacy_text.h"
#include "parse/office_marks.h"

namespace vankho {
namespace {

namespace fs = std::filesystem;

constexpr const char *kStyles = "word/styles.xml", *kOfficeContent = "content.xml";

std::string bytes_of(const fs::path& path) {
  std::optional<std::string> bytes = read_file(path);
  if (!bytes) throw EnvironmentFailure(editing_messages::cannot_read, {path.string()});
  return std::move(*bytes);
}

std::string printed_by(const std::vector<std::string>& command, const std::string& package) {
  return run_program(command, package, editing_messages::program_failed,
                     Bounds{limits::kConverting, limits::kMemoryOfConverter, limits::kConverted});
}

ForeignText read_with_pandoc(const fs::path& file, std::string_view format, const fs::path& scratch,
                             const std::string& picture_prefix) {
  const std::string tree =
      printed_by({"pandoc", "--from", std::string(format), "--to", "json", "--track-changes=all",
                  "--extract-media", scratch.string(), file.string()},
                 "pandoc");
  WordText word = text_of_word(tree, picture_prefix);
  return {std::move(word.text), {word.pictures.begin(), word.pictures.end()}, std::move(word.lost), false};
}

// What is said of words that neither the text has nor anything else that is said to be lost.
void say_lost_words(std::string_view before, ForeignText& foreign) {
  constexpr std::size_t kShown = 8;
  const std::vector<std::string> words = lost_words(before, foreign.text);
  if (words.empty()) return;
  std::string shown;
  for (std::size_t i = 0; i < std::min(kShown, words.size()); ++i) shown += (i > 0 ? " " : "") + words[i];
  if (words.size() > kShown) shown += " …";
  foreign.lost[fmt::format("chữ '{}'", shown)] = static_cast<int>(words.size());
}

void add_lost(const std::map<std::string, int>& lost, ForeignText& foreign) {
  for (const auto& [what, times] : lost) foreign.lost[what] += times;
}

// A line as it stands in a Word file, without the marks that Markdown adds.
std::string as_in_word(std::string_view line) {
  std::string plain;
  for (char c : trim(line)) {
    if (c != '*' && c != '\\') plain += c;
  }
  return collapse_spaces(plain);
}

// Text of before Unicode in Unicode, line by line. Of a file that has both, only lines that cannot be
// anything else: "Phòng" is a word of the one, and looks like another of the other.
void convert_legacy(ForeignText& foreign, const WordParts& parts) {
  const std::optional<LegacyText> legacy = find_legacy_text(foreign.text);
  const bool mixed = has_unicode_vietnamese(foreign.text);
  if (!legacy && (!parts.encoding || mixed)) return;
  const LegacyEncoding encoding = legacy ? legacy->encoding : *parts.encoding;
  std::string converted;
  int lines = 0;
  for (std::string_view line : split_lines(foreign.text)) {
    const bool old = !trim(line).empty() && (!mixed || has_legacy_signs(line, encoding));
    const std::string text = old ? in_unicode(line, encoding) : std::string(line);
    converted += (parts.capitals.contains(as_in_word(line)) ? upper(text) : text) + '\n';
    lines += old ? 1 : 0;
  }
  foreign.text = std::move(converted);
  foreign.lost[fmt::format("bảng mã cũ {}, đã đổi sang Unicode: đọc lại từng chữ, nhất là chữ hoa",
                           name_of(encoding))] = lines;
}

// Word's hyphens for the ends of lines: one that must not break is a hyphen, one that may show none.
void settle_hyphens(std::string& text) {
  static constexpr std::pair<std::string_view, std::string_view> kHyphens[] = {{"\u2011", "-"},
                                                                               {"\u00AD", ""}};
  for (const auto& [hyphen, plain] : kHyphens) {
    for (std::size_t at = text.find(hyphen); at != std::string::npos; at = text.find(hyphen, at))
      text.replace(at, hyphen.size(), plain);
  }
}

bool is_marked_secret(const WordPackage& package) {
  return std::ranges::any_of(package.names(), [&](const std::string& name) {
    return name.ends_with(".xml") && has_secrecy_mark(name, package.part(name));
  });
}

// pandoc reads a copy in which what Word counts, makes capitals of and hides is so in the text, and no style
// has a name that pandoc knows better than the text.
ForeignText read_docx(const fs::path& file, const fs::path& scratch, const std::string& picture_prefix) {
  const WordPackage package(file);
  const std::string styles = package.part(kStyles);
  const SettledWord settled_word =
      settled(package.part(package.text_part()), WordNumbering(package.part("word/numbering.xml"), styles));
  const fs::path copy = scratch / "vankho-ban-chep.docx";
  write_new_file(copy, package.with({{package.text_part(), settled_word.xml},
                                     {kStyles, without_names_of_metadata(styles)}}));
  ForeignText foreign = read_with_pandoc(copy, "docx", scratch, picture_prefix);
  say_lost_words(words_of_word(settled_word.xml) + words_of_word(package.part("word/footnotes.xml")) +
                     words_of_word(package.part("word/endnotes.xml")),
                 foreign);
  foreign.secret = is_marked_secret(package);
  foreign.unshown_words = has_unshown_words(package);
  const WordParts parts = read_word_parts(package);
  add_lost(parts.lost, foreign);
  add_lost(settled_word.lost, foreign);
  convert_legacy(foreign, parts);
  return foreign;
}

ForeignText read_odt(const fs::path& file, const fs::path& scratch, const std::string& picture_prefix) {
  const WordPackage package(file);
  const SettledWord settled_text =
      settled_office_text(package.part(kOfficeContent), package.part("styles.xml"));
  const fs::path copy = scratch / "vankho-ban-chep.odt";
  write_new_file(copy, package.with({{kOfficeContent, settled_text.xml}}));
  ForeignText foreign = read_with_pandoc(copy, "odt", scratch, picture_prefix);
  say_lost_words(words_of_office(settled_text.xml), foreign);
  add_lost(settled_text.lost, foreign);
  foreign.secret = is_marked_secret(package);
  foreign.unshown_words = has_unshown_words(package);
  return foreign;
}

// The old formats, which pandoc does not read.
ForeignText read_with_office(const fs::path& file, const fs::path& scratch,
                             const std::string& picture_prefix) {
  printed_by({"soffice", "-env:UserInstallation=file://" + (scratch / "office").string(), "--headless",
              "--convert-to", "docx", "--outdir", scratch.string(), file.string()},
             "libreoffice-writer");
  return read_docx(scratch / file.stem().concat(".docx"), scratch, picture_prefix);
}

// Text without what stands at the foot of our own copies, in a line or two.
std::string without_copy_notes(std::string_view text) {
  std::string kept;
  bool open = false;
  for (std::string_view line : split_lines(text)) {
    const bool begins = trim(line).starts_with(kCopyNote);
    const bool ends = open && trim(line).ends_with(')') && line.find("SHA-256") != line.npos;
    open = begins && !trim(line).ends_with(')');
    if (!begins && !ends) kept.append(line).append("\n");
  }
  return kept;
}

ForeignText read_pdf(const fs::path& file) {
  ForeignText foreign;
  foreign.text = without_copy_notes(
      printed_by({"pdftotext", "-layout", "-enc", "UTF-8", file.string(), "-"}, "poppler-utils"));
  if (trim(foreign.text).empty()) throw UsageFailure(editing_messages::only_pictures, {file.string()});
  foreign.lost["chữ đậm, chữ nghiêng, bảng và hình của tệp PDF"] = 1;
  return foreign;
}

// What no converter could read, by the first bytes: their own words would help nobody.
void refuse_unreadable(const fs::path& file, std::string_view kind) {
  if (!fs::is_regular_file(file)) throw EnvironmentFailure(editing_messages::cannot_read, {file.string()});
  if (fs::file_size(file) > limits::kFile)
    throw UsageFailure(editing_messages::large_file, {file.string(), std::to_string(limits::kFile >> 20)});
  const std::string bytes = bytes_of(file);
  if (bytes.empty()) throw UsageFailure(editing_messages::empty_file, {file.string()});
  if (kind != ".docx" && kind != ".odt") return;
  if (bytes.starts_with("\xD0\xCF\x11\xE0"))
    throw UsageFailure(editing_messages::locked_file, {file.string()});
  constexpr std::string_view kEndOfZip = "PK\x05\x06";
  const bool whole = bytes.starts_with("PK") && bytes.rfind(kEndOfZip) != bytes.npos;
  if (!whole) throw UsageFailure(editing_messages::broken_file, {file.string()});
}

ForeignText read_any(const fs::path& file, const fs::path& scratch, const std::string& picture_prefix) {
  const std::string kind = lower(file.extension().string());
  refuse_unreadable(file, kind);
  if (kind == ".docx") return read_docx(file, scratch, picture_prefix);
  if (kind == ".odt") return read_odt(file, scratch, picture_prefix);
  if (kind == ".doc" || kind == ".rtf") return read_with_office(file, scratch, picture_prefix);
  if (kind == ".pdf") return read_pdf(file);
  if (kind == ".txt" || kind == ".md") return {bytes_of(file), {}, {}, false};
  throw UsageFailure(editing_messages::unknown_format, {file.string()});
}

}  // namespace

ForeignText read_foreign(const fs::path& file, const fs::path& scratch, const std::string& picture_prefix) {
  ForeignText foreign = read_any(file, scratch, picture_prefix);
  convert_legacy(foreign, {});
  settle_hyphens(foreign.text);
  return foreign;
}

std::vector<File> imported(const Document& read, const Body& body, const std::string& name,
                           const ForeignText& foreign, const fs::path& original) {
  const std::string folder =
      "van-ban/" + body.id + "/" + (read.date ? std::to_string(year_of(*read.date)) + "/" : std::string());
  std::vector<File> files(1);
  Document document;
  document.path = folder + name + ".md";
  document.number = read.number;
  document.type = read.type;
  document.side = read.side;
  document.title = read.title;
  document.date = read.date;
  document.signatory = read.signatory;
  document.issuer_id = body.id;
  document.issuer_id_line = 1;
  auto attach = [&](const std::string& path, const std::string& title, std::string bytes) {
    document.attachments.push_back({title, path, false, 0});
    files.push_back({path, std::move(bytes)});
  };
  for (std::size_t i = 0; i < foreign.pictures.size(); ++i) {
    const std::string ending = lower(foreign.pictures[i].extension().string());
    attach(fmt::format("{}{}-hinh-{}{}", folder, name, i + 1, ending), fmt::format("Hình {}", i + 1),
           bytes_of(foreign.pictures[i]));
  }
  const std::string kept = folder + name + "-goc" + lower(original.extension().string());
  if (foreign.unshown_words)
    files.push_back({kept, bytes_of(original)});
  else
    attach(kept, "Tệp gốc", bytes_of(original));
  files.front() = {document.path, write_front_matter(document) + "\n" + read.source};
  return files;
}

}  // namespace vankho
