#include "indexing.h"

#include <mutex>

#include "outputs/search_index.h"

namespace vankho {
namespace {

class SearchStoreInSink : public SearchStore {
 public:
  SearchStoreInSink(Records& records, Sink& sink) : records_(records), sink_(sink) {}

  void write(const std::string& path, std::string_view bytes) override {
    sink_.write(path, bytes);
    add_path(path);
  }

  void make(const std::string& path, const std::string& of,
            const std::function<std::string()>& bytes) override {
    sink_.make(path, materials({"search", of}), bytes);
    add_path(path);
  }

  std::optional<std::string> find(const std::string& of) override {
    std::string bytes;
    return records_.find(materials({"search", of}), bytes) ? std::optional(std::move(bytes)) : std::nullopt;
  }

  void add(const std::string& of, std::string_view bytes) override {
    records_.add(materials({"search", of}), bytes);
  }

  std::vector<std::string> take_paths() && { return std::move(paths_); }

 private:
  void add_path(const std::string& path) {
    std::scoped_lock lock(mutex_);
    paths_.push_back(path);
  }

  Records& records_;
  Sink& sink_;
  std::mutex mutex_;  // guards paths_
  std::vector<std::string> paths_;
};

}  // namespace

SearchFiles write_search(const Portal& portal, unsigned jobs, Records& records, Sink& sink) {
  SearchStoreInSink store(records, sink);
  SearchFiles files;
  files.version = write_search_index(portal, jobs, store);
  files.paths = std::move(store).take_paths();
  return files;
}

}  // namespace vankho
