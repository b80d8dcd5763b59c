// Documents by number. A number is unique only with its issuer, type and date: Party numbers restart with
// each committee term, state numbers each year.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/site.h"

namespace vankho {

// The number however it was spelled: letter case, spaces and leading zeros aside.
std::string number_key(std::string_view number);

// What may be the body's symbol in a number, likeliest first:
// "UBND" of "57/KH-UBND", "VX" and "UBND" of "12/UBND-VX".
std::vector<std::string_view> symbols_of(std::string_view number);

// How a document speaks of another one.
struct Reference {
  std::string_view number;
  std::optional<Day> date;
  std::string_view issuer;  // as written; empty where it is not
};

// Reads the issuers that the site has resolved; the site must outlive it and keep its documents.
class NumberIndex {
 public:
  explicit NumberIndex(const Site& site);

  // The documents that `reference` can mean in `citing`, never that document itself: of the stated date, or
  // else dated no later than `citing`, newest first; issued by the body that the number means there.
  std::vector<DocumentIndex> find(const Reference& reference, DocumentIndex citing) const;

  // The body that issued what `reference` means in `citing`.
  std::optional<BodyIndex> issuer(const Reference& reference, DocumentIndex citing) const;

 private:
  bool can_be_of(DocumentIndex candidate, const Reference& reference, std::optional<BodyIndex> issuer) const;
  bool can_be_on(DocumentIndex candidate, std::optional<Day> date, DocumentIndex citing) const;

  const Site& site_;
  std::unordered_map<std::string, std::vector<DocumentIndex>> by_number_;
  std::vector<std::optional<BodyIndex>> meant_by_own_number_;  // parallel to the documents
};

}  // namespace vankho
