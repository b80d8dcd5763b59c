#include "reading.h"

#include <algorithm>
#include <map>

#include "base/limits.h"
#include "base/litter.h"
#include "base/parallel.h"
#include "base/text.h"
#include "base/watchdog.h"
#include "default_theme.h"
#include "messages.h"
#include "outputs/lean.h"
#include "parse/attached_file.h"
#include "parse/document.h"
#include "parse/registry.h"
#include "quoting.h"
#include "recall.h"

namespace vankho {
namespace {

constexpr std::string_view kMarkdown = ".md", kBookStyle = "book.css";

const Entry* find(const std::vector<Entry>& entries, std::string_view path) {
  auto found =
      std::lower_bound(entries.begin(), entries.end(), path,
                       [](const Entry& entry, std::string_view wanted) { return entry.path < wanted; });
  return found != entries.end() && found->path == path ? &*found : nullptr;
}

std::string read(const Snapshot& snapshot, std::string_view path) {
  const Entry* entry = find(snapshot.content, path);
  return entry ? snapshot.reader()->read(*entry) : std::string();
}

bool is_markdown_in(std::string_view path, std::string_view folder) {
  return path.starts_with(folder) && lower(path).ends_with(kMarkdown);
}

bool is_text(const Entry& entry) { return is_document(entry.path) || is_page(entry.path); }

std::string in_megabytes(std::uint64_t bytes) {
  return std::to_string((bytes + (1 << 20) - 1) >> 20) + " MB";
}

using Wanted = std::function<bool(const Entry&)>;

// Entries under `folder` that are Markdown, within the limits and wanted.
std::vector<const Entry*> texts_in(const Snapshot& snapshot, std::string_view folder,
                                   const Settings& settings, const Wanted& wanted) {
  std::vector<const Entry*> texts;
  for (const Entry& entry : snapshot.content) {
    const bool readable = is_markdown_in(entry.path, folder) && entry.size <= settings.max_document_bytes;
    if (readable && wanted(entry)) texts.push_back(&entry);
  }
  return texts;
}

void check_limits(const Snapshot& snapshot, const Settings& settings, std::vector<Problem>& problems) {
  if (snapshot.content.size() > settings.max_files) {
    problems.push_back({std::string(kSettingsFile),
                        0,
                        0,
                        &messages::too_many_files,
                        {std::to_string(snapshot.content.size()), std::to_string(settings.max_files)},
                        {}});
  }
  for (const Entry& entry : snapshot.content) {
    const bool text = is_text(entry);
    std::uint64_t limit = text ? settings.max_document_bytes : settings.max_file_bytes;
    if (entry.size <= limit) continue;
    problems.push_back({entry.path,
                        0,
                        0,
                        &messages::file_too_large,
                        {in_megabytes(entry.size), in_megabytes(limit), text ? "van_ban" : "tep"},
                        {}});
  }
}

// One file of a few kB can be in a tree under any number of names: false where that is done too often.
bool check_same_files(const Snapshot& snapshot, std::vector<Problem>& problems) {
  const std::size_t before = problems.size();
  std::map<std::string_view, std::vector<const Entry*>> by_blob;
  for (const Entry& entry : snapshot.content) by_blob[entry.blob].push_back(&entry);
  for (const auto& [blob, same] : by_blob) {
    const Entry& first = *same.front();
    const bool text = is_text(first);
    const std::uint64_t bytes = std::max<std::uint64_t>(first.size, text ? limits::kLeastOfText : 0) *
                                same.size(),
                        limit = text ? limits::kSameTexts : limits::kSameFiles;
    if (same.size() == 1 || bytes <= limit) continue;
    problems.push_back({first.path,
                        0,
                        0,
                        &messages::same_files,
                        {std::to_string(same.size()), in_megabytes(bytes), in_megabytes(limit)},
                        {}});
  }
  return problems.size() == before;
}

// Parses `texts` on several threads, parse(entry, bytes, problems), where bytes() reads; results and problems
// are in the order of the texts.
template <typename T, typename Parse>
std::vector<T> parse_all(const Snapshot& snapshot, const std::vector<const Entry*>& texts, unsigned jobs,
                         std::vector<Problem>& problems, Parse parse) {
  std::vector<T> parsed(texts.size());
  std::vector<std::vector<Problem>> found(texts.size());
  std::vector<std::unique_ptr<Reader>> readers(std::max(jobs, 1u));
  const std::vector<std::size_t> order = snapshot.reading_order(texts);
  const auto work = [&](std::size_t place, unsigned worker) {
    const std::size_t i = order[place];
    const AtWork now(texts[i]->path);
    if (!readers[worker]) readers[worker] = snapshot.reader();
    const auto bytes = [&] { return readers[worker]->read(*texts[i]); };
    parsed[i] = parse(*texts[i], bytes, found[i]);
  };
  parallel_for(texts.size(), jobs, work, kReadingRun);
  for (std::vector<Problem>& of_text : found) {
    std::move(of_text.begin(), of_text.end(), std::back_inserter(problems));
  }
  return parsed;
}

std::string name_of_top_body(const std::vector<Body>& bodies) {
  auto top = std::find_if(bodies.begin(), bodies.end(), [](const Body& body) { return body.parent.empty(); });
  return top == bodies.end() ? "Văn khố" : "Văn khố " + top->name;
}

// The portal's own, then those of guests, whose paths have a name before them, in its order.
std::vector<Entry> registries(const std::vector<Entry>& content, std::string_view file) {
  std::vector<Entry> found;
  const std::string ending = ':' + std::string(file);
  for (const Entry& entry : content)
    if (entry.path.ends_with(ending)) found.push_back(entry);
  if (const Entry* own = find(content, file)) found.insert(found.begin(), *own);
  return found;
}

bool is_alike(const Body& a, const Body& b) {
  const auto same = [](const FormerName& one, const FormerName& other) {
    return one.name == other.name && one.until == other.until;
  };
  return std::ranges::equal(a.former_names, b.former_names, same) && a.name == b.name &&
         a.aliases == b.aliases && a.symbols == b.symbols && a.kind == b.kind && a.parent == b.parent &&
         a.from == b.from && a.to == b.to && a.predecessors == b.predecessors;
}

bool is_alike(const Event& a, const Event& b) {
  const auto lunar = [](const Event& event) {
    const LunarDay day = event.lunar.value_or(LunarDay{});
    return std::pair(day.day, day.month);
  };
  return lunar(a) == lunar(b) && a.name == b.name && a.original == b.original && a.scope == b.scope &&
         a.kind == b.kind;
}

// Adds what a registry describes, but for what another described alike; what one registry describes twice is
// for others to judge. `files` has the registry of each id.
template <typename T>
void gather(std::vector<T> described, const std::string& file, std::vector<T>& all,
            std::map<std::string, std::string>& files, const Message& conflict,
            std::vector<Problem>& problems) {
  std::map<std::string, std::size_t, std::less<>> known;  // the first of each id, in `all`
  for (std::size_t i = 0; i < all.size(); ++i) known.emplace(all[i].id, i);
  for (T& one : described) {
    const auto first = known.find(one.id);
    if (first == known.end()) {
      files.emplace(one.id, file);
      all.push_back(std::move(one));
    } else if (!is_alike(all[first->second], one)) {
      problems.push_back({file, one.line, 0, &conflict, {one.id, files.at(one.id)}, {}});
    }
  }
}

bool is_mistake_in_settings(const Problem& problem) {
  return problem.path == kSettingsFile && problem.severity() == Severity::error;
}

bool is_texts_file(std::string_view path) { return path.starts_with("texts.") && path.ends_with(".txt"); }

}  // namespace

bool is_document(std::string_view path) { return is_markdown_in(path, kDocumentsFolder); }

bool is_page(std::string_view path) { return is_markdown_in(path, kPagesFolder); }

Content read_content(const Snapshot& snapshot, unsigned jobs, Records& records,
                     std::vector<Problem>& problems, const Wanted& wanted, TooManyFiles too_many) {
  Content content;
  if (find(snapshot.content, kSettingsFile)) {
    content.settings = parse_settings(kSettingsFile, read(snapshot, kSettingsFile), problems);
  }
  std::unique_ptr<Reader> reader = snapshot.reader();
  std::map<std::string, std::string> events;
  for (const Entry& entry : registries(snapshot.content, kBodiesFile)) {
    gather(parse_bodies(entry.path, reader->read(entry), problems), entry.path, content.bodies,
           content.registries, messages::body_of_two_repositories, problems);
  }
  for (const Entry& entry : registries(snapshot.content, kEventsFile)) {
    gather(parse_events(entry.path, reader->read(entry), problems), entry.path, content.events, events,
           messages::event_of_two_repositories, problems);
  }
  if (content.settings.name.empty()) content.settings.name = name_of_top_body(content.bodies);
  check_limits(snapshot, content.settings, problems);
  const bool few = snapshot.content.size() <= content.settings.max_files;
  const bool may_be_read = few && check_same_files(snapshot, problems);
  if (!may_be_read && too_many == TooManyFiles::stop) return content;
  for (const Entry& entry : snapshot.content) content.files.push_back(entry.path);
  content.documents = parse_all<FiledDocument>(
      snapshot, texts_in(snapshot, kDocumentsFolder, content.settings, wanted), jobs, problems,
      [&](const Entry& entry, const auto& bytes, std::vector<Problem>& found) {
        const auto parse_again = [&snapshot, &entry] {
          std::vector<Problem> told_before;
          return parse_document(entry.path, snapshot.reader()->read(entry), told_before);
        };
        const auto parse = [&] {
          const std::string text = bytes();
          Document document = parse_document(entry.path, text, found);
          if (found.size() <= limits::kProblemsOfFile) quote(found, text);
          return document;
        };
        // Parsing sees nothing but a path and its bytes.
        return *recall(records, materials({"document", entry.path, entry.blob}), found, parse, parse_again);
      });
  content.pages =
      parse_all<Page>(snapshot, texts_in(snapshot, kPagesFolder, content.settings, wanted), jobs, problems,
                      [](const Entry& entry, const auto& bytes, std::vector<Problem>& found) {
                        return parse_page(entry.path, bytes(), found);
                      });
  return content;
}

Settings read_settings(const Snapshot& snapshot) {
  std::vector<Problem> told_by_read_content;
  return find(snapshot.content, kSettingsFile)
             ? parse_settings(kSettingsFile, read(snapshot, kSettingsFile), told_by_read_content)
             : Settings();
}

std::string choose_edition(const Settings& settings, const std::string& wanted,
                           const std::vector<Problem>& problems) {
  if (wanted.empty()) return settings.editions.front();
  if (std::any_of(problems.begin(), problems.end(), is_mistake_in_settings)) return wanted;
  if (std::find(settings.editions.begin(), settings.editions.end(), wanted) == settings.editions.end()) {
    std::string known;
    for (const std::string& edition : settings.editions) known += (known.empty() ? "" : ", ") + edition;
    throw UsageFailure(messages::no_such_edition, {wanted, known});
  }
  return wanted;
}

Theme read_theme(const Snapshot& snapshot, const Settings& settings, std::vector<Problem>& problems) {
  const std::string& name = settings.theme;
  std::map<std::string, std::string> files;
  for (const File& file : default_theme()) files[file.path] = file.bytes;
  const std::string folder = name + "/";
  bool own = false;
  std::unique_ptr<Reader> reader = snapshot.reader();
  for (const Entry& entry : snapshot.themes) {
    if (!entry.path.starts_with(folder) || is_litter(entry.path.substr(entry.path.rfind('/') + 1))) continue;
    std::string bytes = reader->read(entry);
    std::ranges::move(problems_of_kept("themes/" + entry.path, bytes), std::back_inserter(problems));
    files[entry.path.substr(folder.size())] = std::move(bytes);
    own = true;
  }
  if (name != kDefaultTheme && !own) {
    problems.push_back({std::string(kSettingsFile), 0, 0, &messages::no_such_theme, {name}, {}});
  }
  Theme theme;
  theme.folder = "themes/" + folder;
  const std::string texts = "texts." + settings.language + ".txt";
  if (files.contains(texts)) {
    theme.texts = {texts, files[texts]};
  } else {
    problems.push_back({std::string(kSettingsFile),
                        0,
                        0,
                        &messages::no_such_language,
                        {settings.language, theme.folder + texts},
                        {}});
  }
  for (auto& [path, bytes] : files) {
    if (is_texts_file(path)) continue;
    if (path == kBookStyle)
      theme.book_style = std::move(bytes);
    else if (path.ends_with(".html"))
      theme.templates.push_back({path, std::move(bytes)});
    else
      theme.assets.push_back({path, lean(path, bytes)});
  }
  return theme;
}

}  // namespace vankho
