#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <iostream>

#include "base/text.h"
#include "commands/arguments.h"
#include "commands/bodies.h"
#include "commands/command.h"
#include "desk.h"
#include "editing/messages.h"
#include "editing/new_document.h"
#include "editing/new_file.h"
#include "parse/front_matter_values.h"

namespace vankho {
namespace {

struct Given {
  std::string repository = ".", kind, body, title, date, number;
};

std::string joined(const std::vector<std::string_view>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

const DocumentType& type_of(const std::string& written) {
  if (const DocumentType* type = type_written_as(written, Side::party)) return *type;
  std::vector<std::string_view> slugs;
  for (const DocumentType& type : document_types()) slugs.push_back(type.slug);
  slugs.erase(std::unique(slugs.begin(), slugs.end()), slugs.end());
  if (std::string_view like = did_you_mean(slug(written), slugs); !like.empty())
    throw UsageFailure(editing_messages::unknown_kind_like, {written, std::string(like)});
  throw UsageFailure(editing_messages::unknown_kind, {written, joined(slugs)});
}

// What the arguments leave open is asked for at a terminal; elsewhere it is a failure that names the
// argument.
class Questions {
 public:
  explicit Questions(const Session& session) : session_(session) {}

  void need(std::string& answer, std::string_view vietnamese, std::string_view english,
            std::string_view argument, std::string_view example) const {
    const bool in_english = session_.language == Language::english;
    const std::string_view what = in_english ? english : vietnamese;
    while (answer.empty() && session_.interactive) {
      fmt::print(stderr, fmt::runtime(in_english ? "{} (for example: {}): " : "{} (ví dụ: {}): "), what,
                 example);
      if (!std::getline(std::cin, answer)) break;
      answer = collapse_spaces(nfc(answer));
    }
    if (answer.empty())
      throw UsageFailure(editing_messages::not_told,
                         {std::string(what), argument.empty() ? std::string(example)
                                                              : fmt::format("{} \"{}\"", argument, example)});
  }

 private:
  const Session& session_;
};

[[noreturn]] void refuse(const Body& gone, Day date, const std::vector<Body>& bodies) {
  const Arguments arguments{gone.name, vietnamese_day(*gone.to), vietnamese_day(date)};
  for (const Body& body : bodies) {
    if (std::ranges::find(body.predecessors, gone.id) == body.predecessors.end()) continue;
    throw UsageFailure(editing_messages::body_has_successor,
                       {arguments[0], arguments[1], arguments[2], body.id, body.name});
  }
  throw UsageFailure(editing_messages::body_is_gone, arguments);
}

int make(Given given, const Session& session) {
  const Questions questions(session);
  questions.need(given.kind, "loại văn bản", "type of document", "", "ke-hoach");
  const DocumentType& type = type_of(given.kind);
  const Desk desk = open_desk(given.repository, session.clock_day, session.processors);
  if (desk.content.bodies.empty()) throw UsageFailure(editing_messages::no_bodies);
  questions.need(given.body, "cơ quan ban hành", "issuing body", "--co-quan", desk.content.bodies.front().id);
  const Body& body = body_written_as(given.body, desk.content.bodies);
  questions.need(given.title, "trích yếu", "title", "--trich-yeu",
                 "tuyên truyền kỷ niệm ngày thành lập Đảng");
  const Day date = given.date.empty() ? session.clock_day : day_of_argument(given.date, "--ngay");
  if (body.to && *body.to < date) refuse(body, date, desk.content.bodies);
  if (body.from && date < *body.from)
    throw UsageFailure(editing_messages::body_not_yet,
                       {body.name, vietnamese_day(*body.from), vietnamese_day(date)});
  const File file = new_document(
      {&type, &body, collapse_spaces(nfc(given.title)), date, collapse_spaces(nfc(given.number))},
      desk.content.documents);
  const std::filesystem::path path = desk.folder / file.path;
  write_new_file_below(desk.folder, file.path, file.bytes);
  fmt::print(fmt::runtime(
                 session.language == Language::english
                     ? "Written: {}\nFill in what stands in [square brackets], then run 'vankho check "
                       "--worktree'; delete the line 'trang_thai: du-thao' to publish it.\n"
                     : "Đã tạo: {}\nĐiền những chỗ trong [ngoặc vuông], rồi chạy 'vankho check --worktree'; "
                       "xóa dòng 'trang_thai: du-thao' khi đưa lên cổng.\n"),
             path.string());
  return 0;
}

}  // namespace

Command new_command() {
  return {"new", "tạo một văn bản mới theo thể thức (a new document)",
          [](CLI::App& app, const Session& session) {
            auto given = std::make_shared<Given>();
            app.add_option("LOẠI", given->kind, "loại văn bản: ke-hoach, cong-van, de-cuong, …");
            app.add_option("--co-quan", given->body, "cơ quan ban hành: mã hoặc tên trong co-quan.yaml")
                ->type_name("ID");
            app.add_option("--trich-yeu", given->title, "trích yếu nội dung")->type_name("CHỮ");
            app.add_option("--ngay", given->date, "ngày ban hành; mặc định: hôm nay")->type_name("NGÀY");
            app.add_option("--so", given->number, "số, ký hiệu, nếu đã có")->type_name("SỐ");
            app.add_option("--repo", given->repository, "thư mục làm việc; mặc định: thư mục này")
                ->type_name("DIR");
            return [=, &session] { return make(*given, session); };
          }};
}

}  // namespace vankho
