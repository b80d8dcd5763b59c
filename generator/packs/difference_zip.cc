#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "base/limits.h"
#include "base/sha256.h"
#include "packs/difference.h"
#include "packs/messages.h"
#include "packs/zip_writer.h"

namespace fs = std::filesystem;

namespace vankho {
namespace {

// A piece ends with the file that fills it, far below what a member of a zip can hold.
constexpr std::uint64_t kPiece = 256 << 20;

std::string piece_name(int number) { return fmt::format("noi-dung-{}", number); }

void add_member(ZipWriter& zip, std::string_view name, std::string_view bytes) {
  zip.begin(name);
  zip.add(bytes);
  zip.end();
}

void add_pieces(ZipWriter& zip, const std::vector<Difference::Changed>& changed,
                const std::function<void(const std::string& path, const TakeBytes&)>& read) {
  std::uint64_t filled = kPiece;  // there is no piece yet to go on with
  int number = 0;
  for (const Difference::Changed& file : changed) {
    if (filled >= kPiece) {
      if (number > 0) zip.end();
      zip.begin(piece_name(++number));
      filled = 0;
    }
    read(file.sum.path, [&](std::string_view bytes) { zip.add(bytes); });
    filled += file.size;
  }
  if (number > 0) zip.end();
}

// Cuts bytes that come in pieces into the files of a list, each as its hash says, and gives them to `take`,
// if there is one.
class Cutter {
 public:
  using Take = std::function<void(const std::string& path, const std::string& bytes)>;
  Cutter(const std::vector<Difference::Changed>& files, const Take& take) : files_(files), take_(take) {
    finish_files();
  }

  void add(std::string_view bytes) {
    while (good_ && !bytes.empty() && at_ < files_.size()) {
      const std::string_view own = bytes.substr(0, files_[at_].size - come_);
      hash_.update(own);
      come_ += own.size();
      if (take_) file_ += own;
      bytes.remove_prefix(own.size());
      finish_files();
    }
    good_ = good_ && bytes.empty();
  }

  bool is_done() const { return good_ && at_ == files_.size(); }

 private:
  // More than one where empty ones follow.
  void finish_files() {
    while (good_ && at_ < files_.size() && come_ == files_[at_].size) {
      good_ = hash_.hex() == files_[at_].sum.sha256;
      if (good_ && take_) take_(files_[at_].sum.path, file_);
      file_.clear();
      come_ = 0;
      hash_ = Sha256();
      ++at_;
    }
  }

  const std::vector<Difference::Changed>& files_;
  const Take& take_;
  std::size_t at_ = 0;
  std::uint64_t come_ = 0;  // bytes of that file
  Sha256 hash_;             // of those
  std::string file_;        // those
  bool good_ = true;
};

}  // namespace

void write_difference(const fs::path& file, const Difference& difference, const Statement& statement,
                      const std::string& signature,
                      const std::function<void(const std::string& path, const TakeBytes&)>& read) {
  ZipWriter zip(file);
  add_member(zip, kStatementFile, statement.text());
  if (!signature.empty()) add_member(zip, kSignatureFile, signature);
  add_member(zip, kDifferenceFile, difference.text());
  add_pieces(zip, difference.changed, read);
  zip.close();
}

std::optional<DifferenceZip> DifferenceZip::open(const fs::path& file, std::vector<Problem>& problems) {
  auto refuse = [&](const Message& message) {
    problems.push_back({file.filename().string(), 0, 0, &message, {}, {}});
    return std::nullopt;
  };
  std::shared_ptr<const CopyFiles> zip = open_copy(file, problems);
  if (!zip) return std::nullopt;
  if (!zip->find(kDifferenceFile)) return refuse(packs_messages::no_difference);
  const auto difference = parse_difference(zip->read_whole(kDifferenceFile, limits::kSums));
  const auto statement = parse_statement(zip->read_whole(kStatementFile, limits::kStatement));
  if (!difference || !statement || statement->serial != difference->serial)
    return refuse(packs_messages::broken_difference);
  DifferenceZip opened;
  opened.statement = *statement;
  opened.signature = zip->read_whole(kSignatureFile, limits::kStatement);
  opened.difference = *difference;
  opened.zip_ = std::move(zip);
  return opened;
}

// Nobody signed how long a file is: it is held in memory only once all of them are known to be what they
// should be.
bool DifferenceZip::read(const std::function<void(const std::string&, const std::string&)>& take) const {
  return cut({}) && cut(take);
}

bool DifferenceZip::cut(const std::function<void(const std::string&, const std::string&)>& take) const {
  Cutter cutter(difference.changed, take);
  for (int number = 1; const CopyFiles::Entry* piece = zip_->find(piece_name(number)); ++number) {
    if (!zip_->read(*piece, [&](std::string_view bytes) { cutter.add(bytes); })) return false;
  }
  return cutter.is_done();
}

}  // namespace vankho
