// A new document in the official form, for an editor to write on.
#pragma once

#include <span>
#include <string>

#include "base/file.h"
#include "model/body.h"
#include "model/filed_document.h"
#include "parse/types.h"

namespace vankho {

// What is asked for.
struct Request {
  const DocumentType* type = nullptr;
  const Body* body = nullptr;
  std::string title;  // trích yếu
  Day date;
  std::string number;  // empty: not given yet; "12" stands for the whole of "12-KH/TU"
};

// The file, with its path below the content's folder: van-ban/<body>/<year>/<type>-<title>.md. It is a draft
// until the editor says otherwise. Place, signatory and recipients are those of the body's newest document in
// `archive`, and so is the form of the number, of which the next one stands in a comment where none is given.
File new_document(const Request& request, std::span<const FiledDocument> archive);

}  // namespace vankho
