// Pictures as objects of a file.
#pragma once

#include <string>
#include <vector>

#include "downloads/pdf_galley.h"
#include "downloads/pdf_objects.h"

namespace vankho::paper {

// The dictionary of the pictures by their names, "/P0" for the first (ISO 32000-1, 8.9.5). One that is shown
// twice is one object.
std::string add_pictures(Objects& objects, const std::vector<SetPicture>& pictures);

}  // namespace vankho::paper
