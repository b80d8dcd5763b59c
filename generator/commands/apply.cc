#include <fmt/format.h>

#include <cstdio>

#include "commands/command.h"
#include "commands/copies.h"
#include "packing.h"

namespace vankho {
namespace {

int apply_to(const std::string& difference, const std::string& to, const std::string& trust,
             const Session& session) {
  const bool english = session.language == Language::english;
  const Applied applied =
      apply(difference, to, expectation(public_key_of_argument(trust), session.clock_day));
  print_findings(applied.problems, session.language);
  if (!applied.statement) {
    fmt::print(
        stderr,
        fmt::runtime(english ? "The copy in {} stays as it was.\n" : "Bản sao trong {} giữ nguyên như cũ.\n"),
        to);
    return 1;
  }
  fmt::print("{}: {}\n", to, summary(*applied.statement, session.language));
  return 0;
}

}  // namespace

Command apply_command() {
  return {"apply", "đưa bản sao cũ lên bản mới bằng bản khác biệt (apply a difference)",
          [](CLI::App& app, const Session& session) {
            auto difference = std::make_shared<std::string>();
            auto to = std::make_shared<std::string>();
            auto trust = std::make_shared<std::string>();
            app.add_option("difference", *difference, "tệp ZIP do 'vankho pack --since' lập")
                ->type_name("DELTA.zip")
                ->required();
            app.add_option("--to", *to, "thư mục của bản sao cũ")->type_name("DIR")->required();
            app.add_option("--trust", *trust,
                           "khóa công khai của đơn vị phát hành; mặc định: khóa của bản cũ")
                ->type_name("PUBLICKEY");
            return [=, &session] { return apply_to(*difference, *to, *trust, session); };
          }};
}

}  // namespace vankho
