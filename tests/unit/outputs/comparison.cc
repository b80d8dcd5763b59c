#include "outputs/comparison.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

// "giữ [-bỏ-] {+thêm+}", a line a paragraph.
std::string shown(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  std::string out;
  for (const ComparedParagraph& paragraph : compare(before, after)) {
    std::string line;
    for (const ComparedWords& words : paragraph) {
      if (!line.empty() && !words.joined) line += ' ';
      using Kind = ComparedWords::Kind;
      line += words.kind == Kind::kept      ? words.text
              : words.kind == Kind::removed ? "[-" + words.text + "-]"
                                            : "{+" + words.text + "+}";
    }
    out += line + "\n";
  }
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("comparison");

TEST_CASE("a word that was changed stands beside what it became") {
  CHECK(shown({"báo cáo trước ngày 15/3 về Ban"}, {"báo cáo trước ngày 30/3 về Ban"}) ==
        "báo cáo trước ngày [-15/3-] {+30/3+} về Ban\n");
  CHECK(shown({"a b c d e"}, {"a x y d e"}) == "a [-b c-] {+x y+} d e\n");
}

TEST_CASE("a word stays that only its closing mark came or went after") {
  CHECK(shown({"giờ mở cửa, kinh phí."}, {"giờ mở cửa."}) == "giờ mở cửa[-, kinh phí-].\n");
  CHECK(shown({"gồm sách, báo;"}, {"gồm sách, báo, tranh;"}) == "gồm sách, báo{+, tranh+};\n");
  CHECK(shown({"a, b"}, {"a; b"}) == "a[-,-]{+;+} b\n");
  CHECK(shown({"... x"}, {"... y"}) == "... [-x-] {+y+}\n");
}

TEST_CASE("paragraphs that came or went are told whole") {
  CHECK(shown({"một việc", "hai việc nữa"}, {"một việc", "đoạn mới hẳn", "hai việc nữa"}) ==
        "một việc\n{+đoạn mới hẳn+}\nhai việc nữa\n");
  CHECK(shown({"một", "hai", "ba"}, {"một", "ba"}) == "một\n[-hai-]\nba\n");
  CHECK(shown({}, {"một"}) == "{+một+}\n");
  CHECK(shown({"một"}, {}) == "[-một-]\n");
  CHECK(shown({}, {}) == "");
}

TEST_CASE("a changed paragraph is found among others that are new") {
  CHECK(
      shown({"giao Văn phòng tham mưu thực hiện"}, {"đoạn chen vào", "giao Văn phòng theo dõi thực hiện"}) ==
      "{+đoạn chen vào+}\ngiao Văn phòng [-tham mưu-] {+theo dõi+} thực hiện\n");
}

TEST_CASE("what was kept and removed is the old text, what was kept and added the new one") {
  const std::vector<std::string> words = {"a", "b", "c", "d"};
  unsigned state = 1;
  auto text = [&] {
    std::vector<std::string> paragraphs;
    for (int p = 0; p < 4; ++p) {
      std::string paragraph = words[state % 4];
      for (int w = 0; w < 12; ++w) paragraph += " " + words[(state = state * 1103515245 + 12345) >> 16 & 3];
      paragraphs.push_back(paragraph);
    }
    return paragraphs;
  };
  for (int run = 0; run < 200; ++run) {
    const std::vector<std::string> before = text(), after = text();
    std::string old_text, new_text;
    for (const ComparedParagraph& paragraph : compare(before, after)) {
      std::string old_words, new_words;
      for (const ComparedWords& part : paragraph) {
        if (part.kind != ComparedWords::Kind::added) old_words += (old_words.empty() ? "" : " ") + part.text;
        if (part.kind != ComparedWords::Kind::removed)
          new_words += (new_words.empty() ? "" : " ") + part.text;
      }
      if (!old_words.empty()) old_text += old_words + "\n";
      if (!new_words.empty()) new_text += new_words + "\n";
    }
    std::string expected_old, expected_new;
    for (const std::string& paragraph : before) expected_old += paragraph + "\n";
    for (const std::string& paragraph : after) expected_new += paragraph + "\n";
    REQUIRE(old_text == expected_old);
    REQUIRE(new_text == expected_new);
  }
}

TEST_CASE("texts that share nothing are told as one out and one in, however long they are") {
  std::vector<std::string> before, after;
  for (int i = 0; i < 3000; ++i) {
    before.push_back("x" + std::to_string(i));
    after.push_back("y" + std::to_string(i));
  }
  std::vector<ComparedParagraph> compared = compare(before, after);
  CHECK(compared.size() == 6000);
  CHECK(compared.front().front().kind == ComparedWords::Kind::removed);
  CHECK(compared.back().front().kind == ComparedWords::Kind::added);
}

TEST_SUITE_END();
