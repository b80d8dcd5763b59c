// Tiny portals of tests/sites, each in a repository of its own, and what vankho makes of them.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "shell.h"

namespace vankho::test {

// tests/sites in the sources.
std::filesystem::path sites();

// Every file's bytes by its path, sorted, without the marker of the output folder. A zip is there twice: as
// it is, and as the folder that it unpacks to, whose name is its own.
using Tree = std::map<std::string, std::string>;
Tree tree(const std::filesystem::path& folder);

// A copy of a folder that holds content/, themes/, or content at its top; committed. Beside them may lie:
// before/, an earlier state of all of it, which is committed first; uncommitted/, which is laid over the
// commit afterwards; and what is expected of the site, which is left out.
class Site {
 public:
  explicit Site(const std::filesystem::path& original);

  // The repository. Outputs are written to its folder public.
  std::filesystem::path folder() const { return folder_.path() / "kho"; }

  // As clerks would, a day after the last commit.
  void commit(const std::string& subject);

  // Runs the program in the repository; `preparation` is shell for what comes before: "umask 077". In what is
  // printed, the time that a build took is "…", and the folder is "/kho".
  Outcome vankho(const std::string& arguments, const std::string& preparation = "true") const;

  // Empty where nothing is published.
  Tree output() const { return tree(folder() / "public"); }

 private:
  TemporaryFolder folder_;
  int commits_ = 0;
};

}  // namespace vankho::test
