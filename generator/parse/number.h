// Numbers of official documents (số, ký hiệu) wherever they stand in a text:
//   Party      293-KH/TU      n "-" type "/" body
//   state      57/KH-UBND     n "/" type "-" body
//   normative  30/2020/NĐ-CP  n "/" year "/" type "-" body
//   law        45/2019/QH14   n "/" year "/" QH term
//   công văn   12/UBND-VX     n "/" body "-" unit
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace vankho {

struct NumberInText {
  std::size_t begin = 0, end = 0;  // bytes of the text, stray spaces included
  std::string number;              // without them
  std::string count, type, body;   // "293", "KH", "TU"; a công văn of the state has no type
  bool state = false;
  std::string doubt_vietnamese, doubt_english;  // why it cannot be; empty where it can
};

std::vector<NumberInText> find_numbers(std::string_view text);

// The number that `text` is, blanks aside: "108 -KH/ĐUK" -> "108-KH/ĐUK". Null where it is none.
std::optional<NumberInText> read_number(std::string_view text);

}  // namespace vankho
