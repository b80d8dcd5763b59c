#include "bookbinding.h"

#include <fmt/format.h>

#include "base/text.h"
#include "binder.h"
#include "outputs/book.h"
#include "outside_content.h"
#include "packs/messages.h"
#include "publish/descriptor.h"
#include "signing.h"

namespace vankho {
namespace {

BodyIndex body_of(const Site& site, const std::string& id) {
  if (const std::optional<BodyIndex> body = site.bodies.find(id)) return *body;
  std::vector<std::string_view> ids;
  for (const Body& body : site.bodies.all()) ids.push_back(body.id);
  const std::string_view like = did_you_mean(id, ids);
  if (!like.empty()) throw UsageFailure(packs_messages::no_such_body_like, {id, std::string(like)});
  throw UsageFailure(packs_messages::no_such_body, {id, fmt::format("{}", fmt::join(ids, ", "))});
}

Book book_of(const Site& site, const BookRequest& request) {
  const BodyIndex body = body_of(site, request.body);
  Book book = book_of(site, body, request.year);
  if (!book.documents.empty()) return book;
  const std::string& name = site.bodies[body].name;
  const std::vector<int> years = years_of(site, body);
  if (years.empty()) throw UsageFailure(packs_messages::no_book, {name});
  throw UsageFailure(packs_messages::empty_book,
                     {name, std::to_string(request.year), fmt::format("{}", fmt::join(years, ", "))});
}

}  // namespace

BoundBook bind_book(const Options& options, const BookRequest& request) {
  if (options.worktree) throw UsageFailure(packs_messages::copy_of_worktree);
  require_outside_content(options, request.to);
  BoundBook made;
  made.report = read_site(options, [&](const Site& site, const Theme& theme, const Snapshot& snapshot,
                                       std::vector<Problem>& problems) {
    require_published_key(site.settings, request.key);
    const Book book = book_of(site, request);
    const std::optional<Epub> bound = bind(book, site, theme, snapshot, problems);
    if (!bound) return false;
    publish::replace_file(request.to, epub(*bound));
    sign_beside(request.to, request.key,
                fmt::format("vankho: {} {}, {}", request.body, request.year, iso(site.today)));
    made.title = bound->title;
    made.documents = book.documents.size();
    return true;
  });
  return made;
}

}  // namespace vankho
