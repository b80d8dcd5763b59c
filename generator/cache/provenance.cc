#include "cache/provenance.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <vector>

#include "base/read_file.h"
#include "base/sha256.h"
#include "base/text.h"
#include "cache/own_file.h"

namespace fs = std::filesystem;

namespace vankho {
namespace {

constexpr std::string_view kFormat = "vankho provenance 2";
constexpr std::size_t kHash = 64;  // hexadecimal digits

// A file's last line is the hash of those above it.
std::optional<std::string_view> checked_lines(std::string_view text) {
  if (text.size() < kHash + 1 || text.back() != '\n') return std::nullopt;
  const std::string_view lines = text.substr(0, text.size() - kHash - 1);
  if (text.substr(lines.size(), kHash) != sha256_hex(lines)) return std::nullopt;
  return lines;
}

// Whether a file of the cache speaks of an output that is gone; its first line ends with where that is.
bool is_forgotten(const fs::path& file) {
  std::ifstream text(file);
  std::string head;
  std::getline(text, head);
  const std::size_t output = head.find('/');
  std::error_code error;
  return head.starts_with(kFormat) && output != std::string::npos && !fs::exists(head.substr(output), error);
}

void remove_forgotten(const fs::path& folder) {
  std::error_code error;
  fs::directory_iterator entry(folder, error), end;
  for (; !error && entry != end; entry.increment(error)) {
    std::error_code left_for_the_next;
    if (is_forgotten(entry->path())) fs::remove(entry->path(), left_for_the_next);
  }
}

}  // namespace

Provenance::Provenance(const fs::path& cache, const fs::path& output, std::string program) {
  const std::string place = fs::absolute(output).lexically_normal().string();
  if (cache.empty() || place.find('\n') != std::string::npos) return;
  file_ = cache / "provenance" / sha256_hex(place).substr(0, 32);
  head_ = fmt::format("{} {} {}", kFormat, program, place);
}

void Provenance::read() {
  const std::optional<std::string> text = read_file(file_);
  const std::optional<std::string_view> lines = text ? checked_lines(*text) : std::nullopt;
  if (!lines || !lines->starts_with(head_ + '\n')) return;
  const std::string_view rest = lines->substr(head_.size() + 1);
  stamp_ = rest.substr(0, rest.find('\n'));
  for (std::string_view line : split_lines(rest)) {
    if (line.size() > 2 * kHash + 2)
      known_.emplace(line.substr(2 * kHash + 2),
                     Made{Materials(line.substr(0, kHash)), std::string(line.substr(kHash + 1, kHash))});
  }
}

std::optional<std::string> Provenance::hash_of(std::string_view path, const Materials& of) const {
  const auto made = known_.find(std::string(path));
  return made == known_.end() || made->second.of != of ? std::nullopt : std::optional(made->second.sha256);
}

void Provenance::note(std::string_view path, const Materials& of, const std::string& sha256) {
  if (file_.empty()) return;
  std::scoped_lock lock(mutex_);
  noted_.insert_or_assign(std::string(path), Made{of, sha256});
}

void Provenance::keep(const std::string& stamp) const {
  if (file_.empty()) return;
  std::vector<std::string> lines;
  for (const auto& [path, made] : noted_)
    lines.push_back(fmt::format("{} {} {}\n", made.of, made.sha256, path));
  std::ranges::sort(lines);
  std::string text = head_ + '\n' + stamp + '\n';
  for (const std::string& line : lines) text += line;
  text += sha256_hex(text) + '\n';
  remove_forgotten(file_.parent_path());
  replace_own_file(file_, text);
}

}  // namespace vankho
