// Sorting by a key that takes a while to work out, or of items that take a while to move.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace vankho {

// By key(item), which is asked for once an item and may point into it. Items in order stay where they are;
// those of equal keys stay in the order they had.
template <typename Item, typename Key>
void sort_by(std::vector<Item>& items, const Key& key) {
  using Keyed = std::pair<decltype(key(items.front())), std::size_t>;
  std::vector<Keyed> order;
  order.reserve(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) order.emplace_back(key(items[i]), i);
  if (std::is_sorted(order.begin(), order.end())) return;
  std::sort(order.begin(), order.end());
  std::vector<Item> sorted;
  sorted.reserve(items.size());
  for (const Keyed& entry : order) sorted.push_back(std::move(items[entry.second]));
  items = std::move(sorted);
}

}  // namespace vankho
