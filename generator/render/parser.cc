#include "render/parser.h"

#include "base/limits.h"
#include "base/text.h"
#include "render/messages.h"
#include "render/statement_parser.h"

namespace vankho::jinja {

std::unique_ptr<Template> parse(const File& file, Symbols& symbols, std::vector<Problem>& problems) {
  auto result = std::make_unique<Template>(file);
  try {
    if (file.bytes.size() > limits::kTemplate)
      fail_file(file, kFileTooBig, {std::to_string(limits::kTemplate)});
    if (!is_utf8(file.bytes)) fail_file(file, kNotUtf8);
    StatementParser(*result, symbols, problems).run();
  } catch (const Mistake& mistake) {
    problems.push_back(mistake.problem);
    result->is_whole = false;
  }
  return result;
}

}  // namespace vankho::jinja
