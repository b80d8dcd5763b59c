// Mechanical repairs of a text: those that change nothing a reader could see or hear.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"

namespace vankho {

struct Remark {
  const Message* message;
  Arguments arguments;
};

struct Repair {
  std::string bytes;
  std::vector<Remark> changes;  // what was repaired, for people; never empty
};

// Takes away a byte-order mark, makes line ends those of Unix and letters NFC. In a document, takes out the
// spaces within numbers ("108 -KH/ĐUK") that are sure to be numbers; a page may show how not to write. Null
// where nothing is to be done, and for bytes that are no UTF-8, which only a person can repair.
std::optional<Repair> repair(std::string_view bytes, bool is_document);

}  // namespace vankho
