#include <fmt/format.h>

#include <chrono>
#include <cstdio>

#include "commands/command.h"
#include "commands/reading_options.h"

namespace vankho {
namespace {

void print_result(const Report& report, const std::string& out, double elapsed, Language language) {
  bool english = language == Language::english;
  std::string time = seconds(elapsed, language);
  if (!report.published) {
    fmt::print(stderr,
               fmt::runtime(english ? "Nothing was published: the site in {} stays as it was ({} s).\n"
                                    : "Chưa xuất bản gì: trang trong {} giữ nguyên như cũ ({} giây).\n"),
               out, time);
    return;
  }
  fmt::print(
      fmt::runtime(english ? "{} documents read; {} files written, {} unchanged, {} removed in {}; {} s.\n"
                           : "Đã đọc {} văn bản; ghi {} tệp, giữ nguyên {}, bỏ {} trong {}; {} giây.\n"),
      report.documents, report.files.written, report.files.unchanged, report.files.removed, out, time);
}

void print_costs(const Report& report, Language language) {
  for (const StageCost& cost : report.costs) {
    fmt::print(stderr, "{:>10} {:>7} s {:>7} s CPU {:>5.0f} MB\n", cost.stage,
               seconds(cost.seconds, language), seconds(cost.processor_seconds, language),
               cost.peak_megabytes);
  }
}

}  // namespace

Command build_command() {
  return {"build", "dựng trang từ một bản ghi của kho (build the site)",
          [](CLI::App& app, const Session& session) {
            auto options = declare_reading(app);
            auto metrics = std::make_shared<bool>(false);
            auto no_downloads = std::make_shared<bool>(false);
            app.add_option("--out", options->out, "thư mục kết quả; mặc định: public")->type_name("DIR");
            app.add_flag("--no-downloads", *no_downloads,
                         "không tạo bản PDF, bản Word, gói tải về và liên kết tới chúng");
            app.add_flag("--metrics", *metrics, "in thời gian và bộ nhớ từng công đoạn (what stages take)");
            return [=, &session] {
              auto start = std::chrono::steady_clock::now();
              Options complete = completed(*options, session);
              complete.downloads = !*no_downloads;
              allow_cache(complete, session);
              Report report = build(complete);
              print_problems(report, session);
              if (*metrics) print_costs(report, session.language);
              std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
              print_result(report, complete.out, elapsed.count(), session.language);
              return report.published ? 0 : 1;
            };
          }};
}

}  // namespace vankho
