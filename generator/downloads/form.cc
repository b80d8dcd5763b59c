#include "downloads/form.h"

#include <fmt/format.h>

#include <cmath>

#include "base/text.h"
#include "downloads/even_lines.h"
#include "downloads/form_links.h"
#include "downloads/form_measures.h"
#include "downloads/form_text.h"
#include "downloads/text_units.h"
#include "model/printed_head.h"

namespace vankho {
namespace {

constexpr std::string_view kOutline = "ĐC", kLetter = "CV";

bool is_outline(const Document& document) { return document.type == kOutline; }
bool is_letter(const Document& document) {
  return document.type == kLetter || !document.head.subject_line.empty();
}

bool begins_with(std::string_view text, std::string_view word) {
  return search_form(text).starts_with(search_form(word));
}

class FormMaker {
 public:
  FormMaker(const Document& document, FormFacts& facts)
      : document_(document),
        facts_(facts),
        others_(printed_lines(document.head.other_lines)),
        regime_(regime_of(facts.side.value_or(document.side), latest_day(document))) {}

  Form make() {
    form_.regime = &regime_;
    form_.name = name();
    add_left();
    add_right();
    add_middle();
    add_addressees();
    form_.pictures = std::move(facts_.pictures);
    add_targets(document_, form_);
    add_form_text(document_, form_);
    add_recipients();
    add_signatures();
    form_.footnotes = document_.footnotes;
    form_.copy_note = copy_note();
    break_lines();
    return std::move(form_);
  }

 private:
  std::string name() const {
    std::string name = fmt::format("{} {}", facts_.type_name, document_.number);
    name = std::string(trim(name));
    if (!name.empty() && !document_.title.empty()) name += ": ";
    name += document_.title;
    return name.empty() ? facts_.id : name;
  }

  void add(std::vector<FormLine>& lines, Role role, std::string text) {
    if (!text.empty()) lines.push_back({role, std::move(text), Rule::none});
  }

  void add(std::vector<FormLine>& lines, Role role, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) add(lines, role, text);
  }

  // Text that is made here, in the case that the form has it in.
  std::string cased(Role role, const std::string& text) const {
    return regime_.lettering(role).capitals ? upper(text) : text;
  }

  void add_left() {
    add_bodies();
    if (!form_.left.empty()) {
      form_.left.back().rule = regime_.under_issuer;
      add(form_.left, Role::issuer_mark, std::string(regime_.issuer_mark));
    }
    add(form_.left, Role::number, number_line());
    if (is_letter(document_)) add(form_.left, Role::subject, subject_line());
    add(form_.left, Role::urgency, others_.urgency);
  }

  void add_bodies() {
    const Head& head = document_.head;
    bool stated = !head.parent_lines.empty() || !head.issuer_lines.empty();
    add(form_.left, Role::parent, head.parent_lines);
    if (!stated) add(form_.left, Role::parent, cased(Role::parent, facts_.parent));
    add(form_.left, Role::issuer, head.issuer_lines);
    const std::string& issuer = facts_.issuer.empty() ? document_.issuer : facts_.issuer;
    if (!stated) add(form_.left, Role::issuer, cased(Role::issuer, issuer));
  }

  std::string number_line() const {
    if (!document_.head.number_line.empty()) return document_.head.number_line;
    if (!document_.number.empty()) return std::string(regime_.number_label) + document_.number;
    return is_outline(document_) ? std::string() : std::string(regime_.number_blank);
  }

  std::string subject_line() const {
    if (!document_.head.subject_line.empty() || document_.title.empty()) return document_.head.subject_line;
    bool labelled = begins_with(document_.title, "V/v") || begins_with(document_.title, "về việc");
    return (labelled ? "" : std::string(regime_.subject_label)) + document_.title;
  }

  void add_right() {
    const std::vector<std::string>& stated = document_.head.title_lines;
    for (const std::string& line : stated) {
      add(form_.right, begins_with(line, "Độc lập") ? Role::motto : Role::banner, line);
    }
    if (stated.empty() && facts_.has_banner && !is_outline(document_)) {
      add(form_.right, Role::banner, std::string(regime_.banner[0]));
      add(form_.right, Role::motto, std::string(regime_.banner[1]));
    }
    if (!form_.right.empty()) form_.right.back().rule = regime_.under_banner;
    add(form_.right, Role::place_and_date, place_and_date());
  }

  std::string place_and_date() const {
    if (!document_.head.place_and_date.empty()) return document_.head.place_and_date;
    if (is_outline(document_) && !document_.date) return {};
    std::string place = document_.place.empty() ? "…" : document_.place;
    return place + ", " + (document_.date ? written_day(*document_.date) : "ngày … tháng … năm …");
  }

  void add_middle() {
    add(form_.middle, Role::other, others_.above_type);
    const bool letter = is_letter(document_);
    const std::string& stated = document_.head.type_line;
    const std::string type = stated.empty() && !letter ? cased(Role::type, facts_.type_name) : stated;
    add(form_.middle, Role::type, type);
    if (!letter) add(form_.middle, Role::title, title_below(type, facts_.type_name, document_.title));
    add(form_.middle, Role::other, others_.below_title);
    if (!letter && !form_.middle.empty()) form_.middle.back().rule = regime_.under_title;
    add(form_.middle, Role::centred, others_.authority);
  }

  void add_addressees() {
    const std::vector<std::string>& names = document_.addressees;
    if (names.size() == 1) form_.addressees.push_back("Kính gửi: " + names.front());
    if (names.size() < 2) return;
    form_.addressees.push_back("Kính gửi:");
    for (const std::string& name : names) form_.addressees.push_back(list_item(name, names));
  }

  // "- Sở Nội vụ;", the last one with the full stop.
  std::string list_item(const std::string& name, const std::vector<std::string>& names) const {
    bool last = &name == &names.back();
    return fmt::format("- {}{}", name, last ? regime_.last_recipient_end : regime_.recipient_end);
  }

  void add_recipients() {
    const std::vector<std::string>& names = document_.recipients;
    if (names.empty()) return;
    add(form_.recipients, Role::recipients_label, std::string("Nơi nhận:"));
    for (const std::string& name : names) add(form_.recipients, Role::recipient, list_item(name, names));
  }

  void add_signatures() {
    add_signature(document_.signatory, document_.signature_lines);
    for (const auto& [by, lines] : document_.cosigned) add_signature(by, lines);
  }

  void add_signature(const Signatory& by, const std::vector<std::string>& lines) {
    std::vector<FormLine> signature;
    for (const std::string& line : lines) {
      Role role = line == by.name                                ? Role::name
                  : by.authority.find(line) != std::string::npos ? Role::authority
                                                                 : Role::post;
      add(signature, role, line);
    }
    if (signature.empty()) {
      add(signature, Role::authority, by.authority);
      add(signature, Role::post, by.post);
      add(signature, Role::name, by.name);
    }
    if (!signature.empty()) form_.signatures.push_back(std::move(signature));
  }

  // Broken, where it is too long, before what identifies the text.
  std::string copy_note() const {
    std::string note = std::string(kCopyNote) + facts_.id;
    std::string text;
    if (!facts_.revision.empty()) text = "lần\u00A0ghi\u00A0" + facts_.revision;
    if (!facts_.hash.empty()) text += (text.empty() ? "SHA-256\u00A0" : ",\u00A0SHA-256\u00A0") + facts_.hash;
    if (!text.empty()) note += " (" + text + ")";
    return note;
  }

  void break_lines() {
    const double whole = width_between_margins(regime_), left = points_of(regime_.left_column),
                 right = whole - points_of(regime_.recipients_column);
    for (FormLine& line : form_.left) break_line(line, left - kBetweenColumns);
    for (FormLine& line : form_.right) break_line(line, whole - left);
    for (FormLine& line : form_.middle)
      break_line(line, line.role == Role::title ? whole * kTitleWidth : whole);
    const double all = static_cast<double>(form_.signatures.size());
    for (std::vector<FormLine>& signature : form_.signatures)
      for (FormLine& line : signature) break_line(line, all > 1 ? whole / all - kBetweenColumns : right);
    form_.copy_note = in_even_lines(form_.copy_note, regime_.lettering(Role::copy_note), whole);
    form_.recipients_below = all > 1 || recipients_height() > height_between_margins(regime_) / 2;
  }

  void break_line(FormLine& line, double width) {
    line.text = in_even_lines(line.text, regime_.lettering(line.role), width);
  }

  double recipients_height() const {
    const double width = points_of(regime_.recipients_column) - kBetweenColumns;
    double height = 0;
    for (const FormLine& line : form_.recipients) {
      const Lettering& lettering = regime_.lettering(line.role);
      height += std::ceil(width_of(line.text, lettering) / width) * lettering.points * kColumnPitch;
    }
    return height;
  }

  const Document& document_;
  FormFacts& facts_;
  const PrintedLines others_;
  const Regime& regime_;
  Form form_;
};

}  // namespace

const Picture* Form::shown(const Run& run) const {
  const auto found = run.image ? pictures.find(run.link) : pictures.end();
  return found == pictures.end() ? nullptr : &found->second;
}

Form form_of(const Document& document, FormFacts facts) { return FormMaker(document, facts).make(); }

std::string text_of(const Block& block) {
  std::string words = plain(block.text);
  if (block.marker.empty() || words.empty()) return block.marker + words;
  return block.marker + " " + words;
}

}  // namespace vankho
