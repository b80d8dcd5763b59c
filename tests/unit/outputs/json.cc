#include "outputs/json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using vankho::Json;

TEST_SUITE_BEGIN("json");

TEST_CASE("a text is written as another library writes it, whatever its characters") {
  std::string text = "Đảng ủy “Khối” 越南 \xE2\x80\xA8";
  for (char c = 0; c < 0x7F; ++c) text += c;
  CHECK(Json(text).text() == nlohmann::json(text).dump());
  CHECK(Json("").text() == "\"\"");
}

TEST_CASE("values hold values, in the order they were added") {
  Json object = Json::object({{"z", 1}, {"a", Json::array({"x", Json(), Json::object()})}});
  object.add("m\"", std::vector<std::string>{"y", "z"});
  object.add("none", std::vector<int>());
  CHECK(object.text() == R"({"z":1,"a":["x",null,{}],"m\"":["y","z"],"none":[]})");
}

TEST_SUITE_END();
