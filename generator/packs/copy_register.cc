#include "packs/copy_register.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <fstream>
#include <system_error>

#include "base/message.h"
#include "base/read_file.h"
#include "base/sha256.h"
#include "base/text.h"
#include "packs/messages.h"

namespace fs = std::filesystem;

namespace vankho {
namespace {

constexpr std::string_view kStatement = ".txt", kSums = ".sums", kCommits = ".nguon";
constexpr std::size_t kDigits = 8;

// Names alike in their letters are told apart by what follows.
std::string folder_name(const Statement& of) {
  const std::string all = of.publisher + '\n' + of.portal + '\n' + of.edition;
  return fmt::format("{}-{}-{}", slug(of.portal).substr(0, 60), of.edition,
                     sha256_hex(all).substr(0, kDigits));
}

int number_in(const std::string& text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

// Whole or not at all.
bool write_file(const fs::path& file, std::string_view bytes) {
  const fs::path written = file.string() + ".moi";
  std::ofstream(written, std::ios::binary) << bytes << std::flush;
  std::error_code error;
  if (fs::file_size(written, error) != bytes.size() || error) return false;
  return ::rename(written.c_str(), file.c_str()) == 0;
}

void require_written(const fs::path& file, std::string_view bytes) {
  if (!write_file(file, bytes))
    throw EnvironmentFailure(packs_messages::cannot_write,
                             {file.string(), std::generic_category().message(errno)});
}

}  // namespace

CopyRegister::CopyRegister(const fs::path& state, const Statement& of)
    : folder_(state / "ban-sao" / folder_name(of)) {
  std::error_code error;
  fs::create_directories(folder_, error);
  if (!error) fs::permissions(folder_, fs::perms::owner_all, error);  // it names what is in internal editions
  if (error) throw EnvironmentFailure(packs_messages::cannot_write, {folder_.string(), error.message()});
}

fs::path CopyRegister::file(int serial, std::string_view ending) const {
  return folder_ / fmt::format("{}{}", serial, ending);
}

std::vector<int> CopyRegister::serials() const {
  std::vector<int> serials;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder_)) {
    if (entry.path().extension() == kStatement) serials.push_back(number_in(entry.path().stem()));
  }
  std::ranges::sort(serials);
  return serials;
}

std::optional<RegisteredCopy> CopyRegister::last() const {
  const std::vector<int> all = serials();
  return all.empty() ? std::nullopt : std::optional(copy(all.back()));
}

RegisteredCopy CopyRegister::copy(int serial) const {
  const auto statement = parse_statement(read_file(file(serial, kStatement)).value_or(""));
  auto sums = parse_sums(read_file(file(serial, kSums)).value_or(""));
  if (statement && sums)
    return {*statement, std::move(*sums), read_file(file(serial, kCommits)).value_or(statement->commit)};
  std::string known;
  for (int there : serials()) known += (known.empty() ? "" : ", ") + std::to_string(there);
  throw UsageFailure(packs_messages::no_such_serial,
                     {std::to_string(serial), known.empty() ? "–" : known, folder_.string()});
}

void CopyRegister::add(const RegisteredCopy& copy) const {
  const int serial = copy.statement.serial;
  const std::optional<std::string> there = read_file(file(serial, kStatement));
  if (there && *there != copy.statement.text())
    throw UsageFailure(packs_messages::serial_taken,
                       {std::to_string(serial), std::to_string(serials().back() + 1)});
  require_written(file(serial, kSums), text_of(copy.sums));
  require_written(file(serial, kCommits), copy.commits);
  require_written(file(serial, kStatement), copy.statement.text());  // last: it says that all are there
}

fs::path SeenSerials::file(const Statement& of) const {
  return state_ / "da-xem" / sha256_hex(of.public_key + '\n' + of.portal + '\n' + of.edition).substr(0, 32);
}

int SeenSerials::highest(const Statement& of) const { return number_in(read_file(file(of)).value_or("")); }

bool SeenSerials::remember(const Statement& statement) const {
  if (statement.serial <= highest(statement)) return true;
  std::error_code error;
  fs::create_directories(state_ / "da-xem", error);
  return !error && write_file(file(statement), fmt::format("{}\n", statement.serial));
}

}  // namespace vankho
