// Any bytes as a name in a tree: what the gate admits can stand in a path on every machine.
#include "source/names.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "target.h"

using namespace vankho;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string name(reinterpret_cast<const char*>(data), size);
  std::vector<Problem> problems;
  NameGate gate("", problems);
  const bool admitted = gate.admits(name);
  fuzz::require(printable(name).find('\n') == std::string::npos, "a name is shown on one line");
  if (!admitted) return 0;
  fuzz::require(!name.empty() && name != "." && name != ".." && name.front() != '.', "it is a name");
  fuzz::require(name.find_first_of("/\\:*?\"<>|") == std::string::npos, "no machine reads more into it");
  fuzz::require(name.back() != '.' && name.back() != ' ', "Windows keeps its end");
  fuzz::require(std::ranges::none_of(name, [](unsigned char c) { return c < ' ' || c == 127; }),
                "it has no controls");
  fuzz::require(nfc(name) == name, "it is UTF-8 in NFC");
  fuzz::require(!gate.admits(upper(name)), "another of its letters is refused beside it");
  return 0;
}
