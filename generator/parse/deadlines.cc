#include "parse/deadlines.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <map>

#include "base/bytes.h"
#include "base/limits.h"
#include "base/many_problems.h"
#include "base/text.h"
#include "parse/body_names.h"
#include "parse/chronicle.h"
#include "parse/due_words.h"
#include "parse/messages.h"
#include "parse/places.h"
#include "parse/temporal.h"
#include "parse/told_work.h"
#include "parse/words.h"

namespace vankho {
namespace {

using Kind = Temporal::Kind;
using due::Column;
using due::ends_with_any;
using due::Ground;
using due::trim_end;

struct Candidate {
  const Passage* passage = nullptr;
  Temporal temporal;
  Ground ground = Ground::none;
  std::size_t clause_begin = 0, clause_end = 0;
};

class DeadlineReader {
 public:
  DeadlineReader(Document& document, const std::vector<Passage>& passages, const std::vector<Line>& lines,
                 std::vector<Problem>& problems)
      : document_(document), passages_(passages), places_(lines), problems_(problems) {
    look_above();
    for (const Task& task : document.tasks) tasks_.emplace(task.anchor, &task);
  }

  void run() {
    for (const Passage& passage : passages_) {
      if (passage.place != Passage::Place::title) collect(passage);
    }
    std::optional<Day> lower = lower_bound(), earliest = earliest_due(lower);
    std::erase_if(candidates_, [&](const Candidate& c) { return has_passed(c.temporal, earliest); });
    infer_interval(lower);
    for (const Candidate& candidate : candidates_) add(candidate);
  }

 private:
  // Of every block, the heading before it and the anchor of the section that it is in.
  void look_above() {
    const Block* heading = nullptr;
    std::string_view section;
    for (const Block& block : document_.blocks) {
      headings_.push_back(heading);
      if (block.heading) heading = &block;
      if (!block.anchor.empty()) section = block.anchor;
      sections_.push_back(section);
    }
  }

  void collect(const Passage& passage) {
    const Clauses clauses(passage.temporals.empty() ? "" : std::string_view(passage.searched));
    for (const Temporal& temporal : passage.temporals) {
      if (passage.is_taken(temporal.begin, temporal.end)) continue;
      Candidate candidate{&passage, temporal, Ground::none, 0, 0};
      std::tie(candidate.clause_begin, candidate.clause_end) = clauses.around(temporal.begin);
      candidate.ground =
          passage.place == Passage::Place::cell ? ground_in_table(candidate) : ground_in_text(candidate);
      if (candidate.ground == Ground::period && stands_behind_before(candidate)) end_before(candidate);
      if (candidate.ground != Ground::none) candidates_.push_back(candidate);
    }
  }

  static bool stands_behind_before(const Candidate& candidate) {
    std::string_view before =
        std::string_view(candidate.passage->searched).substr(0, candidate.temporal.begin);
    return candidate.temporal.kind != Kind::range && ends_with_any(before, {"trước"});
  }

  // "trước tháng 5/2026": due by 30/4. Before a January without a year lies the document's own December.
  static void end_before(Candidate& candidate) {
    Temporal& temporal = candidate.temporal;
    temporal.begin = candidate.passage->searched.rfind("trước", temporal.begin);
    if (temporal.from_month == 1 && temporal.from_year != 0) --temporal.from_year;
    if (temporal.from_month == 1) temporal.from_next_year = temporal.to_next_year = false;
    temporal.from_month = temporal.from_month == 1 ? 12 : temporal.from_month - 1;
    temporal.to_year = temporal.from_year;
    temporal.to_month = temporal.from_month;
    temporal.to_day = 0;
    candidate.ground = Ground::day_due;
  }

  Ground ground_in_text(const Candidate& candidate) {
    const Temporal& temporal = candidate.temporal;
    std::string_view searched = candidate.passage->searched;
    std::string_view clause =
        searched.substr(candidate.clause_begin, candidate.clause_end - candidate.clause_begin);
    std::string_view before =
        searched.substr(candidate.clause_begin, temporal.begin - candidate.clause_begin);
    std::string_view after = searched.substr(temporal.end);
    if (due::recurs(after) || (!temporal.has_year() && due::comes_again(before)) ||
        ends_with_any(before, {"tính từ", "tính từ ngày", "tính đến", "tính đến ngày", "tính đến hết"})) {
      return Ground::none;
    }
    if (temporal.kind == Kind::day) return ground_of_day(candidate, before, clause);
    if (announces(candidate, clause) || (temporal.kind != Kind::range && due::opens_report(before)))
      return Ground::none;
    if (temporal.kind == Kind::year) {
      // "Trong năm 2022, tỉnh thực hiện …" tells of that year.
      bool opens = trim(before) == "trong";
      bool done = contains_any(clause, {"hoàn thành", "xong"}) || (!opens && contains(clause, "thực hiện"));
      bool in_year = ends_with_any(before, {"trong"}) && done;
      bool stated = ends_with_any(before, {"thời gian thực hiện:", "thời gian:"}) ||
                    (done && ends_with_any(before, {"đến hết", "đến cuối"}));
      return stated || (in_year && !has_quarter_or_month(clause)) ? Ground::period : Ground::none;
    }
    if (temporal.kind == Kind::range && temporal.from_day != 0 && temporal.to_day != 0) {
      bool spans_years = temporal.from_year && temporal.to_year - temporal.from_year > 2;
      bool opened = ends_with_any(before, {"từ", "từ ngày", "từ nay"});
      return !spans_years && (opened || works_around(candidate)) ? Ground::period : Ground::none;
    }
    bool only_start = temporal.kind != Kind::range && ends_with_any(before, {"từ", "kể từ"});
    if (only_start || !due::opens_period(before, temporal.has_year()) || is_narrated(candidate, before))
      return Ground::none;
    bool done_then = ends_with_any(before, {"trong", "vào", "hoàn thành", "xong"});
    return done_then || works_around(candidate) ? Ground::period : Ground::none;
  }

  // The preamble names the period of the whole: "Hướng dẫn tuyên truyền trong năm 2023 như sau".
  bool announces(const Candidate& candidate, std::string_view clause) const {
    bool preamble = candidate.passage->place == Passage::Place::block &&
                    document_.blocks[candidate.passage->block].part == Part::preamble;
    return preamble || clause.find("như sau") != std::string_view::npos;
  }

  // "Đến hết quý III/2023, Thư viện đã số hóa …": the period opens a sentence that tells what was done.
  static bool is_narrated(const Candidate& candidate, std::string_view before) {
    std::string_view opening =
        trim_end(before.substr(before.rfind(',') == std::string_view::npos ? 0 : before.rfind(',') + 1));
    constexpr std::size_t kPreposition = 20;
    if (opening.size() > kPreposition) return false;
    std::string_view searched = candidate.passage->searched;
    std::string_view after =
        searched.substr(candidate.temporal.end, candidate.clause_end - candidate.temporal.end);
    bool results = contains_any(after, {" có ", " đạt "}) && !contains_any(after, {"hoàn thành", "phấn đấu"});
    return results || after.find(" đã ") != std::string_view::npos;
  }

  static bool has_quarter_or_month(std::string_view clause) {
    return contains_any(clause, {"trong quý", "trong tháng", "chậm nhất", "trước ngày"});
  }

  // The clause itself or what stands before it says what is done, or the heading that opens its paragraph
  // does.
  bool works_around(const Candidate& candidate) {
    return work_.is_told(*candidate.passage, candidate.clause_end) || due::works(heading_above(candidate));
  }

  // The heading under which a paragraph without work of its own stands: "3. Thời gian tuyên truyền".
  std::string heading_above(const Candidate& candidate) const {
    if (candidate.passage->place != Passage::Place::block) return {};
    const Block* heading = headings_[candidate.passage->block];
    return heading ? search_form(plain(heading->text)) : std::string();
  }

  Ground ground_of_day(const Candidate& candidate, std::string_view before, std::string_view clause) const {
    Ground ground = due::ground_before(before);
    if (ground == Ground::day_due && ends_with_any(before, {"đến hết ngày", "đến hết"}) &&
        before.find("từ ") != std::string_view::npos) {
      return due::works(clause) ? ground : Ground::none;
    }
    if (ground != Ground::none) return ground;
    constexpr std::size_t kJoint = std::string_view(" và ngày ").size();
    bool second = ends_with_any(before, {"và", "và ngày"}) && !candidates_.empty() &&
                  candidates_.back().passage == candidate.passage &&
                  candidates_.back().ground == Ground::day_due &&
                  candidate.temporal.begin <= candidates_.back().temporal.end + kJoint;
    if (second) return Ground::day_due;  // "trước ngày 15/6 và 15/12/2023"
    bool on_day = ends_with_any(before, {"vào ngày", "trong ngày", "vào"}) && !due::is_event(clause);
    return on_day && due::reports(before) ? Ground::day_due : Ground::none;
  }

  Ground ground_in_table(const Candidate& candidate) {
    const Passage& cell = *candidate.passage;
    const Block& table = document_.blocks[cell.block];
    if (cell.row == 0 || table.rows.empty() || cell.column >= table.rows[0].size()) return Ground::none;
    Column column = due::column_of(plain(table.rows[0][cell.column]));
    if (column == Column::other) return ground_in_text(candidate);
    if (candidate.temporal.kind == Kind::year) return Ground::none;
    if (candidate.temporal.kind != Kind::day) return Ground::period;
    return column == Column::due ? Ground::day_due : ground_in_text(candidate);
  }

  // The latest day that the document speaks of as past: its own, else that of what it cites.
  std::optional<Day> lower_bound() const {
    if (document_.date) return document_.date;
    std::optional<Day> latest = document_.written.from;
    for (const Citation& citation : document_.citations) {
      if (citation.date && (!latest || *citation.date > *latest)) latest = citation.date;
    }
    return latest;
  }

  // Before this day nothing in the text can be due: a year before the anniversary that it plans, no one plans
  // it; and long before the latest year that it names, it only tells.
  std::optional<Day> earliest_due(std::optional<Day> lower) const {
    constexpr std::chrono::years kPreparation{1};
    constexpr int kLong = 10;
    const std::optional<Day> told = make_day(latest_year_of(passages_) - kLong, 1, 1);
    if (!document_.date && told && (!lower || *told > *lower)) lower = told;
    for (const Commemoration& one : document_.commemorations) {
      bool later = one.date && !document_.date && (!lower || *one.date - kPreparation > *lower);
      if (later && (*one.date - kPreparation).ok()) lower = *one.date - kPreparation;
    }
    return lower;
  }

  static bool has_passed(const Temporal& temporal, const std::optional<Day>& lower) {
    if (!lower || !temporal.has_year()) return false;
    auto interval = temporal.interval(0);
    return interval && *interval->to < *lower;
  }

  void infer_interval(const std::optional<Day>& lower) {
    if (document_.date) {
      document_.written = {document_.date, document_.date};
      return;
    }
    if (document_.written.from || document_.written.to) return;
    std::optional<Day> upper;
    std::string first_due;
    for (const Candidate& candidate : candidates_) {
      auto due = candidate.temporal.has_year() ? candidate.temporal.interval(0) : std::nullopt;
      if (!due || (upper && *due->to >= *upper)) continue;
      upper = due->to;
      first_due = candidate.passage->plain.substr(candidate.temporal.begin,
                                                  candidate.temporal.end - candidate.temporal.begin);
    }
    document_.written = {lower, upper};
    std::vector<std::string> reasons;
    if (lower) reasons.push_back(fmt::format("dẫn văn bản ngày {}", vietnamese_day(*lower)));
    if (upper) reasons.push_back(fmt::format("thời hạn sớm nhất là {}", first_due));
    document_.written_reason = fmt::format("{}", fmt::join(reasons, "; "));
  }

  // The year of a deadline that leaves it out: the document's, where that is one year.
  int year_of_document() const {
    const Interval& written = document_.written;
    if (written.from && written.to && year_of(*written.from) != year_of(*written.to)) return 0;
    return written.to ? year_of(*written.to) : written.from ? year_of(*written.from) : 0;
  }

  // A day without a year that the document's own would put months before it is of some other year.
  std::optional<Interval> due_of(const Candidate& candidate) const {
    constexpr std::chrono::months kLate{3};
    const std::optional<Interval> due = candidate.temporal.interval(year_of_document());
    const bool guessed = !candidate.temporal.has_year() && candidate.ground != Ground::period;
    const std::optional<Day>& since = document_.written.from;
    return due && since && guessed && *due->to < *since - kLate ? std::nullopt : due;
  }

  // Of a document that has more than any paper has, which is refused, no more than tell so.
  void add(const Candidate& candidate) {
    if (document_.deadlines.size() > limits::kFindings) return;
    const Passage& passage = *candidate.passage;
    const Temporal& temporal = candidate.temporal;
    Deadline deadline;
    deadline.text = passage.plain.substr(temporal.begin, temporal.end - temporal.begin);
    const Place place = places_.of(passage, deadline.text, temporal.begin);
    deadline.line = place.line;
    if (auto due = due_of(candidate)) {
      deadline.due = *due;
      if (candidate.ground != Ground::period) deadline.due.from.reset();
      if (document_.date && !temporal.has_year() && *due->to < *document_.date &&
          candidate.ground == Ground::period)
        return;
    } else if (temporal.impossible) {
      return;
    } else {
      problems_.push_back({document_.path,
                           place.line,
                           place.column,
                           &messages::deadline_without_year,
                           {deadline.text},
                           quotable(place.text, problems_)});
    }
    describe(candidate, deadline);
    document_.deadlines.push_back(std::move(deadline));
  }

  void describe(const Candidate& candidate, Deadline& deadline) const {
    const Passage& passage = *candidate.passage;
    if (passage.place == Passage::Place::cell) {
      describe_row(passage, deadline);
    } else {
      deadline.what =
          trim(std::string_view(passage.plain)
                   .substr(candidate.clause_begin, candidate.clause_end - candidate.clause_begin));
      deadline.to_whom = recipient_in(deadline.what);
      if (std::string subject = subject_of(deadline.what); !subject.empty())
        deadline.bodies.push_back(subject);
    }
    if (passage.place == Passage::Place::note) return;
    deadline.section = sections_[passage.block];
    if (deadline.bodies.empty()) deadline.bodies = bodies_of_section(deadline.section);
  }

  // What is due and who owes it, from the row's other cells and the table's head.
  void describe_row(const Passage& cell, Deadline& deadline) const {
    const Block& table = document_.blocks[cell.block];
    const auto& row = table.rows[cell.row];
    constexpr std::size_t kMostColumns = 100;  // that a table can have on paper
    if (row.size() > kMostColumns) return;
    for (std::size_t column = 0; column < row.size(); ++column) {
      std::string text = collapse_spaces(plain(row[column]));
      if (column == cell.column || text.empty()) continue;
      std::string head =
          column < table.rows[0].size() ? search_form(plain(table.rows[0][column])) : std::string();
      bool number = text.find_first_not_of("0123456789.IVX") == std::string::npos;
      if (contains_any(head, {"đơn vị", "cơ quan", "chủ trì", "phụ trách", "người thực hiện"})) {
        if (!contains_any(head, {"phối hợp"})) deadline.bodies.push_back(text);
      } else if (contains_any(head, {"nơi nhận", "gửi"})) {
        deadline.to_whom = text;
      } else if (deadline.what.empty() && !number) {
        deadline.what = text;
      }
    }
  }

  static std::string subject_of(std::string_view clause) {
    if (!names_body(clause)) return {};
    std::size_t verb = find_end_of_name(clause, search_form(clause));
    if (verb == std::string_view::npos) return {};
    std::string_view name = trim(clause.substr(0, verb));
    while (name.ends_with(',') || name.ends_with(':')) name = trim(name.substr(0, name.size() - 1));
    constexpr std::size_t kLongestName = 200;
    return name.size() > kLongestName ? std::string() : std::string(name);
  }

  // "gửi về Ban Tuyên giáo Tỉnh ủy", "báo cáo Ban Thường vụ"
  static std::string recipient_in(std::string_view clause) {
    std::string searched = search_form(clause);
    for (std::string_view verb : {"gửi về ", "báo cáo về ", " về ", "gửi ", "báo cáo ", "trình "}) {
      for (std::size_t at = searched.find(verb); at != std::string::npos; at = searched.find(verb, at + 1)) {
        std::string_view name = clause.substr(at + verb.size());
        if (!names_one_body(name)) continue;
        std::size_t end = searched.find_first_of("(,;.*", at + verb.size());
        for (std::string_view word :
             {" trước", " chậm nhất", " vào ", " để ", " đúng ", " theo ", " muộn nhất", " trong "}) {
          end = std::min(end, searched.find(word, at + verb.size()));
        }
        return std::string(trim(name.substr(0, std::min(end, searched.size()) - at - verb.size())));
      }
    }
    return {};
  }

  // Those of the section, else of the nearest that it stands in: "III.2.1" in "III.2".
  std::vector<std::string> bodies_of_section(std::string_view anchor) const {
    for (;;) {
      if (const auto task = tasks_.find(anchor); task != tasks_.end()) return task->second->bodies;
      const std::size_t dot = anchor.rfind('.');
      if (dot == std::string_view::npos) return {};
      anchor = anchor.substr(0, dot);
    }
  }

  Document& document_;
  const std::vector<Passage>& passages_;
  Places places_;
  std::vector<Problem>& problems_;
  std::vector<const Block*> headings_;             // by block; null for none
  std::vector<std::string_view> sections_;         // by block
  std::map<std::string_view, const Task*> tasks_;  // by anchor
  ToldWork work_;
  std::vector<Candidate> candidates_;
};

}  // namespace

void read_deadlines(Document& document, const std::vector<Passage>& passages, const std::vector<Line>& lines,
                    std::vector<Problem>& problems) {
  DeadlineReader(document, passages, lines, problems).run();
}

}  // namespace vankho
