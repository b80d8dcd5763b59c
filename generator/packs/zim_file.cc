#include "packs/zim_file.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/program.h"
#include "base/text.h"
#include "packs/messages.h"

namespace fs = std::filesystem;

namespace vankho {
namespace {

// What readers of ZIM files have room for, in UTF-16.
constexpr std::size_t kLongestTitle = 30, kLongestDescription = 80;

// Of the character that begins with this byte of UTF-8; none of a byte that continues one.
std::size_t units_in_utf16(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte & 0xc0) == 0x80 ? 0 : byte >= 0xf0 ? 2 : 1;
}

std::string shortened(std::string_view text, std::size_t longest) {
  std::size_t units = 0, fits = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t more = units_in_utf16(text[i]);
    if (more > 0 && units < longest) fits = i;
    units += more;
  }
  if (units <= longest) return std::string(text);
  return std::string(trim(text.substr(0, fits))) + "…";
}

std::vector<std::string> metadata_of(const Statement& copy) {
  const std::string& publisher = copy.publisher.empty() ? copy.portal : copy.publisher;
  const std::string description = fmt::format("Bản sao số {}, ngày {}, {} văn bản", copy.serial,
                                              vietnamese_day(copy.date), copy.documents);
  return {"Title=" + shortened(copy.portal, kLongestTitle),
          "Description=" + shortened(description, kLongestDescription),
          fmt::format("LongDescription={}. {}; ấn bản {}, dùng đến {}.", copy.portal, description,
                      copy.edition, vietnamese_day(copy.valid_until)),
          "Language=vie",
          "Creator=" + publisher,
          "Publisher=" + publisher,
          "Date=" + iso(copy.date),
          fmt::format("Name={}_vie_{}", slug(copy.portal), copy.edition),
          "Scraper=vankho"};
}

fs::path beside(const fs::path& program) {
  const fs::path here = program.parent_path() / "vankho-zim";
  return fs::exists(here) ? here : program.parent_path().parent_path() / "libexec/vankho/vankho-zim";
}

}  // namespace

void write_zim(const fs::path& file, const fs::path& folder, const Statement& statement,
               const fs::path& program) {
  constexpr std::size_t kId = 32;
  const fs::path made = folder.string() + ".zim";
  std::vector<std::string> command = {beside(program).string(), folder.string(), made.string(),
                                      statement.sha256().substr(0, kId), std::string(kStartPage)};
  for (std::string& entry : metadata_of(statement)) command.push_back(std::move(entry));
  run_program(command, "vankho", packs_messages::zim_failed);
  std::error_code error;
  fs::rename(made, file, error);
  if (error) throw EnvironmentFailure(packs_messages::cannot_write, {file.string(), error.message()});
}

}  // namespace vankho
