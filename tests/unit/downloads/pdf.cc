#include "downloads/pdf.h"

#define POINTERHOLDER_TRANSITION 4  // libqpdf 11: std::shared_ptr only
#include <doctest/doctest.h>

#include <fstream>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <sstream>
#include <thread>

#include "documents.h"

using namespace vankho;
using namespace vankho::test;

namespace {

std::string made(const Document& document) { return pdf(form_of(document, kFacts)); }

std::size_t count(std::string_view text, std::string_view wanted) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(wanted, at)) != std::string_view::npos; ++at) ++found;
  return found;
}

using Object = QPDFObjectHandle;

// Keeps the bytes that libqpdf reads.
struct Opened {
  explicit Opened(std::string file) : bytes(std::move(file)) {
    pdf.processMemoryFile("test.pdf", bytes.data(), bytes.size());
  }

  std::vector<QPDFPageObjectHelper> pages() { return QPDFPageDocumentHelper(pdf).getAllPages(); }

  // Its objects that have `value` as their `key`.
  std::vector<Object> objects(const std::string& key, const std::string& value) {
    std::vector<Object> found;
    for (Object& object : pdf.getAllObjects()) {
      if (object.isDictionary() && object.getKey(key).isNameAndEquals(value)) found.push_back(object);
    }
    return found;
  }

  std::string bytes;
  QPDF pdf;
};

Picture picture(const std::string& name) {
  std::ifstream in(VANKHO_SOURCE_DIR "/tests/unit/downloads/pictures/" + name, std::ios::binary);
  std::ostringstream file;
  file << in.rdbuf();
  return read_picture(file.str()).value();
}

// A plan that shows the picture first.
Opened with_one_picture(const std::string& name, const std::string& instead) {
  Document document = plan(2);
  document.blocks.insert(document.blocks.begin(), paragraph(""));
  document.blocks[0].text.runs = {image(name, instead)};
  FormFacts facts = kFacts;
  facts.pictures[name] = picture(name);
  return Opened(pdf(form_of(document, facts)));
}

}  // namespace

TEST_SUITE_BEGIN("pdf");

TEST_CASE("a link to a section leads to the page and the height where it stands") {
  Document document = plan(40);
  document.blocks[0] = paragraph("xem mục IX");
  document.blocks[1] = paragraph("xem thông báo");
  document.blocks[0].text.runs[0].link = "#IX";
  document.blocks[1].text.runs[0].link = "tb-2.md#IX";
  document.blocks.push_back(heading("Điều khoản", "IX."));
  document.blocks.back().anchor = "IX";
  Opened file(made(document));
  const std::vector<QPDFPageObjectHelper> pages = file.pages();
  REQUIRE(pages.size() > 2);
  std::vector<Object> links = file.objects("/Subtype", "/Link");
  REQUIRE(links.size() == 1);
  CHECK(links[0].getKey("/Contents").getUTF8Value() == "xem mục IX");
  CHECK(links[0].getKey("/Dest").getUTF8Value() == "IX");
  Object names = file.pdf.getRoot().getKey("/Names").getKey("/Dests").getKey("/Names");
  REQUIRE(names.getArrayNItems() == 2);
  CHECK(names.getArrayItem(0).getUTF8Value() == "IX");
  Object place = names.getArrayItem(1);
  CHECK(place.getArrayItem(0).getObjGen() == pages.back().getObjectHandle().getObjGen());
  Object bookmark = file.pdf.getRoot().getKey("/Outlines").getKey("/First");
  CHECK(bookmark.getKey("/Dest").getArrayItem(3).getNumericValue() ==
        place.getArrayItem(3).getNumericValue());
}

TEST_CASE("a JPEG is in the file as it is, and said to those who do not see it") {
  Opened file = with_one_picture("photo.jpg", "Hội đọc sách ở trường");
  const std::vector<Object> figures = file.objects("/S", "/Figure");
  REQUIRE(figures.size() == 1);
  Object figure = figures[0];
  CHECK(figure.getKey("/Alt").getUTF8Value() == "Hội đọc sách ở trường");
  Object area = figure.getKey("/A").getKey("/BBox");
  CHECK(area.getArrayItem(2).getNumericValue() - area.getArrayItem(0).getNumericValue() ==
        doctest::Approx(48));
  Object shown = file.pages()[0].getObjectHandle().getKey("/Resources").getKey("/XObject").getKey("/P0");
  CHECK(shown.getDict().getKey("/Filter").isNameAndEquals("/DCTDecode"));
  const std::shared_ptr<Buffer> data = shown.getRawStreamData();
  CHECK(std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize()) ==
        picture("photo.jpg").file);
}

TEST_CASE("a picture in a table stands in its cell, which says what it shows") {
  Document document = plan(2);
  Block boats = table(2, "thuyền");
  boats.rows[1][0].runs = {run("Thuyền "), image("photo.jpg", "Thuyền ở bến"), run(" chở tám người")};
  document.blocks.push_back(boats);
  FormFacts facts = kFacts;
  facts.pictures["photo.jpg"] = picture("photo.jpg");
  Opened file(pdf(form_of(document, facts)));
  const std::vector<Object> figures = file.objects("/S", "/Figure");
  REQUIRE(figures.size() == 1);
  Object figure = figures[0];
  CHECK(figure.getKey("/Alt").getUTF8Value() == "Thuyền ở bến");
  CHECK(figure.getKey("/P").getKey("/S").isNameAndEquals("/TD"));
  Object area = figure.getKey("/A").getKey("/BBox");
  CHECK(area.getArrayItem(3).getNumericValue() > area.getArrayItem(1).getNumericValue());
  CHECK(file.objects("/S", "/Table").size() == 1);
}

TEST_CASE("a PNG without layers is in the file as compressed as it was") {
  const Picture png = picture("three-colours.png");
  Opened file = with_one_picture("three-colours.png", "");
  Object shown = file.pages()[0].getObjectHandle().getKey("/Resources").getKey("/XObject").getKey("/P0");
  const std::shared_ptr<Buffer> data = shown.getRawStreamData();
  CHECK(png.file.find(std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize())) !=
        std::string::npos);
  Object colours = shown.getDict().getKey("/ColorSpace");
  CHECK(colours.getArrayItem(2).getIntValue() == 2);
  CHECK(colours.getArrayItem(3).getStringValue() == "\xC8\x1E\x1E\x1E\xC8\x1E\x1E\x1E\xC8");
  const std::shared_ptr<Buffer> rows = shown.getStreamData();
  CHECK(std::string(reinterpret_cast<const char*>(rows->getBuffer()), rows->getSize()) ==
        "\x01\x20\x12\x13\x23\x23");
}

TEST_CASE("a PNG that is half clear lets the paper through") {
  Opened file = with_one_picture("half-clear.png", "");
  CHECK(file.objects("/S", "/Figure").empty());
  Object shown = file.pages()[0].getObjectHandle().getKey("/Resources").getKey("/XObject").getKey("/P0");
  CHECK(shown.getStreamData()->getSize() == 40 * 30 * 3);
  CHECK(shown.getDict().getKey("/SMask").getStreamData()->getSize() == 40 * 30);
}

TEST_CASE("the same document makes the same bytes, on several threads too") {
  std::vector<Document> documents = {plan(3), plan(40), plan(7)};
  std::vector<std::string> first, second;
  std::thread one([&] {
    for (const Document& document : documents) first.push_back(made(document));
  });
  std::thread two([&] {
    for (const Document& document : documents) second.push_back(made(document));
  });
  one.join();
  two.join();
  CHECK(first == second);
  CHECK(first[0] == made(documents[0]));
  CHECK(first[0] != first[2]);
}

TEST_CASE("a document without any text is a page") {
  Document document;
  std::string bytes = made(document);
  CHECK(bytes.starts_with("%PDF-1.7"));
  CHECK(count(bytes, "%%EOF") == 1);
}

TEST_CASE("parts of nothing but spaces are no trouble") {
  Document document;
  document.type = "ĐC";
  document.title = " ";
  document.addressees = {" ", ""};
  document.recipients = {"\u00A0"};
  document.signatory.name = "\n";
  document.blocks = {paragraph(" "), heading("", "I."), table(1, ""), Block()};
  document.blocks.back().kind = BlockKind::table;
  CHECK(pdf(form_of(document, {})).starts_with("%PDF"));
}

TEST_CASE("no moment of the clock is written") {
  std::string bytes = made(plan(2));
  CHECK(count(bytes, "CreationDate") == 0);
  CHECK(count(bytes, "ModDate") == 0);
}

TEST_CASE("hundreds of pages, words of thousands of letters and unknown characters are no trouble") {
  Document document = plan(1500);
  document.blocks.push_back(paragraph(std::string(20'000, 'a')));
  document.blocks.push_back(paragraph("Sách 📚 漢字 \u0301 \u200B (\\) \r"));
  document.title = std::string(3000, 'A');
  CHECK(made(document).size() > 100'000);
}

TEST_CASE("a table of a hundred columns is set") {
  Document document = plan(1);
  Block wide;
  wide.kind = BlockKind::table;
  wide.rows.assign(3, std::vector<Text>(100, Text{{run("sách")}, {}}));
  wide.rows.push_back({});
  document.blocks.push_back(wide);
  CHECK(made(document).starts_with("%PDF"));
}

TEST_SUITE_END();
