// Documents to be set in the official form.
#pragma once

#include <string>

#include "downloads/form.h"
#include "model/document.h"

namespace vankho::test {

inline Run run(std::string text, std::uint8_t style = Run::plain, int footnote = 0) {
  Run result;
  result.text = std::move(text);
  result.style = style;
  result.footnote = footnote;
  return result;
}

inline Block paragraph(std::string text, std::string marker = {}, int level = 1) {
  Block block;
  block.level = level;
  block.marker = std::move(marker);
  block.text.runs = {run(std::move(text))};
  return block;
}

inline Run image(std::string link, std::string instead) {
  Run result = run(std::move(instead));
  result.link = std::move(link);
  result.image = true;
  return result;
}

inline Block heading(std::string text, std::string marker, int level = 1) {
  Block block = paragraph(std::move(text), std::move(marker), level);
  block.heading = true;
  return block;
}

inline Block table(std::size_t rows, const std::string& cell) {
  Block block;
  block.kind = BlockKind::table;
  block.rows.assign(rows, {Text{{run("1")}, {}}, Text{{run(cell)}, {}}, Text{}});
  block.rows.front() = {Text{{run("STT")}, {}}, Text{{run("Nội dung")}, {}}, Text{{run("Ghi chú")}, {}}};
  return block;
}

// A plan of `paragraphs` sentences, each some lines long.
inline Document plan(std::size_t paragraphs) {
  Document document;
  document.type = "KH";
  document.number = "88-KH/BTGTU";
  document.date = make_day(2024, 2, 6);
  document.place = "Lam Giang";
  document.title = "tổ chức ngày hội đọc sách";
  document.recipients = {"Thường trực Tỉnh ủy", "Lưu"};
  document.signatory = {"T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Đậu Minh Triều"};
  for (std::size_t i = 0; i < paragraphs; ++i) {
    std::string text;
    for (std::size_t words = 0; words < 8 + i * 7 % 60; ++words) text += "chuẩn bị sách ";
    document.blocks.push_back(paragraph(text + "đúng hạn."));
  }
  return document;
}

inline const FormFacts kFacts = {
    "Kế hoạch", "Tỉnh ủy Sông Lam", "Ban Tuyên giáo", "van-ban/btg/kh-88", "0123456789ab", "fedcba987654",
    {}};

// Facts with a picture of 960 by 480 pixels, which no file stands behind.
inline FormFacts with_picture(const std::string& link) {
  FormFacts facts = kFacts;
  facts.pictures[link] = {Picture::Kind::jpeg, 960, 480, false, "JPEG"};
  return facts;
}

}  // namespace vankho::test
