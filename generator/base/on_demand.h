// What is too large to keep for whoever may want it.
#pragma once

#include <functional>
#include <memory>
#include <utility>

namespace vankho {

// A value that is kept, or is made anew each time it is asked for, from any thread; copies do as it does.
template <typename T>
class OnDemand {
 public:
  // The value, for as long as this is there. It must have a name to be looked into: what a loop or a
  // reference takes from one without would be gone before it is used.
  class Held {
   public:
    const T& operator*() const& { return *value_; }
    const T* operator->() const& { return value_.get(); }
    const T& operator*() const&& = delete;
    const T* operator->() const&& = delete;

   private:
    friend OnDemand;
    explicit Held(std::shared_ptr<const T> value) : value_(std::move(value)) {}

    std::shared_ptr<const T> value_;
  };

  OnDemand() : OnDemand(T()) {}
  OnDemand(T value) : kept_(std::make_shared<const T>(std::move(value))) {}

  // Whatever `make` looks into must live as long as it may be asked.
  explicit OnDemand(std::function<T()> make) : make_(std::move(make)) {}

  Held get() const { return Held(kept_ ? kept_ : std::make_shared<const T>(make_())); }

  // Makes it for the last time: nothing is looked into any more.
  void keep() {
    if (!kept_) kept_ = std::make_shared<const T>(std::exchange(make_, nullptr)());
  }

 private:
  std::shared_ptr<const T> kept_;
  std::function<T()> make_;
};

}  // namespace vankho
