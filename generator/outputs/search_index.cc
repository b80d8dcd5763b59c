#include "outputs/search_index.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <span>
#include <utility>

#include "base/parallel.h"
#include "outputs/html.h"
#include "outputs/json.h"
#include "outputs/search_code.h"
#include "outputs/search_facets.h"
#include "outputs/search_reading.h"
#include "outputs/search_shards.h"
#include "outputs/search_vocabulary.h"

namespace vankho {
namespace {

// Runs are the same whatever the number of threads.
constexpr std::size_t kDocumentsInRun = 64;

// Makes the whole index.
class Indexer {
 public:
  Indexer(const Portal& portal, unsigned jobs, SearchStore& store)
      : portal_(portal),
        jobs_(jobs),
        store_(store),
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
  SearchRun read(std::size_t run) {
    const std::size_t begin = run * kDocumentsInRun;
    const std::span documents =
        std::span(order_).subspan(begin, std::min(kDocumentsInRun, order_.size() - begin));
    SearchReading reading = read_search_run(run, documents, portal_, store_);
    std::ranges::copy(reading.pieces, pieces_.begin() + static_cast<std::ptrdiff_t>(begin));
    passages_[run] = std::move(reading.passages);
    version_ += reading.version;
    return std::move(reading.run);
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
      store_.write(path, bytes);
    };
  }

  const Portal& portal_;
  const unsigned jobs_;
  SearchStore& store_;
  const std::vector<DocumentIndex> order_;
  std::vector<std::uint32_t> pieces_;                 // how many each document has
  std::vector<std::vector<std::uint32_t>> passages_;  // how many pieces each script of each run has
  std::atomic<std::uint64_t> version_ = 0;
};

}  // namespace

std::string write_search_index(const Portal& portal, unsigned jobs, SearchStore& store) {
  return Indexer(portal, jobs, store).run();
}

}  // namespace vankho
