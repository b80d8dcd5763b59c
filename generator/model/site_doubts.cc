// What can hardly be: dates and numbers that contradict one another, files in places where nobody looks.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/text.h"
#include "model/messages.h"
#include "model/resolution.h"
#include "model/site_numbers.h"

namespace vankho {
namespace {

constexpr std::chrono::days kYear{366};

void check_dates(const Document& document, Day today, std::vector<Problem>& problems) {
  using std::chrono::sys_days;
  if (!document.date) return;
  if (sys_days(*document.date) > sys_days(today) + kYear)
    problems.push_back(
        {document.path, 0, 0, &model_messages::date_ahead, {vietnamese_day(*document.date)}, {}});
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

// Numbers begin anew with each term and each year, so that only the same day makes two of them one.
void check_numbers(const Site& site, std::vector<Problem>& problems) {
  using Identity = std::tuple<std::string, Day, std::string, std::optional<BodyIndex>>;
  std::map<Identity, DocumentIndex> known;
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    const Document& document = site.documents[i];
    if (document.number.empty() || !document.date) continue;
    const Identity identity{number_key(document.number), *document.date, document.type,
                            site.resolved[i].issuer};
    const auto [first, is_new] = known.emplace(identity, i);
    if (is_new) continue;
    problems.push_back({document.path,
                        0,
                        0,
                        &model_messages::double_number,
                        {site.documents[first->second].path, document.number, vietnamese_day(*document.date)},
                        {}});
  }
}

std::string_view folder_of(std::string_view path) { return path.substr(0, path.rfind('/') + 1); }

// What lies at the top, or in a hidden folder, is the repository's own.
bool is_stray(const std::string& path) {
  const bool in_folder = path.find('/') != std::string::npos && !path.starts_with('.');
  const bool read = path.starts_with("van-ban/") || path.starts_with("trang/");
  return in_folder && !read && lower(path).ends_with(".md");
}

bool is_word_file(const std::string& path) {
  const std::string ending = lower(path.substr(path.rfind('.') + 1));
  return path.starts_with("van-ban/") &&
         (ending == "doc" || ending == "docx" || ending == "odt" || ending == "rtf");
}

}  // namespace

void check_doubts(const Site& site, std::vector<Problem>& problems) {
  for (const Document& document : site.documents) check_dates(document, site.today, problems);
  check_numbers(site, problems);
}

void check_places(const Site& site, const HiddenPaths& hidden, std::vector<Problem>& problems) {
  const std::vector<std::string> named = named_files(site);
  std::set<std::string_view> with_hidden;  // folders where a document that is not shown may name the file
  for (const std::string& path : hidden) with_hidden.insert(folder_of(path));
  for (const std::string& path : site.files) {
    if (is_stray(path)) problems.push_back({path, 0, 0, &model_messages::stray_document, {}, {}});
    if (!is_word_file(path) || with_hidden.contains(folder_of(path))) continue;
    if (!std::ranges::binary_search(named, path))
      problems.push_back({path, 0, 0, &model_messages::word_file, {}, {}});
  }
}

}  // namespace vankho
