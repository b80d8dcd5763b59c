#include "outputs/search_reading.h"

#include <fmt/format.h>

#include <utility>

#include "base/packed.h"
#include "base/sha256.h"
#include "outputs/html.h"
#include "outputs/search_code.h"
#include "outputs/search_passages.h"
#include "outputs/search_pieces.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

// What a hit shows beside its passage.
std::string card_of(DocumentIndex index, const Portal& portal) {
  const Metadata& document = portal.site.documents[index];
  const Value status = *portal.document_items[index].dict()->find("status");
  return fmt::format(R"({{"address":{},"title":{},"number":{},"date":{},"issuer":{},"status":{}}})",
                     script_string(portal.site.resolved[index].address),
                     script_string(full_title(document, portal)), script_string(document.number),
                     script_string(document.date ? vietnamese_day(*document.date) : ""),
                     script_string(issuer_name(index, portal)), script_string(*status.as<std::string>()));
}

class RunReader {
 public:
  RunReader(std::size_t run, std::span<const DocumentIndex> documents, const Portal& portal)
      : run_(run), documents_(documents), portal_(portal) {
    for (DocumentIndex document : documents) {
      heads_.push_back(search_head(document, portal));
      cards_.push_back(card_of(document, portal));
    }
  }

  // Of all that `read` looks at.
  std::string digest() const {
    Packer packer;
    packer(run_);
    for (std::size_t i = 0; i < documents_.size(); ++i) {
      const SearchHead& head = heads_[i];
      packer(document(i).materials, head.number, head.title, head.names, cards_[i]);
    }
    return sha256_hex("search run" + std::move(packer).take());
  }

  SearchReading read() {
    SearchReading reading;
    SearchRunBuilder builder;
    const SearchWrite keep = [&](const std::string& path, std::string_view bytes) {
      reading.version += std::hash<std::string_view>{}(bytes);
      scripts_.emplace_back(path, bytes);
    };
    SearchPassages passages(run_, keep);
    std::uint32_t piece = 0;
    for (std::size_t i = 0; i < documents_.size(); ++i) {
      builder.add(piece, SearchField::number, heads_[i].number);
      builder.add(piece, SearchField::title, heads_[i].title);
      builder.add(piece, SearchField::names, heads_[i].names);
      reading.pieces.push_back(read_text(i, piece, builder, passages));
      piece += reading.pieces.back();
    }
    reading.passages = std::move(passages).take();
    reading.run = std::move(builder).take();
    return reading;
  }

  const std::string& script(std::size_t place) {
    if (scripts_.empty()) read();
    return scripts_[place].second;
  }

 private:
  const FiledDocument& document(std::size_t place) const { return portal_.site.documents[documents_[place]]; }

  // Returns the number of pieces, the first of which is `first`.
  std::uint32_t read_text(std::size_t place, std::uint32_t first, SearchRunBuilder& builder,
                          SearchPassages& passages) {
    const std::string names = heads_[place].number + "\n" + heads_[place].names;
    const auto wording = document(place).wording.get();
    std::uint32_t count = 0;
    for (const std::string& piece : search_pieces(document(place), *wording)) {
      builder.add(first + count, SearchField::text, piece);
      passages.add(cards_[place], names, piece);
      ++count;
    }
    return count;
  }

  const std::size_t run_;
  const std::span<const DocumentIndex> documents_;
  const Portal& portal_;
  std::vector<SearchHead> heads_;                             // of each document
  std::vector<std::string> cards_;                            // likewise
  std::vector<std::pair<std::string, std::string>> scripts_;  // of passages, once they are read
};

// Each term as its words and the number of its postings, then those: the distance from the piece before,
// with the weight below it.
std::vector<std::uint32_t> numbers_of(const SearchRun& run) {
  std::vector<std::uint32_t> numbers;
  numbers.reserve(run.terms.size() * 3 + run.postings.size());
  for (const SearchRun::Term& term : run.terms) {
    numbers.insert(numbers.end(), {first_word(term.term), second_word(term.term), term.end - term.begin});
    std::uint32_t before = 0;
    for (std::uint32_t i = term.begin; i < term.end; ++i) {
      const SearchPosting& posting = run.postings[i];
      numbers.push_back((posting.piece - before) << kSearchWeightBits | posting.weight);
      before = posting.piece;
    }
  }
  return numbers;
}

// Puts terms and postings into the run, which has its words; false where the numbers are not those of one.
bool add_terms(std::span<const std::uint32_t> numbers, SearchRun& run) {
  while (!numbers.empty()) {
    if (numbers.size() < 3 || numbers[2] > numbers.size() - 3) return false;
    const std::uint32_t first = numbers[0], second = numbers[1], count = numbers[2];
    if (first == 0 || first > run.words.size() || second > run.words.size()) return false;
    const auto begin = static_cast<std::uint32_t>(run.postings.size());
    std::uint32_t piece = 0;
    for (std::uint32_t number : numbers.subspan(3, count)) {
      piece += number >> kSearchWeightBits;
      run.postings.push_back({piece, number & ((1U << kSearchWeightBits) - 1)});
    }
    run.terms.push_back({search_term(first, second), begin, begin + count});
    numbers = numbers.subspan(3 + count);
  }
  return true;
}

}  // namespace

std::string packed(const SearchReading& reading) {
  Packer packer;
  packer(reading.run.words, numbers_of(reading.run), reading.pieces, reading.passages, reading.version);
  return std::move(packer).take();
}

std::optional<SearchReading> unpacked_reading(std::string_view bytes) {
  SearchReading reading;
  std::vector<std::uint32_t> numbers;
  Unpacker unpacker(bytes);
  unpacker(reading.run.words, numbers, reading.pieces, reading.passages, reading.version);
  if (!unpacker.is_done() || !add_terms(numbers, reading.run)) return std::nullopt;
  return reading;
}

SearchReading read_search_run(std::size_t run, std::span<const DocumentIndex> documents, const Portal& portal,
                              SearchStore& store) {
  RunReader reader(run, documents, portal);
  const std::string of = reader.digest();
  const std::optional<std::string> known = store.find(of);
  std::optional<SearchReading> reading = known ? unpacked_reading(*known) : std::nullopt;
  if (!reading) {
    reading = reader.read();
    store.add(of, packed(*reading));
  }
  for (std::size_t script = 0; script < reading->passages.size(); ++script)
    store.make(search_passages_path(run, script), of, [&] { return reader.script(script); });
  return std::move(*reading);
}

}  // namespace vankho
