// The part of a document that a site is resolved from.
#pragma once

#include "model/document.h"

namespace vankho {

// True if the two versions of one file differ in nothing that others are resolved from: in their wording, in
// what others only print of them (title, place, signatory, what is due), and in the lines that things stand
// in. A site that is resolved with the one is resolved with the other as well, but for the problems of links
// to their anchors.
bool has_same_identity(const Metadata& one, const Metadata& other);

}  // namespace vankho
