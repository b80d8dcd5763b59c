// An open file of the system's.
#pragma once

#include <string_view>
#include <utility>

namespace vankho {

// Owns a file descriptor; empty where the number is negative.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor();

  int number() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }

  // As close(2), for who wants its result; empty after it.
  int close();

 private:
  int number_ = -1;
};

// False where the system refused some of the bytes, with errno saying why.
bool write_all(const Descriptor& file, std::string_view bytes);

}  // namespace vankho
