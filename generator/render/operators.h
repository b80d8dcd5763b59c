// Operators between values.
#pragma once

#include <compare>
#include <span>
#include <string_view>

#include "outputs/value.h"
#include "render/budget.h"
#include "render/expression.h"

namespace vankho::jinja {

// Texts are equal whether they are Markup or not, booleans and integers by number.
bool equal(const Value& left, const Value& right, const Work& work);

// Integers, texts by code point, and lists of them; other types have no order and are a mistake at `sign`.
std::strong_ordering order(const Value& left, const Value& right, std::string_view sign, const Work& work);

bool holds(Relation relation, const Value& left, const Value& right, const Work& work);

// + - * // %
Value calculate(std::string_view sign, const Value& left, const Value& right, const Work& work);

// The text of all, one after another, with `separator` between: Markup, with everything that is not escaped,
// if one of them is Markup.
Value concatenation(std::span<const Value* const> parts, const Value& separator, const Work& work);

}  // namespace vankho::jinja
