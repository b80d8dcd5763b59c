// The documents that a text cites by number.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

// "293-KH/TU 2023-07-20, Tỉnh ủy: 4 9": number, date, issuer and lines. The text begins in line 3.
Strings shown(const Document& document) {
  Strings out;
  for (const Citation& citation : document.citations) {
    out.push_back(
        fmt::format("{} {}{}{}: {}", citation.number, citation.date ? iso(*citation.date) : "undated",
                    citation.issuer.empty() ? "" : ", ", citation.issuer, fmt::join(citation.lines, " ")));
  }
  return out;
}

Strings cited_in(const std::string& body) { return shown(read_body(body).document); }

Strings suspects_in(const std::string& body) {
  Strings out;
  for (const Problem& problem : read_body(body).problems) {
    if (problem.message->code == "suspect-number") out.push_back(problem.arguments[0]);
  }
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("citations");

TEST_CASE("a citation has its number, date and issuer, however the text joins them") {
  CHECK(cited_in("1. Kế hoạch số 5-KH/TU, ngày 12/4/2024 của Ban Thường vụ Tỉnh ủy về việc") ==
        Strings{"5-KH/TU 2024-04-12, Ban Thường vụ Tỉnh ủy: 3"});
  CHECK(cited_in("1. Quy định số 101 -QĐ/TW, 28/02/2023 về trách nhiệm") ==
        Strings{"101-QĐ/TW 2023-02-28: 3"});
  CHECK(cited_in("1. Nghị định 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác") ==
        Strings{"30/2020/NĐ-CP 2020-03-05, Chính phủ: 3"});
  CHECK(cited_in("1. Kế hoạch 5-KH/TU (ngày 12/4/2024)") == Strings{"5-KH/TU 2024-04-12: 3"});
  CHECK(cited_in("1. Nghị quyết số 28-NQ/TW của Ban Chấp hành Trung ương, ngày 17/11/2022") ==
        Strings{"28-NQ/TW 2022-11-17, Ban Chấp hành Trung ương: 3"});
  CHECK(cited_in("1. Ngày 17/11/2022, Ban Chấp hành Trung ương ban hành Nghị quyết số 28-NQ/TW.") ==
        Strings{"28-NQ/TW 2022-11-17: 3"});
  CHECK(cited_in("1. Nghị định số 131/2021/NĐ-CP và Luật Lưu trữ số 01/2011/QH13") ==
        Strings{"131/2021/NĐ-CP undated: 3", "01/2011/QH13 undated: 3"});
}

TEST_CASE("the issuer's name is whole, and ends where the text goes on") {
  const auto issuer_in = [](const std::string& words) {
    return read_body("1. Văn bản số 5/QĐ-SXY ngày 12/4/2024 của " + words).document.citations.at(0).issuer;
  };
  CHECK(issuer_in("Bộ Giáo dục và Đào tạo về việc") == "Bộ Giáo dục và Đào tạo");
  CHECK(issuer_in("Bộ Nông nghiệp và Phát triển nông thôn và Bộ Nội vụ hướng dẫn") ==
        "Bộ Nông nghiệp và Phát triển nông thôn");
  CHECK(issuer_in("Sở Văn hóa, Thể thao và Du lịch; Chỉ thị") == "Sở Văn hóa, Thể thao và Du lịch");
  CHECK(issuer_in("Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ") == "Sở Văn hóa, Thể thao và Du lịch");
  CHECK(issuer_in("Bộ trưởng Bộ Lao động - Thương binh và Xã hội quy định") ==
        "Bộ trưởng Bộ Lao động - Thương binh và Xã hội");
  CHECK(issuer_in("Bộ Y tế và Kế hoạch của tỉnh") == "Bộ Y tế");
  CHECK(issuer_in("Bộ Y tế, Tỉnh ủy và Mặt trận") == "Bộ Y tế");
  CHECK(issuer_in("Tỉnh ủy và Hội nghị cán bộ") == "Tỉnh ủy");
  CHECK(issuer_in("Chính phủ sửa đổi, bổ sung một số điều") == "Chính phủ");
  CHECK(issuer_in("Ban Tuyên giáo Trung ương tuyên truyền kỷ niệm") == "Ban Tuyên giáo Trung ương");
  CHECK(issuer_in("Ban Dân vận Tỉnh ủy “Khéo tay hay làm”") == "Ban Dân vận Tỉnh ủy");
  CHECK(issuer_in("UBND tỉnh Lam Giang V/v trồng rừng") == "UBND tỉnh Lam Giang");
  CHECK(issuer_in("Ban Chỉ đạo Phát triển du lịch triển khai") == "Ban Chỉ đạo Phát triển du lịch");
}

TEST_CASE("citations stand in tables, notes and appendices too, in the order of their first mention") {
  CHECK(cited_in("1. Kế hoạch số 5-KH/TU¹.\n\n| Việc |\n|---|\n| Quyết định số 102/QĐ-UBND ngày 18/01/2024 "
                 "|\n\n¹ Chỉ thị "
                 "số 7-CT/TW.\n\nPHỤ LỤC\n\nKế hoạch số 6-KH/TU.") ==
        Strings{"5-KH/TU undated: 3", "102/QĐ-UBND 2024-01-18: 7", "6-KH/TU undated: 13",
                "7-CT/TW undated: 9"});
}

TEST_CASE("an undated mention joins the dated one of its number") {
  CHECK(cited_in("1. Kế hoạch số 5-KH/TU, ngày 12/4/2024.\n2. Theo Kế hoạch số 5-KH/TU.") ==
        Strings{"5-KH/TU 2024-04-12: 3 4"});
  CHECK(cited_in("1. Theo Kế hoạch số 5-KH/TU.\n2. Kế hoạch số 5-KH/TU, ngày 12/4/2024.") ==
        Strings{"5-KH/TU 2024-04-12: 3 4"});
}

TEST_CASE("of several dated ones, the nearest before it") {
  CHECK(cited_in("1. Kế hoạch số 12-KH/TU, ngày 20/01/2026.\n2. Kế hoạch số 12-KH/TU, ngày 10/3/2021.\n3. Kế "
                 "hoạch số "
                 "12-KH/TU.\n4. Kế hoạch số 12-KH/TU, ngày 20/01/2026.\n5. Kế hoạch số 12-KH/TU.") ==
        Strings{"12-KH/TU 2026-01-20: 3 6 7", "12-KH/TU 2021-03-10: 4 5"});
}

TEST_CASE("a document's own number is none") {
  const std::string head = "HUYỆN ỦY\nSố 5-KH/HU\nCẩm Hà, ngày 3 tháng 4 năm 2024\n\nKẾ HOẠCH\nmột việc\n\n";
  CHECK(shown(read(head + "1. Kế hoạch số 5-KH/HU này được phổ biến.").document).empty());
  CHECK(shown(read(head + "(Kèm theo Kế hoạch số 5-KH/HU ngày 03/4/2024)").document).empty());
  CHECK(shown(read(head + "1. Thay cho Kế hoạch số 5-KH/HU, ngày 20/5/2019.").document) ==
        Strings{"5-KH/HU 2019-05-20: 8"});
}

TEST_CASE("a number that cannot be is a warning and no citation") {
  CHECK(suspects_in("1. Nghị quyết số 28-NQ/W và 17-NK/TU.") == Strings{"28-NQ/W", "17-NK/TU"});
  CHECK(cited_in("1. Nghị quyết số 28-NQ/W.").empty());
}

TEST_CASE("an undated number one letter off a dated one is a warning, said once") {
  const std::string text =
      "1. Kết luận số 36-KL/TW, ngày 23/6/2022.\n2. Quán triệt Kết luận 36-KL/TV.\n3. Kết luận 36-KL/TV.";
  CHECK(suspects_in(text) == Strings{"36-KL/TV"});
  CHECK(cited_in(text) == Strings{"36-KL/TW 2022-06-23: 3"});
}

TEST_CASE("numbers that may well be two documents are not doubted") {
  for (std::string_view text :
       {"1. Kết luận số 36-KL/TW, ngày 23/6/2022 và Kết luận số 36-KL/TU, ngày 15/8/2022.",
        "1. Kết luận số 36-KL/TW, ngày 23/6/2022; Kết luận số 36-KL/TU của Tỉnh ủy.",
        "1. Kết luận số 36-KL/TW, ngày 23/6/2022; Kết luận số 37-KL/TV.",
        "1. Kết luận số 36-KL/TW, ngày 23/6/2022; Kế hoạch số 36-KH/TV.",
        "1. Kết luận số 36-KL/TW; Kết luận số 36-KL/TV.",
        "1. Kế hoạch số 5-KH/TU, ngày 3/4/2024; Kế hoạch số 5-KH/ĐUK.",
        "1. Kế hoạch số 57/KH-UBND, ngày 3/4/2024; Kế hoạch số 57-KH/UBNN."}) {
    CAPTURE(text);
    CHECK(suspects_in(std::string(text)).empty());
  }
}

TEST_CASE("where a text cites, its words are marked") {
  Document document = read_body("1. Theo **Kế hoạch** số 5 -KH/TU, ngày 12/4/2024 và 5-KH/TU.").document;
  const Text& text = document.blocks[0].text;
  std::string words = plain(text);
  Strings marked;
  for (const Mark& mark : text.marks)
    marked.push_back(fmt::format("{} {}", words.substr(mark.begin, mark.end - mark.begin), mark.citation));
  CHECK(marked == Strings{"5 -KH/TU 0", "5-KH/TU 0"});
}

TEST_CASE("a number that is wrapped in what a text is attached to is cited") {
  std::vector<Problem> problems;
  const Document document = parse_document(
      "van-ban/a/b.md",
      "ĐỀ CƯƠNG\nNgày hội\n(Kèm theo Hướng dẫn số 01\n/HD-BTT, ngày 25/9/2019)\n\n1. Một.\n", problems);
  CHECK(shown(document) == Strings{"01/HD-BTT 2019-09-25: 2"});
}

TEST_CASE("a day that stands behind one number is not that of the next") {
  CHECK(
      cited_in(
          "Căn cứ Nghị quyết số 03/NQ-CP ngày 09 tháng 01 năm 2025 của Chính phủ ban hành Chương trình hành "
          "động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW.") ==
      Strings{"03/NQ-CP 2025-01-09, Chính phủ: 3", "57-NQ/TW undated: 3"});
}

TEST_SUITE_END();
