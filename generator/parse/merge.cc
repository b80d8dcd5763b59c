#include "parse/merge.h"

#include <set>

#include "base/text.h"
#include "parse/messages.h"
#include "parse/types.h"

namespace vankho {
namespace {

std::string compared(std::string_view text) { return search_form(collapse_spaces(text)); }

class Merger {
 public:
  Merger(Document& document, std::vector<Problem>& problems) : document_(document), problems_(problems) {}

  void text(std::string_view key, const std::optional<Stated<std::string>>& stated, std::string& value) {
    if (!stated) return;
    if (!value.empty() && compared(value) != compared(stated->value))
      differs(key, stated->line, stated->value, value);
    value = stated->value;
  }

  // A title is often shortened or begun otherwise in front matter; only another one is a difference.
  void title(const std::optional<Stated<std::string>>& stated) {
    if (!stated) return;
    std::string form = compared(document_.title), front = compared(stated->value);
    bool same = form.find(front) != std::string::npos || front.find(form) != std::string::npos;
    if (!form.empty() && !same) differs("trich_yeu", stated->line, stated->value, document_.title);
    document_.title = stated->value;
  }

  void date(const FrontMatter& front) {
    if (front.date) {
      if (document_.date && *document_.date != front.date->value) {
        differs("ngay", front.date->line, iso(front.date->value), iso(*document_.date));
      }
      document_.date = front.date->value;
    } else if (front.date_guess && !document_.date) {
      document_.written = front.date_guess->value;
      document_.written_stated = true;
      document_.written_reason = "theo khai báo của người biên tập";
    }
  }

  void signatory(const std::optional<Stated<Signatory>>& stated) {
    if (!stated) return;
    auto part = [&](std::string_view key, const std::string& front, std::string& value) {
      if (!front.empty()) text(key, Stated<std::string>{front, stated->line}, value);
    };
    part("nguoi_ky.quyen_han", stated->value.authority, document_.signatory.authority);
    part("nguoi_ky.chuc_vu", stated->value.post, document_.signatory.post);
    part("nguoi_ky.ho_ten", stated->value.name, document_.signatory.name);
  }

 private:
  void differs(std::string_view key, int line, const std::string& front, const std::string& form) {
    problems_.push_back(
        {document_.path, line, 0, &messages::form_differs, {std::string(key), front, form}, {}});
  }

  Document& document_;
  std::vector<Problem>& problems_;
};

}  // namespace

void merge_front_matter(const FrontMatter& front, Document& document, std::vector<Problem>& problems) {
  Merger merger(document, problems);
  merger.text("so", front.number, document.number);
  merger.text("loai", front.type, document.type);
  merger.title(front.title);
  merger.date(front);
  merger.text("dia_danh", front.place, document.place);
  merger.signatory(front.signatory);
  if (front.recipients) document.recipients = front.recipients->value;
  if (front.issuer_id) {
    document.issuer_id = front.issuer_id->value;
    document.issuer_id_line = front.issuer_id->line;
  }
  document.relations = front.relations;
  std::set<std::string> bases(document.bases.begin(), document.bases.end());
  for (const Relation& relation : front.relations) {
    if (relation.kind == RelationKind::carries_out && bases.insert(relation.number).second)
      document.bases.push_back(relation.number);
  }
  if (!front.attachments.empty()) document.attachments = front.attachments;
  document.deadlines.insert(document.deadlines.end(), front.deadlines.begin(), front.deadlines.end());
  document.event_ids = front.event_ids;
  document.topics = front.topics;
  document.circulation = front.circulation;
  document.draft = front.draft;
  document.embargo = front.embargo;
}

}  // namespace vankho
