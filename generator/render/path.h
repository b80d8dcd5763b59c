// The way to a part of a value that a filter's argument names: "ngay", "co_quan.ten", "0" or 0.
#pragma once

#include "outputs/value.h"
#include "render/budget.h"

namespace vankho::jinja {

class Path {
 public:
  Path(const Value& argument, const Work& work);

  // Null where the last key is missing; one missing before it is a mistake. A character is put in `room`.
  const Value* find(const Value& value, Value& room) const;

  // Null where any key is missing.
  const Value* find_if_any(const Value& value, Value& room) const;

  // What is missing is a mistake.
  const Value& need(const Value& value, Value& room) const;

 private:
  [[noreturn]] void fail_missing() const;

  Work work_;
  List keys_;
};

}  // namespace vankho::jinja
