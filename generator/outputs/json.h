// JSON as it is written: a value is its text, and what it holds is copied in as it is made. The catalogue of
// a large archive has millions of values; as a library's trees they would be made, walked and freed again.
#pragma once

#include <fmt/format.h>

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace vankho {

class Json {
 public:
  struct Field;

  Json() : text_("null") {}
  Json(std::string_view text);  // in UTF-8
  Json(const std::string& text) : Json(std::string_view(text)) {}
  Json(const char* text) : Json(std::string_view(text)) {}
  template <std::integral Number>
  Json(Number number) : text_(fmt::format_int(number).str()) {}
  template <typename Item>
  Json(const std::vector<Item>& items) : text_("[]") {
    for (const Item& item : items) add(item);
  }

  static Json array(std::initializer_list<Json> items = {});
  static Json object(std::initializer_list<Field> fields = {});  // in their order

  void add(const Json& item);                         // to an array
  void add(std::string_view key, const Json& value);  // to an object that has no such key

  const std::string& text() const { return text_; }

 private:
  void open();  // for one more

  std::string text_;
};

struct Json::Field {
  std::string_view key;
  Json value;
};

}  // namespace vankho
