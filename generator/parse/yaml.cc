#include "parse/yaml.h"

#include <libfyaml.h>

#include <algorithm>
#include <memory>

#include "base/hidden_character.h"
#include "base/memory.h"
#include "base/text.h"
#include "parse/yaml_messages.h"
#include "parse/yaml_syntax.h"
#include "parse/yaml_tree.h"

namespace vankho::yaml {
namespace {

struct FreeDiag {
  void operator()(fy_diag* diag) const { fy_diag_destroy(diag); }
};
struct FreeParser {
  void operator()(fy_parser* parser) const { fy_parser_destroy(parser); }
};
struct FreeEvent {
  fy_parser* parser;
  void operator()(fy_event* event) const { fy_parser_event_free(parser, event); }
};
using Diag = std::unique_ptr<fy_diag, FreeDiag>;
using Parser = std::unique_ptr<fy_parser, FreeParser>;
using Event = std::unique_ptr<fy_event, FreeEvent>;

// Collects what libfyaml has to say, which would otherwise go to stderr.
Diag make_diag() {
  fy_diag_cfg config;
  fy_diag_cfg_default(&config);
  config.fp = nullptr;
  config.output_fn = [](fy_diag*, void*, const char*, std::size_t) {};
  Diag diag(fy_diag_create(&config));
  fy_diag_set_collect_errors(diag.get(), true);
  return diag;
}

// `diag` must outlive the parser.
Parser make_parser(const Diag& diag, std::string_view bytes) {
  fy_parse_cfg config{};
  config.flags = static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_DISABLE_MMAP_OPT);
  config.diag = diag.get();
  Parser parser(fy_parser_create(&config));
  fy_parser_set_string(parser.get(), bytes.data(), bytes.size());
  return parser;
}

// Every line that holds one, since it cannot be seen; false if there is any.
bool is_visible(Source& source, std::vector<Problem>& problems) {
  for (std::size_t i = 0; i < source.lines.size(); ++i) {
    std::optional<HiddenCharacter> hidden = find_hidden_character(source.lines[i]);
    if (!hidden) continue;
    source.has_hidden_character = true;
    Position position{source.first_line + static_cast<int>(i),
                      length(source.lines[i].substr(0, hidden->offset)) + 1};
    problems.push_back(source.problem(position, yaml_messages::hidden_character, {hidden->name}));
  }
  return !source.has_hidden_character;
}

bool is_long(std::string_view line) { return line.size() > limits::kLine; }

// libfyaml 0.7 never frees what it takes for four quotes in a value that follow each other, each written
// twice.
bool has_many_quotes(std::string_view line) { return line.find("''''''''") != line.npos; }

// The first that no one would write.
template <typename Condition>
std::optional<Position> line_that(Condition holds, const Source& source) {
  const auto line = std::ranges::find_if(source.lines, holds);
  if (line == source.lines.end()) return std::nullopt;
  return Position{source.first_line + static_cast<int>(line - source.lines.begin()), 0};
}

std::optional<Node> read(Source& source, std::string_view bytes, std::vector<Problem>& problems) {
  bool visible = is_visible(source, problems);
  Diag diag = make_diag();
  Parser parser = make_parser(diag, bytes);
  TreeBuilder builder(source, problems);
  while (Event event{fy_parser_parse(parser.get()), FreeEvent{parser.get()}}) {
    if (!builder.take(*event)) return std::nullopt;
  }
  if (fy_parser_get_stream_error(parser.get())) {
    void* iteration = nullptr;
    const fy_diag_error* error = fy_diag_errors_iterate(diag.get(), &iteration);
    Position at = error ? Position{source.first_line + error->line - 1, error->column} : builder.position();
    problems.push_back(syntax_problem(source, at, error ? error->msg : "", builder.open_bracket()));
    return std::nullopt;
  }
  if (!visible) return std::nullopt;
  return builder.take_root();
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  for (const auto& [name, value] : entries) {
    if (name == key) return &value;
  }
  return nullptr;
}

std::optional<Node> parse(std::string_view path, std::string_view bytes, int first_line, const Limit& limit,
                          std::vector<Problem>& problems) {
  Source source(path, bytes, first_line);
  if (bytes.size() > limit.bytes) {
    problems.push_back(source.problem({first_line, 0}, limit.exceeded, {std::to_string(limit.bytes / 1024)}));
    return std::nullopt;
  }
  if (const auto line = line_that(is_long, source)) {
    problems.push_back(
        source.problem(*line, yaml_messages::line_too_long, {std::to_string(limits::kLine / 1024)}));
    return std::nullopt;
  }
  if (const auto line = line_that(has_many_quotes, source)) {
    problems.push_back(source.problem(*line, yaml_messages::many_quotes, {}));
    return std::nullopt;
  }
  const MemoryWatch memory;
  std::optional<Node> root = read(source, bytes, problems);
  memory.require();
  return root;
}

}  // namespace vankho::yaml
