// How official documents are laid out: one table of data for each set of rules that has been in force.
// Party: Hướng dẫn 36-HD/VPTW (2018) and 05-HD/VPTW (2026, under Quy định 399-QĐ/TW).
// State: Nghị định 30/2020/NĐ-CP, Phụ lục I.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "base/day.h"
#include "model/document.h"

namespace vankho {

// What a line or a paragraph of the form is.
enum class Role {
  parent,
  issuer,
  issuer_mark,  // the `*` under a Party body's name
  number,
  subject,  // về việc … of a công văn
  urgency,
  banner,  // ĐẢNG CỘNG SẢN VIỆT NAM, or the national title
  motto,   // Độc lập - Tự do - Hạnh phúc
  place_and_date,
  other,  // DỰ THẢO, "(Kèm theo …)"
  type,
  title,
  addressees,
  basis,  // căn cứ
  body,
  heading,  // titles what follows
  centred,  // a line of its own in the middle: QUYẾT ĐỊNH:, the name of an appendix
  quote,
  code,
  table,
  picture,
  recipients_label,
  recipient,
  authority,
  post,
  name,
  footnote,
  page_number,
  copy_note,
  count
};

// Of a paragraph that stands in the middle, and whose marker has a line of its own.
constexpr bool is_in_middle(Role role) { return role == Role::centred || role == Role::other; }

struct Lettering {
  double points = 14;
  bool bold = false, italic = false, underlined = false;
  bool capitals = false;  // where the text is made here; what the document has is set as written
};

enum class Rule {
  none,
  whole,  // as long as the text above it
  part,   // between a third and a half of it
  dashes  // -----
};

struct Regime {
  std::string_view source;  // the guidance: "Hướng dẫn 36-HD/VPTW"
  Side side = Side::party;
  Day from;  // the first day it was in force

  // Measures in mm, from the edges of an A4 sheet.
  double top = 20, bottom = 20, left = 30, right = 15;
  double left_column = 75;        // of the head, of the width between the margins
  double recipients_column = 80;  // of the closing block
  double page_number_top = 10;    // from the edge to the number's capitals

  // Of the body.
  double first_line = 10;       // mm
  double line_points = 19;      // from one base line to the next, exactly
  double paragraph_points = 6;  // between paragraphs, at least

  std::array<Lettering, static_cast<std::size_t>(Role::count)> letterings;
  const Lettering& lettering(Role role) const { return letterings[static_cast<std::size_t>(role)]; }

  Rule under_issuer = Rule::none, under_banner = Rule::whole, under_title = Rule::none;

  // Words of the form itself.
  std::array<std::string_view, 2> banner;  // the second one is the motto; empty for none
  std::string_view issuer_mark;            // empty for none
  std::string_view number_label;           // with its space: "Số "
  std::string_view number_blank;           // for a document that states none; its spaces do not break
  std::string_view subject_label;          // with its space: "về việc "
  std::string_view recipient_end, last_recipient_end;
};

inline constexpr double kPageWidth = 210, kPageHeight = 297;  // mm, A4

// The table of `side` that was in force on `day`: the oldest for days before all of them, the newest for
// none.
const Regime& regime_of(Side side, std::optional<Day> day);

}  // namespace vankho
