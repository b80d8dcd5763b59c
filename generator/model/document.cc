#include "model/document.h"

namespace vankho {

std::string plain(const Text& text) {
  std::string result;
  for (const Run& run : text.runs) result += run.text;
  return result;
}

std::optional<Day> earliest_day(const Metadata& document) {
  return document.date ? document.date : document.written.from;
}

std::optional<Day> latest_day(const Metadata& document) {
  return document.date ? document.date : document.written.to;
}

std::optional<Day> order_day(const Metadata& document) {
  std::optional<Day> latest = latest_day(document);
  return latest ? latest : earliest_day(document);
}

}  // namespace vankho
