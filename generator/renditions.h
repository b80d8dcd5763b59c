// A document as files to take away: one format a row of the table.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "downloads/docx.h"
#include "model/site.h"
#include "outputs/facts.h"

namespace vankho {

struct Format {
  std::string_view ending;
  std::string (*bytes)(const Document& document, const Form& form);
};
inline constexpr std::array<Format, 1> kFormats = {{{".docx", docx}}};

// `source_hash` is the SHA-256 of the source as published.
std::string rendition(const Site& site, DocumentIndex document, const std::vector<TypeName>& types,
                      std::string_view source_hash, const Format& format);

}  // namespace vankho
