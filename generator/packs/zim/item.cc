#include "packs/zim/item.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"

namespace vankho::zim_file {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Markdown and statements are shown as they stand, rather than saved.
constexpr std::array<Pair, 20> kTypes = {{
    {"html", "text/html"},
    {"css", "text/css"},
    {"js", "text/javascript"},
    {"json", "application/json"},
    {"xml", "application/xml"},
    {"txt", "text/plain"},
    {"md", "text/plain"},
    {"minisig", "text/plain"},
    {"SHA256SUMS", "text/plain"},
    {"ics", "text/calendar"},
    {"csv", "text/csv"},
    {"svg", "image/svg+xml"},
    {"png", "image/png"},
    {"jpg", "image/jpeg"},
    {"jpeg", "image/jpeg"},
    {"gif", "image/gif"},
    {"pdf", "application/pdf"},
    {"zip", "application/zip"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
}};

// Those that escaping writes.
constexpr std::array<Pair, 6> kReferences = {{
    {"&lt;", "<"},
    {"&gt;", ">"},
    {"&quot;", "\""},
    {"&#34;", "\""},
    {"&#39;", "'"},
    {"&amp;", "&"},
}};

// What stands between the first tag of that name and its end: without tags, in one line.
std::string text_within(std::string_view html, const std::string& name) {
  const std::size_t begin = html.find('<' + name), end = html.find("</" + name, begin);
  if (end == html.npos) return {};
  std::string text;
  for (std::string_view left = html.substr(begin, end - begin); !left.empty();) {
    const auto reference =
        std::ranges::find_if(kReferences, [&](const Pair& known) { return left.starts_with(known.first); });
    if (left.front() == '<') {
      left.remove_prefix(std::min(left.find('>'), left.size() - 1) + 1);
    } else if (reference != kReferences.end()) {
      text += reference->second;
      left.remove_prefix(reference->first.size());
    } else {
      text += left.front();
      left.remove_prefix(1);
    }
  }
  return collapse_spaces(text);
}

}  // namespace

std::string media_type(std::string_view path) {
  const std::string_view ending = path.substr(path.find_last_of("./") + 1);
  const auto type = std::ranges::find(kTypes, ending, &Pair::first);
  return std::string(type == kTypes.end() ? "application/octet-stream" : type->second);
}

std::string title_of(std::string_view html) {
  constexpr std::string_view kBeforePortal = " – ";
  const std::string title = text_within(html, "title"), heading = text_within(html, "h1");
  const std::string own = title.substr(0, title.rfind(kBeforePortal));
  return heading.empty() || heading == own ? own : own + ": " + heading;
}

bool is_for_readers(std::string_view html) {
  return html.substr(0, html.find("</head>")).find("http-equiv=\"refresh\"") == html.npos;
}

}  // namespace vankho::zim_file
