// The one gate for names. Git takes nearly any bytes as the name of a file, libgit2 any at all; what passes
// here can be written as that name on Linux, Windows and macOS, means the same file on each, and looks like
// what it is.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace vankho {

struct NameFault {
  const Message* message;
  Arguments arguments;
};

// What is wrong with the name of one file or folder; null where nothing is.
std::optional<NameFault> fault_of_name(std::string_view name);

// Tools' own files (.gitignore, .github, .DS_Store): in every folder, and no content.
bool is_hidden(std::string_view name);

// Any bytes as a message can show them: what is no UTF-8, cannot be seen or would move the cursor is written
// as \xFF or \u{202E}, and what is longer than any name on a disk is cut.
std::string printable(std::string_view text);

// The names of one folder, each shown to the gate once.
class NameGate {
 public:
  // `folder` is how problems name the folder: empty for the top, else ending in '/'.
  NameGate(std::string folder, std::vector<Problem>& problems);

  // True if the name may stand in this folder. What is refused becomes a problem; what is hidden is passed
  // over silently. Of two names that fall together the first stays, so that what refers to it is not reported
  // too.
  bool admits(std::string_view name);

 private:
  bool refuse(std::string_view name, const NameFault& fault);

  std::string folder_;
  std::vector<Problem>& problems_;
  std::map<std::string, std::string> admitted_;  // as written, by the name with letter case folded
};

}  // namespace vankho
