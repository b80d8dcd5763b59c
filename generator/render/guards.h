// Guards of the renderer's state, for as long as they live.
#pragma once

#include <utility>

#include "base/limits.h"
#include "render/messages.h"
#include "render/renderer.h"

namespace vankho::jinja {

class Renderer::Deeper {
 public:
  Deeper(Renderer& renderer, const Place& place, const std::string& name) : renderer_(renderer) {
    if (renderer_.calls_ == limits::kTemplateCalls)
      fail(place, kTooManyCalls, {std::to_string(limits::kTemplateCalls), name});
    ++renderer_.calls_;
  }
  ~Deeper() { --renderer_.calls_; }
  Deeper(const Deeper&) = delete;
  Deeper& operator=(const Deeper&) = delete;

 private:
  Renderer& renderer_;
};

class Renderer::Inside {
 public:
  Inside(Renderer& renderer, Frame& frame)
      : renderer_(renderer), outer_(std::exchange(renderer.frame_, &frame)) {}
  ~Inside() { renderer_.frame_ = outer_; }
  Inside(const Inside&) = delete;
  Inside& operator=(const Inside&) = delete;

 private:
  Renderer& renderer_;
  Frame* outer_;
};

template <typename Write>
Markup Renderer::captured(const Write& write) {
  const std::size_t begin = out_.size();
  write();
  Markup markup{out_.substr(begin)};
  out_.resize(begin);
  return markup;
}

}  // namespace vankho::jinja
