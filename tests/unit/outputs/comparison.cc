#include "outputs/comparison.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

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

// A paragraph of its own words, n of them.
std::string words(const std::string& name, int n) {
  std::string out = name;
  for (int i = 1; i < n; ++i) out += " " + name + std::to_string(i);
  return out;
}

bool is_compared(const ComparedParagraph& paragraph) { return paragraph.size() > 1; }

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

TEST_CASE("a part that was written anew leaves steps for a word that was changed below it") {
  std::vector<std::string> before, after;
  for (int i = 0; i < 900; ++i) {
    before.push_back(words("x" + std::to_string(i) + "-", 30));
    after.push_back(words("y" + std::to_string(i) + "-", 30));
  }
  before.insert(before.end(), {"giữa", "báo cáo trước ngày 15/3"});
  after.insert(after.end(), {"giữa", "báo cáo trước ngày 30/3"});
  const std::vector<ComparedParagraph> compared = compare(before, after, Steps(8'000'000));
  CHECK(compared.size() == 1802);
  CHECK(is_compared(compared.back()));
}

TEST_CASE("a paragraph is looked for near the one before it that was found") {
  std::vector<std::string> after(limits::kNeighbours - 1);
  for (std::size_t i = 0; i < after.size(); ++i) after[i] = "x" + std::to_string(i);
  after.push_back("a b c e");
  CHECK(is_compared(compare({"a b c d"}, after).back()));
  after.insert(after.begin(), "x");
  CHECK(!is_compared(compare({"a b c d"}, after).back()));
}

TEST_CASE("what is left when no steps are is told as one out and one in") {
  const std::vector<std::string> before = {"a b c d", "giữa", "a b c d"},
                                 after = {"a b c e", "giữa", "a b c e"};
  CHECK(compare(before, after).size() == 3);
  CHECK(std::ranges::none_of(compare(before, after, Steps(0)), is_compared));
  const std::vector<ComparedParagraph> some = compare(before, after, Steps(40));
  REQUIRE(some.size() == 4);
  CHECK(is_compared(some.front()));
  CHECK(!is_compared(some.back()));
}

TEST_CASE("long paragraphs of the same words in another order are given up") {
  std::mt19937 random(1);
  auto shuffled = [&] {
    std::vector<std::string> order(1000);
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = "x" + std::to_string(i);
    std::shuffle(order.begin(), order.end(), random);
    std::string paragraph;
    for (const std::string& word : order) paragraph += word + " ";
    return paragraph;
  };
  std::vector<std::string> before(100), after(100);
  std::ranges::generate(before, shuffled);
  std::ranges::generate(after, shuffled);
  const std::vector<ComparedParagraph> compared = compare(before, after);
  CHECK(compared.size() == 200);
  CHECK(std::ranges::none_of(compared, is_compared));
}

TEST_SUITE_END();
