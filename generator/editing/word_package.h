// A .docx, taken apart by unzip and put together again.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace vankho {

class WordPackage {
 public:
  // Throws EnvironmentFailure where unzip is missing or finds no zip file.
  explicit WordPackage(std::filesystem::path file);

  const std::vector<std::string>& names() const { return names_; }

  // The name of the part that has the text: "word/document.xml", or with a number. "" where there is none.
  std::string text_part() const;

  // The bytes of a part, "" where there is none of that name.
  std::string part(const std::string& name) const;

  // The whole file with other bytes for some of its parts, by name. Throws UsageFailure where its text is too
  // long for pandoc.
  std::string with(const std::map<std::string, std::string>& parts) const;

 private:
  const std::filesystem::path file_;
  std::vector<std::string> names_;
};

}  // namespace vankho
