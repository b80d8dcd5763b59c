#include <fmt/format.h>

#include <cstdio>

#include "bookbinding.h"
#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/copies.h"
#include "commands/reading_options.h"
#include "packing.h"
#include "packs/messages.h"

namespace vankho {
namespace {

constexpr long kMostCopies = 999'999'999, kLastYear = 9999;

// As typed.
struct PackArguments {
  std::string to, key, body;
  int since = 0, serial = 0, year = 0;  // 0: not given
  bool no_downloads = false;
};

std::optional<int> given(int number) { return number > 0 ? std::optional(number) : std::nullopt; }

bool is_book(const PackArguments& arguments) { return arguments.to.ends_with(".epub"); }

void require_sense(const PackArguments& arguments) {
  const bool book = is_book(arguments);
  const auto refuse = [](const Message& message, std::string_view option) {
    throw UsageFailure(message, {std::string(option)});
  };
  if (book && (arguments.body.empty() || arguments.year == 0))
    throw UsageFailure(packs_messages::book_of_what);
  if (!book && !arguments.body.empty()) refuse(packs_messages::only_of_a_book, "--co-quan");
  if (!book && arguments.year > 0) refuse(packs_messages::only_of_a_book, "--nam");
  if (book && arguments.since > 0) refuse(packs_messages::not_of_a_book, "--since");
  if (book && arguments.serial > 0) refuse(packs_messages::not_of_a_book, "--serial");
}

int make_book(const Options& options, const PackArguments& arguments, const Session& session) {
  const BoundBook made = bind_book(options, {arguments.to, arguments.body, arguments.year,
                                             secret_key_of_argument(arguments.key, session)});
  const bool english = session.language == Language::english;
  print_problems(made.report, session);
  if (!made.report.published) {
    fmt::print(stderr, "{}\n", english ? "No book was made." : "Chưa lập sách nào.");
    return 1;
  }
  fmt::print("{}: {}, {} {}\n", arguments.to, made.title, made.documents, english ? "documents" : "văn bản");
  return 0;
}

void print_result(const Packed& packed, const PackArguments& arguments, Language language) {
  const bool english = language == Language::english;
  if (!packed.report.published) {
    fmt::print(stderr, "{}\n", english ? "No copy was made." : "Chưa lập bản sao nào.");
    return;
  }
  fmt::print("{}: {}\n", arguments.to, summary(packed.statement, language));
  if (packed.statement.public_key.empty())
    fmt::print("{}\n", english ? "Not signed: nobody can tell who made it."
                               : "Không ký: không ai biết được bản sao do ai lập.");
}

}  // namespace

Command pack_command() {
  return {
      "pack", "lập bản sao ngoại tuyến cho thẻ nhớ (offline copy)",
      [](CLI::App& app, const Session& session) {
        auto options = declare_reading(app);
        auto arguments = std::make_shared<PackArguments>();
        app.add_option("--to", arguments->to, "thư mục, tệp .zip, tệp .zim cho Kiwix, hoặc sách .epub")
            ->type_name("DIR|FILE.zip|FILE.zim|FILE.epub")
            ->required();
        app.add_option("--since", arguments->since, "chỉ những gì khác bản sao số này; kết quả là tệp .zip")
            ->type_name("SERIAL")
            ->check(whole_number(1, kMostCopies));
        app.add_option("--sign-with", arguments->key, "tệp khóa ký của minisign")->type_name("SECRETKEY");
        app.add_option("--serial", arguments->serial, "số của bản sao; mặc định: số tiếp theo trong sổ")
            ->type_name("N")
            ->check(whole_number(1, kMostCopies));
        app.add_option("--co-quan", arguments->body,
                       "sách .epub: văn bản của cơ quan có mã này trong co-quan.yaml")
            ->type_name("ID");
        app.add_option("--nam", arguments->year, "sách .epub: văn bản của năm này")
            ->type_name("YEAR")
            ->check(whole_number(1, kLastYear));
        app.add_flag("--no-downloads", arguments->no_downloads, "không có bản PDF, bản Word và gói tải về");
        return [=, &session] {
          Options complete = completed(*options, session);
          complete.downloads = !arguments->no_downloads;
          require_sense(*arguments);
          if (is_book(*arguments)) return make_book(complete, *arguments, session);
          const PackRequest request{arguments->to,
                                    given(arguments->since),
                                    given(arguments->serial),
                                    secret_key_of_argument(arguments->key, session),
                                    session.state,
                                    session.program};
          const Packed packed = pack(complete, request);
          print_problems(packed.report, session);
          print_result(packed, *arguments, session.language);
          return packed.report.published ? 0 : 1;
        };
      }};
}

}  // namespace vankho
