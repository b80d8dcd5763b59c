// A document as it was understood: what stands on the paper, verbatim, and beside it what was inferred.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/day.h"

namespace vankho {

// A stretch of text in one style. All text is UTF-8 in NFC, as written.
struct Run {
  enum Style : std::uint8_t { plain = 0, bold = 1, italic = 2, code = 4, struck = 8 };
  std::string text;
  std::uint8_t style = plain;  // Styles, or-ed
  std::string link;            // the target as written; empty for none
  bool image = false;          // `link` is a picture and `text` what stands for it
  int footnote = 0;            // k: `text` is the mark of footnotes[k - 1]; 0: not a mark
};

// Where a text cites a document: bytes [begin, end) of the runs' texts put together.
struct Mark {
  std::size_t begin = 0, end = 0;
  std::size_t citation = 0;  // index into Metadata::citations
};

struct Text {
  std::vector<Run> runs;
  std::vector<Mark> marks;  // in order, not overlapping
};

std::string plain(const Text& text);

enum class BlockKind { paragraph, table, quote, code };

// Where in the official form a block stands.
enum class Part { preamble, body, closing, appendix };

// A paragraph, with the numeral or dash that opens it, or a table. Blocks are flat: nesting is `level`.
// Where the text of a table's column stands, where its author says so.
enum class ColumnSide { unstated, left, middle, right };

struct Block {
  BlockKind kind = BlockKind::paragraph;
  Part part = Part::body;
  bool heading = false;  // titles what follows
  // Of its marker: 0 PHẦN, 1 I., 2 1., 3 1.1., 4 a), 5 -, 6 +; unmarked text has that of the marked block
  // above it.
  int level = 0;
  std::string marker;  // as written: "I.", "2.1.", "a)", "-", "PHẦN THỨ NHẤT", "Điều 3."; empty for none
  std::string numeral;  // the marker without closing punctuation; empty for none and for dashes
  std::string anchor;   // "II.4.1", unique in the document; empty for a block that has no numeral
  Text text;            // paragraph, quote; code in one run with its line ends
  std::vector<std::vector<Text>> rows;  // table; the first row is its head
  std::vector<int> row_lines;           // where each row begins, in the file
  std::vector<ColumnSide> sides;        // of a table's columns
  int line = 0, last_line = 0;          // in the file
};

struct Footnote {
  std::string mark;  // as written: "1" for ¹ and for [^1]
  Text text;
  int line = 0;
};

struct Citation {
  std::string number;  // "293-KH/TU", spelled without stray spaces
  std::optional<Day> date;
  std::string issuer;  // as written: "Ban Thường vụ Tỉnh ủy"; empty where the text does not say
  std::vector<int> lines;
};

enum class RelationKind { carries_out, replaces, amends, repeals };

struct Relation {
  RelationKind kind = RelationKind::carries_out;
  std::string number;
  std::optional<Day> date;
  int line = 0;
  bool stated = true;  // in front matter; else read in the text, of a number that is cited there
};

struct Heading {
  int level = 1;
  std::string numeral, text, anchor;
  int line = 0;
};

constexpr std::size_t kExcerpt = 180;  // characters: about two lines of a list

// A section that charges bodies with work.
struct Task {
  std::string section;              // its numerals, joined by dots: "III.2", "Điều 4.1"
  std::string anchor;               // of its block
  std::string excerpt;              // of that block's text
  std::vector<std::string> bodies;  // as named
  bool assigned = false;            // stands under Tổ chức thực hiện, Phân công or Trách nhiệm
  int line = 0;
};

struct Deadline {
  std::string text;                 // as written: "quý I/2023"
  Interval due;                     // a day to be kept has only `to`; both open where the year is not known
  std::string what;                 // the clause that says what is due
  std::vector<std::string> bodies;  // who owes it, as named
  std::string to_whom;              // as named; empty where the text does not say
  std::string section;              // anchor of the section it stands in; empty for none
  bool stated = false;              // in front matter; else read in the text
  int line = 0;
};

struct Commemoration {
  std::string name;  // "thành lập Đảng bộ tỉnh"
  std::optional<Day> original_date;
  std::optional<Day> date;
  std::optional<int> years;
  int line = 0;
};

struct Attachment {
  std::string name;       // as the text or front matter names it
  std::string path;       // relative to the content's root; empty where only the text speaks of it
  bool original = false;  // the signed original
  int line = 0;
  std::string anchor = {};  // of the appendix that stands in the document's own text
};

// A link or picture as the author wrote it, for checking that it leads somewhere.
struct SourceLink {
  std::string target;
  int line = 0, column = 0;
  bool image = false;
};

struct Signatory {
  std::string authority, post, name;  // empty where not stated
};

// Who signs, and the lines of the signature as printed, for setting again.
struct Signature {
  Signatory by;
  std::vector<std::string> lines;
};

// The lines of the head as printed, which the page and the downloads set again. Empty where there is none.
struct Head {
  std::vector<std::string> title_lines;  // ĐẢNG CỘNG SẢN VIỆT NAM, or the national title and motto
  std::vector<std::string> parent_lines, issuer_lines;
  std::string number_line;               // "Số 108-KH/ĐUK"
  std::string place_and_date;            // "Tam Kỳ, ngày 12 tháng 4 năm 2023"
  std::string type_line;                 // "KẾ HOẠCH"
  std::string subject_line;              // "V/v …" of a công văn
  std::vector<std::string> other_lines;  // urgency, DỰ THẢO, "(Kèm theo Công văn số …)"
};

enum class Side { party, state };
enum class Circulation { internal, open };

// What stands between the head and the signature, word for word: most of a document's bytes.
struct Wording {
  std::vector<Block> blocks;  // from the preamble to the appendices
  std::vector<Footnote> footnotes;
  std::string source;  // the body as committed, without front matter
};

// What is known of a document: all of it but the wording.
struct Metadata {
  std::string path;       // relative to the content's root: "van-ban/duk-tinh/2023/kh-108.md"
  std::string materials;  // a hash of whatever decides all that follows; empty if nobody asks for it

  // What the document states, front matter before form; an empty string is "not stated".
  Side side = Side::party;
  std::string type;    // abbreviation: "KH"
  std::string number;  // "108-KH/ĐUK"
  std::optional<Day> date;
  std::string title;   // on one line
  std::string issuer;  // as named
  Signatory signatory;
  std::string place;
  std::vector<std::string> addressees, recipients;
  std::vector<std::string> bases;  // numbers that the preamble says it carries out
  Head head;
  std::vector<std::string> signature_lines;  // as printed, for setting again
  std::vector<Signature> cosigned;           // of whoever signs beside the first, in the paper's order

  std::vector<Citation> citations;
  std::vector<Heading> headings;
  std::vector<Task> tasks;
  std::vector<Deadline> deadlines;
  std::vector<Commemoration> commemorations;
  std::vector<Attachment> attachments;
  std::vector<Relation> relations;
  std::vector<SourceLink> links;  // relative ones: to files of the content or to anchors

  // What only front matter can say.
  std::string issuer_id;                               // co_quan, else the folder
  int issuer_id_line = 0;                              // 0 if the folder says it
  std::vector<std::pair<std::string, int>> event_ids;  // ky_niem, with lines
  std::vector<std::string> topics;
  Circulation circulation = Circulation::internal;
  bool draft = false;
  std::optional<Day> embargo;  // not to be shown before this day

  // When a document without a date was written, with the
  // reason in words for readers; equal to `date` otherwise.
  Interval written;
  std::string written_reason;
  bool written_stated = false;  // by ngay in front matter; else inferred
};

struct Document : Metadata, Wording {};

// The first and the last day that a document can be of; null where there is no bound.
std::optional<Day> earliest_day(const Metadata& document);
std::optional<Day> latest_day(const Metadata& document);

// The day that orders a document: its date, else the end of its interval, else the beginning, else none.
std::optional<Day> order_day(const Metadata& document);

}  // namespace vankho
