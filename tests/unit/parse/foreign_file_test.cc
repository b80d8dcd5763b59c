#include "parse/foreign_file.h"

#include <doctest/doctest.h>

#include <string>

using namespace vankho;

namespace {

std::string kind_of(std::string_view bytes) {
  const std::optional<FileKind> kind = foreign_kind(bytes);
  return kind ? std::string(kind->en) : "text";
}

}  // namespace

TEST_SUITE_BEGIN("foreign_file");

TEST_CASE("files of other programs are known by their first bytes, also when saved by an editor of texts") {
  for (const std::string before : {"", "\xEF\xBB\xBF"}) {
    CHECK(kind_of(before + "PK\x03\x04 …") == "a Word or Excel file, or a zip");
    CHECK(kind_of(before + "{\\rtf1\\ansi") == "an RTF file");
    CHECK(kind_of(before + "%PDF-1.7") == "a PDF file");
    CHECK(kind_of(before + "\r\n  <!DOCTYPE HTML><title>") == "a web page (HTML)");
    CHECK(kind_of(before + std::string(300, '\n') + "<html lang=vi>") == "a web page (HTML)");
    CHECK(kind_of(before + "KẾ HOẠCH\nPK\x03\x04") == "text");
    CHECK(kind_of(before) == "text");
  }
}

TEST_CASE("a text that speaks of such files is a text") {
  CHECK(kind_of("PK: phụ khoản\n") == "text");
  CHECK(kind_of("%PD\n") == "text");
  CHECK(kind_of("<p>Kế hoạch</p>\n") == "text");
}

TEST_SUITE_END();
