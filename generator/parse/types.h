// Types of documents (loại văn bản) and the numbers they carry: Hướng dẫn 36-HD/VPTW and 05-HD/VPTW for the
// Party, Nghị định 30/2020/NĐ-CP, Phụ lục III, for the state.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/document.h"

namespace vankho {

struct DocumentType {
  std::string_view abbreviation;  // "KH"
  std::string_view name;          // "Kế hoạch"
  std::string_view slug;          // "ke-hoach": in addresses (loai/ke-hoach.html) and in front matter
  bool party = false, state = false;
};

std::span<const DocumentType> document_types();

// The names' search forms (base/text.h), parallel to document_types().
std::span<const std::string> searched_type_names();

// By abbreviation on one side ("TT" is Tờ trình or Thông tri with the Party, Thông tư with the state), by
// name or slug in any case. Null for an unknown one.
const DocumentType* type_of_abbreviation(std::string_view abbreviation, Side side);
const DocumentType* type_of_name(std::string_view name);

// Known as the type in a number: those of the table, and those of joint documents, laws and the like.
bool is_number_abbreviation(std::string_view abbreviation);

// The abbreviation with small letters in it that `capitals` spells without: "CTr" for "CTR", "TTg" for "TTG".
// Empty where there is none.
std::string_view abbreviation_in_capitals(std::string_view capitals);

// Of the types that order, by articles and in the name of an authority that stands in capitals under the
// title.
bool is_ordinance(std::string_view abbreviation);

}  // namespace vankho
