#include "recall.h"

#include "model/packed_document.h"

namespace vankho {

namespace {

Materials wording_of(const Materials& document) { return materials({"wording", document}); }

// The document without its wording, where both are there.
std::optional<FiledDocument> find_document(Records& records, const Materials& of) {
  thread_local std::string known;
  const bool found = records.find(of, known) && records.has(wording_of(of));
  return found ? unpacked_metadata(known) : std::nullopt;
}

bool add_document(Records& records, const Materials& of, const FiledDocument& document) {
  const auto wording = document.wording.get();
  records.add(of, packed_metadata(document));
  records.add(wording_of(of), packed_wording(*wording));
  return records.has(wording_of(of));
}

Wording read_wording(Records& records, const Materials& of, const ParseAgain& parse_again) {
  thread_local std::string known;
  if (records.find(of, known)) {
    if (std::optional<Wording> wording = unpacked_wording(known)) return std::move(*wording);
  }
  Wording wording = parse_again();
  records.add(of, packed_wording(wording));
  return wording;
}

}  // namespace

std::optional<FiledDocument> recall(Records& records, const Materials& of,
                                    const std::vector<Problem>& problems, const Parse& parse,
                                    const ParseAgain& parse_again) {
  std::optional<FiledDocument> document = find_document(records, of);
  bool filed = document.has_value();
  if (!filed) {
    const std::size_t before = problems.size();
    std::optional<Document> parsed = parse();
    if (!parsed) return std::nullopt;
    document = std::move(*parsed);
    filed = problems.size() == before && add_document(records, of, *document);
  }
  document->materials = of;
  if (filed) {
    document->wording = OnDemand<Wording>([&records, wording = wording_of(of), parse_again] {
      return read_wording(records, wording, parse_again);
    });
  }
  return document;
}

HistoryMemory history_memory(Records& records) {
  const auto of = [](std::string_view name) { return materials({"history", name}); };
  return {[=, &records](std::string_view name, std::string& bytes) { return records.find(of(name), bytes); },
          [=, &records](std::string_view name, std::string_view bytes) { records.add(of(name), bytes); }};
}

}  // namespace vankho
