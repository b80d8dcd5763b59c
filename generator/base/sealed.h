// The names of what speaks of a whole copy: its list of hashes cannot name them.
#pragma once

#include <string_view>

namespace vankho {

inline constexpr std::string_view kStatementFile = "BAN-SAO.txt";
inline constexpr std::string_view kSignatureFile = "BAN-SAO.txt.minisig";
inline constexpr std::string_view kSumsFile = "SHA256SUMS";

}  // namespace vankho
