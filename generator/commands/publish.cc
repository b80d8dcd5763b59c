#include <fmt/format.h>

#include <chrono>
#include <cstdio>

#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/reading_options.h"

namespace vankho {
namespace {

void print_result(const Report& report, const std::string& to, double elapsed, Language language) {
  const bool english = language == Language::english;
  const std::string time = seconds(elapsed, language);
  const std::string release = report.release ? std::to_string(*report.release) : english ? "none" : "chưa có";
  if (report.published) {
    fmt::print(
        fmt::runtime(english ? "Release {} is published in {}: {} documents read; {} files written, {} "
                               "unchanged, {} removed; {} s.\n"
                             : "Đã xuất bản bản {} ở {}: đọc {} văn bản; ghi {} tệp, giữ nguyên {}, "
                               "bỏ {}; {} giây.\n"),
        release, to, report.documents, report.files.written, report.files.unchanged, report.files.removed,
        time);
  } else if (report.up_to_date) {
    fmt::print(fmt::runtime(english ? "Nothing new: readers of {1} go on with release {0} ({2} s).\n"
                                    : "Không có gì mới: người đọc {1} vẫn xem bản {0} ({2} giây).\n"),
               release, to, time);
  } else {
    fmt::print(
        stderr,
        fmt::runtime(english ? "Nothing was published: readers of {1} go on with release {0} ({2} s).\n"
                             : "Chưa xuất bản gì: người đọc {1} vẫn xem bản {0} ({2} giây).\n"),
        release, to, time);
  }
}

void mirror_to(const std::string& remote, const std::string& to, Language language) {
  if (mirror(to, remote)) {
    fmt::print(fmt::runtime(language == Language::english ? "The mirror {} has it too.\n"
                                                          : "Nơi phản chiếu {} đã có đủ.\n"),
               remote);
  }
}

struct Typed {
  Publication publication;
  std::string mirror;
  bool no_downloads = false, after_rollback_wait = false;
};

void declare(CLI::App& app, Typed& typed) {
  app.add_option("--to", typed.publication.to, "thư mục xuất bản; máy chủ web đọc DIR/current")
      ->type_name("DIR")
      ->required();
  app.add_option(
         "--mirror", typed.mirror,
         "chép bản vừa xuất bản sang nơi khác: đường dẫn hoặc máy:đường-dẫn (rsync), hoặc tên:đường-dẫn "
         "của rclone")
      ->type_name("REMOTE");
  app.add_option("--keep", typed.publication.keep,
                 "số bản cũ được giữ, ít nhất 3; mặc định: 5 (old releases to keep)")
      ->type_name("N")
      ->check(whole_number(3, 1000));
  app.add_flag("--wait-after-rollback", typed.after_rollback_wait,
               "sau khi quay lui, chờ nội dung khác rồi mới xuất bản; dùng cho lệnh chạy tự động");
  app.add_flag("--no-downloads", typed.no_downloads,
               "không tạo bản PDF, bản Word, gói tải về và liên kết tới chúng");
}

}  // namespace

Command publish_command() {
  return {"publish", "xuất bản cho máy chủ web: bản mới thay bản cũ trong một bước (publish)",
          [](CLI::App& app, const Session& session) {
            auto options = declare_reading(app);
            auto typed = std::make_shared<Typed>();
            declare(app, *typed);
            // So that embargoes end without a commit.
            app.get_option("--date")->description("ngày coi là hôm nay; mặc định: ngày của đồng hồ");
            return [=, &session] {
              auto start = std::chrono::steady_clock::now();
              Options complete = completed(*options, session);
              if (!complete.date) complete.date = session.clock_day;
              complete.downloads = !typed->no_downloads;
              allow_cache(complete, session);
              Publication publication = typed->publication;
              if (typed->after_rollback_wait)
                publication.after_rollback = ReleaseSink::AfterRollback::wait_for_other_content;
              Report report = publish_release(complete, publication);
              print_problems(report, session);
              std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
              print_result(report, publication.to, elapsed.count(), session.language);
              if (!typed->mirror.empty()) mirror_to(typed->mirror, publication.to, session.language);
              return report.is_stopped(complete.strict) ? 1 : 0;
            };
          }};
}

}  // namespace vankho
