#include "parse/issuer_names.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "parse/types.h"
#include "parse/words.h"

namespace vankho {
namespace {

constexpr std::string_view kAnd = " và ", kComma = ", ";

// What speaks of the document again, not of who issued it.
constexpr auto kBeyond = std::to_array<std::string_view>(
    {" về ", " thực hiện", " ban hành", " quy định", " hướng dẫn", " phê duyệt", " triển khai", " đến ",
     " tại ", " trên ", " ngày ", " v/v", " sửa đổi", " công bố", "“", "\"", "…"});

// The first verb in small letters; those in capitals are part of names: "Ban Chỉ đạo", "Ủy ban Giám sát".
std::size_t find_verb(std::string_view text, std::string_view searched) {
  for (std::size_t from = 0; from < searched.size();) {
    const std::size_t at = find_charge(searched.substr(from));
    if (at == std::string_view::npos) return at;
    if (starts_with_lower(text.substr(from + at))) return from + at;
    from = std::min(searched.find(' ', from + at), searched.size() - 1) + 1;
  }
  return std::string_view::npos;
}

// Bodies named by their fields: "Bộ Nông nghiệp và Phát triển nông thôn", "Sở Văn hóa, Thể thao và Du lịch".
bool named_by_fields(std::string_view searched) {
  for (std::string_view post : {"bộ trưởng ", "giám đốc ", "trưởng "})
    if (searched.starts_with(post)) searched.remove_prefix(post.size());
  return std::ranges::any_of(std::to_array<std::string_view>({"bộ ", "sở ", "phòng ", "ban "}),
                             [&](std::string_view word) { return searched.starts_with(word); });
}

bool names_document(std::string_view searched) {
  const auto opens = [&](std::string_view name) { return searched.starts_with(name); };
  return std::ranges::any_of(searched_type_names(), opens) ||
         std::ranges::any_of(std::to_array<std::string_view>({"luật", "pháp lệnh", "căn cứ", "văn bản"}),
                             opens);
}

// Whether what stands at `at` is one more field of the body's.
bool is_field(std::string_view text, std::string_view searched, std::size_t at) {
  text = text.substr(std::min(at, text.size()));
  return starts_with_upper(text) && !names_body(text) &&
         !names_document(searched.substr(std::min(at, searched.size())));
}

}  // namespace

std::size_t size_of_issuer(std::string_view text, std::string_view searched) {
  constexpr std::size_t kLongestName = 150;
  std::size_t end = std::min(searched.size(), text.size());
  searched = searched.substr(0, kLongestName + 1);
  end = std::min({end, searched.find_first_of(".;():\n"), find_verb(text, searched)});
  for (std::string_view word : kBeyond) end = std::min(end, searched.substr(0, end + word.size()).find(word));
  const bool fields = named_by_fields(searched);
  for (std::size_t at = searched.find(','); at < end; at = searched.find(',', at + 1)) {
    const bool list = fields && searched.find(kAnd, at) < end;  // "Văn hóa, Thể thao và Du lịch"
    if (!list || !is_field(text, searched, at + kComma.size())) end = at;
  }
  for (std::size_t at = searched.find(kAnd); at < end; at = searched.find(kAnd, at + 1))
    if (!fields || !is_field(text, searched, at + kAnd.size())) end = at;
  return end > kLongestName ? 0 : end;
}

}  // namespace vankho
