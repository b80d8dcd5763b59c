// The names of all templates of a theme, numbered.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vankho::jinja {

using Symbol = std::uint32_t;

class Symbols {
 public:
  Symbol number(std::string_view name) {
    auto [found, is_new] = numbers_.emplace(name, static_cast<Symbol>(names_.size()));
    if (is_new) names_.push_back(&found->first);
    return found->second;
  }

  std::optional<Symbol> find(const std::string& name) const {
    auto found = numbers_.find(name);
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
  }

  const std::string& name(Symbol symbol) const { return *names_[symbol]; }
  std::size_t size() const { return names_.size(); }

 private:
  std::unordered_map<std::string, Symbol> numbers_;
  std::vector<const std::string*> names_;  // keys of numbers_, which stay where they are
};

}  // namespace vankho::jinja
