#include "render/token_stream.h"

#include <algorithm>
#include <iterator>

#include "base/limits.h"
#include "render/messages.h"

namespace vankho::jinja {
namespace {

constexpr std::string_view kReserved[] = {"and",  "or",    "not",  "in",   "is",    "if",   "else", "elif",
                                          "true", "false", "none", "True", "False", "None", "loop", "super"};

}  // namespace

const Token& TokenStream::next() {
  const Token& token = tokens_[at_];
  if (at_ + 1 < tokens_.size()) ++at_;
  return token;
}

bool TokenStream::take(std::string_view word) {
  if (!at(word)) return false;
  next();
  return true;
}

void TokenStream::expect(std::string_view word) {
  if (!take(word)) fail(place(), kExpected, {std::string(word), std::string(current().text)});
}

const Token& TokenStream::expect_name() {
  if (current().kind != TokenKind::name) fail(place(), kExpectedName, {std::string(current().text)});
  if (is_reserved(current().text)) fail(place(), kReservedName, {std::string(current().text)});
  return next();
}

bool is_reserved(std::string_view name) {
  return std::find(std::begin(kReserved), std::end(kReserved), name) != std::end(kReserved);
}

Nesting::Nesting(int& depth, const Place& place) : depth_(depth) {
  if (++depth_ > limits::kTemplateNesting) {
    --depth_;
    fail(place, kTooDeep, {std::to_string(limits::kTemplateNesting)});
  }
}

}  // namespace vankho::jinja
