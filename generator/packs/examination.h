// Is this copy what its publisher made? Looks at every byte, needs nothing but the copy, and believes nothing
// that is in it but what the signature covers.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "base/day.h"
#include "base/file.h"
#include "base/problem.h"
#include "packs/difference.h"
#include "packs/minisign.h"
#include "packs/statement.h"
#include "packs/sums.h"

namespace vankho {

struct Expectation {
  std::optional<PublicKey> trusted;  // from the publisher, by another way than the copy
  Day today;
  File marker;  // may lie in the copy too, though SHA256SUMS does not list it
};

struct Examination {
  std::vector<Problem> problems;       // paths are those in the copy, safe to be shown
  std::optional<Statement> statement;  // if it could be read
  std::vector<Sum> sums;

  bool is_difference = false;  // told as a problem too, since it is no copy

  bool is_intact() const { return statement && !has_errors(problems); }
};

// Files that are changed, missing, renamed, or there without being listed; a statement or signature that was
// tampered with, is missing, or is another key's; a zip that two programs could read differently. That the
// copy is expired is a warning. Without a trusted key, the one that the statement names is taken: then the
// copy is only known to be as its signer, whoever that is, made it. Throws as open_copy does.
Examination examine(const std::filesystem::path& place, const Expectation& expected);

// What can be told of a difference without the copy that it is for: that its statement may stand, and that
// its bytes are those it lists. The list itself is vouched for only by what it makes of that copy. Null where
// something is wrong, which becomes a problem.
std::optional<DifferenceZip> examine_difference(const std::filesystem::path& place,
                                                const std::optional<PublicKey>& trusted,
                                                std::vector<Problem>& problems);

// Whether `statement` may stand: signed by the trusted key if there is one, else as it says itself.
void check_statement(const Statement& statement, const std::string& signature,
                     const std::optional<PublicKey>& trusted, std::vector<Problem>& problems);

}  // namespace vankho
