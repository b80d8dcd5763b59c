// The structure tree as objects of a file (ISO 32000-1, 14.7 and 14.8).
#pragma once

#include <vector>

#include "downloads/pdf_objects.h"
#include "downloads/pdf_paint.h"

namespace vankho::paper {

struct Annotation {
  ObjectId id;
  Element element = Structure::document;
};

struct TagParts {
  const Galley& galley;  // with all that is shown
  const Places& places;
  const std::vector<PaintedPage>& painted;
  const std::vector<ObjectId>& pages;          // parallel to `painted`, as is StructParents
  const std::vector<Annotation>& annotations;  // whose StructParent is their index behind the pages
};

ObjectId add_tags(Objects& objects, const TagParts& parts);

}  // namespace vankho::paper
