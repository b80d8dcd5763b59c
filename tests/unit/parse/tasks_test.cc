// Sections that charge bodies with work.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

// "III.1 assigned: Ban Tuyên giáo | Văn phòng"
Strings tasks_in(const std::string& body) {
  Strings out;
  for (const Task& task : read_body(body).document.tasks)
    out.push_back(fmt::format("{}{}: {}", task.section, task.assigned ? " assigned" : "",
                              fmt::join(task.bodies, " | ")));
  return out;
}

// Of one section under Tổ chức thực hiện.
Strings charged_by(const std::string& section) {
  return tasks_in("III. TỔ CHỨC THỰC HIỆN\n\n1. " + section + "\n");
}

}  // namespace

TEST_SUITE_BEGIN("tasks");

TEST_CASE("sections under Tổ chức thực hiện, Phân công or Trách nhiệm charge the bodies that they name") {
  for (std::string_view heading :
       {"TỔ CHỨC THỰC HIỆN", "Tổ chức thực hiện", "PHÂN CÔNG NHIỆM VỤ", "Trách nhiệm của các cơ quan"}) {
    CAPTURE(heading);
    CHECK(tasks_in("I. MỤC ĐÍCH\n\n1. Nâng cao nhận thức.\n\nII. " + std::string(heading) +
                   "\n\n1. Ban Tuyên giáo chủ trì, hướng dẫn.\n\n2. Các chi bộ\n\n- Xây dựng kế hoạch.") ==
          Strings{"II.1 assigned: Ban Tuyên giáo", "II.2 assigned: Các chi bộ"});
  }
}

TEST_CASE("the name of a body ends at what it is to do") {
  CHECK(charged_by("Văn phòng Tỉnh ủy theo dõi, đôn đốc.") == Strings{"III.1 assigned: Văn phòng Tỉnh ủy"});
  CHECK(charged_by("Ban Tổ chức Tỉnh ủy: Hướng dẫn các cấp ủy.") ==
        Strings{"III.1 assigned: Ban Tổ chức Tỉnh ủy"});
  CHECK(charged_by("Ủy ban Kiểm tra Huyện ủy giám sát việc thực hiện.") ==
        Strings{"III.1 assigned: Ủy ban Kiểm tra Huyện ủy"});
  CHECK(charged_by("Sở Xây dựng có trách nhiệm thẩm định.") == Strings{"III.1 assigned: Sở Xây dựng"});
  CHECK(charged_by("**Ủy ban nhân dân xã**: Bố trí kinh phí.") ==
        Strings{"III.1 assigned: Ủy ban nhân dân xã"});
  CHECK(charged_by("Giao Ban Chỉ huy Quân sự huyện: Tham mưu tổ chức.") ==
        Strings{"III.1 assigned: Ban Chỉ huy Quân sự huyện"});
  CHECK(charged_by("Đề nghị Ủy ban Mặt trận Tổ quốc vận động Nhân dân.") ==
        Strings{"III.1 assigned: Ủy ban Mặt trận Tổ quốc"});
  CHECK(charged_by("Đối với cấp ủy cơ sở: lãnh đạo thực hiện.") == Strings{"III.1 assigned: cấp ủy cơ sở"});
}

TEST_CASE("several bodies are several, and commas inside a name part nothing") {
  CHECK(charged_by("Ban Tuyên giáo, Văn phòng Tỉnh ủy và Hội Nông dân tỉnh phối hợp thực hiện.") ==
        Strings{"III.1 assigned: Ban Tuyên giáo | Văn phòng Tỉnh ủy | Hội Nông dân tỉnh"});
  CHECK(charged_by("Sở Văn hóa, Thể thao và Du lịch chủ trì, hướng dẫn.") ==
        Strings{"III.1 assigned: Sở Văn hóa, Thể thao và Du lịch"});
}

TEST_CASE("a section that charges nobody is not tasked") {
  for (std::string_view section :
       {"Kinh phí: Thực hiện theo quy định hiện hành.", "Kế hoạch này thay cho Kế hoạch số 74-KH/ĐUK.",
        "Kinh phí của các đơn vị được bố trí trong dự toán.", "Chế độ thông tin, báo cáo"}) {
    CAPTURE(section);
    CHECK(charged_by(std::string(section)).empty());
  }
}

TEST_CASE("sections elsewhere that open with a body and its work are tasks, too") {
  CHECK(tasks_in("II. NỘI DUNG\n\n4. Biên soạn\n\n4.1. Ban Tuyên giáo Tỉnh ủy chủ trì biên soạn đề "
                 "cương.\n\n4.2. Mỗi chi bộ "
                 "có một tủ sách.") == Strings{"II.4.1: Ban Tuyên giáo Tỉnh ủy"});
}

TEST_CASE("articles charge bodies as sections do") {
  CHECK(
      tasks_in("Điều 1. Phạm vi\n\n1. Toàn tỉnh.\n\nĐiều 2. Tổ chức thực hiện\n\n1. Ủy ban nhân dân tỉnh tổ "
               "chức triển "
               "khai.\n\n2. Thường trực "
               "Hội đồng nhân dân giám sát.") ==
      Strings{"Điều 2.1 assigned: Ủy ban nhân dân tỉnh", "Điều 2.2 assigned: Thường trực Hội đồng nhân dân"});
}

TEST_CASE("only the sections right under the heading are assigned, and none behind it") {
  CHECK(tasks_in("II. TỔ CHỨC THỰC HIỆN\n\n1. Ban Tuyên giáo chủ trì:\n\na) Hướng dẫn.\n\nb) Sở Nội vụ phối "
                 "hợp.\n\nIII. KẾT "
                 "QUẢ\n\n1. Các chi bộ đã làm tốt.") ==
        Strings{"II.1 assigned: Ban Tuyên giáo", "II.1.b: Sở Nội vụ"});
}

TEST_CASE("a footnote's mark is no part of a body's name") {
  CHECK(charged_by("Ban Tuyên giáo¹ chủ trì.\n\n¹ Tỉnh ủy.") == Strings{"III.1 assigned: Ban Tuyên giáo"});
}

TEST_CASE("tiers of an organisation and branch offices are charged, too") {
  CHECK(charged_by("Cấp huyện và tương đương\n\n- Xây dựng kế hoạch.") ==
        Strings{"III.1 assigned: Cấp huyện và tương đương"});
  CHECK(charged_by("Chi nhánh Thủy nông huyện: Tưới luân phiên.") ==
        Strings{"III.1 assigned: Chi nhánh Thủy nông huyện"});
}

TEST_CASE("a name ends at a verb that is not known, where it is complete") {
  CHECK(charged_by("Đài Truyền thanh - Truyền hình huyện nhân đôi số buổi phát sóng.") ==
        Strings{"III.1 assigned: Đài Truyền thanh - Truyền hình huyện"});
  CHECK(charged_by("Văn phòng tăng thời lượng giải đáp.") == Strings{"III.1 assigned: Văn phòng"});
  CHECK(charged_by("Đảng ủy xã Bình An vẽ lại bản đồ.") == Strings{"III.1 assigned: Đảng ủy xã Bình An"});
  CHECK(charged_by("Ban Tuyên giáo Tỉnh ủy chuyển tài liệu.") ==
        Strings{"III.1 assigned: Ban Tuyên giáo Tỉnh ủy"});
  CHECK(charged_by("Các chi bộ trực thuộc nhắn tin cho đảng viên.") ==
        Strings{"III.1 assigned: Các chi bộ trực thuộc"});
}

TEST_CASE("a long name is whole") {
  for (const std::string name :
       {"Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tỉnh",
        "Các huyện ủy, thị ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy", "Hợp tác xã chiếu cói Vĩnh Sa",
        "Các phòng, ban, ngành, đoàn thể huyện và Ủy ban nhân dân các xã, thị trấn",
        "Liên đoàn Lao động tỉnh, Tỉnh đoàn, Hội Liên hiệp Phụ nữ tỉnh", "Các tổ chức cơ sở đảng trực thuộc",
        "Các cơ sở giáo dục trên địa bàn huyện", "Các xã đặc biệt khó khăn", "Ban chấm thi tỉnh"}) {
    CAPTURE(name);
    const Document document = read_body("III. TỔ CHỨC THỰC HIỆN\n\n1. " + name + ": Triển khai.\n").document;
    REQUIRE(document.tasks.size() == 1);
    CHECK(fmt::format("{}", fmt::join(document.tasks[0].bodies, ", ")).size() + 3 >= name.size());
  }
}

TEST_CASE("a task has the beginning of its section") {
  std::string said;
  for (int i = 0; i < 60; ++i) said += " triển khai";
  const Document document =
      read_body("III. TỔ CHỨC THỰC HIỆN\n\n1. **Ban Tuyên giáo** chủ trì,\nhướng dẫn[^1].\n\n2. Văn phòng:" +
                said + ".\n\n[^1]: Từ nay.\n")
          .document;
  REQUIRE(document.tasks.size() == 2);
  CHECK(document.tasks[0].excerpt == "Ban Tuyên giáo chủ trì, hướng dẫn1.");
  CHECK(document.tasks[1].excerpt.starts_with("Văn phòng: triển khai triển khai"));
  CHECK(document.tasks[1].excerpt.ends_with(" khai …"));
  CHECK(document.tasks[1].excerpt.size() < 300);
}

TEST_CASE("a section headed by what a body is responsible for charges it") {
  CHECK(tasks_in("III. TỔ CHỨC THỰC HIỆN\n\n1. Trách nhiệm của Tỉnh đoàn\n\na) Chủ trì.\n\n2. Nhiệm vụ của "
                 "Sở Y tế\n\n"
                 "a) Phối hợp.") == Strings{"III.1 assigned: Tỉnh đoàn", "III.2 assigned: Sở Y tế"});
  CHECK(
      tasks_in("1. Trách nhiệm của Tỉnh đoàn\n\na) Chủ trì.\n\n2. Trách nhiệm của Sở Y tế\n\na) Phối hợp.") ==
      Strings{"1: Tỉnh đoàn", "2: Sở Y tế"});
}

TEST_SUITE_END();
