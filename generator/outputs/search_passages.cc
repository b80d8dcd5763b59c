#include "outputs/search_passages.h"

#include <fmt/format.h>

#include <utility>

#include "base/base64.h"
#include "base/deflate.h"

namespace vankho {
namespace {

std::string name_of(std::size_t run, std::size_t script) { return fmt::format("doan/{}/{}", run, script); }

}  // namespace

std::string search_passages_path(std::size_t run, std::size_t script) {
  return fmt::format("tim-kiem/{}.js", name_of(run, script));
}

void SearchPassages::add(std::string_view card, std::string_view names, std::string_view text) {
  if (pieces_ > 0 && texts_.size() + names.size() + text.size() > kSearchPassageBytes) end_script();
  if (pieces_ > 0) cards_ += ',';
  cards_ += card;
  append(names);
  append(text);
  ++pieces_;
}

void SearchPassages::append(std::string_view text) {
  std::size_t nul = texts_.size();
  texts_ += text;
  while ((nul = texts_.find('\0', nul)) != std::string::npos) texts_[nul] = ' ';
  texts_ += '\0';
}

void SearchPassages::end_script() {
  const std::string name = name_of(run_, counts_.size());
  const std::string data =
      fmt::format("{{\"hits\":[{}],\"texts\":\"{}\"}}", cards_, base64(deflated(texts_)));
  write_(search_passages_path(run_, counts_.size()), search_call(name, data));
  counts_.push_back(std::exchange(pieces_, 0));
  cards_.clear();
  texts_.clear();
}

std::vector<std::uint32_t> SearchPassages::take() && {
  if (pieces_ > 0) end_script();
  return std::move(counts_);
}

}  // namespace vankho
