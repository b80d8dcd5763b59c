#include "render/source.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace vankho::jinja {
namespace {

std::string with_unix_line_ends(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (bytes[at] != '\r') {
      text += bytes[at];
    } else if (at + 1 == bytes.size() || bytes[at + 1] != '\n') {
      text += '\n';
    }
  }
  return text;
}

}  // namespace

Source::Source(const File& file) : path_(file.path), text_(with_unix_line_ends(file.bytes)) {}

int Source::line(std::size_t offset) const {
  return 1 + static_cast<int>(
                 std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

Problem Source::problem(std::size_t offset, const Message& message, Arguments arguments) const {
  std::size_t start = offset == 0 ? 0 : text_.rfind('\n', offset - 1) + 1;
  std::string_view line_text = std::string_view(text_).substr(start);
  line_text = line_text.substr(0, line_text.find('\n'));
  return {.path = path_,
          .line = line(offset),
          .column = 1 + length(std::string_view(text_).substr(start, offset - start)),
          .message = &message,
          .arguments = std::move(arguments),
          .text = std::string(line_text)};
}

Problem problem_at(const Place& place, const Message& message, Arguments arguments) {
  return place.source->problem(place.offset, message, std::move(arguments));
}

void fail(const Place& place, const Message& message, Arguments arguments) {
  throw Mistake{problem_at(place, message, std::move(arguments))};
}

void fail_file(const File& file, const Message& message, Arguments arguments) {
  throw Mistake{{.path = file.path, .message = &message, .arguments = std::move(arguments), .text = {}}};
}

}  // namespace vankho::jinja
