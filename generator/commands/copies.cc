#include "commands/copies.h"

#include <fmt/format.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <iostream>

#include "base/problem.h"
#include "base/read_file.h"
#include "packs/messages.h"

namespace vankho {
namespace {

constexpr std::size_t kShown = 40;

// What is typed is not seen while it lives.
class NoEcho {
 public:
  NoEcho() {
    if (::tcgetattr(STDIN_FILENO, &before_) != 0) return;
    termios hidden = before_;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    changed_ = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
  }
  ~NoEcho() {
    if (changed_) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
  }
  NoEcho(const NoEcho&) = delete;
  NoEcho& operator=(const NoEcho&) = delete;

 private:
  termios before_{};
  bool changed_ = false;
};

std::string ask_password(const std::string& file, const Session& session) {
  if (!session.interactive) throw UsageFailure(packs_messages::no_one_to_ask, {file});
  const NoEcho hidden;  // first, since it drops what was typed before
  fmt::print(stderr,
             fmt::runtime(session.language == Language::english ? "Password of {}: " : "Mật khẩu của {}: "),
             file);
  std::string password;
  std::getline(std::cin, password);
  fmt::print(stderr, "\n");
  return password;
}

}  // namespace

std::optional<PublicKey> public_key_of_argument(const std::string& argument) {
  if (argument.empty()) return std::nullopt;
  std::optional<PublicKey> key = parse_public_key(argument);
  if (!key) key = parse_public_key(read_file(argument).value_or(""));
  if (!key) throw UsageFailure(packs_messages::not_a_public_key, {argument});
  return key;
}

std::optional<SecretKey> secret_key_of_argument(const std::string& file, const Session& session) {
  if (file.empty()) return std::nullopt;
  std::optional<SecretKey> key =
      parse_secret_key(read_file(file).value_or(""), [&] { return ask_password(file, session); });
  if (!key) throw UsageFailure(packs_messages::not_a_secret_key, {file});
  return key;
}

void print_findings(const std::vector<Problem>& problems, Language language) {
  for (std::size_t i = 0; i < std::min(kShown, problems.size()); ++i)
    fmt::print(stderr, "{}", as_text(problems[i], language));
  if (problems.size() <= kShown) return;
  fmt::print(stderr, fmt::runtime(language == Language::english ? "… and {} more\n" : "… và {} chỗ nữa\n"),
             problems.size() - kShown);
}

std::string summary(const Statement& statement, Language language) {
  const bool english = language == Language::english;
  return fmt::format(fmt::runtime(english ? "{}, edition {}, serial {}, of {}, current until {}, {} documents"
                                          : "{}, ấn bản {}, số {}, ngày {}, dùng đến {}, {} văn bản"),
                     statement.portal, statement.edition, statement.serial, vietnamese_day(statement.date),
                     vietnamese_day(statement.valid_until), statement.documents);
}

}  // namespace vankho
