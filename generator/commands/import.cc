#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <set>

#include "base/litter.h"
#include "base/removal.h"
#include "base/text.h"
#include "base/visible.h"
#include "commands/bodies.h"
#include "commands/command.h"
#include "commands/failures.h"
#include "desk.h"
#include "editing/imported.h"
#include "editing/messages.h"
#include "editing/new_file.h"
#include "model/body.h"
#include "parse/document.h"
#include "parse/number.h"
#include "parse/types.h"

namespace vankho {
namespace {

namespace fs = std::filesystem;

struct Given {
  std::vector<std::string> files;
  std::string repository = ".", body;
};

// A folder for the converters, which goes with its owner.
class Scratch {
 public:
  Scratch() {
    std::string name = (fs::temp_directory_path() / "vankho-nhap-XXXXXX").string();
    if (!mkdtemp(name.data()))
      throw EnvironmentFailure(editing_messages::cannot_write, {name, std::string()});
    path_ = name;
  }
  Scratch(const Scratch&) = delete;
  ~Scratch() { remove_tree(path_.c_str()); }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

// Folders stand for what they hold, in the order of names; a link in one may lead to what nobody meant.
std::vector<fs::path> files_of(const std::vector<std::string>& arguments) {
  std::vector<fs::path> files;
  for (const std::string& argument : arguments) {
    if (!fs::is_directory(argument)) {
      files.emplace_back(argument);
      continue;
    }
    const std::size_t first = files.size();
    for (const auto& entry : fs::recursive_directory_iterator(argument)) {
      const std::string name = entry.path().filename().string();
      const bool meant = !name.starts_with('.') && !is_litter(name);
      if (entry.is_regular_file() && !entry.is_symlink() && meant) files.push_back(entry.path());
    }
    std::sort(files.begin() + static_cast<std::ptrdiff_t>(first), files.end());
  }
  return files;
}

class Importer {
 public:
  Importer(const Given& given, const Session& session)
      : session_(session), desk_(open_desk(given.repository, session.clock_day, session.processors)) {
    if (!given.body.empty()) body_ = &body_written_as(given.body, desk_.content.bodies);
    std::vector<Problem> ignored;
    bodies_ = Bodies(desk_.content.bodies, kBodiesFile, ignored);
  }

  // Where a file of the same name was taken over before it, the name gets a number: ke-hoach-2.md.
  void take(const fs::path& file) {
    const std::string name = slug(file.stem().string());
    bool taken = take_as(name, file);
    for (int count = 2; !taken; ++count) taken = take_as(fmt::format("{}-{}", name, count), file);
  }

 private:
  bool take_as(const std::string& name, const fs::path& file) {
    const Scratch scratch;
    const ForeignText foreign = read_foreign(file, scratch.path(), name);
    std::vector<Problem> doubts;
    const Document read = parse_document("van-ban/" + name + ".md", foreign.text, doubts);
    refuse(file, read, foreign, doubts);
    const Body& body = body_ ? *body_ : issuer_of(read, file);
    const std::vector<File> files = imported(read, body, name, foreign, file);
    if (taken_.contains(files.front().path)) return false;
    for (const File& one : files) write_new_file_below(desk_.folder, one.path, one.bytes);
    taken_.insert(files.front().path);
    tell(file, files.front().path, read, foreign);
    return true;
  }

  // What may not come into a repository, and what would come without its text: only its original would be
  // left.
  void refuse(const fs::path& file, const Document& read, const ForeignText& foreign,
              const std::vector<Problem>& doubts) const {
    const auto is_secret = [](const Problem& problem) { return problem.message->code == "secret"; };
    if (foreign.secret || std::ranges::any_of(doubts, is_secret))
      throw UsageFailure(editing_messages::secret_file, {file.string()});
    if (!read.source.empty()) return;
    for (const Problem& problem : doubts)
      if (problem.line > 0 && problem.severity() == Severity::error)
        fmt::print(stderr, "{}", as_text(problem, session_.language));
    throw UsageFailure(editing_messages::nothing_taken, {file.string()});
  }

  const Body& issuer_of(const Document& read, const fs::path& file) const {
    std::optional<BodyIndex> found = bodies_.resolve(read.issuer, std::nullopt, read.date);
    const std::optional<NumberInText> number = read_number(read.number);
    if (!found && number) found = bodies_.resolve_symbol(number->body, std::nullopt, read.date);
    if (!found) throw UsageFailure(editing_messages::issuer_not_known, {file.string(), read.issuer});
    return bodies_[*found];
  }

  void tell(const fs::path& file, const std::string& path, const Document& read,
            const ForeignText& foreign) const {
    const bool english = session_.language == Language::english;
    auto shown = [](const std::string& text) { return text.empty() ? std::string("—") : text; };
    fmt::print("{} → {}\n", file.string(), (desk_.folder / path).string());
    fmt::print(
        fmt::runtime(english ? "    number {}, date {}, title: {}\n" : "    số {}, ngày {}, trích yếu: {}\n"),
        shown(read.number), read.date ? vietnamese_day(*read.date) : "—", shown(read.title));
    for (const auto& [what, times] : foreign.lost)
      fmt::print(fmt::runtime(english ? "    not carried over: {} ({})\n"
                                      : "    không mang sang được: {} ({} chỗ)\n"),
                 what, times);
    if (foreign.unshown_words)
      fmt::print(
          "{}", english ? "    the original has hidden text, comments or tracked changes: it is kept beside, "
                          "without 'dinh_kem', and is not published\n"
                        : "    tệp gốc có chữ ẩn, lời bình hoặc chỗ sửa đang theo dõi: chỉ cất bên cạnh, "
                          "không khai trong 'dinh_kem' nên không lên cổng\n");
  }

  const Session& session_;
  Desk desk_;
  Bodies bodies_;
  const Body* body_ = nullptr;   // where one is given for all
  std::set<std::string> taken_;  // documents that are written, by path
};

// A converter's own words do not say which file it was given.
void tell_failure(const Failure& failure, const fs::path& file, Language language) {
  if (failure.text(language).find(file.string()) == std::string::npos)
    fmt::print(stderr, "{}:\n", visible_in_line(file.string()));
  print(failure, language);
}

// One file's fault does not keep the others back; the worst one is the exit status.
int import(const Given& given, const Session& session) {
  Importer importer(given, session);
  int status = 0;
  std::size_t taken = 0;
  for (const fs::path& file : files_of(given.files)) {
    try {
      importer.take(file);
      ++taken;
    } catch (const Failure& failure) {
      tell_failure(failure, file, session.language);
      status = std::max(status, failure.exit_status());
    }
  }
  fmt::print(
      fmt::runtime(session.language == Language::english
                       ? "{} documents taken over. Compare each with its original, then run 'vankho check "
                         "--worktree'.\n"
                       : "Đã nhập {} văn bản. Đối chiếu từng văn bản với bản gốc, rồi chạy 'vankho check "
                         "--worktree'.\n"),
      taken);
  return status;
}

}  // namespace

Command import_command() {
  return {"import", "nhập văn bản từ Word, LibreOffice, PDF (documents of other programs)",
          [](CLI::App& app, const Session& session) {
            auto given = std::make_shared<Given>();
            app.add_option("TỆP", given->files, "tệp .docx, .odt, .doc, .rtf, .pdf, .txt, hoặc cả thư mục")
                ->required();
            app.add_option("--co-quan", given->body, "cơ quan ban hành của mọi tệp; mặc định: theo văn bản")
                ->type_name("ID");
            app.add_option("--repo", given->repository, "thư mục làm việc; mặc định: thư mục này")
                ->type_name("DIR");
            return [=, &session] { return import(*given, session); };
          }};
}

}  // namespace vankho
