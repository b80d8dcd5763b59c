// The data of a page, as templates see it: JSON's types, and Markup for text that is HTML already.
#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace vankho {

class Value;
using List = std::vector<Value>;

// HTML that templates print as it is; every other string they escape.
struct Markup {
  std::string html;
};

// Markup that is made when a template asks for it, so that a page which says what it said before need not
// make it. `identity` is whatever decides the HTML and does not stand in the rest of the page's data.
// `markup` may be called from any thread; what it returns stays.
struct LateMarkup {
  std::string identity;
  std::function<const Markup&()> markup;
};

// Keys in the order they were added; few enough that a search from the front is the fastest.
class Dict {
 public:
  struct Item;

  Dict() = default;
  Dict(std::initializer_list<Item> items);
  void set(std::string key, Value value);  // adds, or replaces
  const Value* find(std::string_view key) const;
  const std::vector<std::pair<std::string, Value>>& items() const { return items_; }

 private:
  std::vector<std::pair<std::string, Value>> items_;
};

// Lists and dicts are immutable and shared, so that copying a value costs nothing and many pages and threads
// can hold the same tree.
class Value {
 public:
  Value() = default;  // none
  Value(bool value) : data_(value) {}
  Value(int value) : data_(std::int64_t{value}) {}
  Value(std::int64_t value) : data_(value) {}
  Value(std::size_t value) : data_(static_cast<std::int64_t>(value)) {}
  Value(const char* value) : data_(std::string(value)) {}
  Value(std::string_view value) : data_(std::string(value)) {}
  Value(std::string value) : data_(std::move(value)) {}
  Value(Markup value) : data_(std::move(value)) {}
  Value(LateMarkup value) : data_(std::make_shared<const LateMarkup>(std::move(value))) {}
  Value(List value) : data_(std::make_shared<const List>(std::move(value))) {}
  Value(Dict value) : data_(std::make_shared<const Dict>(std::move(value))) {}

  using Data =
      std::variant<std::monostate, bool, std::int64_t, std::string, Markup, std::shared_ptr<const List>,
                   std::shared_ptr<const Dict>, std::shared_ptr<const LateMarkup>>;
  const Data& data() const { return data_; }

  // Late Markup is Markup, too, and made then.
  template <typename T>
  const T* as() const {
    if constexpr (std::same_as<T, Markup>) {
      if (const LateMarkup* late = late_markup()) return &late->markup();
    }
    return std::get_if<T>(&data_);
  }
  const LateMarkup* late_markup() const {
    auto p = as<std::shared_ptr<const LateMarkup>>();
    return p ? p->get() : nullptr;
  }
  const List* list() const {
    auto p = as<std::shared_ptr<const List>>();
    return p ? p->get() : nullptr;
  }
  const Dict* dict() const {
    auto p = as<std::shared_ptr<const Dict>>();
    return p ? p->get() : nullptr;
  }

 private:
  Data data_;
};

// Made once, when it is first asked for. Whatever `make` looks into must live until then.
Value late(std::string identity, std::function<Markup()> make);

// Both mutable so that they can be moved out of a list of items, which is const.
struct Dict::Item {
  mutable std::string key;
  mutable Value value;
};

}  // namespace vankho
