#include "outputs/address.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace vankho {
namespace {

// Characters that stand in a link as they are: what URLs reserve for themselves does not, letters beyond
// ASCII do.
constexpr std::array<bool, 256> plain_characters(std::string_view ascii) {
  std::array<bool, 256> plain{};
  for (unsigned char c : ascii) plain[c] = true;
  for (std::size_t c = 0x80; c < 256; ++c) plain[c] = true;
  return plain;
}

constexpr auto kPlain =
    plain_characters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=:@");

void append_encoded(std::string& out, std::string_view text) {
  for (unsigned char c : text) {
    if (kPlain[c])
      out += static_cast<char>(c);
    else
      out += fmt::format("%{:02X}", c);
  }
}

std::string_view folder_of(std::string_view address) { return address.substr(0, address.rfind('/') + 1); }

// The folders that both addresses begin with.
std::size_t common_folders(std::string_view a, std::string_view b) {
  std::size_t same = 0;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()) && a[i] == b[i]; ++i) {
    if (a[i] == '/') same = i + 1;
  }
  return same;
}

}  // namespace

std::string relative(std::string_view from, std::string_view to, std::string_view anchor) {
  std::string out;
  if (from != to || anchor.empty()) {
    std::size_t common = common_folders(folder_of(from), to);
    out = to_root(from.substr(common));
    std::string_view rest = to.substr(common);
    // A colon in the first name would be read as a scheme.
    if (out.empty() && rest.substr(0, rest.find('/')).find(':') != std::string_view::npos) out = "./";
    append_encoded(out, rest);
  }
  if (!anchor.empty()) {
    out += '#';
    append_encoded(out, anchor);
  }
  return out;
}

std::string to_root(std::string_view from) {
  std::string out;
  for (char c : from) {
    if (c == '/') out += "../";
  }
  return out;
}

std::string with_ending(std::string_view address, std::string_view ending) {
  return fmt::format("{}{}", address.substr(0, address.rfind('.')), ending);
}

std::string body_address(std::string_view id) { return fmt::format("co-quan/{}.html", id); }

std::string event_address(std::string_view id) { return fmt::format("ky-niem/{}.html", id); }

std::string commemoration_year_address(int year) { return fmt::format("ky-niem/{}.html", year); }

std::string history_address(std::string_view document) {
  constexpr std::string_view kDocuments = "van-ban/";
  if (document.starts_with(kDocuments)) document.remove_prefix(kDocuments.size());
  return fmt::format("lich-su/{}", document);
}

std::string comparison_address(std::string_view document, int revision, int with) {
  return with_ending(history_address(document), fmt::format(".{}-{}.html", revision, with));
}

std::string paged_address(std::string_view first, std::size_t number) {
  return number == 1 ? std::string(first) : with_ending(first, fmt::format("/trang-{}.html", number));
}

}  // namespace vankho
