#include <utility>

#include "render/link.h"
#include "render/messages.h"
#include "render/names.h"
#include "render/parser.h"
#include "render/renderer.h"
#include "render/theme.h"

namespace vankho {

struct Templates::Compiled {
  jinja::Symbols symbols;
  jinja::TemplatesByName files;
  bool is_whole = false;
};

Templates::Templates(const std::vector<File>& files, std::vector<Problem>& problems) {
  auto compiled = std::make_unique<Compiled>();
  std::size_t before = problems.size();
  for (const File& file : files) {
    std::unique_ptr<jinja::Template> parsed = jinja::parse(file, compiled->symbols, problems);
    jinja::resolve_names(*parsed, compiled->symbols, problems);
    compiled->files[file.path] = std::move(parsed);
  }
  jinja::link(compiled->files, compiled->symbols, problems);
  compiled->is_whole = problems.size() == before;
  compiled_ = std::move(compiled);
}

Templates::~Templates() = default;
Templates::Templates(Templates&&) noexcept = default;
Templates& Templates::operator=(Templates&&) noexcept = default;

bool Templates::has(std::string_view name) const { return compiled_->files.contains(name); }

std::string Templates::render(std::string_view name, const Dict& data, std::vector<Problem>& problems) const {
  if (!compiled_->is_whole) return {};
  auto found = compiled_->files.find(name);
  if (found == compiled_->files.end()) {
    problems.push_back(
        {.path = std::string(name), .message = &jinja::kNoSuchPage, .arguments = {}, .text = {}});
    return {};
  }
  try {
    return jinja::Renderer(compiled_->symbols, data).render(*found->second);
  } catch (const jinja::Mistake& mistake) {
    problems.push_back(mistake.problem);
    return {};
  }
}

}  // namespace vankho
