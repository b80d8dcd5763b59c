// Values as bytes, for what one program keeps for itself and reads back unchanged: no versions, no types.
// Whole numbers take as few bytes as they need; texts and lists begin with their number. Structures are
// packed field by field by each_field(value, archive), found beside them; it should unfold them by a
// structured binding, so that a field more than it knows does not compile.
#pragma once

#include <chrono>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/day.h"

namespace vankho {

template <typename T, typename Plain>
concept MaybeConst = std::same_as<std::remove_const_t<T>, Plain>;

template <typename T>
concept Whole = std::integral<T> || std::is_enum_v<T>;

class Packer {
 public:
  template <typename... T>
  void operator()(const T&... values) {
    (put(values), ...);
  }

  std::string take() && { return std::move(bytes_); }

 private:
  void put(Whole auto number) { put_number(static_cast<std::int64_t>(number)); }
  void put(const std::string& text) {
    put(text.size());
    bytes_ += text;
  }
  void put(const Day& day) { put(std::chrono::sys_days(day).time_since_epoch().count()); }
  template <typename T>
  void put(const std::optional<T>& value) {
    put(value.has_value());
    if (value) put(*value);
  }
  template <typename T>
  void put(const std::vector<T>& items) {
    put(items.size());
    for (const T& item : items) put(item);
  }
  template <typename A, typename B>
  void put(const std::pair<A, B>& pair) {
    (*this)(pair.first, pair.second);
  }
  template <typename T>
  requires(!Whole<T>) void put(const T& value) { each_field(value, *this); }
  void put_number(std::int64_t number);

  std::string bytes_;
};

class Unpacker {
 public:
  // The bytes must outlive this.
  explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

  template <typename... T>
  void operator()(T&... values) {
    (get(values), ...);
  }

  // Whether all bytes were there, and none is left.
  bool is_done() const { return !short_ && rest_.empty(); }

 private:
  template <Whole T>
  void get(T& number) {
    number = static_cast<T>(get_number());
  }
  void get(std::string& text) { text = get_bytes(get_size()); }
  void get(Day& day) { day = std::chrono::sys_days(std::chrono::days(get_number())); }
  template <typename T>
  void get(std::optional<T>& value) {
    if (get_number() != 0) get(value.emplace());
  }
  template <typename T>
  void get(std::vector<T>& items) {
    items.resize(get_size());
    for (T& item : items) get(item);
  }
  template <typename A, typename B>
  void get(std::pair<A, B>& pair) {
    (*this)(pair.first, pair.second);
  }
  template <typename T>
  requires(!Whole<T>) void get(T& value) { each_field(value, *this); }
  std::int64_t get_number();
  std::size_t get_size();  // at most as many as bytes are left, since every item takes one
  std::string_view get_bytes(std::size_t count);

  std::string_view rest_;
  bool short_ = false;
};

}  // namespace vankho
