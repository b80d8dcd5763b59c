#include "editing/new_document.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "parse/front_matter.h"
#include "parse/number.h"
#include "parse/outlines.h"

namespace vankho {
namespace {

// The newest document of the body, of that type where one is asked for; null for none.
const Metadata* newest(std::span<const FiledDocument> archive, const Body& body, std::string_view type) {
  const Metadata* found = nullptr;
  for (const Metadata& document : archive) {
    const bool fits = document.issuer_id == body.id && (type.empty() || document.type == type);
    if (fits && document.date && (!found || *found->date < *document.date)) found = &document;
  }
  return found;
}

// "12" in the form of the body and type: "12-KH/TU", "12/KH-UBND".
std::string number_of(std::string_view count, const Request& request, Side side) {
  const std::string symbol = request.body->symbols.empty() ? "…" : request.body->symbols.front();
  const std::string_view type = request.type->abbreviation;
  if (side == Side::party) return fmt::format("{}-{}/{}", count, type, symbol);
  return type == "CV" ? fmt::format("{}/{}", count, symbol) : fmt::format("{}/{}-{}", count, type, symbol);
}

bool is_count(std::string_view number) {
  constexpr std::size_t kMostDigits = 5;
  return !number.empty() && number.size() <= kMostDigits &&
         number.find_first_not_of("0123456789") == number.npos;
}

// The number after the newest one of the body and type: the state counts anew each year.
std::string next_number(const Request& request, const Metadata* last, Side side) {
  int count = 0;
  if (std::optional<NumberInText> number = last ? read_number(last->number) : std::nullopt) {
    const bool goes_on = side == Side::party || year_of(*last->date) == year_of(request.date);
    if (goes_on) std::from_chars(number->count.data(), number->count.data() + number->count.size(), count);
  }
  return number_of(fmt::format("{:02}", count + 1), request, side);
}

// Of a body that has issued nothing yet.
Side side_of(const Request& request, const Metadata* model) {
  if (model) return model->side;
  return request.type->party && rules_of(*request.body) != Rules::state ? Side::party : Side::state;
}

// Cut between words, if there are any.
std::string short_slug(std::string_view title) {
  constexpr std::size_t kLongest = 60;
  std::string words = slug(title);
  if (words.size() > kLongest) words.resize(std::min(words.rfind('-', kLongest), kLongest));
  return words;
}

}  // namespace

File new_document(const Request& request, std::span<const FiledDocument> archive) {
  const Metadata* model = newest(archive, *request.body, {});
  const Metadata* last = newest(archive, *request.body, request.type->abbreviation);
  Document document;
  document.type = request.type->abbreviation;
  document.side = side_of(request, last ? last : model);
  document.number =
      is_count(request.number) ? number_of(request.number, request, document.side) : request.number;
  document.title = request.title;
  document.issuer_id = request.body->id;
  document.issuer_id_line = 1;
  document.date = request.date;
  document.draft = true;
  if (const Metadata* lender = last ? last : model) {
    document.place = lender->place;
    document.signatory = lender->signatory;
    document.recipients = lender->recipients;
  }
  document.path = fmt::format("van-ban/{}/{}/{}-{}.md", request.body->id, year_of(request.date),
                              request.type->slug, short_slug(request.title));
  std::string front = write_front_matter(document);
  if (request.number.empty()) {
    const std::string comment = fmt::format("# so: {}    # lấy số xong thì sửa và bỏ dấu # ở đầu dòng\n",
                                            next_number(request, last, document.side));
    front.insert(front.find('\n') + 1, comment);
  }
  return {document.path, front + "\n" + outline_for(request.type->slug, request.body->name, request.title)};
}

}  // namespace vankho
