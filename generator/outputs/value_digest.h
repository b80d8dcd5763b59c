// Whether a page would say what it said before: equal digests, equal data.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "outputs/value.h"

namespace vankho {

class ValueDigests {
 public:
  // Lists and dicts that many pages hold are looked at once; they must outlive this.
  explicit ValueDigests(const List& common);

  // SHA-256 in hexadecimal digits of what the data is and of which of it is common. From any thread.
  std::string of(const Dict& data) const;

 private:
  void add(const Value& value, std::string& bytes) const;
  void add(const Dict& dict, std::string& bytes) const;
  bool add_known(const void* node, std::string& bytes) const;

  std::unordered_map<const void*, std::string> known_;  // by the list or dict
};

}  // namespace vankho
