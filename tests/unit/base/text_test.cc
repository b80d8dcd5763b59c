#include "base/text.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace vankho;

TEST_SUITE_BEGIN("text");

TEST_CASE("letters with their marks apart become one character") {
  CHECK(nfc("Đa\u0309ng u\u0309y") == "Đảng ủy");
  CHECK(nfc("e\u0302\u0301") == "ế");
  CHECK(nfc("ê\u0301") == "ế");
  CHECK(nfc("Kế hoạch số 5") == "Kế hoạch số 5");
  CHECK(nfc("").empty());
}

TEST_CASE("bytes are UTF-8 or they are not") {
  CHECK(is_utf8("Kế hoạch 😀"));
  CHECK(is_utf8(""));
  CHECK_FALSE(
      is_utf8("K\xEA ho\xA1"
              "ch"));
  CHECK_FALSE(is_utf8("\xC0\xAF"));          // "/" in two bytes
  CHECK_FALSE(is_utf8("\xED\xA0\x80"));      // half of a surrogate pair
  CHECK_FALSE(is_utf8("\xF4\x90\x80\x80"));  // beyond Unicode
  CHECK_FALSE(is_utf8("ế" + std::string("ế").substr(0, 2)));
}

TEST_CASE("letter case is changed with the marks kept") {
  CHECK(upper("Đảng ủy khối, ngày 3") == "ĐẢNG ỦY KHỐI, NGÀY 3");
  CHECK(lower("ĐƯỜNG ƠN UỶ ẤM") == "đường ơn uỷ ấm");
}

TEST_CASE("folding takes marks off and leaves all other signs") {
  CHECK(fold("Đảng ủy KHỐI") == "dang uy khoi");
  CHECK(fold("đ Đ ơ Ơ ư Ư ă â ê ô") == "d d o o u u a a e o");
  CHECK(fold("ẰẮẲẴẶ ỀẾỂỄỆ ỜỚỞỠỢ ỪỨỬỮỰ ỲÝỶỸỴ") == "aaaaa eeeee ooooo uuuuu yyyyy");
  CHECK(fold("28/3/1930 – “§”") == "28/3/1930 – “§”");
  CHECK(fold("e\u0301") == "e");
}

TEST_CASE("the search form keeps the place of every byte") {
  for (std::string_view text :
       {"Uỷ ban nhân dân HOÀ BÌNH", "ĐẢNG BỘ KHỐI", "Thuý, THUỶ, hoạ", "İstanbul ẞ K", "½ 😀 Ủy"}) {
    CAPTURE(text);
    CHECK(search_form(text).size() == text.size());
    CHECK(split_characters(search_form(text)).size() == split_characters(text).size());
  }
}

TEST_CASE("both styles of placing a tone mark are one search form") {
  CHECK(search_form("UỶ BAN") == search_form("Ủy ban"));
  CHECK(search_form("hoà thuận, sức khoẻ, Thuý") == "hòa thuận, sức khỏe, thúy");
}

TEST_CASE("a tone mark that both styles place alike stays where it is") {
  CHECK(search_form("hoàn thành, khoản, quý, quỹ, thuỷ, huỳnh") ==
        "hoàn thành, khoản, quý, quỹ, thủy, huỳnh");
}

TEST_CASE("a slug is ASCII words joined by hyphens") {
  CHECK(slug("Kế hoạch số 108-KH/ĐUK") == "ke-hoach-so-108-kh-duk");
  CHECK(slug("  “Đề cương” (bản 2).md ") == "de-cuong-ban-2-md");
  CHECK(slug("Đa\u0309ng") == "dang");
  CHECK(slug("…") == "-");
  CHECK(slug("") == "-");
}

TEST_CASE("length counts characters, and a stray byte as one") {
  CHECK(length("Đảng ủy") == 7);
  CHECK(length("a\xFF"
               "b") == 3);
  CHECK(length("") == 0);
}

TEST_CASE("only letters decide whether a text is in capitals") {
  CHECK(is_upper("KẾ HOẠCH SỐ 5"));
  CHECK(is_upper("PHÓ BÍ THƯ"));
  CHECK_FALSE(is_upper("KẾ HOẠCh"));
  CHECK_FALSE(is_upper("12/5"));
  CHECK_FALSE(is_upper(""));
}

TEST_CASE("the first letter tells how a text starts") {
  CHECK(starts_with_lower("ủy ban"));
  CHECK_FALSE(starts_with_lower("Ủy ban"));
  CHECK(starts_with_upper("Đoàn"));
  CHECK_FALSE(starts_with_upper("5 đoàn"));
  CHECK_FALSE(starts_with_upper(""));
}

TEST_CASE("trimming takes unbreakable spaces too") {
  CHECK(trim(" \t\u00A0Kế hoạch\u00A0\r\n") == "Kế hoạch");
  CHECK(trim("\u00A0 \t").empty());
  CHECK(collapse_spaces("  Kế \u00A0 hoạch\t số\n5 ") == "Kế hoạch số 5");
}

TEST_CASE("the last line of a text may lack its end") {
  CHECK(split_lines("một\n\nhai\n") == std::vector<std::string_view>{"một", "", "hai"});
  CHECK(split_lines("một\nhai") == std::vector<std::string_view>{"một", "hai"});
  CHECK(split_lines("").empty());
}

TEST_CASE("lists are in the order of the Vietnamese alphabet") {
  // a ă â … d đ e ê … o ô ơ … u ư; among equal letters: ngang huyền hỏi ngã sắc nặng.
  const std::vector<std::string> alphabetical = {
      "An Lộc",  "Ăn",      "Âu Lạc",     "Ba",  "Bà",  "Bả",        "Bã", "Bá",   "Bạ",
      "Dân vận", "Đảng ủy", "Đoàn",       "Em",  "Êm",  "Gia",       "Hà", "Oanh", "Ông",
      "Ơn",      "Tỉnh",    "Tuyên giáo", "Ung", "Ưng", "Văn phòng", "Yên"};
  std::vector<std::string> sorted = alphabetical;
  std::reverse(sorted.begin(), sorted.end());
  std::sort(sorted.begin(), sorted.end(),
            [](const std::string& a, const std::string& b) { return sort_key(a) < sort_key(b); });
  CHECK(sorted == alphabetical);
}

TEST_CASE("a slip of the keyboard is told from another word") {
  const std::vector<std::string_view> keys = {"so", "loai", "trich_yeu", "thay_the", "thoi_han"};
  CHECK(did_you_mean("trich_yeeu", keys) == "trich_yeu");
  CHECK(did_you_mean("trích_yếu", keys) == "trich_yeu");
  CHECK(did_you_mean("thoihan", keys) == "thoi_han");
  CHECK(did_you_mean("s0", keys) == "so");
  CHECK(did_you_mean("mau_sac", keys).empty());
  CHECK(did_you_mean("", {}).empty());
}

TEST_CASE("what has another normal form is composed, wherever it stands among plain letters") {
  CHECK(nfc("Đa\u0309ng u\u0309y") == "Đảng ủy");
  CHECK(nfc("a\u2000b") == "a\u2002b");
  CHECK(nfc("300 \u212A") == "300 K");
  CHECK(nfc("\u0387") == "\u00B7");
  CHECK(nfc("Đảng – “ủy” Ệ") == "Đảng – “ủy” Ệ");

  const std::vector<std::string_view> letters =
      split_characters("Đảng bộ “Khối các cơ quan” tỉnh – năm 2023");
  for (auto [written, composed] : {std::pair("e\u0302\u0301", "ế"), std::pair("\u2000", "\u2002"),
                                   std::pair("\u212A", "K"), std::pair("\u0387", "\u00B7")}) {
    for (std::size_t at = 0; at <= letters.size(); ++at) {
      std::string before, behind;
      for (std::size_t i = 0; i < letters.size(); ++i) (i < at ? before : behind) += letters[i];
      CHECK(nfc(before + written + behind) == before + composed + behind);
    }
  }
}

TEST_CASE("a byte out of place is found wherever it stands in a text") {
  const std::string text = "Đảng bộ “Khối các cơ quan” tỉnh – năm 2023";
  CHECK(is_utf8(text));
  CHECK(is_utf8(text + "😀→\u0301"));
  for (std::string_view wrong :
       {"\x80", "\xBF", "\xC0\xAF", "\xC1\x81", "\xC3", "\xC3\xC3", "\xE1\xBA", "\xE1\xBB", "\xE2\x80",
        "\xE1", "\xE2", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF0\x9F\x98", "\xFE", "\xFF"}) {
    for (std::string_view left = text;; left.remove_suffix(split_characters(left).back().size())) {
      const std::string torn = std::string(left).append(wrong).append(text.substr(left.size()));
      CHECK_FALSE_MESSAGE(is_utf8(torn), "behind ", left);
      if (left.empty()) break;
    }
  }
}

TEST_CASE("white space between words is one space, however many and of whatever kind") {
  const std::string line = "Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy thực hiện";
  CHECK(collapse_spaces(line) == line);
  CHECK(collapse_spaces("  " + line + "\t\n") == line);
  for (std::string_view gap : {"  ", "\t", "\n", " \r\n ", "\u00A0", " \u00A0", "\v", "\f"}) {
    for (std::size_t at = line.find(' '); at != std::string::npos; at = line.find(' ', at + 1)) {
      CHECK(collapse_spaces(std::string(line).replace(at, 1, gap)) == line);
    }
  }
}

TEST_CASE("an excerpt is cut between words, and counts characters") {
  CHECK(excerpt(" Tổ \n chức ", 7) == "Tổ chức");
  CHECK(excerpt("Tổ chức thực hiện", 12) == "Tổ chức thực …");
  CHECK(excerpt("Tổ chức thực hiện", 11) == "Tổ chức …");
  CHECK(excerpt("Tổ chức thực hiện", 6) == "Tổ …");
  CHECK(excerpt("", 7) == "");
}

TEST_SUITE_END();
