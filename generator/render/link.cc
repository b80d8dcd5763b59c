#include "render/link.h"

#include <algorithm>
#include <string_view>

#include "base/limits.h"
#include "render/messages.h"
#include "render/unknown.h"

namespace vankho::jinja {
namespace {

class Linker {
 public:
  Linker(TemplatesByName& templates, const Symbols& symbols, std::vector<Problem>& problems)
      : templates_(templates), symbols_(symbols), problems_(problems) {}

  void run() {
    for (auto& [name, file] : templates_) find_targets(*file);
    for (auto& [name, file] : templates_) {
      for (const FileReference& reference : file->files) {
        if (reference.kind == FileReference::Kind::import && reference.target) check_import(reference);
      }
      collect_lineages(*file);
    }
  }

 private:
  void find_targets(Template& file) {
    std::size_t missing = 0;
    for (FileReference& reference : file.files) {
      auto found = templates_.find(reference.path);
      if (found != templates_.end()) {
        reference.target = found->second.get();
      } else if (missing++ < limits::kTemplateMistakes) {
        std::vector<std::string_view> names;
        for (const auto& [name, other] : templates_) names.push_back(name);
        problems_.push_back(problem_of_unknown(reference.place, kUnknownTemplate, reference.path, names));
      }
    }
  }

  void check_import(const FileReference& reference) {
    const Template& target = *reference.target;
    if (!target.is_whole) return;
    if (target.extends) problems_.push_back(problem_at(reference.place, kImportedExtends, {reference.path}));
    std::vector<std::string_view> known;
    for (Symbol symbol : target.exports) known.push_back(symbols_.name(symbol));
    for (const auto& [symbol, place] : reference.names) {
      if (std::find(target.exports.begin(), target.exports.end(), symbol) != target.exports.end()) continue;
      problems_.push_back(problem_of_unknown(place, kUnknownExport, symbols_.name(symbol), known));
      return;
    }
  }

  // The blocks of a file, then those of the file that it extends, and so on.
  void collect_lineages(Template& file) {
    std::vector<const Template*> line;
    for (const Template* level = &file; level; level = level->extends ? level->extends->target : nullptr) {
      if (std::find(line.begin(), line.end(), level) != line.end()) {
        // A circle that this file only leads to is reported for its own files.
        if (level == &file) report_circle(file, line);
        return;
      }
      if (line.size() == limits::kTemplateCalls) {
        problems_.push_back(
            problem_at(file.extends->place, kTooDeep, {std::to_string(limits::kTemplateCalls)}));
        return;
      }
      line.push_back(level);
      for (const std::unique_ptr<Block>& block : level->blocks)
        file.lineages[block->name].push_back(block.get());
    }
  }

  void report_circle(const Template& file, const std::vector<const Template*>& line) {
    std::string way;
    for (const Template* level : line) way.append(level->source.path()).append(" → ");
    problems_.push_back(problem_at(file.extends->place, kExtendsCycle, {way + file.source.path()}));
  }

  TemplatesByName& templates_;
  const Symbols& symbols_;
  std::vector<Problem>& problems_;
};

}  // namespace

void link(TemplatesByName& templates, const Symbols& symbols, std::vector<Problem>& problems) {
  Linker(templates, symbols, problems).run();
}

}  // namespace vankho::jinja
