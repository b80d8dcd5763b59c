#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "commands/arguments.h"
#include "commands/command.h"
#include "pipeline.h"

namespace vankho {
namespace {

// What was withdrawn since is there again, for as long as readers see the older release.
void tell_shown_again(const Rollback& done, bool english) {
  if (done.shown_again.empty() || done.to > done.from) return;
  fmt::print(fmt::runtime(english ? "Readers see {0} documents again that release {1} had no more:\n"
                                  : "Người đọc lại thấy {0} văn bản mà bản {1} đã bỏ:\n"),
             done.shown_again.size(), done.from);
  constexpr std::size_t kShown = 20;
  for (std::size_t i = 0; i < std::min(kShown, done.shown_again.size()); ++i)
    fmt::print("    {}\n", done.shown_again[i]);
  if (done.shown_again.size() > kShown) fmt::print("    …\n");
  fmt::print("{}", english
                       ? "    → If one was withdrawn for what it says, correct the portal and publish, or go "
                         "back no further than that.\n"
                       : "    → Nếu có văn bản đã rút vì nội dung, hãy sửa kho rồi xuất bản lại ngay, hoặc "
                         "về một bản mới hơn.\n");
}

}  // namespace

Command rollback_command() {
  return {"rollback", "đưa người đọc về bản đã xuất bản trước đó (back to an earlier release)",
          [](CLI::App& app, const Session& session) {
            auto to = std::make_shared<std::string>();
            auto wanted = std::make_shared<unsigned>(0);
            app.add_option("--to", *to, "thư mục đã dùng với 'vankho publish --to'")
                ->type_name("DIR")
                ->required();
            app.add_option("--release", *wanted, "số của bản muốn về; mặc định: bản liền trước")
                ->type_name("N")
                ->check(whole_number(1, 999'999'999));
            return [=, &session] {
              const Rollback done = roll_back(*to, *wanted == 0 ? std::nullopt : std::optional(*wanted));
              const bool english = session.language == Language::english;
              fmt::print(fmt::runtime(english ? "Readers of {} see release {} again, no longer {}.\n"
                                              : "Người đọc {} xem lại bản {}, không còn xem bản {}.\n"),
                         *to, done.to, done.from);
              tell_shown_again(done, english);
              return 0;
            };
          }};
}

}  // namespace vankho
