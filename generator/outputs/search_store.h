// Where the search index goes, and what an earlier build may know of it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace vankho {

// From several threads at once. `of` is a digest of whatever decides some bytes.
class SearchStore {
 public:
  virtual ~SearchStore() = default;

  virtual void write(const std::string& path, std::string_view bytes) = 0;

  // The same for bytes that are made only where the site does not have them already, made of the same.
  virtual void make(const std::string& path, const std::string& of,
                    const std::function<std::string()>& bytes) = 0;

  // What was added, in this build or an earlier one.
  virtual std::optional<std::string> find(const std::string& of) = 0;
  virtual void add(const std::string& of, std::string_view bytes) = 0;
};

}  // namespace vankho
