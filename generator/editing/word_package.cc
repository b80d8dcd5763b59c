#include "editing/word_package.h"

#include <algorithm>

#include "base/deflate.h"
#include "base/limits.h"
#include "base/program.h"
#include "base/text.h"
#include "base/zip_layout.h"
#include "editing/messages.h"

namespace vankho {
namespace {

std::string unzipped(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "unzip");
  return run_program(arguments, "unzip", editing_messages::program_failed,
                     Bounds{limits::kConverting, limits::kMemoryOfConverter, limits::kPartOfOffice});
}

// unzip takes names for patterns: "[Content_Types].xml".
std::string as_pattern(std::string_view name) {
  std::string pattern;
  for (char c : name) {
    if (std::string_view("[]*?\\").find(c) != std::string_view::npos) pattern += '\\';
    pattern += c;
  }
  return pattern;
}

}  // namespace

WordPackage::WordPackage(std::filesystem::path file) : file_(std::move(file)) {
  const std::string listed = unzipped({"-Z1", file_.string()});
  for (std::string_view name : split_lines(listed)) {
    if (!name.ends_with('/')) names_.emplace_back(name);
  }
}

std::string WordPackage::text_part() const {
  const auto found = std::ranges::find_if(names_, [](const std::string& name) {
    return name.starts_with("word/document") && name.ends_with(".xml");
  });
  return found == names_.end() ? std::string() : *found;
}

std::string WordPackage::part(const std::string& name) const {
  if (std::ranges::find(names_, name) == names_.end()) return {};
  return unzipped({"-p", file_.string(), as_pattern(name)});
}

std::string WordPackage::with(const std::map<std::string, std::string>& parts) const {
  std::string zip, directory;
  std::size_t text = 0;
  for (const std::string& one : names_) {
    const auto other = parts.find(one);
    const std::string content = other != parts.end() ? other->second : part(one);
    text += one.ends_with(".xml") ? content.size() : 0;
    if (text > limits::kOfficeText)
      throw UsageFailure(editing_messages::large_file,
                         {file_.string(), std::to_string(limits::kOfficeText >> 20)});
    const std::string packed = bare_deflated(content, Effort::quick);
    zip_layout::ZipEntry entry;
    entry.name = one;
    entry.offset = static_cast<std::uint32_t>(zip.size());
    entry.crc = crc_of(content);
    entry.packed = static_cast<std::uint32_t>(packed.size());
    entry.size = static_cast<std::uint32_t>(content.size());
    zip.append(zip_layout::local_header(entry)).append(packed);
    directory += zip_layout::central_header(entry);
  }
  const std::size_t behind = zip.size();
  return zip.append(directory).append(zip_layout::end_record(
      names_.size(), static_cast<std::uint32_t>(behind), static_cast<std::uint32_t>(directory.size())));
}

}  // namespace vankho
