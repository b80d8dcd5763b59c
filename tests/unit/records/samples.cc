#include "samples.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "base/text.h"
#include "outputs/record.h"
#include "parse/document.h"

namespace vankho::test {
namespace {

namespace fs = std::filesystem;

const fs::path kRepository = VANKHO_SOURCE_DIR;

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// Every `<name>.expected.json` of one folder with the text of that name in another; none where there is no
// folder.
void add_folder(std::vector<Sample>& samples, const fs::path& answers, const fs::path& texts,
                const std::string& extension) {
  constexpr std::string_view kEnding = ".expected.json";
  if (!fs::is_directory(answers)) return;
  for (const fs::directory_entry& entry : fs::directory_iterator(answers)) {
    std::string name = entry.path().filename().string();
    if (!name.ends_with(kEnding)) continue;
    name.resize(name.size() - kEnding.size());
    samples.push_back({name, bytes_of(texts / (name + extension)), Json::parse(bytes_of(entry.path()))});
  }
}

std::vector<Sample> read_samples() {
  std::vector<Sample> samples;
  add_folder(samples, kRepository / "tests/records", kRepository / "tests/records", ".md");
  add_folder(samples, kRepository / "../shared/reference", kRepository / "../shared/seeds", ".txt");
  std::sort(samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.name < b.name; });
  return samples;
}

}  // namespace

const std::vector<Sample>& samples() {
  static const std::vector<Sample> all = read_samples();
  return all;
}

std::string plain_text(const Sample& sample) {
  std::string text = nfc(sample.bytes);
  std::erase(text, '\r');
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  return text.starts_with(kByteOrderMark) ? text.substr(kByteOrderMark.size()) : text;
}

Json read_record(std::string_view bytes) {
  std::vector<Problem> problems;
  Document document = parse_document("van-ban/van-phong/van-ban.md", bytes, problems);
  sort(problems);
  return Json::parse(record(document, problems, Language::vietnamese));
}

}  // namespace vankho::test
