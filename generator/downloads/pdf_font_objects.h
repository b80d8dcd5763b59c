// Subsets of fonts as objects of a file.
#pragma once

#include <string>

#include "downloads/pdf_objects.h"
#include "downloads/pdf_paint.h"

namespace vankho::paper {

// The dictionary of the fonts by their names, "/F0" for the first face (ISO 32000-1, 9.7).
std::string add_fonts(Objects& objects, const Subsets& subsets);

}  // namespace vankho::paper
