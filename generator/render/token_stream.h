// The tokens of a template, one after another, for its parsers.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "render/token.h"

namespace vankho::jinja {

class TokenStream {
 public:
  // The source must outlive the stream.
  explicit TokenStream(const Source& source) : source_(source), tokens_(tokenize(source)) {}

  const Token& current() const { return tokens_[at_]; }
  const Token& following() const { return tokens_[std::min(at_ + 1, tokens_.size() - 1)]; }
  bool at(std::string_view word) const { return current().is(word); }
  Place place() const { return place_of(current()); }
  Place place_of(const Token& token) const { return {&source_, token.offset}; }

  // Past the current token, which is returned; the end stays.
  const Token& next();

  // Past the word if it is here.
  bool take(std::string_view word);

  // Past the word; a mistake if it is not here.
  void expect(std::string_view word);

  // Past a name that a template may give to a value.
  const Token& expect_name();

 private:
  const Source& source_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
};

// Counts how deep a parser is in brackets and tags, for as long as it lives.
class Nesting {
 public:
  Nesting(int& depth, const Place& place);
  ~Nesting() { --depth_; }
  Nesting(const Nesting&) = delete;
  Nesting& operator=(const Nesting&) = delete;

 private:
  int& depth_;
};

// The words that Jinja's grammar or its compiler keeps to itself.
bool is_reserved(std::string_view name);

}  // namespace vankho::jinja
