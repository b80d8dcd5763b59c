#include "publish/statement.h"

#include <nlohmann/json.hpp>

namespace vankho::publish {

using nlohmann::ordered_json;

std::string as_text(const Statement& statement) {
  const Origin& origin = statement.origin;
  return ordered_json{
             {"commits", origin.commits},    {"edition", origin.edition}, {"options", origin.options},
             {"program", origin.program},    {"day", origin.day},         {"files", statement.files},
             {"readers", statement.readers}, {"kept", statement.kept}}
             .dump(2, ' ', false, ordered_json::error_handler_t::replace) +
         '\n';
}

std::optional<Statement> parse_statement(std::string_view text) {
  const ordered_json read = ordered_json::parse(text, nullptr, false);
  try {
    return Statement{
        {read.at("commits"), read.at("edition"), read.at("options"), read.at("program"), read.at("day")},
        read.at("files"),
        read.value("readers", ""),
        read.at("kept")};
  } catch (const ordered_json::exception&) {
    return std::nullopt;
  }
}

}  // namespace vankho::publish
