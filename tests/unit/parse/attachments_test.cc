// What a text says is attached to it.
#include <algorithm>

#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

Strings attached_to(const std::string& body) {
  Strings out;
  for (const Attachment& attachment : read_body(body).document.attachments) out.push_back(attachment.name);
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("attachments");

TEST_CASE("what is attached is named as the text names it") {
  CHECK(attached_to("1. Sinh hoạt theo đề cương (*có đề cương kèm theo*).") == Strings{"đề cương"});
  CHECK(attached_to("1. Treo khẩu hiệu (gửi kèm Phụ lục).") == Strings{"Phụ lục"});
  CHECK(attached_to("1. Thành lập Ban Chỉ đạo gồm 15 thành viên (có danh sách kèm theo).") ==
        Strings{"danh sách"});
  CHECK(attached_to("1. Ban hành kèm theo Quy chế làm việc của Ban Chỉ đạo.") == Strings{"Quy chế làm việc"});
  CHECK(attached_to("1. Đăng ký theo mẫu đính kèm.") == Strings{"mẫu"});
}

TEST_CASE("what is named twice is attached once") {
  CHECK(attached_to("1. Có đề cương kèm theo.\n\n2. Gửi kèm Đề cương.") == Strings{"đề cương"});
}

TEST_CASE("appendices are attachments, in small letters") {
  CHECK(attached_to("1. Chi tiết tại Phụ lục 1.\n\nPHỤ LỤC 1\n\nDanh mục\n\n**PHỤ LỤC 2:**\n\nMẫu") ==
        Strings{"Phụ lục 1", "Phụ lục 2"});
  CHECK(attached_to("1. Chi tiết (gửi kèm Phụ lục).\n\nPHỤ LỤC\n\nDanh mục") == Strings{"Phụ lục"});
}

TEST_CASE("an appendix that stands in the text is found there, one that is only named is not") {
  const Document document = read_body("1. Gửi kèm Danh sách.\n\nPHỤ LỤC 1\n\nDanh mục").document;
  for (const Attachment& attachment : document.attachments) {
    const auto leads_there = [&](const Block& block) { return block.anchor == attachment.anchor; };
    CHECK(attachment.anchor.empty() == (attachment.name == "Danh sách"));
    if (!attachment.anchor.empty()) CHECK(std::ranges::any_of(document.blocks, leads_there));
  }
  CHECK(document.attachments.size() == 2);
}

TEST_CASE("what another document has attached, or what is attached to one, is none") {
  CHECK(attached_to("1. Quy chế ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 3/4/2024.").empty());
  CHECK(attached_to("1. Ảnh tư liệu gửi kèm bản sao.").empty());
  CHECK(attached_to("1. Việc kèm theo đó là chuyển đổi số.").empty());
}

TEST_CASE("what is attached may stand before the bracket that says so, or behind the document's own name") {
  CHECK(attached_to("1. Tài liệu gồm: Toàn văn; đề cương giới thiệu (*gửi kèm theo Kế hoạch này*).") ==
        Strings{"đề cương giới thiệu"});
  CHECK(attached_to("1. Gửi kèm Công văn này là Đề cương tuyên truyền.") == Strings{"Đề cương tuyên truyền"});
}

TEST_CASE("several things are attached at once") {
  CHECK(attached_to("1. Báo cáo (theo đề cương và phụ lục số liệu đính kèm).") ==
        Strings{"đề cương", "phụ lục số liệu"});
}

TEST_CASE("the appendix that the text names is the one below") {
  CHECK(
      attached_to("1. Treo khẩu hiệu.\n\n(Kèm theo Hướng dẫn này là Phụ lục khẩu hiệu)\n\nPHỤ LỤC\n\nMột") ==
      Strings{"Phụ lục"});
}

TEST_CASE("what is told of an attachment may stand between its name and the bracket") {
  CHECK(attached_to("1. Theo đề cương sinh hoạt do Ban Tuyên giáo Tỉnh ủy biên soạn (gửi kèm).") ==
        Strings{"đề cương sinh hoạt"});
}

TEST_CASE("numbered appendices and forms that the text refers to are attached, once each") {
  CHECK(attached_to(
            "1. Báo cáo theo Phụ lục 1, số liệu theo Biểu số 1; đăng ký theo Mẫu số 2 (gửi kèm Mẫu số 2).") ==
        Strings{"Phụ lục 1", "Biểu số 1", "Mẫu số 2"});
  CHECK(attached_to("1. Các mẫu\n\n| TT | Việc |\n|---|---|\n| 1 | Đăng ký theo Mẫu số 2 |\n") ==
        Strings{"Mẫu số 2"});
}

TEST_CASE("forms below the signature are attached, and the tables of the text are not") {
  const std::string closing = "Nơi nhận:\n- Lưu.\n\nTM. BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Ví Dụ\n\n";
  CHECK(attached_to("1. Số liệu như sau.\n\nBiểu số 4\n\n" + closing +
                    "BIỂU SỐ 1\n\nKết quả\n\nMẪU SỐ 2\n\nPhiếu") == Strings{"Biểu số 1", "Mẫu số 2"});
  CHECK(
      attached_to(
          "1. Làm theo Mẫu số 01.\n\nTM. BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Ví Dụ\n\nMẪU SỐ 1: PHIẾU\n\nTên") ==
      Strings{"Mẫu số 1"});
}

TEST_SUITE_END();
