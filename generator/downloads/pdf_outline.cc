#include "downloads/pdf_outline.h"

#include <fmt/format.h>

#include "downloads/pdf_operators.h"

namespace vankho::paper {
namespace {

// The whole outline is the first; of each of the others, where it stands among them.
struct Item {
  ObjectId id = {};
  std::size_t parent = 0, previous = kNone, next = kNone, first = kNone, last = kNone;
  long count = 0;
};

// An item lies under the nearest one above it of a lower rank.
std::vector<Item> items_of(const std::vector<Bookmark>& bookmarks, Objects& objects) {
  std::vector<Item> items = {{objects.reserve()}};
  std::vector<std::size_t> open = {0};  // those around the place reached
  auto rank = [&](std::size_t item) { return item == 0 ? 0 : bookmarks[item - 1].rank; };
  for (std::size_t i = 1; i <= bookmarks.size(); ++i) {
    while (open.size() > 1 && rank(open.back()) >= rank(i)) open.pop_back();
    items.push_back({objects.reserve(), open.back(), items[open.back()].last});
    Item& parent = items[open.back()];
    (parent.last == kNone ? parent.first : items[parent.last].next) = i;
    parent.last = i;
    ++parent.count;
    open.push_back(i);
  }
  return items;
}

}  // namespace

std::string destination(const Destination& to, const std::vector<ObjectId>& pages) {
  std::string array = "[" + reference(pages[to.page]) + " /XYZ null ";
  append_number(array, to.top);
  return array + " null]";
}

// Only the uppermost items are shown at first: below them the count is negative.
ObjectId add_outline(Objects& objects, const std::vector<Bookmark>& bookmarks,
                     const std::vector<Destination>& destinations, const std::vector<ObjectId>& pages) {
  const std::vector<Item> items = items_of(bookmarks, objects);
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Item& item = items[i];
    std::string entries;
    auto lead = [&](std::string_view name, std::size_t to) {
      if (to != kNone) entries += fmt::format(" /{} {}", name, reference(items[to].id));
    };
    lead("First", item.first);
    lead("Last", item.last);
    if (item.count > 0) entries += fmt::format(" /Count {}", i == 0 ? item.count : -item.count);
    if (i > 0) {
      lead("Parent", item.parent);
      lead("Prev", item.previous);
      lead("Next", item.next);
      entries += fmt::format(" /Title {} /Dest {}", text_string(bookmarks[i - 1].text),
                             destination(destinations[i - 1], pages));
    }
    objects.put(item.id, "<<" + entries + ">>");
  }
  return items.front().id;
}

}  // namespace vankho::paper
