// The copies that this machine has made, so that serials go on and differences can be told: a folder a portal
// and edition, in it <serial>.txt, the statement, <serial>.sums and <serial>.nguon.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "packs/statement.h"
#include "packs/sums.h"

namespace vankho {

struct RegisteredCopy {
  Statement statement;
  std::vector<Sum> sums;
  std::string commits;  // of all repositories that it was made from, a line each
};

// Faults of the disk are EnvironmentFailures. One user at a time is the caller's care.
class CopyRegister {
 public:
  // Of the portal and edition that the statement names; makes the folder.
  CopyRegister(const std::filesystem::path& state, const Statement& of);

  const std::filesystem::path& folder() const { return folder_; }

  std::vector<int> serials() const;  // sorted
  std::optional<RegisteredCopy> last() const;

  // Throws UsageFailure, which lists those that are there, if there is none of that serial.
  RegisteredCopy copy(int serial) const;

  // Throws UsageFailure where the serial is another copy's.
  void add(const RegisteredCopy& copy) const;

 private:
  std::filesystem::path file(int serial, std::string_view ending) const;

  std::filesystem::path folder_;
};

// The highest serial of each portal and edition that this machine has verified, by the key of the signature.
class SeenSerials {
 public:
  explicit SeenSerials(std::filesystem::path state) : state_(std::move(state)) {}

  int highest(const Statement& of) const;  // 0 for none

  // False where it cannot be kept in mind.
  bool remember(const Statement& statement) const;

 private:
  std::filesystem::path file(const Statement& of) const;

  std::filesystem::path state_;
};

}  // namespace vankho
