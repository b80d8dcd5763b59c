#include "recall.h"

#include <algorithm>
#include <iterator>

#include "base/packed.h"
#include "model/packed_document.h"
#include "parse/packed_problems.h"

namespace vankho {
namespace {

Materials wording_of(const Materials& document) { return materials({"wording", document}); }

// A record of what is known of a document: its metadata with the problems told of it. It has neither without
// the other, and both only where its wording is there too.
std::optional<FiledDocument> find_document(Records& records, const Materials& of,
                                           std::vector<Problem>& problems) {
  thread_local std::string known;
  if (!records.find(of, known) || !records.has(wording_of(of))) return std::nullopt;
  std::string metadata, told;
  Unpacker unpacker(known);
  unpacker(metadata, told);
  std::optional<FiledDocument> document = unpacked_metadata(metadata);
  std::optional<std::vector<Problem>> again = unpacked_problems(told);
  if (!unpacker.is_done() || !document || !again) return std::nullopt;
  std::ranges::move(*again, std::back_inserter(problems));
  return document;
}

// Whether it is there now. One with errors is about to be mended, or must not be anywhere.
bool add_document(Records& records, const Materials& of, const FiledDocument& document,
                  const std::vector<Problem>& problems) {
  const std::optional<std::string> told = packed_problems(problems);
  if (!told || has_errors(problems)) return false;
  Packer packer;
  packer(packed_metadata(document), *told);
  const auto wording = document.wording.get();
  records.add(of, std::move(packer).take());
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

std::optional<FiledDocument> recall(Records& records, const Materials& of, std::vector<Problem>& problems,
                                    const Parse& parse, const ParseAgain& parse_again) {
  std::optional<FiledDocument> document = find_document(records, of, problems);
  bool filed = document.has_value();
  if (!filed) {
    const auto before = static_cast<std::ptrdiff_t>(problems.size());
    std::optional<Document> parsed = parse();
    if (!parsed) return std::nullopt;
    document = std::move(*parsed);
    filed = add_document(records, of, *document, {problems.begin() + before, problems.end()});
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
