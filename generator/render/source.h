// The text of a template, and the way from a place in it to a problem that names line and column.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/file.h"
#include "base/problem.h"

namespace vankho::jinja {

class Source {
 public:
  // Every line ends in "\n" from here on, as in Jinja.
  explicit Source(const File& file);

  const std::string& path() const { return path_; }
  std::string_view text() const { return text_; }

  int line(std::size_t offset) const;
  Problem problem(std::size_t offset, const Message& message, Arguments arguments) const;

 private:
  std::string path_;
  std::string text_;
};

// The source outlives every place in it.
struct Place {
  const Source* source = nullptr;
  std::size_t offset = 0;
};

Problem problem_at(const Place& place, const Message& message, Arguments arguments = {});

// What ends the compiling of a file, or a rendering, at its first mistake. Never leaves this room.
struct Mistake {
  Problem problem;
};

[[noreturn]] void fail(const Place& place, const Message& message, Arguments arguments = {});
[[noreturn]] void fail_file(const File& file, const Message& message, Arguments arguments = {});

}  // namespace vankho::jinja
