#include "downloads/docx_styles.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "downloads/docx_measures.h"
#include "downloads/table_layout.h"

namespace vankho {
namespace {

using namespace docx_style;

// How a paragraph stands; running text takes first line, lines and distances from the regime.
struct Stance {
  std::string_view align = "center";
  bool running = false;
  double before = 0, after = 0;             // points
  double left = 0, right = 0, hanging = 0;  // points
  bool keep_next = false;
  bool boxed = false;
  bool in_one = false;          // no distance between it and the next of its kind
  double pitch = kColumnPitch;  // of lines, for letters of 1 point; 0 for that of running text
};

struct RoleStyle {
  Role role;
  std::string_view id, name;
  Stance stance;
  bool built_in = false;  // in every program, which has its own word for `name`
};

constexpr Stance kRunning = {.align = "both", .running = true};
constexpr double kGapPoints = 6, kParagraphPoints = 6, kRunningPitch = 0, kNotePitch = 1.2;
// Of what begins a part, below a paragraph and below the gap after a table.
constexpr double kBelowText = kSpaceBetweenParts - kParagraphPoints,
                 kBelowHead = kSpaceBetweenParts * 1.5 - kGapPoints;

constexpr RoleStyle kRoleStyles[] = {
    {Role::body, "DoanVan", "Đoạn văn", kRunning},
    {Role::parent, "CoQuanCapTren", "Cơ quan cấp trên", {}},
    {Role::issuer, "CoQuanBanHanh", "Cơ quan ban hành", {}},
    {Role::issuer_mark, "DauSao", "Dấu sao", {}},
    {Role::number, "SoKyHieu", "Số và ký hiệu", {.before = 4}},
    {Role::subject, "TrichYeuCongVan", "Trích yếu công văn", {}},
    {Role::urgency,
     "DoKhan",
     "Độ khẩn",
     {.before = 6, .after = 3, .left = points_of(18), .right = points_of(18), .boxed = true}},
    {Role::banner, "TieuDe", "Tiêu đề và Quốc hiệu", {}},
    {Role::motto, "TieuNgu", "Tiêu ngữ", {}},
    {Role::place_and_date, "DiaDanhNgay", "Địa danh và ngày", {.before = 4}},
    {Role::other,
     "DongPhu",
     "Dòng phụ",
     {.after = kParagraphPoints, .keep_next = true, .pitch = kRunningPitch}},
    {Role::type, "TenLoai", "Tên loại", {.before = kBelowHead, .keep_next = true, .pitch = kRunningPitch}},
    {Role::title, "TrichYeu", "Trích yếu", {.keep_next = true, .pitch = kRunningPitch}},
    {Role::addressees,
     "KinhGui",
     "Kính gửi",
     {.before = kBelowHead, .after = kSpaceBetweenParts / 2, .pitch = kRunningPitch}},
    {Role::basis, "CanCu", "Căn cứ", kRunning},
    {Role::centred,
     "DongGiua",
     "Dòng giữa",
     {.after = kParagraphPoints, .keep_next = true, .pitch = kRunningPitch}},
    {Role::quote,
     "LoiDan",
     "Lời dẫn",
     {.align = "both", .after = kParagraphPoints, .left = points_of(10), .pitch = kRunningPitch}},
    {Role::code,
     "NguyenVan",
     "Nguyên văn đều nét",
     {.align = "left", .after = kParagraphPoints, .pitch = kNotePitch}},
    {Role::table,
     "ChuTrongBang",
     "Chữ trong bảng",
     {.align = "left", .before = kCellPaddingY, .after = kCellPaddingY, .pitch = kTablePitch}},
    {Role::picture, "HinhAnh", "Hình ảnh", {.after = kParagraphPoints}},
    {Role::recipients_label, "NoiNhan", "Nơi nhận", {.align = "left", .before = kBelowText}},
    {Role::recipient, "DanhSachNoiNhan", "Danh sách nơi nhận", {.align = "left", .left = 6, .hanging = 6}},
    {Role::authority,
     "QuyenHanKy",
     "Quyền hạn ký",
     {.before = kBelowText, .keep_next = true, .in_one = true}},
    {Role::post, "ChucVu", "Chức vụ", {.keep_next = true}},
    {Role::name, "NguoiKy", "Người ký", {.before = kSignatureSpace}},
    {Role::footnote,
     "FootnoteText",
     "footnote text",
     {.align = "both", .before = 2, .pitch = kNotePitch},
     true},
    {Role::page_number, "SoTrang", "Số trang", {}},
    {Role::copy_note, "GhiChuBanDoc", "Ghi chú bản để đọc", {.pitch = kNotePitch}},
};

struct Style {
  std::string_view id, name, based_on = "Normal", next = {};
  std::string paragraph = {}, letters = {};
  bool built_in = false;
};

std::string toggles(const Lettering& lettering) {
  return fmt::format("{}{}", lettering.bold ? "<w:b/>" : "", lettering.italic ? "<w:i/>" : "");
}

std::string letters(const Lettering& lettering) {
  int size = half_points(lettering.points);
  return fmt::format("{}<w:sz w:val=\"{}\"/><w:szCs w:val=\"{}\"/>{}", toggles(lettering), size, size,
                     lettering.underlined ? "<w:u w:val=\"single\"/>" : "");
}

std::string box() {
  std::string sides;
  for (std::string_view side : {"top", "left", "bottom", "right"}) {
    sides += fmt::format("<w:{} w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/>", side);
  }
  return "<w:pBdr>" + sides + "</w:pBdr>";
}

std::string spacing(double before, double after, std::string_view line) {
  return fmt::format("<w:spacing w:before=\"{}\" w:after=\"{}\" {}/>", twips_of_points(before),
                     twips_of_points(after), line);
}

constexpr std::string_view kSingleLine = "w:line=\"240\" w:lineRule=\"auto\"";

std::string running(const Regime& regime) {
  const int line = twips_of_points(regime.line_points);
  return spacing(0, regime.paragraph_points, fmt::format("w:line=\"{}\" w:lineRule=\"exact\"", line)) +
         fmt::format("<w:ind w:firstLine=\"{}\"/>", twips_of_mm(regime.first_line));
}

// At least, so that a picture or larger letters find room.
std::string lines_of(const Stance& stance, const Lettering& lettering, const Regime& regime) {
  const double pitch = stance.pitch > 0 ? lettering.points * stance.pitch : regime.line_points;
  return fmt::format("w:line=\"{}\" w:lineRule=\"atLeast\"", twips_of_points(pitch));
}

std::string standing(const Stance& stance, const Lettering& lettering, const Regime& regime) {
  std::string xml = spacing(stance.before, stance.after, lines_of(stance, lettering, regime));
  const int left = twips_of_points(stance.left), right = twips_of_points(stance.right);
  if (stance.hanging > 0)
    xml += fmt::format("<w:ind w:left=\"{}\" w:hanging=\"{}\"/>", left, twips_of_points(stance.hanging));
  else if (left + right > 0)
    xml += fmt::format("<w:ind w:left=\"{}\" w:right=\"{}\"/>", left, right);
  return stance.in_one ? xml + "<w:contextualSpacing/>" : xml;
}

std::string paragraph(const Stance& stance, const Lettering& lettering, const Regime& regime) {
  return fmt::format("{}{}{}<w:jc w:val=\"{}\"/>", stance.keep_next ? "<w:keepNext/>" : "",
                     stance.boxed ? box() : "",
                     stance.running ? running(regime) : standing(stance, lettering, regime), stance.align);
}

// A part that has nothing to say is left out.
std::string element(std::string_view name, std::string_view content) {
  return content.empty() ? std::string() : fmt::format("<w:{}>{}</w:{}>", name, content, name);
}

std::string reference(std::string_view name, std::string_view id) {
  return id.empty() ? std::string() : fmt::format("<w:{} w:val=\"{}\"/>", name, id);
}

std::string paragraph_style(const Style& style) {
  return fmt::format(
      "<w:style w:type=\"paragraph\"{} w:styleId=\"{}\"><w:name "
      "w:val=\"{}\"/>{}{}<w:qFormat/>{}{}</w:style>\n",
      style.built_in ? "" : " w:customStyle=\"1\"", style.id, style.name,
      reference("basedOn", style.based_on), reference("next", style.next), element("pPr", style.paragraph),
      element("rPr", style.letters));
}

std::string role_styles(const Regime& regime) {
  std::string xml;
  for (const RoleStyle& row : kRoleStyles) {
    const Lettering& lettering = regime.lettering(row.role);
    xml += paragraph_style({row.id,
                            row.name,
                            "Normal",
                            {},
                            paragraph(row.stance, lettering, regime),
                            letters(lettering),
                            row.built_in});
  }
  return xml;
}

// Word and LibreOffice list the sections by the built-in styles, whatever the language of the program.
std::string heading_styles(const Regime& regime) {
  Stance stance = kRunning;
  stance.keep_next = true;
  std::string xml;
  for (int rank = 1; rank <= 6; ++rank) {
    const std::string built_in = fmt::format("Heading{}", rank),
                      built_in_name = fmt::format("heading {}", rank);
    const std::string outline = fmt::format("<w:outlineLvl w:val=\"{}\"/>", rank - 1);
    const Lettering& lettering = regime.lettering(Role::heading);
    xml += paragraph_style({built_in, built_in_name, "Normal", "DoanVan",
                            paragraph(stance, lettering, regime) + outline, letters(lettering), true});
    const std::string id = heading_style(rank), name = fmt::format("Đề mục cấp {}", rank);
    xml += paragraph_style({id, name, built_in, "DoanVan"});
  }
  return xml;
}

// Tables of many columns have smaller letters.
std::string smaller_table_styles(const Regime& regime) {
  std::string xml;
  const double largest = regime.lettering(Role::table).points;
  for (int smaller = 1; largest - smaller >= kSmallestInTable; ++smaller) {
    const double points = largest - smaller;
    const Lettering lettering{.points = points};
    const Stance stance = {.before = kCellPaddingY, .after = kCellPaddingY, .pitch = kTablePitch};
    const std::string lines = spacing(stance.before, stance.after, lines_of(stance, lettering, regime));
    for (bool head : {false, true}) {
      const std::string id = table_style(points, head, regime),
                        name = fmt::format("{} cỡ {:g}", head ? "Đầu bảng" : "Chữ trong bảng", points);
      xml += paragraph_style({id,
                              name,
                              table_style(regime.lettering(Role::table).points, head, regime),
                              {},
                              lines,
                              letters(lettering)});
    }
  }
  return xml;
}

std::string other_styles(const Regime& regime) {
  constexpr std::string_view kThin = "w:line=\"120\" w:lineRule=\"exact\"";
  const std::string middle =
      spacing(0, regime.paragraph_points,
              fmt::format("w:line=\"{}\" w:lineRule=\"exact\"", twips_of_points(regime.line_points))) +
      "<w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/>";
  const std::string rule =
      "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>";
  const Lettering& addressees = regime.lettering(Role::addressees);
  const double whole = width_between_margins(regime), behind_dash = addressees.points / 2;
  const Stance label = {.align = "left",
                        .before = kBelowHead,
                        .left = whole * kLabelOfAddressees,
                        .pitch = kRunningPitch},
               addressee = {.align = "left",
                            .after = kSpaceBetweenParts / 2,
                            .left = whole * kListOfAddressees + behind_dash,
                            .hanging = behind_dash,
                            .in_one = true,
                            .pitch = kRunningPitch};
  const std::string part = letters(regime.lettering(Role::centred)), body = letters(addressees);
  const Style styles[] = {
      {kPart, "Tên phần và phụ lục", "Heading1", "DoanVan", middle, part},
      {kNumbered, "Mục có số", "DoanVan"},
      {kDashed, "Gạch đầu dòng", "DoanVan"},
      {kPlus, "Dấu cộng đầu dòng", "DoanVan"},
      {kAddresseesLabel, "Kính gửi nhiều nơi", "Normal", {}, paragraph(label, addressees, regime), body},
      {kAddressee, "Danh sách kính gửi", "Normal", {}, paragraph(addressee, addressees, regime), body},
      {kTableHead, "Đầu bảng", "ChuTrongBang", {}, "<w:keepNext/><w:jc w:val=\"center\"/>", "<w:b/>"},
      {kRule, "Dòng kẻ", "Normal", {}, rule + spacing(3, 0, kThin)},
      {kDashes, "Gạch dưới trích yếu", "TrichYeu", {}, spacing(0, 6, kSingleLine), "<w:b w:val=\"0\"/>"},
      {kGap, "Dòng ngăn", "Normal", "DoanVan", spacing(0, 0, kThin),
       "<w:sz w:val=\"12\"/><w:szCs w:val=\"12\"/>"},
  };
  std::string xml;
  for (const Style& style : styles) xml += paragraph_style(style);
  return xml + smaller_table_styles(regime);
}

constexpr std::string_view kDefaults =
    R"(<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
)";

std::string table_styles() {
  std::string borders;
  for (std::string_view side : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
    borders += fmt::format("<w:{} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>", side);
  }
  constexpr std::string_view kStyle =
      "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"{}\"><w:name w:val=\"{}\"/><w:basedOn "
      "w:val=\"TableNormal\"/><w:tblPr>{}</w:tblPr></w:style>\n";
  const int side = twips_of_points(kCellPaddingX);
  const std::string margins = fmt::format(
      "<w:tblCellMar><w:left w:w=\"{0}\" w:type=\"dxa\"/><w:right w:w=\"{0}\" "
      "w:type=\"dxa\"/></w:tblCellMar>",
      side);
  return fmt::format(kStyle, kTable, "Bảng", "<w:tblBorders>" + borders + "</w:tblBorders>" + margins) +
         fmt::format(kStyle, kColumns, "Hai cột",
                     "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" "
                     "w:type=\"dxa\"/></w:tblCellMar>");
}

std::string character_styles() {
  struct Row {
    std::string_view id, kind, name, letters;
  };
  constexpr Row kRows[] = {
      {kLink, "", "Hyperlink", "<w:u w:val=\"single\"/>"},
      {kNoteMark, "", "footnote reference", "<w:vertAlign w:val=\"superscript\"/>"},
      {kCode, " w:customStyle=\"1\"", "Chữ đều nét",
       "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>"}};
  std::string xml;
  for (const Row& row : kRows) {
    xml += fmt::format(
        "<w:style w:type=\"character\"{} w:styleId=\"{}\"><w:name w:val=\"{}\"/><w:basedOn "
        "w:val=\"DefaultParagraphFont\"/><w:rPr>{}</w:rPr></w:style>\n",
        row.kind, row.id, row.name, row.letters);
  }
  return xml;
}

}  // namespace

std::string_view style_of(Role role) {
  auto row = std::find_if(std::begin(kRoleStyles), std::end(kRoleStyles),
                          [&](const RoleStyle& row) { return row.role == role; });
  if (row == std::end(kRoleStyles)) throw std::logic_error("a role without a style of its own");
  return row->id;
}

std::string heading_style(int rank) { return fmt::format("DeMuc{}", rank); }

std::string table_style(double points, bool head, const Regime& regime) {
  const std::string_view style = head ? kTableHead : style_of(Role::table);
  if (points == regime.lettering(Role::table).points) return std::string(style);
  return fmt::format("{}{:g}", style, points);
}

std::string docx_styles(const Regime& regime) {
  return std::string(
             "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\n") +
         std::string(kDefaults) + role_styles(regime) + heading_styles(regime) + other_styles(regime) +
         table_styles() + character_styles() + "</w:styles>\n";
}

}  // namespace vankho
