#include "render/xhtml.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/xml.h"

namespace vankho {
namespace {

constexpr std::array<std::string_view, 14> kVoid = {"area",  "base",   "br",    "col",  "embed",
                                                    "hr",    "img",    "input", "link", "meta",
                                                    "param", "source", "track", "wbr"};
// What XML knows by a name, and the numbers that escapers write.
constexpr std::array<std::pair<std::string_view, char>, 7> kReferences = {{{"&amp;", '&'},
                                                                           {"&lt;", '<'},
                                                                           {"&gt;", '>'},
                                                                           {"&quot;", '"'},
                                                                           {"&apos;", '\''},
                                                                           {"&#34;", '"'},
                                                                           {"&#39;", '\''}}};
constexpr std::string_view kBetween = " \t\r\n\f/", kEndOfName = " \t\r\n\f/>",
                           kEndOfKey = " \t\r\n\f/>=", kEndOfBareValue = " \t\r\n\f>";

bool is_void(std::string_view tag) { return std::ranges::find(kVoid, tag) != kVoid.end(); }

// What `text` begins with; the end for none of those.
auto reference_at(std::string_view text) {
  return std::ranges::find_if(kReferences, [&](const auto& known) { return text.starts_with(known.first); });
}

std::string unescaped(std::string_view value) {
  std::string text;
  while (!value.empty()) {
    const auto known = reference_at(value);
    const bool is_known = known != kReferences.end();
    text += is_known ? known->second : value.front();
    value.remove_prefix(is_known ? known->first.size() : 1);
  }
  return text;
}

// The first reference that HTML alone knows, or an ampersand that begins none; empty if there is none.
std::string_view foreign_reference(std::string_view text) {
  for (std::size_t at = text.find('&'); at != text.npos; at = text.find('&', at + 1)) {
    const std::string_view found = text.substr(at, std::min(text.find(';', at), text.size() - 1) - at + 1);
    if (reference_at(found) == kReferences.end() && !found.starts_with("&#")) return found;
  }
  return {};
}

struct Attribute {
  std::string_view name, value;  // as written
};

struct Tag {
  std::string_view name;
  std::vector<Attribute> attributes;

  const Attribute* find(std::string_view wanted) const {
    const auto found = std::ranges::find(attributes, wanted, &Attribute::name);
    return found == attributes.end() ? nullptr : &*found;
  }
};

class Converter {
 public:
  Converter(std::string_view html, const Readdress& link, const Readdress& picture)
      : rest_(html), link_(link), picture_(picture) {}

  Xhtml convert() {
    while (!rest_.empty() && result_.fault.empty()) next();
    if (!open_.empty()) fail("<" + std::string(open_.back().name) + ">");
    return std::move(result_);
  }

 private:
  struct Open {
    std::string_view name;
    bool shown;  // false for a link whose text stands alone
  };

  void next() {
    if (rest_.front() != '<') return text(take(std::min(rest_.find('<'), rest_.size())));
    if (rest_.starts_with("<!--")) return static_cast<void>(take_past("-->"));
    if (rest_.starts_with("<!") || rest_.starts_with("<?")) return static_cast<void>(out() += take_past(">"));
    if (rest_.starts_with("</")) return end_tag();
    start_tag();
  }

  void text(std::string_view words) {
    require_xml(words);
    out() += words;
  }

  void end_tag() {
    const std::string_view tag = take_past(">");
    const std::string_view name = tag.substr(2, tag.find_first_of(kEndOfName, 2) - 2);
    if (open_.empty() || open_.back().name != name) return fail(tag);
    if (open_.back().shown) out() += tag;
    open_.pop_back();
  }

  void start_tag() {
    take(1);
    Tag tag{take(rest_.find_first_of(kEndOfName)), {}};
    for (skip_space(); !rest_.empty() && rest_.front() != '>'; skip_space())
      tag.attributes.push_back(attribute());
    if (rest_.empty() || tag.name.empty()) return fail("<" + std::string(tag.name));
    take(1);
    write(tag);
  }

  Attribute attribute() {
    Attribute found{take(rest_.find_first_of(kEndOfKey)), {}};
    if (!rest_.starts_with('=')) return found;
    take(1);
    const char quote = rest_.empty() ? '\0' : rest_.front();
    if (quote != '"' && quote != '\'') {
      found.value = take(rest_.find_first_of(kEndOfBareValue));
      return found;
    }
    take(1);
    found.value = take(rest_.find(quote));
    if (!rest_.empty()) take(1);
    return found;
  }

  void write(const Tag& tag) {
    const Attribute* address = tag.name == "a"     ? tag.find("href")
                               : tag.name == "img" ? tag.find("src")
                                                   : nullptr;
    std::optional<std::string> target;
    if (address) target = (tag.name == "a" ? link_ : picture_)(unescaped(address->value));
    const bool shown = !address || target;
    if (shown) write_start(tag, address, target.value_or(""));
    if (!shown && tag.name == "img") write_instead(tag);
    if (!is_void(tag.name)) open_.push_back({tag.name, shown});
  }

  void write_start(const Tag& tag, const Attribute* address, const std::string& target) {
    out().append("<").append(tag.name);
    for (const Attribute& one : tag.attributes) {
      require_xml(one.value);
      out().append(" ").append(one.name).append("=\"");
      out().append(&one == address ? xml_escaped(target) : quoted(one.value)).append("\"");
    }
    out() += is_void(tag.name) ? "/>" : ">";
  }

  void write_instead(const Tag& picture) {
    if (const Attribute* alt = picture.find("alt")) out() += alt->value;
  }

  // A value that may have stood between other quotes, or none.
  static std::string quoted(std::string_view value) {
    std::string text;
    for (const char c : value) c == '"' ? text += "&quot;" : c == '<' ? text += "&lt;" : text += c;
    return text;
  }

  std::string_view take(std::size_t size) {
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(taken.size());
    return taken;
  }

  std::string_view take_past(std::string_view end) {
    const std::size_t found = rest_.find(end);
    return take(found == rest_.npos ? found : found + end.size());
  }

  void skip_space() { take(std::min(rest_.find_first_not_of(kBetween), rest_.size())); }

  void require_xml(std::string_view text) {
    if (const std::string_view foreign = foreign_reference(text); !foreign.empty()) fail(foreign);
  }

  void fail(std::string_view what) {
    if (result_.fault.empty()) result_.fault = what;
  }

  std::string& out() { return result_.text; }

  std::string_view rest_;
  const Readdress &link_, &picture_;
  Xhtml result_;
  std::vector<Open> open_;
};

}  // namespace

Xhtml xhtml(std::string_view html, const Readdress& link, const Readdress& picture) {
  return Converter(html, link, picture).convert();
}

}  // namespace vankho
