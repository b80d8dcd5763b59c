// What is made only when somebody asks for it.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace vankho {

// A value that is made when it is first asked for, once, from any thread; copies share it. Whatever `make`
// looks into must live until then. If it throws, whoever asks next tries again.
template <typename T>
class Deferred {
 public:
  explicit Deferred(std::function<T()> make) : state_(std::make_shared<State>(std::move(make))) {}

  const T& operator*() const {
    std::call_once(state_->once, [this] {
      state_->value = state_->make();
      state_->make = nullptr;
    });
    return state_->value;
  }
  const T* operator->() const { return &**this; }

 private:
  struct State {
    explicit State(std::function<T()> maker) : make(std::move(maker)) {}
    std::once_flag once;
    std::function<T()> make;
    T value{};
  };
  std::shared_ptr<State> state_;
};

}  // namespace vankho
