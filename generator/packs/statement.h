// What an offline copy says of itself: a text for people, with keys that programs rely on.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/day.h"
#include "base/sealed.h"

namespace vankho {

inline constexpr std::string_view kStartPage = "MO-TRANG-NAY.html";

struct Statement {
  std::string portal;     // one line, never empty
  std::string publisher;  // one line, or empty
  std::string edition;
  int serial = 0;  // from 1, by portal and edition
  Day date;        // the site's "today"
  Day valid_until;
  std::string commit;
  std::uint64_t documents = 0;
  std::uint64_t files = 0, bytes = 0;  // of the files that SHA256SUMS lists
  bool has_downloads = true;           // PDF, Word and zip files are there
  std::string sums_sha256;
  std::string previous_sha256;  // of the previous copy's statement; empty for the first
  std::string public_key;       // as minisign writes it; empty for a copy that is not signed
  bool operator==(const Statement&) const = default;

  std::string text() const;  // the same for the same values
  std::string sha256() const;
};

// Null for anything but what `text` writes, byte for byte.
std::optional<Statement> parse_statement(std::string_view text);

}  // namespace vankho
