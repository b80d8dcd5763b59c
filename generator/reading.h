// A snapshot's files, read and parsed.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "base/problem.h"
#include "cache/records.h"
#include "model/body.h"
#include "model/event.h"
#include "model/filed_document.h"
#include "model/page.h"
#include "model/registry_files.h"
#include "model/settings.h"
#include "source/snapshot.h"

namespace vankho {

inline constexpr std::string_view kDocumentsFolder = "van-ban/", kPagesFolder = "trang/";

// Whether a file of that name is a document, and a page of trang/; other files are for nobody to see.
bool is_document(std::string_view path);
bool is_page(std::string_view path);

struct Content {
  Settings settings;
  std::vector<Body> bodies;
  std::vector<Event> events;
  std::vector<FiledDocument> documents;
  std::vector<Page> pages;
  std::map<std::string, std::string> registries;  // of bodies gathered from other repositories, by their id
  std::vector<std::string> files;                 // every path of the content, sorted
};

// A portal without site.yaml is named after the body at the top of its tree. Files above the limits of
// site.yaml are problems and are not read, nor any where there are more of them, unless those are read, too.
// Of documents and pages, only those that are `wanted` are read. Documents that `records` has are not parsed
// again, and those parsed without an error are added there. Documents look into `snapshot` and `records` for
// their wording, unless it is kept.
enum class TooManyFiles { stop, are_read };
Content read_content(
    const Snapshot& snapshot, unsigned jobs, Records& records, std::vector<Problem>& problems,
    const std::function<bool(const Entry&)>& wanted = [](const Entry&) { return true; },
    TooManyFiles too_many = TooManyFiles::stop);

// What site.yaml says; its mistakes are left for `read_content` to tell.
Settings read_settings(const Snapshot& snapshot);

// `wanted`, or the first of site.yaml where it is empty. Throws UsageFailure for one that site.yaml does not
// name; what one names that has a mistake among `problems` is not known.
std::string choose_edition(const Settings& settings, const std::string& wanted,
                           const std::vector<Problem>& problems);

// The files of a theme: those that the program carries, each overridden by one of the same name in the
// repository's themes/<name>/.
struct Theme {
  std::string folder;           // "themes/mac-dinh/": problems name its files as the repository does
  std::vector<File> templates;  // *.html
  std::vector<File> assets;     // what pages load
  std::string book_style;       // what pages of books load
  File texts;                   // the words of the interface, in the portal's language
};
Theme read_theme(const Snapshot& snapshot, const Settings& settings, std::vector<Problem>& problems);

}  // namespace vankho
