#include "outputs/json.h"

#include "base/bytes.h"

namespace vankho {
namespace {

void append_character(std::string& out, char c) {
  static constexpr std::string_view kLetters = "\"\"\\\\\bb\ff\nn\rr\tt";  // each after what it stands for
  for (std::size_t i = 0; i < kLetters.size(); i += 2) {
    if (c != kLetters[i]) continue;
    out += '\\';
    out += kLetters[i + 1];
    return;
  }
  if (static_cast<unsigned char>(c) < 0x20)
    out += fmt::format("\\u{:04x}", c);
  else
    out += c;
}

void append_string(std::string& out, std::string_view text) {
  out += '"';
  if (any_byte(text, [](Bytes c) { return (c < 0x20) | (c == '"') | (c == '\\'); })) {
    for (char c : text) append_character(out, c);
  } else {
    out += text;  // as most are
  }
  out += '"';
}

}  // namespace

Json::Json(std::string_view text) {
  text_.reserve(text.size() + 2);
  append_string(text_, text);
}

Json Json::array(std::initializer_list<Json> items) {
  Json array;
  array.text_ = "[]";
  for (const Json& item : items) array.add(item);
  return array;
}

Json Json::object(std::initializer_list<Field> fields) {
  Json object;
  object.text_ = "{}";
  for (const Field& field : fields) object.add(field.key, field.value);
  return object;
}

void Json::add(const Json& item) {
  open();
  text_ += item.text_;
  text_ += ']';
}

void Json::add(std::string_view key, const Json& value) {
  open();
  append_string(text_, key);
  text_ += ':';
  text_ += value.text_;
  text_ += '}';
}

void Json::open() {
  text_.pop_back();
  if (text_.size() > 1) text_ += ',';
}

}  // namespace vankho
