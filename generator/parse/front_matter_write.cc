// Front matter written from a document.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "model/site.h"
#include "parse/front_matter.h"
#include "parse/front_matter_values.h"

namespace vankho {
namespace {

// Words that YAML readers take for something other than text.
bool is_special_word(std::string_view text) {
  static constexpr std::array<std::string_view, 10> kWords = {"null", "true", "false", "yes", "no",
                                                              "on",   "off",  "y",     "n",   "~"};
  return std::find(kWords.begin(), kWords.end(), lower(text)) != kWords.end();
}

// Text that stays itself without quotes, inside brackets too.
bool can_be_plain(std::string_view text) {
  auto is_word_byte = [](char c) {
    auto byte = static_cast<unsigned char>(c);
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || byte >= 0x80;
  };
  if (text.empty() || !is_word_byte(text.front()) || !is_word_byte(text.back()) || is_special_word(text))
    return false;
  return std::all_of(text.begin(), text.end(),
                     [&](char c) { return is_word_byte(c) || c == ' ' || c == '-' || c == '/' || c == '.'; });
}

std::string scalar(std::string_view text) {
  if (can_be_plain(text)) return std::string(text);
  std::string quoted = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + '"';
}

std::string days(const Interval& interval) {
  std::string last = iso(*interval.to);
  return interval.from && interval.from != interval.to ? iso(*interval.from) + '/' + last : last;
}

class Writer {
 public:
  void key(std::string_view name, std::string_view value) {
    if (!value.empty()) out_ += std::string(name) + ": " + std::string(value) + "\n";
  }
  void text(std::string_view name, std::string_view value) {
    if (!value.empty()) key(name, scalar(value));
  }
  template <typename Items, typename Write>
  void list(std::string_view name, const Items& items, Write write) {
    bool begun = false;
    for (const auto& item : items) {
      std::string value = write(item);
      if (value.empty()) continue;
      if (!begun) out_ += std::string(name) + ":\n";
      begun = true;
      out_ += "  - " + value + "\n";
    }
  }
  std::string fenced() const { return out_.empty() ? std::string() : "---\n" + out_ + "---\n"; }

 private:
  std::string out_;
};

// `{name: value, …}` of the pairs that have a value.
std::string braces(std::initializer_list<std::pair<std::string_view, std::string>> pairs) {
  std::string out;
  for (const auto& [name, value] : pairs) {
    if (!value.empty()) out += (out.empty() ? "" : ", ") + std::string(name) + ": " + value;
  }
  return out.empty() ? out : "{" + out + "}";
}

std::string text_or_nothing(std::string_view text) { return text.empty() ? std::string() : scalar(text); }

std::string brackets(const std::vector<std::string>& items) {
  std::string out;
  for (const std::string& item : items) out += (out.empty() ? "" : ", ") + scalar(item);
  return out.empty() ? out : "[" + out + "]";
}

// The slug, unless reading it again would make another type of it.
std::string type_of(const Metadata& document) {
  const DocumentType* type = type_of_abbreviation(document.type, document.side);
  const DocumentType* again = type ? type_written_as(type->slug, side_of_number(document.number)) : nullptr;
  return again && again->abbreviation == document.type ? std::string(type->slug)
                                                       : text_or_nothing(document.type);
}

std::string relation(const Relation& relation, RelationKind kind) {
  if (relation.kind != kind || !relation.stated) return {};
  if (!relation.date) return scalar(relation.number);
  return braces({{"so", scalar(relation.number)}, {"ngay", iso(*relation.date)}});
}

std::string deadline(const Deadline& deadline) {
  if (!deadline.stated || !deadline.due.to) return {};
  return braces({{"den", days(deadline.due)},
                 {"viec", scalar(deadline.what)},
                 {"co_quan", brackets(deadline.bodies)},
                 {"gui", text_or_nothing(deadline.to_whom)}});
}

std::string attachment(const Attachment& attachment, std::string_view document) {
  if (attachment.path.empty()) return {};
  std::string path = relative_path(document, attachment.path);
  if (attachment.name == path && !attachment.original) return scalar(path);
  return braces({{"tep", scalar(path)},
                 {"ten", attachment.name == path ? "" : text_or_nothing(attachment.name)},
                 {"ban_goc", attachment.original ? "true" : ""}});
}

}  // namespace

std::string write_front_matter(const Metadata& document) {
  Writer writer;
  writer.text("so", document.number);
  writer.key("loai", type_of(document));
  writer.text("trich_yeu", document.title);
  if (document.issuer_id_line > 0) writer.text("co_quan", document.issuer_id);
  if (document.date) {
    writer.key("ngay", iso(*document.date));
  } else if (document.written_stated && document.written.to) {
    writer.key("ngay", days(document.written));
  }
  writer.text("dia_danh", document.place);
  writer.key("nguoi_ky", braces({{"quyen_han", text_or_nothing(document.signatory.authority)},
                                 {"chuc_vu", text_or_nothing(document.signatory.post)},
                                 {"ho_ten", text_or_nothing(document.signatory.name)}}));
  writer.list("noi_nhan", document.recipients, scalar);
  auto relations = [&](std::string_view key, RelationKind kind) {
    writer.list(key, document.relations, [&](const Relation& item) { return relation(item, kind); });
  };
  relations("can_cu", RelationKind::carries_out);
  relations("thay_the", RelationKind::replaces);
  relations("sua_doi", RelationKind::amends);
  relations("bai_bo", RelationKind::repeals);
  writer.list("ky_niem", document.event_ids, [](const auto& event) { return event.first; });
  writer.list("thoi_han", document.deadlines, deadline);
  writer.list("chu_de", document.topics, scalar);
  writer.list("dinh_kem", document.attachments,
              [&](const Attachment& item) { return attachment(item, document.path); });
  if (document.circulation == Circulation::open) writer.key("luu_hanh", "cong-khai");
  if (document.draft) writer.key("trang_thai", "du-thao");
  if (document.embargo) writer.key("cong_bo_tu", iso(*document.embargo));
  return writer.fenced();
}

}  // namespace vankho
