#include "model/document.h"

namespace vankho {

std::string plain(const Text& text) {
  std::string result;
  for (const Run& run : text.runs) result += run.text;
  return result;
}

std::optional<Day> order_day(const Document& document) {
  return document.date ? document.date : document.written.to;
}

}  // namespace vankho
