// The whole portal, once every name and number has been resolved to what it means. Immutable from then on.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/problem.h"
#include "model/body.h"
#include "model/event.h"
#include "model/filed_document.h"
#include "model/page.h"
#include "model/settings.h"

namespace vankho {

using DocumentIndex = std::size_t;
using EventIndex = std::size_t;

enum class Status { in_force, amended, replaced, repealed };

// A task or deadline of a document, from the side of a body.
struct Duty {
  DocumentIndex document = 0;
  std::size_t item = 0;  // index into the document's tasks or deadlines
  bool operator==(const Duty&) const = default;
};

// What a document means among the others; parallel to Site::documents.
struct Resolved {
  std::string address;  // "van-ban/duk-tinh/2023/kh-108.html"
  std::optional<BodyIndex> issuer;
  std::vector<std::optional<DocumentIndex>> citations;             // parallel to Metadata::citations
  std::vector<std::optional<std::size_t>> missing;                 // likewise: index into Site::missing
  std::vector<std::vector<std::optional<BodyIndex>>> task_bodies;  // parallel to tasks and their bodies
  std::vector<std::vector<std::optional<BodyIndex>>>
      deadline_bodies;                                           // parallel to deadlines and their bodies
  std::vector<std::optional<BodyIndex>> addressees, recipients;  // parallel to the document's
  std::vector<DocumentIndex> carries_out, carried_out_by, replaces, replaced_by, amends, amended_by, repeals,
      repealed_by, cited_by, attached_to;    // oldest first, without doubles
  std::vector<std::string> unmet_relations;  // numbers of relations to documents that are not shown
  std::vector<EventIndex> events;
  Status status = Status::in_force;
};

// What the archive holds of a body; parallel to Site::bodies.
struct BodyRecord {
  std::vector<DocumentIndex> issued, received;  // newest first; received: Kính gửi or Nơi nhận
  // Deadlines: what is still to come, soonest first; then those without a day; then those past, newest first.
  std::vector<Duty> tasks, deadlines;
};

// A document that others cite and the archive does not have. An undated mention joins the dated one of its
// number, the nearest before the document that cites it if there are several.
struct Missing {
  std::string number;
  std::optional<Day> date;
  std::optional<BodyIndex> issuer;  // as far as it can be told
  std::string address;              // "vien-dan/293-kh-tu.html", with the date where several share the number
  std::vector<DocumentIndex> cited_by;
};

struct Site {
  Settings settings;
  std::string edition;
  Day today;
  std::string commit;   // hex id, or empty
  int copy_serial = 0;  // of the offline copy that this is to be; 0 for none

  Bodies bodies;
  std::vector<Event> events;             // by date in the year, then name
  std::vector<FiledDocument> documents;  // newest first; undated ones by their interval's end; then by path
  std::vector<Page> pages;               // by order, then title
  std::vector<std::string> files;  // every path of the content that documents and pages may link to, sorted

  std::vector<Resolved> resolved;                           // parallel to documents
  std::vector<BodyRecord> body_records;                     // parallel to bodies
  std::vector<std::vector<DocumentIndex>> event_documents;  // parallel to events, newest first
  std::vector<Missing> missing;                             // by number, then date; undated first
};

// Whose rules of form a document of the site follows: what its number or its head says, else what the body is
// that issued it.
Rules rules_of(const Site& site, DocumentIndex document);

// Where a file of the content is published: "van-ban/Kế hoạch 5.md" -> "van-ban/ke-hoach-5.html"; pages of
// trang/ likewise; other files keep their ending, folded.
std::string address_of(std::string_view content_path);

// The file of the content that `target` means in a link written in `from`:
// percent signs decoded, anchor and query left out. Empty for an anchor of
// the page itself; begins with "../" where it leads out of the content.
std::string linked_path(std::string_view from, std::string_view target);

// The anchor that a link's target names, decoded; empty for none.
std::string linked_anchor(std::string_view target);

// The file of the content that a plain path written in `from` means; begins with "../" where it is outside.
std::string path_beside(std::string_view from, std::string_view written);

// The path to write in `from` so that it means the file at `to`: path_beside's inverse.
std::string relative_path(std::string_view from, std::string_view to);

// The files other than documents and pages that those shown here
// attach or link to, sorted: what has to be published with them.
std::vector<std::string> named_files(const Site& site);

// A place in the document or page at `path` that names a file.
struct Naming {
  std::string path;
  int line = 0, column = 0;  // 0 where not known
};

// The same files, each with the first place that names it.
std::map<std::string, Naming> first_namings(const Site& site);

// Whether an edition has the document on that day: finished, not embargoed, circulating there; or whether it
// is shown all the same, to its editors.
bool is_shown(const Metadata& document, std::string_view edition, Day today, bool with_unpublished);

// Whether the file at `from` may name the one at `path`; any may name any where it is empty.
using MayName = std::function<bool(const std::string& from, const std::string& path)>;

// Keeps what belongs to the edition and the day (no drafts, no embargoed, none that circulate more narrowly;
// every document where it is `with_unpublished`), then resolves names, numbers, relations, statuses and
// addresses. Two files that claim one address, unknown bodies and events, dead links and anchors become
// problems, whose `text` is left to whoever has the files' bytes. `files` names every file of the content,
// documents and pages included.
Site resolve(Settings settings, std::string edition, Day today, std::string commit, Bodies bodies,
             std::vector<Event> events, std::vector<FiledDocument> documents, std::vector<Page> pages,
             std::vector<std::string> files, bool with_unpublished, std::vector<Problem>& problems,
             const MayName& may_name = {});

}  // namespace vankho
