#include "parse/document.h"

#include <algorithm>
#include <iterator>

#include "base/hidden_character.h"
#include "base/many_problems.h"
#include "base/text.h"
#include "parse/attachments.h"
#include "parse/blocks.h"
#include "parse/budget.h"
#include "parse/citations.h"
#include "parse/closing.h"
#include "parse/commemorations.h"
#include "parse/conflict.h"
#include "parse/deadlines.h"
#include "parse/doubtful_days.h"
#include "parse/foreign_file.h"
#include "parse/front_matter.h"
#include "parse/head.h"
#include "parse/head_doubts.h"
#include "parse/leftovers.h"
#include "parse/legacy_text.h"
#include "parse/letters.h"
#include "parse/links.h"
#include "parse/merge.h"
#include "parse/messages.h"
#include "parse/misread_numbers.h"
#include "parse/number.h"
#include "parse/numbering.h"
#include "parse/paragraphs.h"
#include "parse/passages.h"
#include "parse/placeholders.h"
#include "parse/preamble.h"
#include "parse/printable.h"
#include "parse/relations.h"
#include "parse/second_document.h"
#include "parse/secrecy.h"
#include "parse/signature_stamp.h"
#include "parse/source_text.h"
#include "parse/tasks.h"
#include "parse/telex.h"
#include "parse/types.h"
#include "parse/word_leftovers.h"
#include "parse/words.h"

namespace vankho {

namespace {

// True if the document has a mark. Nothing else is said of it then: messages quote what they speak of.
bool refuse_secrets(const Document& document, std::string_view bytes, const std::vector<Line>& lines,
                    std::vector<Problem>& problems) {
  const std::vector<int> marked = lines_with_secrecy_mark(bytes, lines);
  for (int line : marked) problems.push_back({document.path, line, 0, &messages::secret, {}, {}});
  return !marked.empty();
}

// True if the bytes are another program's: whatever was said of them before would mislead.
bool refuse_foreign_file(const Document& document, std::string_view bytes, std::vector<Problem>& problems) {
  const std::optional<FileKind> kind = foreign_kind(bytes);
  if (!kind) return false;
  problems.clear();
  problems.push_back(
      {document.path, 0, 0, &messages::foreign_file, {std::string(kind->vi), std::string(kind->en)}, {}});
  return true;
}

// True if nobody can read the text as it is: what else could be said of it would mislead.
bool refuse_legacy_text(const Document& document, std::string_view text, std::vector<Problem>& problems) {
  if (const int line = find_mistaken_utf8(text)) {
    problems.push_back({document.path, line, 0, &messages::mistaken_encoding, {}, {}});
    return true;
  }
  const std::optional<LegacyText> legacy = find_legacy_text(text);
  if (legacy)
    problems.push_back({document.path,
                        legacy->line,
                        0,
                        &messages::legacy_encoding,
                        {std::string(name_of(legacy->encoding))},
                        {}});
  return legacy.has_value();
}

// "van-ban/<body>/…": who issued the documents of a folder, unless they say so themselves.
std::string_view folder_of(std::string_view path) {
  constexpr std::string_view kDocuments = "van-ban/";
  if (!path.starts_with(kDocuments)) return {};
  path.remove_prefix(kDocuments.size());
  return path.substr(0, path.find('/') == std::string_view::npos ? 0 : path.find('/'));
}

void take_head(HeadReading head, Document& document) {
  document.type = head.type;
  document.number = head.number;
  document.date = head.date;
  document.place = head.place;
  document.title = without_hidden(head.title);  // stands alone in tabs, lists and feeds
  document.addressees = std::move(head.addressees);
  document.head = std::move(head.lines);
}

bool is_type(std::string_view abbreviation) {
  return type_of_abbreviation(abbreviation, Side::party) || type_of_abbreviation(abbreviation, Side::state);
}

// The type that the number names is the exact one: "Chương trình hành động" may be a CTr or a CTHĐ. What only
// numbers have, as the KHPH of a joint plan, is not more than the head says.
void take_type_of_number(Document& document) {
  std::optional<NumberInText> number = read_number(document.number);
  if (!number) return;
  if (number->type.empty() && document.type.empty()) document.type = "CV";
  if (!number->type.empty() && is_number_abbreviation(number->type) &&
      (document.type.empty() || is_type(number->type)))
    document.type = number->type;
}

Side side_of(const Document& document, bool national) {
  std::optional<NumberInText> number = read_number(document.number);
  if (national || (number && number->state)) return Side::state;
  if (number) return Side::party;
  std::string signer = search_form(document.signatory.authority + " " + document.issuer);
  bool state = signer.find("ủy ban nhân dân") != std::string::npos ||
               signer.find("ubnd") != std::string::npos ||
               signer.find("hội đồng nhân dân") != std::string::npos;
  return state ? Side::state : Side::party;
}

// The passages above the first section; of a document without sections, those that open it.
std::vector<const Passage*> preamble_of(const Document& document, const std::vector<Passage>& passages) {
  std::vector<const Passage*> preamble;
  bool sections = std::any_of(document.blocks.begin(), document.blocks.end(),
                              [](const Block& block) { return block.part == Part::preamble; });
  const auto numbered =
      std::ranges::find_if(document.blocks, [](const Block& b) { return !b.numeral.empty(); });
  const std::size_t opening_blocks = std::min<std::size_t>(4, numbered - document.blocks.begin());
  for (const Passage& passage : passages) {
    if (passage.place != Passage::Place::block) continue;
    const Block& block = document.blocks[passage.block];
    bool opening =
        sections ? block.part == Part::preamble : block.part == Part::body && passage.block < opening_blocks;
    if (opening) preamble.push_back(&passage);
  }
  return preamble;
}

void take_signatures(std::vector<Signature> signatures, Document& document) {
  if (signatures.empty()) return;
  document.signatory = std::move(signatures.front().by);
  document.signature_lines = std::move(signatures.front().lines);
  signatures.erase(signatures.begin());
  document.cosigned = std::move(signatures);
}

std::vector<Line> without(const std::vector<Line>& lines, const ClosingReading& closing) {
  std::vector<Line> rest(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(closing.begin));
  // A blank line in its place, so that what stood above it and what stands below it do not run together.
  if (closing.begin < closing.end) rest.push_back({{}, lines[closing.begin].number});
  for (std::size_t note : closing.notes) rest.push_back(lines[note]);
  if (!closing.notes.empty()) rest.push_back({{}, lines[closing.notes.back()].number});
  rest.insert(rest.end(), lines.begin() + static_cast<std::ptrdiff_t>(closing.end), lines.end());
  return rest;
}

// "Văn phòng Tỉnh ủy thông báo để các cơ quan biết" at the end of what "VĂN PHÒNG" issues: its fuller name.
// Empty where no such sentence stands there.
std::string announcer_of(const Document& document, std::string_view head_issuer) {
  for (std::size_t i = document.blocks.size(); i-- > 0 && !head_issuer.empty();) {
    const Block& block = document.blocks[i];
    if (block.part == Part::appendix) continue;
    if (!block.marker.empty() || block.kind != BlockKind::paragraph) break;
    const std::string text = plain(block.text), searched = search_form(text);
    const std::size_t verb = searched.find(" thông báo ");
    if (verb == std::string::npos || !searched.starts_with(search_form(head_issuer)) ||
        !names_one_body(text) || searched.find_first_of(",.;:") < verb)
      continue;
    std::string_view name = std::string_view(text).substr(0, verb);
    for (std::string_view courtesy : {" xin", " trân trọng"})
      if (name.ends_with(courtesy)) name.remove_suffix(courtesy.size());
    return std::string(name);
  }
  return {};
}

// "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH" in the second line of the type, "CỦA …"; empty where there is none.
std::string author_of(const Head& head) {
  constexpr std::string_view kOf = "CỦA ";
  const std::size_t second = head.type_line.find('\n');
  return second == head.type_line.npos ? std::string() : head.type_line.substr(second + 1 + kOf.size());
}

// "BAN THƯỜNG VỤ HUYỆN ỦY" that stands above QUYẾT ĐỊNH or on its line; empty where none does.
std::string decider_of(const Document& document) {
  constexpr std::size_t kGrounds = 60;  // blocks
  std::string above;
  for (const Block& block : std::span(document.blocks).first(std::min(document.blocks.size(), kGrounds))) {
    std::string text = collapse_spaces(plain(block.text));
    while (text.ends_with(':') || text.ends_with(' ')) text.pop_back();
    if (!block.marker.empty() || !is_upper(text)) continue;
    for (std::string_view verb : {"QUYẾT ĐỊNH", "QUYẾT NGHỊ"}) {
      if (!text.ends_with(verb)) continue;
      text.resize(text.size() - verb.size());
      const std::string name(trim(text.empty() ? above : text));
      return names_one_body(name) && !names_post(name) ? name : std::string();
    }
    above = text;
  }
  return {};
}

// Who the text says issues it, else who stands in its head, else who signs. An outline tells of what others
// issued, so the body that signs comes first there, by its fuller name in the head; "K/T TRƯỞNG BAN" names no
// body but a post.
std::string issuer_of(const Document& document, const std::string& head_issuer,
                      const std::vector<const Passage*>& preamble) {
  const std::string& authority = document.signatory.authority;
  const std::string signer(without_power(authority));
  const bool is_post = authority.starts_with("K/T") || authority.starts_with("KT");
  if (document.type == "ĐC" && !is_post && !signer.empty())
    return head_issuer.starts_with(signer) ? head_issuer : signer;
  if (std::string said = read_issuer(document.title, preamble); !said.empty()) return said;
  if (std::string said = author_of(document.head); !said.empty()) return said;
  if (std::string said = announcer_of(document, head_issuer); !said.empty()) return said;
  if (std::string said = decider_of(document); !said.empty()) return said;
  return head_issuer.empty() ? signer : head_issuer;
}

// What other documents may refer to, without what is too much.
Document refused(const Document& document) {
  Document rest;
  rest.path = document.path;
  rest.number = document.number;
  rest.date = document.date;
  rest.title = document.title;
  rest.issuer = document.issuer;
  rest.issuer_id = document.issuer_id;
  return rest;
}

// Whatever is said of the document is added to `problems`, which holds nothing else.
Document read_document(std::string_view path, std::string_view bytes, std::vector<Problem>& problems) {
  Document document;
  document.path = path;
  document.issuer_id = folder_of(path);
  const std::string text = with_printable_body(normalized(path, bytes, problems));
  const bool other_encoding = !problems.empty() && problems.front().message == &messages::file_not_utf8;
  if (trim(text).empty()) problems.push_back({document.path, 0, 0, &messages::empty_file, {}, {}});
  if (trim(text).empty()) return document;
  const std::vector<Line> all = lines_of(text, 1);
  if (refuse_secrets(document, bytes, all, problems)) return document;
  if (refuse_foreign_file(document, bytes, problems) || other_encoding) return document;
  if (refuse_conflict(path, text, problems)) return document;
  if (refuse_legacy_text(document, text, problems) || refuse_text(path, text, problems)) return document;
  const std::size_t problems_before = problems.size();
  const FrontMatter front = read_front_matter(path, text, problems);
  refuse_hidden_ends(path, bytes, front.lines, problems);
  const bool front_has_mistakes = problems.size() > problems_before;
  const auto begin = all.begin() + std::min<std::ptrdiff_t>(front.lines, std::ssize(all));
  if (front.secret) return document;
  if (begin != all.end())
    document.source = text.substr(static_cast<std::size_t>(begin->text.data() - text.data()));
  const std::vector<Line> lines = without_signature_stamp(document.path, {begin, all.end()}, problems);

  HeadReading head = read_head(lines);
  const bool type_doubted = check_head(document.path, head, front, lines, problems);
  const std::vector<Line> below(lines.begin() + static_cast<std::ptrdiff_t>(head.end), lines.end());
  ClosingReading closing = read_closing(below);
  const int title_line = head.title_line, number_line = head.number_line;
  const bool national = head.national;
  const std::string head_issuer = head.issuer;
  if (head.type_guessed && (front.type || front.title)) head.title.clear();
  if (head.type_guessed && front.type) head.type.clear();
  take_head(std::move(head), document);
  document.recipients = std::move(closing.recipients);
  take_signatures(std::move(closing.signatures), document);

  check_second_document(document.path, below, problems);
  const int closing_line = closing.begin < closing.end ? below[closing.begin].number : 0;
  const int signed_line = document.signature_lines.empty() ? 0 : closing_line;
  build_blocks(read_paragraphs(without(below, closing), closing_line), signed_line, document, lines,
               problems);
  // From here on, blocks and notes stay where they are: passages point into them.
  std::vector<Passage> passages = passages_of(document, title_line);
  const std::vector<const Passage*> preamble = preamble_of(document, passages);
  document.bases = read_bases(preamble);
  document.issuer = issuer_of(document, head_issuer, preamble);
  take_type_of_number(document);
  merge_front_matter(front, document, problems);
  if (document.type.empty()) take_type_of_number(document);  // the number may stand in front matter alone
  document.side = side_of(document, national);

  const std::vector<CitedPlace> places = read_citations(document, passages, lines, problems);
  read_relations(document, passages, places);
  read_commemorations(document, passages, lines, problems);
  read_tasks(document);
  read_deadlines(document, passages, lines, problems);
  if (front.attachments.empty()) read_attachments(document, passages);
  if (refuse_growth(document, text.size(), problems)) return refused(document);
  check_texts(document, passages, lines, problems);
  check_leftovers(document, passages, lines, problems);
  check_numbering(document, lines, problems);
  check_days(document, passages, lines, !document.draft, problems);
  check_letters(document.path, lines, problems);
  check_typing(document.path, lines, problems);
  check_misread_numbers(document.path, lines, number_line, problems);
  check_word_leftovers(document.path, lines, !front.draft, problems);
  if (!front.draft) check_placeholders(document.path, lines, problems);
  // Where front matter has mistakes, the title may be there and unread.
  bool untitled = document.title.empty() && !front_has_mistakes && !type_doubted;
  if (untitled) problems.push_back({document.path, 0, 0, &messages::no_title, {}, {}});
  return document;
}

}  // namespace

Document parse_document(std::string_view path, std::string_view bytes, std::vector<Problem>& problems) {
  std::vector<Problem> told;
  Document document = read_document(path, bytes, told);
  sort(told);
  keep_first(told);
  std::ranges::move(told, std::back_inserter(problems));
  return document;
}

}  // namespace vankho
