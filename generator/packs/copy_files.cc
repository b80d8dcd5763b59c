#include "packs/copy_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>

#include "base/hidden_character.h"
#include "base/message.h"
#include "base/text.h"
#include "packs/copy_kinds.h"
#include "packs/messages.h"

namespace fs = std::filesystem;

namespace vankho {

const CopyFiles::Entry* CopyFiles::find(std::string_view path) const {
  auto found = std::ranges::lower_bound(entries_, path, {}, &Entry::path);
  return found != entries_.end() && found->path == path ? &*found : nullptr;
}

std::string CopyFiles::read_whole(std::string_view path, std::uint64_t limit) const {
  const Entry* entry = find(path);
  if (!entry || entry->size > limit) return {};
  std::string bytes;
  const bool whole = read(*entry, [&](std::string_view piece) { bytes += piece; });
  return whole ? bytes : std::string();
}

namespace {

// As the format has it (openzim.org: ZIM file format, header).
bool is_zim(const fs::path& file) {
  constexpr std::string_view kMagic("ZIM\x04", 4);
  std::array<char, kMagic.size()> begin{};
  std::ifstream(file, std::ios::binary).read(begin.data(), begin.size());
  return std::string_view(begin.data(), begin.size()) == kMagic;
}

// ASCII but for the backslash of escapes, Latin letters, and the marks that macOS writes behind them.
bool is_readable(char32_t c) {
  return (c >= ' ' && c <= '~' && c != '\\') || (c >= 0xC0 && c <= 0x24F) || (c >= 0x1E00 && c <= 0x1EFF) ||
         (c >= 0x300 && c <= 0x331);
}

std::string escaped(std::string_view character) {
  if (is_utf8(character) && character.size() > 1)
    return fmt::format("\\u{{{:04X}}}", static_cast<unsigned>(code_point(character)));
  std::string text;
  for (const char byte : character) text += fmt::format("\\x{:02X}", static_cast<unsigned char>(byte));
  return text;
}

}  // namespace

std::unique_ptr<CopyFiles> open_copy(const fs::path& place, std::vector<Problem>& problems) {
  std::error_code error;
  const fs::file_status status = fs::status(place, error);
  if (status.type() == fs::file_type::not_found)
    throw UsageFailure(packs_messages::nothing_there, {place.string()});
  if (error) throw EnvironmentFailure(packs_messages::cannot_read, {place.string(), error.message()});
  if (!fs::is_directory(status) && !fs::is_regular_file(status))  // a pipe would be waited for
    throw UsageFailure(packs_messages::nothing_there, {place.string()});
  if (is_zim(place)) throw UsageFailure(packs_messages::zim_has_own_check, {place.filename().string()});
  return fs::is_directory(status) ? packs::open_folder(place, problems) : packs::open_zip(place, problems);
}

std::string shown_name(std::string_view path) {
  std::string shown;
  for (const std::string_view character : split_characters(path)) {
    if (is_utf8(character) && is_readable(code_point(character)))
      shown += character;
    else
      shown += escaped(character);
  }
  return shown;
}

}  // namespace vankho
