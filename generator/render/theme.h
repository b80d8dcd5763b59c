// Page data and a theme make HTML. The template language is a subset of Jinja with Jinja's grammar and
// meaning (https://jinja.palletsprojects.com/templates/), compiled once and rendered from any number of
// threads.
//
// There are {{ … }}, {# … #}, raw, if, for (with `if`, `else`, several names, d.items(), and loop.index,
// index0, first, last, length), set (of a value or of a block), include, extends, block, super(), macro,
// import, from; the operators but '/' and '**', inline if, the tests and filters of test_rules.cc and
// filters.cc. Files are named in quotes, numbers are 64-bit integers, lists are the only literal with parts.
// The rest of Jinja is refused, never misread.
//
// As Jinja is set up here: every file is escaped (autoescape), the line break after a tag goes (trim_blocks),
// and so does the white space before a tag that begins a line (lstrip_blocks), the last line break of a file
// stays (keep_trailing_newline), and what is undefined cannot be used, only asked for by `is defined` or
// replaced by `default` (StrictUndefined).
//
// Where Jinja's meaning would surprise, this one refuses: a list, a dict or a macro is not printed as Python
// writes it; d.items without a call is not the key `items`; what map, selectattr, rejectattr and reverse give
// is walked once and must be made a list before it is kept or asked for its length or truth; a list holds
// nothing undefined. Texts, numbers and lists have no attributes.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "base/problem.h"
#include "outputs/value.h"

namespace vankho {

// Templates escape what they print unless it is Markup; they cannot read files, run programs or know the
// time, and stop at the budgets of limits.h.
class Templates {
 public:
  // Compiles every file; mistakes become problems with file, line, column and what was expected. A file's
  // path is the name that others include, extend and import it by.
  Templates(const std::vector<File>& files, std::vector<Problem>& problems);
  ~Templates();
  Templates(Templates&&) noexcept;
  Templates& operator=(Templates&&) noexcept;

  bool has(std::string_view name) const;

  // The page. A mistake found while rendering (an unknown name used as a value, too many steps, too much
  // output) becomes a problem at its line of the template, and the result is empty. A theme with a mistake in
  // any file renders nothing, and says no more about it. Thread-safe.
  std::string render(std::string_view name, const Dict& data, std::vector<Problem>& problems) const;

 private:
  struct Compiled;
  std::unique_ptr<const Compiled> compiled_;
};

}  // namespace vankho
