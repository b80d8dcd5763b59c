// Deadlines as they were read, in words.
#pragma once

#include <fmt/format.h>

#include <string>

#include "reading.h"

namespace vankho::test {

inline Reading read_dated(const std::string& body) {
  return read("HUYỆN ỦY\nSố 5-KH/HU\nCẩm Hà, ngày 15 tháng 02 năm 2024\n\nKẾ HOẠCH\nmột việc\n\n" + body);
}

// "quý I/2024: 2024-01-01..2024-03-31"; an end that is not known is left out.
inline std::string shown(const Deadline& deadline) {
  return fmt::format("{}: {}..{}", deadline.text, deadline.due.from ? iso(*deadline.due.from) : "",
                     deadline.due.to ? iso(*deadline.due.to) : "");
}

// Of a document of 15/2/2024.
inline Strings due_in(const std::string& body) {
  Strings out;
  for (const Deadline& deadline : read_dated(body).document.deadlines) out.push_back(shown(deadline));
  return out;
}

}  // namespace vankho::test
