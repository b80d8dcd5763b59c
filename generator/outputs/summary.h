// How documents and bodies appear wherever they are listed. Addresses are relative to the site's root, for
// templates to put {{ root }} before them. A date is {iso, day}: "2023-04-12" and "12/4/2023".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outputs/portal.h"
#include "outputs/value.h"

namespace vankho {

// None where there is nothing, so that templates can ask.
Value text_item(std::string_view text);
Value date_item(std::optional<Day> day);

// "Kế hoạch số 108-KH/ĐUK"; without a number its type and title.
std::string name_of(const Metadata& document, const Portal& portal);

// The same words for templates and in every catalogue, whatever the theme says: "in_force".
std::string_view name_of(Status status);

// The issuer as the document names it; the name of its body where it names it in capitals or not at all.
std::string issuer_name(DocumentIndex document, const Portal& portal);

// "Kế hoạch triển khai đợt sinh hoạt …"; without a title its name.
std::string full_title(const Metadata& document, const Portal& portal);

// {name, number, title, address, date, written: {from, to, reason}, issuer: {name, address}, status};
// `written` is there for a document without a date.
Value document_item(DocumentIndex document, const Portal& portal);
Value make_document_item(DocumentIndex document, const Portal& portal);  // for the portal itself
List document_items(std::span<const DocumentIndex> documents, const Portal& portal);

// The same keys for a document that is cited and not in the archive: no title, and no address if it has no
// page.
Value missing_item(std::string_view number, std::optional<Day> date, const Portal& portal);

// {name, address, dissolved}
Value body_item(BodyIndex body, const Portal& portal);
List body_items(std::span<const BodyIndex> bodies, const Portal& portal);

// A body as front matter names it, which may be by its id, in words; as a text names it otherwise.
std::string readable_body(std::string_view name, const Portal& portal);

// A body as a text names it: {name, address}; no address where it is not known which one is meant.
Value named_body(std::string_view name, std::optional<BodyIndex> body, const Portal& portal);
List named_bodies(std::span<const std::string> names, std::span<const std::optional<BodyIndex>> bodies,
                  const Portal& portal);

}  // namespace vankho
