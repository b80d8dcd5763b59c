// From a commit to a book: what a body issued in a year, as an EPUB file.
#pragma once

#include <optional>
#include <string>

#include "packs/minisign.h"
#include "pipeline.h"

namespace vankho {

struct BookRequest {
  std::string to;    // a file that ends in ".epub"
  std::string body;  // its id
  int year = 0;
  std::optional<SecretKey> key;
};

struct BoundBook {
  Report report;
  std::string title;  // if it was made
  std::size_t documents = 0;
};

// Makes the book whole or not at all, of the documents that the edition shows. The same commit, date and key
// give the same bytes. Throws Failure for faults of the environment or of usage.
BoundBook bind_book(const Options& options, const BookRequest& request);

}  // namespace vankho
