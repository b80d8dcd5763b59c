// Pages, fonts and structure as a file.
#pragma once

#include <string>
#include <vector>

#include "downloads/pdf_paint.h"

namespace vankho::paper {

struct PdfParts {
  const Form& form;
  Galley& galley;
  const Subsets& subsets;
  const std::vector<PaintedPage>& pages;
  const Places& places;
};

// A tagged file (ISO 32000-1, 14.8) whose bytes depend on the parts alone.
std::string pdf_file(const PdfParts& parts);

}  // namespace vankho::paper
