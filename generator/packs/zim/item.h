// A file of a site as readers of ZIM files see it.
#pragma once

#include <string>
#include <string_view>

namespace vankho::zim_file {

// By the ending of its name.
std::string media_type(std::string_view path);

// Of a page, for those who look for a number or for words: its own title, without the portal's name, and its
// heading, where that is another.
std::string title_of(std::string_view html);

// Not one that only leads on to another.
bool is_for_readers(std::string_view html);

}  // namespace vankho::zim_file
