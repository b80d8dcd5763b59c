#include "outputs/search_index.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <utility>

#include "base/parallel.h"
#include "outputs/html.h"
#include "outputs/json.h"
#include "outputs/search_code.h"
#include "outputs/search_facets.h"
#include "outputs/search_passages.h"
#include "outputs/search_pieces.h"
#include "outputs/search_run.h"
#include "outputs/search_vocabulary.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

// Runs are the same whatever the number of threads.
constexpr std::size_t kDocumentsInRun = 64;

// What a hit shows beside its passage.
std::string card_of(DocumentIndex index, const Portal& portal) {
  const Document& document = portal.site.documents[index];
  const Value status = *document_item(index, portal).dict()->find("status");
  return fmt::format(R"({{"address":{},"title":{},"number":{},"date":{},"issuer":{},"status":{}}})",
                     script_string(portal.site.resolved[index].address),
                     script_string(full_title(document, portal)), script_string(document.number),
                     script_string(document.date ? vietnamese_day(*document.date) : ""),
                     script_string(issuer_name(index, portal)), script_string(*status.as<std::string>()));
}

std::string numbers_text(const std::vector<std::uint32_t>& numbers) {
  std::string text;
  for (std::uint32_t number : numbers) append_number(text, number);
  return text;
}

// Makes the whole index.
class Indexer {
 public:
  Indexer(const Portal& portal, unsigned jobs, const SearchWrite& write)
      : portal_(portal),
        jobs_(jobs),
        write_(write),
        order_(search_order(portal)),
        pieces_(order_.size()),
        passages_((order_.size() + kDocumentsInRun - 1) / kDocumentsInRun) {}

  std::string run() {
    std::vector<SearchRun> runs(passages_.size());
    parallel_for(runs.size(), jobs_, [&](std::size_t i, unsigned) { runs[i] = read(i); });
    number_pieces(runs);
    const SearchVocabulary vocabulary(runs, jobs_);
    // From here on, a word and a piece have one number in all runs.
    write_contents(write_search_shards(runs, vocabulary, jobs_, counted_write()));
    return fmt::format("{:016x}", version_.load());
  }

 private:
  const Document& document(std::size_t place) const { return portal_.site.documents[order_[place]]; }

  SearchRun read(std::size_t run) {
    const SearchWrite write = counted_write();
    SearchPassages passages(run, write);
    SearchRunBuilder builder;
    std::uint32_t piece = 0;
    const std::size_t end = std::min((run + 1) * kDocumentsInRun, order_.size());
    for (std::size_t place = run * kDocumentsInRun; place < end; ++place) {
      const SearchHead head = search_head(order_[place], portal_);
      builder.add(piece, SearchField::number, head.number);
      builder.add(piece, SearchField::title, head.title);
      builder.add(piece, SearchField::names, head.names);
      pieces_[place] = read_text(place, piece, head, builder, passages);
      piece += pieces_[place];
    }
    passages_[run] = std::move(passages).take();
    return std::move(builder).take();
  }

  // Returns the number of pieces, the first of which is `first`.
  std::uint32_t read_text(std::size_t place, std::uint32_t first, const SearchHead& head,
                          SearchRunBuilder& builder, SearchPassages& passages) {
    const std::string card = card_of(order_[place], portal_), names = head.number + "\n" + head.names;
    std::uint32_t count = 0;
    for (const std::string& piece : search_pieces(document(place))) {
      builder.add(first + count, SearchField::text, piece);
      passages.add(card, names, piece);
      ++count;
    }
    return count;
  }

  void number_pieces(std::vector<SearchRun>& runs) const {
    std::uint32_t piece = 0;
    for (std::size_t place = 0; place < order_.size(); ++place) {
      if (place % kDocumentsInRun == 0) runs[place / kDocumentsInRun].first_piece = piece;
      piece += pieces_[place];
    }
  }

  void write_contents(const SearchDirectory& directory) {
    Json passages = Json::array();
    for (const std::vector<std::uint32_t>& counts : passages_) passages.add(numbers_text(counts));
    const Json data = Json::object({{"words", directory.words},
                                    {"pairs", directory.pairs},
                                    {"pieces", numbers_text(pieces_)},
                                    {"passages", passages},
                                    {"facets", search_facets(order_, portal_)}});
    counted_write()("tim-kiem/muc-luc.js", search_call("muc-luc", script_data(data.text())));
  }

  // Sums what is written, in whatever order threads do it.
  SearchWrite counted_write() {
    return [this](const std::string& path, std::string_view bytes) {
      version_ += std::hash<std::string_view>{}(bytes);
      write_(path, bytes);
    };
  }

  const Portal& portal_;
  const unsigned jobs_;
  const SearchWrite& write_;
  const std::vector<DocumentIndex> order_;
  std::vector<std::uint32_t> pieces_;                 // how many each document has
  std::vector<std::vector<std::uint32_t>> passages_;  // how many pieces each script of each run has
  std::atomic<std::uint64_t> version_ = 0;
};

}  // namespace

std::string write_search_index(const Portal& portal, unsigned jobs, const SearchWrite& write) {
  return Indexer(portal, jobs, write).run();
}

}  // namespace vankho
