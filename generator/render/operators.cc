#include "render/operators.h"

#include <string.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "render/markup.h"
#include "render/messages.h"
#include "render/values.h"

namespace vankho::jinja {
namespace {

[[noreturn]] void fail_operands(std::string_view sign, const Value& left, const Value& right,
                                const Work& work) {
  fail(work.place, kWrongOperands, {std::string(sign), type_name(left), type_name(right)});
}

bool equal_lists(const List& left, const List& right, const Work& work) {
  if (left.size() != right.size()) return false;
  return std::equal(left.begin(), left.end(), right.begin(),
                    [&](const Value& a, const Value& b) { return equal(a, b, work); });
}

bool equal_dicts(const Dict& left, const Dict& right, const Work& work) {
  if (left.items().size() != right.items().size()) return false;
  return std::all_of(left.items().begin(), left.items().end(), [&](const auto& item) {
    work.spend_steps(right.items().size());
    const Value* other = right.find(item.first);
    return other && equal(item.second, *other, work);
  });
}

std::strong_ordering order_lists(const List& left, const List& right, std::string_view sign,
                                 const Work& work) {
  for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
    if (!equal(left[i], right[i], work)) return order(left[i], right[i], sign, work);
  }
  return left.size() <=> right.size();
}

bool is_part(std::string_view part, std::string_view text) {
  return part.empty() || memmem(text.data(), text.size(), part.data(), part.size()) != nullptr;
}

bool contains(const Value& container, const Value& item, const Work& work) {
  if (const List* list = container.list()) {
    return std::any_of(list->begin(), list->end(),
                       [&](const Value& other) { return equal(item, other, work); });
  }
  std::optional<std::string_view> word = as_text(item);
  if (std::optional<std::string_view> text = as_text(container); text && word) {
    work.spend_text(text->size());
    return is_part(*word, *text);
  }
  const Dict* dict = container.dict();
  if (!dict || item.list() || item.dict()) fail_operands("in", item, container, work);
  work.spend_steps(dict->items().size());
  return word && dict->find(*word);
}

// Python's division rounds down, and the remainder has the divisor's sign.
std::optional<std::int64_t> floor_divide(std::int64_t left, std::int64_t right, const Work& work) {
  if (right == 0) fail(work.place, kDivisionByZero);
  if (left == INT64_MIN && right == -1) return std::nullopt;
  return left / right - (left % right != 0 && (left < 0) != (right < 0) ? 1 : 0);
}

std::int64_t modulo(std::int64_t left, std::int64_t right, const Work& work) {
  if (right == 0) fail(work.place, kDivisionByZero);
  if (right == -1) return 0;
  std::int64_t rest = left % right;
  return rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest;
}

std::optional<std::int64_t> calculate_integers(std::string_view sign, std::int64_t left, std::int64_t right,
                                               const Work& work) {
  std::int64_t result = 0;
  bool overflows = false;
  if (sign == "+") overflows = __builtin_add_overflow(left, right, &result);
  if (sign == "-") overflows = __builtin_sub_overflow(left, right, &result);
  if (sign == "*") overflows = __builtin_mul_overflow(left, right, &result);
  if (sign == "//") return floor_divide(left, right, work);
  if (sign == "%") return modulo(left, right, work);
  return overflows ? std::nullopt : std::optional(result);
}

Value joined_lists(const List& left, const List& right, const Work& work) {
  work.spend_steps(left.size() + right.size());
  List list;
  for (const Value& item : left) list.push_back(copy_of(item, work));
  for (const Value& item : right) list.push_back(copy_of(item, work));
  return list;
}

}  // namespace

bool equal(const Value& left, const Value& right, const Work& work) {
  work.spend_steps(1);
  std::optional<std::int64_t> number = as_integer(left), other_number = as_integer(right);
  if (number && other_number) return *number == *other_number;
  std::optional<std::string_view> text = as_text(left), other_text = as_text(right);
  if (text && other_text) {
    work.spend_text(std::min(text->size(), other_text->size()));
    return *text == *other_text;
  }
  if (left.list() && right.list()) return equal_lists(*left.list(), *right.list(), work);
  if (left.dict() && right.dict()) return equal_dicts(*left.dict(), *right.dict(), work);
  return left.as<std::monostate>() && right.as<std::monostate>();
}

std::strong_ordering order(const Value& left, const Value& right, std::string_view sign, const Work& work) {
  work.spend_steps(1);
  std::optional<std::int64_t> number = as_integer(left), other_number = as_integer(right);
  if (number && other_number) return *number <=> *other_number;
  std::optional<std::string_view> text = as_text(left), other_text = as_text(right);
  if (text && other_text) {
    work.spend_text(std::min(text->size(), other_text->size()));
    return *text <=> *other_text;
  }
  if (left.list() && right.list()) return order_lists(*left.list(), *right.list(), sign, work);
  fail_operands(sign, left, right, work);
}

bool holds(Relation relation, const Value& left, const Value& right, const Work& work) {
  switch (relation) {
    case Relation::equal:
      return equal(left, right, work);
    case Relation::unequal:
      return !equal(left, right, work);
    case Relation::less:
      return std::is_lt(order(left, right, "<", work));
    case Relation::less_equal:
      return std::is_lteq(order(left, right, "<=", work));
    case Relation::greater:
      return std::is_gt(order(left, right, ">", work));
    case Relation::greater_equal:
      return std::is_gteq(order(left, right, ">=", work));
    case Relation::in:
      return contains(right, left, work);
    case Relation::not_in:
      return !contains(right, left, work);
  }
  __builtin_unreachable();
}

Value calculate(std::string_view sign, const Value& left, const Value& right, const Work& work) {
  std::optional<std::int64_t> number = as_integer(left), other_number = as_integer(right);
  if (number && other_number) {
    std::optional<std::int64_t> result = calculate_integers(sign, *number, *other_number, work);
    if (!result) fail(work.place, kNumberTooBig);
    return *result;
  }
  if (sign == "+" && as_text(left) && as_text(right)) {
    const Value* parts[] = {&left, &right};
    return concatenation(parts, Value(""), work);
  }
  if (sign == "+" && left.list() && right.list()) return joined_lists(*left.list(), *right.list(), work);
  fail_operands(sign, left, right, work);
}

Value concatenation(std::span<const Value* const> parts, const Value& separator, const Work& work) {
  bool has_markup = separator.as<Markup>();
  for (const Value* part : parts) has_markup = has_markup || part->as<Markup>();
  std::string text, room;
  auto append = [&](const Value& value) {
    std::size_t before = text.size();
    if (has_markup && !value.as<Markup>()) {
      append_escaped(text, printed(value, room, work));
    } else {
      text += printed(value, room, work);
    }
    work.spend_text(text.size() - before);
  };
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) append(separator);
    append(*parts[i]);
  }
  return has_markup ? Value(Markup{std::move(text)}) : Value(std::move(text));
}

}  // namespace vankho::jinja
