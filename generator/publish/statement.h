// What a release was made of: a few lines in a dot file of it, for the next publish to read.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vankho {

// Whatever decides which bytes a site has: of the same origin, the same site.
struct Origin {
  std::vector<std::string>
      commits;          // of the repository, and of those gathered into it; none of a working tree
  std::string edition;  // as it was asked for
  std::string options;  // that change what is written
  std::string program;  // the hash of the program
  std::string day;      // that counted as today, ISO

  bool operator==(const Origin&) const = default;
};

// False for a working tree, which can change between any two looks.
inline bool is_same(const Origin& a, const Origin& b) { return !a.commits.empty() && a == b; }

namespace publish {

struct Statement {
  Origin origin;
  std::string files;              // the hash of the list of what was built
  std::string readers;            // the edition that the site turned out to be; empty: not known
  std::vector<std::string> kept;  // assets of the release before, there for pages that are still open
};

// The edition, as far as it is known: older programs kept only what was asked for.
inline const std::string& readers_of(const Statement& statement) {
  return statement.readers.empty() ? statement.origin.edition : statement.readers;
}

inline constexpr std::string_view kStatement = ".vankho-release";

std::string as_text(const Statement& statement);

// Null where the text is no statement.
std::optional<Statement> parse_statement(std::string_view text);

}  // namespace publish
}  // namespace vankho
