#include <string.h>

#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "base/text.h"
#include "render/filter_functions.h"
#include "render/markup.h"
#include "render/messages.h"
#include "render/space.h"
#include "render/values.h"

namespace vankho::jinja {
namespace {

// The subject's text through `change`, Markup if the subject is.
template <typename Change>
const Value* changed(const FilterInput& input, Value& room, Change change) {
  std::string number;
  std::string_view text = printed(*input.subject, number, input.work);
  input.work.spend_text(text.size());
  return give(text_like(*input.subject, std::string(change(text))), room);
}

std::optional<double> as_float(std::string_view text) {
  double number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
  return number;
}

// Python lets '_' stand between digits.
std::string without_underscores(std::string_view text) {
  std::string out;
  auto is_digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '_' || at == 0 || !is_digit(at - 1) || !is_digit(at + 1)) out += text[at];
  }
  return out;
}

// Python's int(), and for "42.7" its int(float()). Null where the text is no number.
std::optional<std::int64_t> parsed_integer(std::string_view written, const Work& work) {
  work.spend_text(written.size());
  std::string digits = without_underscores(without_trailing_space(without_leading_space(written)));
  std::string_view text = digits;
  if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
  std::int64_t number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  bool is_whole = end == text.data() + text.size();
  if (is_whole && error == std::errc::result_out_of_range) fail(work.place, kNumberTooBig);
  if (is_whole && error == std::errc()) return number;
  std::optional<double> rational = as_float(text);
  if (!rational) return std::nullopt;
  constexpr double kBound = 9223372036854775808.0;
  if (*rational >= kBound || *rational < -kBound) fail(work.place, kNumberTooBig);
  return static_cast<std::int64_t>(*rational);
}

std::string with_replaced(std::string_view text, std::string_view old, std::string_view replacement,
                          std::int64_t count, const Work& work) {
  std::string out;
  while (count-- != 0) {
    const void* found = memmem(text.data(), text.size(), old.data(), old.size());
    if (!found) break;
    std::size_t at = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
    out.append(text, 0, at).append(replacement);
    text.remove_prefix(at + old.size());
    work.spend_text(at + old.size() + replacement.size());
  }
  work.spend_text(text.size());
  return out.append(text);
}

}  // namespace

const Value* filter_escape(const FilterInput& input, Value& room) {
  if (input.subject->as<Markup>()) return input.subject;
  std::string number;
  std::string_view text = printed(*input.subject, number, input.work);
  input.work.spend_text(text.size());
  return give(escaped(text), room);
}

const Value* filter_safe(const FilterInput& input, Value& room) {
  if (input.subject->as<Markup>()) return input.subject;
  std::string number;
  std::string_view text = printed(*input.subject, number, input.work);
  input.work.spend_text(text.size());
  return give(Markup{std::string(text)}, room);
}

const Value* filter_string(const FilterInput& input, Value& room) {
  if (as_text(*input.subject)) return input.subject;
  std::string number;
  return give(printed(*input.subject, number, input.work), room);
}

const Value* filter_lower(const FilterInput& input, Value& room) { return changed(input, room, lower); }

const Value* filter_upper(const FilterInput& input, Value& room) { return changed(input, room, upper); }

const Value* filter_trim(const FilterInput& input, Value& room) {
  return changed(input, room,
                 [](std::string_view text) { return without_trailing_space(without_leading_space(text)); });
}

const Value* filter_length(const FilterInput& input, Value& room) {
  return give(size_of(*input.subject, input.work), room);
}

const Value* filter_int(const FilterInput& input, Value& room) {
  std::optional<std::int64_t> number = as_integer(*input.subject);
  if (std::optional<std::string_view> text = as_text(*input.subject))
    number = parsed_integer(*text, input.work);
  if (number) return give(*number, room);
  return input.arguments[0] ? input.arguments[0] : give(0, room);
}

// Markup among the texts makes the result Markup, with the others escaped, as markupsafe's replace does.
const Value* filter_replace(const FilterInput& input, Value& room) {
  const Value& old = *input.arguments[0];
  const Value& replacement = *input.arguments[1];
  bool is_markup = input.subject->as<Markup>() || old.as<Markup>() || replacement.as<Markup>();
  std::string numbers[3];
  auto text_of = [&](const Value& value, std::string& number) {
    std::string_view text = printed(value, number, input.work);
    if (!is_markup || value.as<Markup>()) return text;
    input.work.spend_text(text.size());
    return std::string_view(number = escaped(text).html);
  };
  std::string_view text = text_of(*input.subject, numbers[0]), old_text = text_of(old, numbers[1]);
  std::string_view new_text = text_of(replacement, numbers[2]);
  if (old_text.empty()) fail(input.work.place, kEmptyText, {"replace"});
  std::int64_t count = -1;
  if (input.arguments[2] && !input.arguments[2]->as<std::monostate>()) {
    std::optional<std::int64_t> limit = as_integer(*input.arguments[2]);
    if (!limit) fail(input.work.place, kWrongOperand, {"replace", type_name(*input.arguments[2])});
    count = *limit;
  }
  std::string result = with_replaced(text, old_text, new_text, count, input.work);
  return give(is_markup ? Value(Markup{std::move(result)}) : Value(std::move(result)), room);
}

}  // namespace vankho::jinja
