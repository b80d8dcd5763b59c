#include "downloads/docx_links.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/xml.h"

namespace vankho {
namespace {

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

// RFC 3986, 2.2 and 2.3, but for the brackets, which stand in an IPv6 address alone.
bool is_of_uris(char c) {
  bool letter = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return letter || std::string_view("-._~:/?#@!$&'()*+,;=").find(c) != std::string_view::npos;
}

bool is_escape(std::string_view text) {
  return text.size() > 2 && text[0] == '%' && is_hex(text[1]) && is_hex(text[2]);
}

std::string escaped_uri(std::string_view link) {
  std::string uri;
  for (std::size_t i = 0; i < link.size(); ++i) {
    if (is_of_uris(link[i]) || is_escape(link.substr(i)))
      uri += link[i];
    else
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(link[i]));
  }
  return uri;
}

}  // namespace

std::optional<std::string> outside_uri(std::string_view link) {
  static constexpr std::array<std::string_view, 3> kSchemes = {"http://", "https://", "mailto:"};
  const std::string start = lower(link.substr(0, link.find(':') + 1)) +
                            std::string(link.substr(std::min(link.size(), link.find(':') + 1), 2));
  for (std::string_view scheme : kSchemes) {
    if (start.starts_with(scheme) && link.size() > scheme.size()) return escaped_uri(link);
  }
  return std::nullopt;
}

std::string DocxLinks::id_of(const std::string& uri) {
  auto known = std::find(uris_.begin(), uris_.end(), uri);
  auto index = known - uris_.begin();
  if (known == uris_.end()) uris_.push_back(uri);
  return fmt::format("link{}", index + 1);
}

std::string DocxLinks::xml() const {
  std::string xml;
  for (std::size_t i = 0; i < uris_.size(); ++i) {
    xml += fmt::format(
        "<Relationship Id=\"link{}\" "
        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" "
        "Target=\"{}\" "
        "TargetMode=\"External\"/>",
        i + 1, xml_escaped(uris_[i]));
  }
  return xml;
}

}  // namespace vankho
