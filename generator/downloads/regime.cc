#include "downloads/regime.h"

#include <initializer_list>
#include <utility>

#include "model/printed_text.h"

namespace vankho {
namespace {

using Letterings = std::array<Lettering, static_cast<std::size_t>(Role::count)>;

constexpr Letterings with(Letterings letterings, std::initializer_list<std::pair<Role, Lettering>> changes) {
  for (const auto& [role, lettering] : changes) letterings[static_cast<std::size_t>(role)] = lettering;
  return letterings;
}

constexpr Letterings kShared = with({}, {{Role::body, {.points = 14}},
                                         {Role::heading, {.points = 14, .bold = true}},
                                         {Role::centred, {.points = 14, .bold = true}},
                                         {Role::place_and_date, {.points = 14, .italic = true}},
                                         {Role::other, {.points = 14, .italic = true}},
                                         {Role::title, {.points = 14, .bold = true}},
                                         {Role::authority, {.points = 14, .bold = true, .capitals = true}},
                                         {Role::name, {.points = 14, .bold = true}},
                                         {Role::quote, {.points = 14, .italic = true}},
                                         {Role::code, {.points = 11}},
                                         {Role::table, {.points = 12}},
                                         {Role::footnote, {.points = 11}},
                                         {Role::copy_note, {.points = 8}}});

constexpr Letterings kParty = with(kShared, {{Role::parent, {.points = 14, .capitals = true}},
                                             {Role::issuer, {.points = 14, .bold = true, .capitals = true}},
                                             {Role::issuer_mark, {.points = 14}},
                                             {Role::number, {.points = 14}},
                                             {Role::subject, {.points = 12, .italic = true}},
                                             {Role::urgency, {.points = 14, .bold = true, .capitals = true}},
                                             {Role::banner, {.points = 15, .bold = true, .capitals = true}},
                                             {Role::type, {.points = 16, .bold = true, .capitals = true}},
                                             {Role::addressees, {.points = 14}},
                                             {Role::basis, {.points = 14}},
                                             {Role::post, {.points = 14, .capitals = true}},
                                             {Role::recipients_label, {.points = 14, .underlined = true}},
                                             {Role::recipient, {.points = 12}},
                                             {Role::page_number, {.points = 14}}});

constexpr Letterings kState =
    with(kShared, {{Role::parent, {.points = 13, .capitals = true}},
                   {Role::issuer, {.points = 13, .bold = true, .capitals = true}},
                   {Role::number, {.points = 13}},
                   {Role::subject, {.points = 12}},
                   {Role::urgency, {.points = 13, .bold = true, .capitals = true}},
                   {Role::banner, {.points = 13, .bold = true, .capitals = true}},
                   {Role::motto, {.points = 14, .bold = true}},
                   {Role::type, {.points = 14, .bold = true, .capitals = true}},
                   {Role::addressees, {.points = 14}},
                   {Role::basis, {.points = 14, .italic = true}},
                   {Role::post, {.points = 14, .bold = true, .capitals = true}},
                   {Role::recipients_label, {.points = 12, .bold = true, .italic = true}},
                   {Role::recipient, {.points = 11}},
                   {Role::page_number, {.points = 13}}});

constexpr Day day(int year, unsigned month, unsigned of_month) {
  return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{of_month}};
}

constexpr Regime kParty2018 = {.source = "Hướng dẫn 36-HD/VPTW",
                               .side = Side::party,
                               .from = day(2018, 4, 3),
                               .letterings = kParty,
                               .under_title = Rule::dashes,
                               .banner = {"ĐẢNG CỘNG SẢN VIỆT NAM", ""},
                               .issuer_mark = "*",
                               .number_label = "Số ",
                               .number_blank = "Số\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0-…",
                               .subject_label = "về việc ",
                               .recipient_end = list_ends(Side::party).each,
                               .last_recipient_end = list_ends(Side::party).last};

constexpr Regime kParty2026 = {.source = "Hướng dẫn 05-HD/VPTW",
                               .side = Side::party,
                               .from = day(2026, 5, 27),
                               .letterings = kParty,
                               .under_title = Rule::dashes,
                               .banner = {"ĐẢNG CỘNG SẢN VIỆT NAM", ""},
                               .issuer_mark = "*",
                               .number_label = "Số ",
                               .number_blank = "Số\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0-…",
                               .subject_label = "về việc ",
                               .recipient_end = list_ends(Side::party).each,
                               .last_recipient_end = list_ends(Side::party).last};

constexpr Regime kState2020 = {
    .source = "Nghị định 30/2020/NĐ-CP",
    .side = Side::state,
    .from = day(2020, 3, 5),
    .left_column = 68,
    .letterings = kState,
    .under_issuer = Rule::part,
    .under_title = Rule::part,
    .banner = {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"},
    .issuer_mark = "",
    .number_label = "Số: ",
    .number_blank = "Số:\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/…",
    .subject_label = "V/v ",
    .recipient_end = list_ends(Side::state).each,
    .last_recipient_end = list_ends(Side::state).last};

// By side, then oldest first.
constexpr const Regime* kRegimes[] = {&kParty2018, &kParty2026, &kState2020};

}  // namespace

const Regime& regime_of(Side side, std::optional<Day> day) {
  const Regime* chosen = side == Side::party ? &kParty2018 : &kState2020;  // the first of its side
  for (const Regime* regime : kRegimes) {
    if (regime->side == side && (!day || regime->from <= *day)) chosen = regime;
  }
  return *chosen;
}

}  // namespace vankho
