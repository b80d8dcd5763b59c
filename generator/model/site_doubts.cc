// What can hardly be: dates and numbers that contradict one another, files in places where nobody looks.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/litter.h"
#include "base/text.h"
#include "model/messages.h"
#include "model/registry_files.h"
#include "model/resolution.h"
#include "model/site_numbers.h"

namespace vankho {
namespace {

constexpr std::chrono::days kYear{366};
constexpr std::chrono::year kFirstYear{1900};  // no office of the country wrote in this form before

void check_dates(const Metadata& document, Day today, std::vector<Problem>& problems) {
  using std::chrono::sys_days;
  if (!document.date) return;
  if (sys_days(*document.date) > sys_days(today) + kYear)
    problems.push_back(
        {document.path, 0, 0, &model_messages::date_ahead, {vietnamese_day(*document.date)}, {}});
  if (document.date->year() < kFirstYear)
    problems.push_back(
        {document.path, 0, 0, &model_messages::date_long_past, {vietnamese_day(*document.date)}, {}});
  for (const Deadline& deadline : document.deadlines) {
    if (!deadline.stated || !deadline.due.to || *document.date <= *deadline.due.to) continue;
    problems.push_back({document.path,
                        deadline.line,
                        0,
                        &model_messages::deadline_before_date,
                        {vietnamese_day(*deadline.due.to), vietnamese_day(*document.date)},
                        {}});
  }
}

// Nothing speaks of a document that is not there yet, and nothing replaces it.
void check_later(const Metadata& document, std::vector<Problem>& problems) {
  if (!document.date) return;
  const auto tell = [&](const std::string& number, std::optional<Day> date, int line) {
    if (!date || *date <= *document.date) return;
    problems.push_back({document.path,
                        line,
                        0,
                        &model_messages::cited_later,
                        {number, vietnamese_day(*date), vietnamese_day(*document.date)},
                        {}});
  };
  for (const Citation& citation : document.citations)
    tell(citation.number, citation.date, citation.lines.empty() ? 0 : citation.lines.front());
  for (const Relation& relation : document.relations)
    if (relation.stated) tell(relation.number, relation.date, relation.line);
}

// Neither of two documents would be in force.
void check_each_other(const Site& site, DocumentIndex index, std::vector<Problem>& problems) {
  const auto ends = [&](DocumentIndex one, DocumentIndex other) {
    const Resolved& resolved = site.resolved[one];
    return std::ranges::count(resolved.replaces, other) + std::ranges::count(resolved.repeals, other) > 0;
  };
  const Resolved& resolved = site.resolved[index];
  for (const auto* ended : {&resolved.replaces, &resolved.repeals})
    for (DocumentIndex other : *ended)
      if (index < other && ends(other, index))
        problems.push_back({site.documents[index].path,
                            0,
                            0,
                            &model_messages::end_each_other,
                            {site.documents[other].path},
                            {}});
}

// A body issues nothing before it is founded, and little after it is dissolved.
void check_life(const Metadata& document, const Body& issuer, std::vector<Problem>& problems) {
  using std::chrono::sys_days;
  if (!document.date) return;
  const bool early = issuer.from && *document.date < *issuer.from;
  const bool late = issuer.to && sys_days(*document.date) > sys_days(*issuer.to);
  if (!early && !late) return;
  problems.push_back(
      {document.path,
       0,
       0,
       &model_messages::body_not_there,
       {vietnamese_day(*document.date), issuer.id, early ? "chỉ có từ ngày" : "chỉ có đến ngày",
        vietnamese_day(early ? *issuer.from : *issuer.to),
        early ? "is there only from" : "was there only until"},
       {}});
}

// "57/KH-UBND": numbers of the state begin anew with each year alone.
bool is_of_state(std::string_view number) { return number.find('/') < number.find('-'); }

// Those of the Party begin anew with each term, so that there only the same day makes two of them one.
void check_numbers(const Site& site, std::vector<Problem>& problems) {
  using Identity = std::tuple<std::string, std::chrono::year, std::string, std::optional<BodyIndex>>;
  std::map<Identity, std::vector<DocumentIndex>> known;
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    const Metadata& document = site.documents[i];
    if (document.number.empty() || !document.date) continue;
    std::vector<DocumentIndex>& others =
        known[{number_key(document.number), document.date->year(), document.type, site.resolved[i].issuer}];
    const auto same_day = std::ranges::find_if(
        others, [&](DocumentIndex other) { return site.documents[other].date == document.date; });
    const std::string day = vietnamese_day(*document.date);
    if (same_day != others.end())
      problems.push_back({document.path,
                          0,
                          0,
                          &model_messages::double_number,
                          {site.documents[*same_day].path, document.number, day},
                          {}});
    else if (!others.empty() && is_of_state(document.number)) {
      const Metadata& later = site.documents[others.front()];
      problems.push_back(
          {later.path,
           0,
           0,
           &model_messages::number_again,
           {document.path, later.number, std::to_string(static_cast<int>(document.date->year())), day},
           {}});
    }
    others.push_back(i);
  }
}

bool have_same_source(const FiledDocument& one, const FiledDocument& other) {
  const auto first = one.wording.get(), second = other.wording.get();
  return first->source == second->source;
}

// What number and date do not tell apart: the same file under two names.
void check_texts(const Site& site, std::vector<Problem>& problems) {
  std::map<std::tuple<std::size_t, std::size_t, std::string_view>, std::vector<DocumentIndex>> known;
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    const FiledDocument& document = site.documents[i];
    const Extent& extent = document.extent;
    if (extent.source_bytes == 0 || (!document.number.empty() && document.date)) continue;
    std::vector<DocumentIndex>& others = known[{extent.source_bytes, extent.source_hash, document.title}];
    const auto same = std::ranges::find_if(others, [&](DocumentIndex other) {
      const FiledDocument& that = site.documents[other];
      return that.number == document.number && that.date == document.date && have_same_source(that, document);
    });
    if (same != others.end())
      problems.push_back({document.path, 0, 0, &model_messages::same_text, {site.documents[*same].path}, {}});
    else
      others.push_back(i);
  }
}

std::string_view folder_of(std::string_view path) { return path.substr(0, path.rfind('/') + 1); }

// "README.md", and what lies in a hidden folder, is the repository's own.
bool is_of_repository(std::string_view path) {
  static constexpr std::string_view kStems[] = {"readme", "license", "changelog", "contributing"};
  const std::string stem = lower(path.substr(0, path.find('.')));
  return path.starts_with('.') || std::ranges::count(kStems, stem) > 0;
}

bool is_stray(std::string_view path) {
  const bool read = path.starts_with("van-ban/") || path.starts_with("trang/");
  return !read && lower(path).ends_with(".md") && !is_of_repository(path);
}

// What to say of a file below van-ban/ that is no document and that none names.
const Message& forgotten(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  const std::string ending = dot == name.npos ? "" : lower(name.substr(dot + 1));
  if (ending == "doc" || ending == "docx" || ending == "odt" || ending == "rtf")
    return model_messages::word_file;
  if (ending.empty() || ending == "txt" || ending == "markdown") return model_messages::text_file;
  return model_messages::forgotten_file;
}

// "co-quan.yaml" for "Coquan.yml" and "co-quan.yaml.txt" at the top; empty for other names.
std::string_view meant_registry(std::string_view path) {
  std::string letters;
  for (char c : fold(path)) letters += c >= 'a' && c <= 'z' ? std::string(1, c) : std::string();
  for (std::string_view name : kRegistryFiles) {
    std::string stem(name.substr(0, name.find('.')));
    std::erase(stem, '-');
    const bool alike = letters == stem + "yaml" || letters == stem + "yml" || letters == stem + "yamltxt" ||
                       letters == stem + "ymltxt";
    if (alike && path != name) return name;
  }
  return {};
}

}  // namespace

void check_doubts(const Site& site, std::vector<Problem>& problems) {
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    check_dates(site.documents[i], site.today, problems);
    check_later(site.documents[i], problems);
    check_each_other(site, i, problems);
    if (const auto issuer = site.resolved[i].issuer)
      check_life(site.documents[i], site.bodies[*issuer], problems);
  }
  check_numbers(site, problems);
  check_texts(site, problems);
}

void check_places(const Site& site, const HiddenPaths& hidden, std::vector<Problem>& problems) {
  const std::vector<std::string> named = named_files(site);
  std::set<std::string_view> with_hidden;  // folders where a document that is not shown may name the file
  for (const std::string& path : hidden) with_hidden.insert(folder_of(path));
  for (const std::string& path : site.files) {
    if (is_stray(path)) problems.push_back({path, 0, 0, &model_messages::stray_document, {}, {}});
    if (const std::string_view meant = meant_registry(path); !meant.empty())
      problems.push_back({path, 0, 0, &model_messages::misnamed_registry, {std::string(meant)}, {}});
    const std::string_view folder = folder_of(path), name = std::string_view(path).substr(folder.size());
    const bool nameless = path.starts_with("van-ban/") && !lower(path).ends_with(".md") && !is_litter(name) &&
                          !with_hidden.contains(folder) && !std::ranges::binary_search(named, path);
    if (nameless) problems.push_back({path, 0, 0, &forgotten(name), {}, {}});
  }
}

}  // namespace vankho
