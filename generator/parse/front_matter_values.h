// The values of front matter that have keys of their own.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "parse/types.h"
#include "parse/yaml_fields.h"

namespace vankho {

std::optional<Stated<Signatory>> stated_signatory(yaml::Fields& fields);  // nguoi_ky
std::vector<Relation> stated_relations(yaml::Fields& fields);             // can_cu, thay_the, sua_doi, bai_bo
std::vector<Deadline> stated_deadlines(yaml::Fields& fields);             // thoi_han

// dinh_kem; `path` is the document's.
std::vector<Attachment> stated_attachments(yaml::Fields& fields, std::string_view path);

// The side that a number's form shows: the Party's where it shows none.
Side side_of_number(std::string_view number);

// By slug, name or abbreviation in any case; where both sides have a type of that name, that of `side`.
const DocumentType* type_written_as(std::string_view text, Side side);

}  // namespace vankho
