// Reads every document of a repository as a build does, and does nothing with it: read_blobs REPOSITORY
// THREADS
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <iostream>

#include "base/parallel.h"
#include "source/snapshot.h"

int main(int count, char** arguments) {
  using namespace vankho;
  if (count != 3) return 2;
  const auto threads = static_cast<unsigned>(std::atoi(arguments[2]));
  std::vector<Problem> problems;
  const auto snapshot = open_commit(arguments[1], "HEAD", problems);
  std::vector<const Entry*> entries;
  for (const Entry& entry : snapshot->content) entries.push_back(&entry);
  const std::vector<std::size_t> order = snapshot->reading_order(entries);
  std::vector<std::unique_ptr<Reader>> readers(threads);
  std::atomic<std::size_t> bytes = 0;
  const auto read = [&](std::size_t place, unsigned worker) {
    if (!readers[worker]) readers[worker] = snapshot->reader();
    bytes += readers[worker]->read(*entries[order[place]]).size();
  };
  parallel_for(entries.size(), threads, read, kReadingRun);
  std::cout << entries.size() << " files, " << bytes << " bytes\n";
}
