// Plays a target where there is no libFuzzer: TARGET [-runs=N] [-seed=S] [-keep=FILE] CORPUS…
// Every file of the corpus as it is, then N inputs made from them, the same for the same seed. The input that
// a target dies of is left in FILE.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "target.h"

namespace {

namespace fs = std::filesystem;

std::string input, keep = "build/fuzz-input";

void leave_input(int signal) {
  const int file = ::open(keep.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0644);
  if (file >= 0 && ::write(file, input.data(), input.size()) < 0) ::_exit(3);
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void play() { LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size()); }

std::vector<std::string> read_corpus(const std::vector<std::string>& places) {
  std::vector<fs::path> files;
  for (const std::string& place : places) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(place))
      if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::ranges::sort(files);
  std::vector<std::string> corpus;
  for (const fs::path& file : files) {
    std::ifstream stream(file, std::ios::binary);
    corpus.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
  }
  return corpus;
}

class Mutation {
 public:
  Mutation(const std::vector<std::string>& corpus, std::uint64_t seed) : corpus_(corpus), chance_(seed) {}

  std::string next() {
    std::string text = any();
    for (std::size_t changes = 1 + below(4); changes > 0; --changes) change(text);
    return text;
  }

 private:
  std::size_t below(std::size_t limit) { return limit == 0 ? 0 : chance_() % limit; }
  const std::string& any() { return corpus_[below(corpus_.size())]; }

  // From any of the corpus.
  std::string piece() {
    const std::string& text = any();
    return text.substr(below(text.size()), 1 + below(80));
  }

  void change(std::string& text) {
    const std::size_t at = below(text.size() + 1);
    switch (below(6)) {
      case 0:
        return void(text.erase(at, 1 + below(200)));
      case 1:
        return void(text.insert(at, piece()));
      case 2:
        return void(text.insert(at, 1 + below(4), static_cast<char>(below(256))));
      case 3:
        if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
        return;
      case 4: {
        std::string again;
        const std::string one = text.substr(at, 1 + below(40));
        for (std::size_t times = below(200); times > 0; --times) again += one;
        return void(text.insert(at, again));
      }
      default: {
        const std::string& other = any();
        return void(text = text.substr(0, at) + other.substr(below(other.size())));
      }
    }
  }

  const std::vector<std::string>& corpus_;
  std::mt19937_64 chance_;
};

}  // namespace

int main(int count, char** arguments) {
  std::uint64_t runs = 0, seed = 1;
  std::vector<std::string> places;
  for (const std::string& argument : std::vector<std::string>(arguments + 1, arguments + count)) {
    if (argument.starts_with("-runs="))
      runs = std::stoull(argument.substr(6));
    else if (argument.starts_with("-seed="))
      seed = std::stoull(argument.substr(6));
    else if (argument.starts_with("-keep="))
      keep = argument.substr(6);
    else
      places.push_back(argument);
  }
  for (int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS, SIGALRM}) std::signal(signal, leave_input);
  const std::vector<std::string> corpus = read_corpus(places);
  if (corpus.empty()) return 2;
  constexpr unsigned kPatience = 20;  // seconds for one input, on a busy machine
  for (const std::string& text : corpus) {
    ::alarm(kPatience);
    input = text;
    play();
  }
  Mutation mutation(corpus, seed);
  for (std::uint64_t run = 0; run < runs; ++run) {
    ::alarm(kPatience);
    input = mutation.next();
    play();
  }
  std::printf("%zu inputs of the corpus, %llu made from them\n", corpus.size(),
              static_cast<unsigned long long>(runs));
}
