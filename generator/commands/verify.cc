#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "commands/command.h"
#include "commands/copies.h"
#include "packing.h"
#include "packs/copy_register.h"
#include "packs/messages.h"

namespace fs = std::filesystem;

namespace vankho {
namespace {

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code unread;  // is told of by what reads the copy
  for (const auto& entry : fs::directory_iterator(folder, unread))
    names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  return names;
}

// Only a signed copy can say something of what came before it.
void compare_with_seen(Examination& found, const Session& session) {
  if (!found.is_intact() || found.statement->public_key.empty() || session.state.empty()) return;
  const SeenSerials seen(session.state);
  const int highest = seen.highest(*found.statement);
  if (highest > found.statement->serial) {
    found.problems.push_back({std::string(kStatementFile),
                              0,
                              0,
                              &packs_messages::older_serial,
                              {std::to_string(found.statement->serial), std::to_string(highest)},
                              {}});
  } else if (!seen.remember(*found.statement)) {
    found.problems.push_back({std::string(kStatementFile),
                              0,
                              0,
                              &packs_messages::serial_not_remembered,
                              {session.state.string()},
                              {}});
  }
}

// A stick has its copies in folders: nothing that a copy begins with lies beside them.
void require_copy(const fs::path& place) {
  std::error_code unread;
  for (const std::string_view file : {kStatementFile, kSumsFile, kStartPage})
    if (fs::exists(place / file, unread)) return;
  std::string copies;
  for (const std::string& name : names_in(place)) {
    const bool is_copy = fs::exists(place / name / kStatementFile, unread) || name.ends_with(".zip");
    if (is_copy) copies += (copies.empty() ? "" : ", ") + (place / name).string();
  }
  if (!copies.empty()) throw UsageFailure(packs_messages::copies_below, {place.string(), copies});
}

const std::string& publisher_of(const Statement& statement) {
  return statement.publisher.empty() ? statement.portal : statement.publisher;
}

void print_verdict(const Examination& found, bool trusted, bool english) {
  const Statement& statement = *found.statement;
  const std::optional<PublicKey> key = parse_public_key(statement.public_key);
  if (trusted) {
    fmt::print(fmt::runtime(english ? "GENUINE AND INTACT, signed by {} (key {}).\n"
                                    : "THẬT VÀ NGUYÊN VẸN, do {} ký (khóa {}).\n"),
               publisher_of(statement), key->name());
  } else if (key) {
    fmt::print(
        fmt::runtime(english
                         ? "INTACT by the key {}, which the copy itself names. Whether it is genuine is told "
                           "by --trust KEY, with the key as its publisher gives it.\n"
                         : "NGUYÊN VẸN theo khóa {}, là khóa do chính bản sao nêu. Muốn biết có thật hay "
                           "không, kiểm tra với --trust KHÓA, khóa lấy từ đơn vị phát hành.\n"),
        key->name());
  } else {
    fmt::print("{}\n",
               english ? "INTACT, BUT NOT SIGNED: no file is damaged, and nothing tells who made them."
                       : "NGUYÊN VẸN NHƯNG KHÔNG CÓ CHỮ KÝ: không tệp nào hỏng, song không có gì cho biết "
                         "do ai lập.");
  }
}

std::string signer(const Statement& statement, bool trusted, bool english) {
  const std::optional<PublicKey> key = parse_public_key(statement.public_key);
  if (trusted)
    return fmt::format(fmt::runtime(english ? "signed by {} (key {})" : "do {} ký (khóa {})"),
                       publisher_of(statement), key->name());
  if (key)
    return fmt::format(fmt::runtime(english ? "signed with the key {}, which it names itself"
                                            : "ký bằng khóa {}, là khóa do chính nó nêu"),
                       key->name());
  return english ? "not signed" : "không có chữ ký";
}

int refuse(bool english) {
  fmt::print("{}\n", english ? "NOT TO BE TRUSTED. Do not use this copy; ask its publisher for another."
                             : "KHÔNG TIN ĐƯỢC. Đừng dùng bản sao này; xin bản khác từ đơn vị phát hành.");
  return 1;
}

// Never 0, which tells scripts that a copy is whole: there is none yet.
int verify_difference(const std::string& place, const std::optional<PublicKey>& trusted,
                      const Session& session) {
  const bool english = session.language == Language::english;
  std::vector<Problem> problems;
  const std::optional<DifferenceZip> zip = examine_difference(place, trusted, problems);
  print_findings(problems, session.language);
  if (!zip) return refuse(english);
  fmt::print(
      fmt::runtime(
          english ? "THIS IS A DIFFERENCE from the copy {0} to the copy {1}, no full copy: {2}, and "
                    "nothing in it is damaged.\n"
                    "    → Apply it: vankho apply {3} --to DIR, the folder of the copy {0}; that checks "
                    "every file before anything is replaced.\n"
                  : "ĐÂY LÀ BẢN KHÁC BIỆT từ bản số {0} lên bản số {1}, không phải bản sao đầy đủ: {2}, "
                    "không thấy chỗ nào hỏng.\n"
                    "    → Áp vào bản cũ: vankho apply {3} --to THƯ-MỤC, là thư mục của bản số {0}; lệnh "
                    "ấy kiểm tra mọi tệp rồi mới thay.\n"),
      zip->difference.base_serial, zip->difference.serial,
      signer(zip->statement, trusted.has_value(), english), place);
  fmt::print("{}\n", summary(zip->statement, session.language));
  return 1;
}

int verify(const std::string& place, const std::string& trust, const Session& session) {
  const bool english = session.language == Language::english;
  const std::optional<PublicKey> trusted = public_key_of_argument(trust);
  require_copy(place);
  Examination found = examine(place, expectation(trusted, session.clock_day));
  if (found.is_difference) return verify_difference(place, trusted, session);
  compare_with_seen(found, session);
  print_findings(found.problems, session.language);
  if (!found.is_intact()) return refuse(english);
  print_verdict(found, trusted.has_value(), english);
  fmt::print("{}\n", summary(*found.statement, session.language));
  return 0;
}

}  // namespace

Command verify_command() {
  return {"verify", "kiểm tra bản sao ngoại tuyến: thật không, đủ không, cũ không (verify a copy)",
          [](CLI::App& app, const Session& session) {
            auto place = std::make_shared<std::string>();
            auto trust = std::make_shared<std::string>();
            app.add_option("place", *place, "thư mục hoặc tệp ZIP của bản sao")
                ->type_name("DIR|FILE.zip")
                ->required();
            app.add_option("--trust", *trust, "khóa công khai của đơn vị phát hành: tệp, hoặc dòng chữ RW…")
                ->type_name("PUBLICKEY");
            return [=, &session] { return verify(*place, *trust, session); };
          }};
}

}  // namespace vankho
