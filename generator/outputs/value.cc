#include "outputs/value.h"

#include "base/deferred.h"

namespace vankho {

Dict::Dict(std::initializer_list<Item> items) {
  items_.reserve(items.size());
  for (const Item& item : items) items_.emplace_back(std::move(item.key), std::move(item.value));
}

void Dict::set(std::string key, Value value) {
  for (auto& [name, old] : items_) {
    if (name == key) {
      old = std::move(value);
      return;
    }
  }
  items_.emplace_back(std::move(key), std::move(value));
}

const Value* Dict::find(std::string_view key) const {
  for (const auto& [name, value] : items_) {
    if (name == key) return &value;
  }
  return nullptr;
}

Value late(std::string identity, std::function<Markup()> make) {
  return LateMarkup{std::move(identity),
                    [made = Deferred<Markup>(std::move(make))]() -> const Markup& { return *made; }};
}

}  // namespace vankho
