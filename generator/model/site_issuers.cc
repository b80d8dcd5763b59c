// Who issued each document: front matter's co_quan, else the
// body that the document itself names, else its folder's.
#include <set>

#include "model/messages.h"
#include "model/resolution.h"

namespace vankho {
namespace {

class Issuers {
 public:
  Issuers(const Bodies& bodies, std::vector<Problem>& problems)
      : bodies_(bodies), ids_(body_ids(bodies)), problems_(problems) {}

  std::optional<BodyIndex> of(const Metadata& document) {
    std::optional<BodyIndex> stated = bodies_.find(document.issuer_id);
    std::optional<BodyIndex> named = bodies_.resolve(document.issuer, stated, order_day(document));
    if (document.issuer_id_line > 0) {
      check_stated(document, stated, named);
      return stated ? stated : named;
    }
    if (named || stated) return named ? named : stated;
    warn_of_unknown(document);
    return std::nullopt;
  }

 private:
  void check_stated(const Metadata& document, std::optional<BodyIndex> stated,
                    std::optional<BodyIndex> named) {
    if (!stated) {
      add_unknown(problems_, document.path, document.issuer_id_line, {document.issuer_id}, document.issuer_id,
                  ids_, model_messages::unknown_issuer, model_messages::unknown_issuer_like);
    } else if (named && !bodies_.in_line(*stated, *named)) {
      problems_.push_back({document.path,
                           document.issuer_id_line,
                           0,
                           &model_messages::issuer_differs,
                           {document.issuer_id, document.issuer, bodies_[*named].id},
                           {}});
    }
  }

  // Once a folder and once a name, not once a document.
  // Without any registry there is nothing to be unknown to.
  void warn_of_unknown(const Metadata& document) {
    if (bodies_.all().empty()) return;
    if (!document.issuer_id.empty()) {
      if (!folders_.insert(document.issuer_id).second) return;
      add_unknown(problems_, document.path, 0, {document.issuer_id}, document.issuer_id, ids_,
                  model_messages::unknown_folder, model_messages::unknown_folder_like);
    } else if (!document.issuer.empty() && names_.insert(document.issuer).second) {
      problems_.push_back({document.path, 0, 0, &model_messages::unknown_issuer_name, {document.issuer}, {}});
    } else if (document.issuer.empty()) {
      problems_.push_back({document.path, 0, 0, &model_messages::no_issuer, {}, {}});
    }
  }

  const Bodies& bodies_;
  std::vector<std::string_view> ids_;
  std::vector<Problem>& problems_;
  std::set<std::string> folders_, names_;
};

}  // namespace

std::vector<std::string_view> body_ids(const Bodies& bodies) {
  std::vector<std::string_view> ids;
  for (const Body& body : bodies.all()) ids.push_back(body.id);
  return ids;
}

void resolve_issuers(Site& site, std::vector<Problem>& problems) {
  Issuers issuers(site.bodies, problems);
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    site.resolved[i].issuer = issuers.of(site.documents[i]);
  }
}

}  // namespace vankho
