#include <fmt/format.h>

#include <cstdio>

#include "commands/command.h"
#include "commands/copies.h"
#include "commands/reading_options.h"
#include "packing.h"

namespace vankho {
namespace {

// As typed.
struct PackArguments {
  std::string to, key;
  int since = 0, serial = 0;  // 0: not given
  bool no_downloads = false;
};

std::optional<int> given(int number) { return number > 0 ? std::optional(number) : std::nullopt; }

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
        app.add_option("--to", arguments->to, "thư mục, tệp .zip, hoặc tệp .zim cho Kiwix")
            ->type_name("DIR|FILE.zip|FILE.zim")
            ->required();
        app.add_option("--since", arguments->since, "chỉ những gì khác bản sao số này; kết quả là tệp .zip")
            ->type_name("SERIAL")
            ->check(CLI::PositiveNumber);
        app.add_option("--sign-with", arguments->key, "tệp khóa ký của minisign")->type_name("SECRETKEY");
        app.add_option("--serial", arguments->serial, "số của bản sao; mặc định: số tiếp theo trong sổ")
            ->type_name("N")
            ->check(CLI::PositiveNumber);
        app.add_flag("--no-downloads", arguments->no_downloads, "không có bản PDF, bản Word và gói tải về");
        return [=, &session] {
          Options complete = completed(*options, session);
          complete.downloads = !arguments->no_downloads;
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
