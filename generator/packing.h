// From a commit to an offline copy, and from an earlier copy to a later one.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/problem.h"
#include "packs/examination.h"
#include "packs/minisign.h"
#include "packs/statement.h"
#include "pipeline.h"

namespace vankho {

struct PackRequest {
  std::string to;             // a folder, or a file that ends in ".zip" or ".zim"
  std::optional<int> since;   // only what differs from that copy
  std::optional<int> serial;  // if not given: that of the last copy if this is the same, else the next
  std::optional<SecretKey> key;
  std::filesystem::path state;    // of this user; empty where there is none
  std::filesystem::path program;  // that runs
};

struct Packed {
  Report report;
  Statement statement;  // if it was published
};

// Builds the site with its start page and makes it a copy, whole or not at all. The same commit, serial, date
// and key give the same bytes. Throws Failure for faults of the environment or of usage.
Packed pack(const Options& options, const PackRequest& request);

// What `vankho verify` looks for.
Expectation expectation(std::optional<PublicKey> trusted, Day today);

struct Applied {
  std::vector<Problem> problems;
  std::optional<Statement> statement;  // of the copy that is there now; none if the old one stayed
};

// Turns the copy in the folder `to` into the one that the difference leads to. The folder is the old copy,
// whole, until it is the new one, whole and checked. The new statement must be signed by the trusted key, or
// by the key of the old one.
Applied apply(const std::filesystem::path& difference, const std::string& to, const Expectation& expected);

}  // namespace vankho
