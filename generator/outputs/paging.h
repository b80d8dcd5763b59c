// Long lists cut into pages.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outputs/value.h"

namespace vankho {

inline constexpr std::size_t kPageLength = 200;

struct Slice {
  std::size_t number;      // of the page, from 1
  std::size_t begin, end;  // of the list
};

// At least one, so that an empty list has its page.
std::vector<Slice> slices(std::size_t count);

template <typename T>
std::span<const T> slice_of(const std::vector<T>& list, const Slice& slice) {
  return std::span(list).subspan(slice.begin, slice.end - slice.begin);
}

// {number, of, previous, next, pages}: the way through the pages of a list that begins at `first`. `pages`
// has the first, the last and the neighbours as {number, address, gap}, `gap` where pages before it are left
// out. None for a list of one page.
Value pager(std::string_view first, std::size_t number, std::size_t of);

}  // namespace vankho
