#include "outputs/value_digest.h"

#include "base/sha256.h"

namespace vankho {
namespace {

// What a value is and how long, so that no other value is written alike.
void add_kind(char kind, std::uint64_t number, std::string& bytes) {
  bytes += kind;
  for (; number >= 0x80; number >>= 7) bytes += static_cast<char>(number | 0x80);
  bytes += static_cast<char>(number);
}

void add_text(char kind, std::string_view text, std::string& bytes) {
  add_kind(kind, text.size(), bytes);
  bytes += text;
}

}  // namespace

ValueDigests::ValueDigests(const List& common) {
  for (const Value& value : common) {
    std::string bytes;
    add(value, bytes);
    const void* node = value.dict() ? static_cast<const void*>(value.dict()) : value.list();
    known_.emplace(node, sha256_hex(bytes));
  }
}

std::string ValueDigests::of(const Dict& data) const {
  std::string bytes;
  add(data, bytes);
  return sha256_hex(bytes);
}

void ValueDigests::add(const Value& value, std::string& bytes) const {
  if (const auto* text = value.as<std::string>()) return add_text('s', *text, bytes);
  if (const auto* late = value.late_markup()) return add_text('w', late->identity, bytes);
  if (const auto* markup = value.as<Markup>()) return add_text('m', markup->html, bytes);
  if (const auto* number = value.as<std::int64_t>())
    return add_kind('i', static_cast<std::uint64_t>(*number), bytes);
  if (const auto* truth = value.as<bool>()) {
    bytes += *truth ? 't' : 'f';
  } else if (const Dict* dict = value.dict()) {
    if (!add_known(dict, bytes)) add(*dict, bytes);
  } else if (const List* list = value.list()) {
    if (add_known(list, bytes)) return;
    add_kind('l', list->size(), bytes);
    for (const Value& item : *list) add(item, bytes);
  } else {
    bytes += 'n';
  }
}

void ValueDigests::add(const Dict& dict, std::string& bytes) const {
  add_kind('d', dict.items().size(), bytes);
  for (const auto& [key, value] : dict.items()) {
    add_text('k', key, bytes);
    add(value, bytes);
  }
}

bool ValueDigests::add_known(const void* node, std::string& bytes) const {
  const auto known = known_.find(node);
  if (known == known_.end()) return false;
  bytes += 'c' + known->second;
  return true;
}

}  // namespace vankho
