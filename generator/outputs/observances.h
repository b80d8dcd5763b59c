// The calendar of commemorations: which anniversary of which event falls in which year, and the documents
// about it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/site.h"

namespace vankho {

struct Observance {
  EventIndex event = 0;
  int year = 0;
  Day day;
  std::optional<int> years;              // the Nth anniversary; none where the original year is not known
  std::vector<DocumentIndex> documents;  // newest first
};

// What documents commemorate in a year beyond the events of the registry.
struct Mention {
  std::string name;
  Day day;
  std::optional<int> years;
  std::vector<DocumentIndex> documents;  // newest first
};

// The event of the registry that a document's commemoration is about; null for one that the registry does not
// have.
std::optional<EventIndex> event_of(const Site& site, DocumentIndex document, const Commemoration& stated);

// The anniversaries of a year by day, without documents.
std::vector<Observance> observances_in(const Site& site, int year);

// Every year from that of the oldest document (a hundred years ago at most) to the one after today.
class Observances {
 public:
  explicit Observances(const Site& site);

  int first_year() const { return first_year_; }
  int last_year() const { return first_year_ + static_cast<int>(years_.size()) - 1; }

  const std::vector<Observance>& in(int year) const { return years_[index(year)].observances; }     // by day
  const std::vector<Mention>& mentions_in(int year) const { return years_[index(year)].mentions; }  // by day

  // Newest first.
  std::vector<const Observance*> of(EventIndex event) const;

  // The next anniversary of each event, today's included; soonest first.
  std::vector<const Observance*> next() const;

 private:
  struct Year {
    std::vector<Observance> observances;
    std::vector<Mention> mentions;
  };
  std::size_t index(int year) const { return static_cast<std::size_t>(year - first_year_); }
  bool covers(int year) const { return year >= first_year() && year <= last_year(); }
  void add_document(const Site& site, DocumentIndex index);
  void add_mentions(const Site& site, DocumentIndex index);

  Day today_;
  int first_year_ = 0;
  std::vector<Year> years_;
};

}  // namespace vankho
