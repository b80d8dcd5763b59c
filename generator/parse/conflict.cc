#include "parse/conflict.h"

#include "base/many_problems.h"
#include "base/text.h"
#include "parse/messages.h"

namespace vankho {

bool refuse_conflict(std::string_view path, std::string_view text, std::vector<Problem>& problems) {
  if (text.find("<<<<<<< ") == text.npos && text.find(">>>>>>> ") == text.npos) return false;
  int number = 0;
  for (std::string_view line : split_lines(text)) {
    ++number;
    if (!line.starts_with("<<<<<<< ") && !line.starts_with(">>>>>>> ")) continue;
    problems.push_back({std::string(path), number, 1, &messages::conflict, {}, quotable(line, problems)});
    return true;
  }
  return false;
}

}  // namespace vankho
