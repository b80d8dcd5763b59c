#include "recall.h"

#include "model/packed_document.h"

namespace vankho {

std::optional<Document> recall(Records& records, const Materials& of, const std::vector<Problem>& problems,
                               const std::function<std::optional<Document>()>& parse) {
  thread_local std::string known;
  if (records.find(of, known)) {
    if (std::optional<Document> document = unpacked_document(known)) {
      document->materials = of;
      return document;
    }
  }
  const std::size_t before = problems.size();
  std::optional<Document> document = parse();
  if (document) document->materials = of;
  if (document && problems.size() == before) records.add(of, packed(*document));
  return document;
}

HistoryMemory history_memory(Records& records) {
  const auto of = [](std::string_view name) { return materials({"history", name}); };
  return {[=, &records](std::string_view name, std::string& bytes) { return records.find(of(name), bytes); },
          [=, &records](std::string_view name, std::string_view bytes) { records.add(of(name), bytes); }};
}

}  // namespace vankho
