#include "render/path.h"

#include <charconv>
#include <string>
#include <string_view>
#include <utility>

#include "render/messages.h"
#include "render/unknown.h"
#include "render/values.h"

namespace vankho::jinja {
namespace {

Value key_of(std::string_view word) {
  std::int64_t index = 0;
  auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), index);
  bool is_index = !word.starts_with('-') && error == std::errc() && end == word.data() + word.size();
  return is_index ? Value(index) : Value(word);
}

}  // namespace

Path::Path(const Value& argument, const Work& work) : work_(work) {
  std::optional<std::string_view> text = as_text(argument);
  if (!text) {
    keys_.push_back(argument);
    return;
  }
  work_.spend_text(text->size());
  for (std::size_t dot = text->find('.'); dot != std::string_view::npos; dot = text->find('.')) {
    keys_.push_back(key_of(text->substr(0, dot)));
    text->remove_prefix(dot + 1);
  }
  keys_.push_back(key_of(*text));
}

const Value* Path::find_if_any(const Value& value, Value& room) const {
  const Value* part = &value;
  for (std::size_t i = 0; part && i < keys_.size(); ++i) part = item_of(*part, keys_[i], room, work_);
  return part;
}

const Value* Path::find(const Value& value, Value& room) const {
  const Value* part = &value;
  for (const Value& key : keys_) {
    if (!part) fail_missing();
    part = item_of(*part, key, room, work_);
  }
  return part;
}

const Value& Path::need(const Value& value, Value& room) const {
  const Value* part = find(value, room);
  if (!part) fail_missing();
  return *part;
}

void Path::fail_missing() const {
  std::string path, number;
  for (const Value& key : keys_) path.append(path.empty() ? "" : ".").append(printed(key, number, work_));
  throw Mistake{problem_of_unknown(work_.place, kUndefinedKey, path, {})};
}

}  // namespace vankho::jinja
