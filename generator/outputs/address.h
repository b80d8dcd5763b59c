// Addresses of pages, relative to the site's root, and links between them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vankho {

// The link from the page at `from` to the file at `to` (or to an anchor of it), percent-encoded where it must
// be. Names a real file, so that it works without a server.
std::string relative(std::string_view from, std::string_view to, std::string_view anchor = {});

// What leads from the page at `from` to the root: "../" for "loai/index.html", empty for "index.html".
std::string to_root(std::string_view from);

// "van-ban/a.html" and ".md" -> "van-ban/a.md".
std::string with_ending(std::string_view address, std::string_view ending);

std::string body_address(std::string_view id);
std::string event_address(std::string_view id);
std::string commemoration_year_address(int year);

// "van-ban/a/b.html" -> "lich-su/a/b.html", and the comparison of its revision 3 with its revision 2:
// "lich-su/a/b.3-2.html". A dot is in no other address before the ending.
std::string history_address(std::string_view document);
std::string comparison_address(std::string_view document, int revision, int with);

// The page of a list that begins at `first`: "loai/ke-hoach.html" -> "loai/ke-hoach/trang-2.html", a name
// that no other page can have. `number` counts from 1.
std::string paged_address(std::string_view first, std::size_t number);

}  // namespace vankho
