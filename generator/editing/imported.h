// A document of another program as a document of the archive.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/file.h"
#include "model/body.h"
#include "model/document.h"

namespace vankho {

// A file's text, as its converter gives it.
struct ForeignText {
  std::string text;                             // Markdown
  std::vector<std::filesystem::path> pictures;  // to be kept beside it, as <prefix>-hinh-1.png and so on
  std::map<std::string, int> lost;              // what could not be carried over, and how often
  bool secret = false;                          // a mark of secrecy stands in it, be it not in the text
  bool unshown_words = false;                   // it has hidden words, comments or changes still open
};

// Reads .docx, .odt, .doc, .rtf, .txt, .md, and .pdf with text; text of before Unicode is converted. Pictures
// are put into `scratch`. Throws UsageFailure for other kinds, for a PDF without text, and for what is empty,
// locked or broken, EnvironmentFailure where the converter is missing or fails.
ForeignText read_foreign(const std::filesystem::path& file, const std::filesystem::path& scratch,
                         const std::string& picture_prefix);

// The document with what was recognised in its front matter, its text as it was, and its files: the first is
// the document, the others its pictures and the original, which is no attachment where readers would find
// unshown words in it. Paths are below the content's folder. `name` is that of the files without ending.
std::vector<File> imported(const Document& read, const Body& body, const std::string& name,
                           const ForeignText& foreign, const std::filesystem::path& original);

}  // namespace vankho
