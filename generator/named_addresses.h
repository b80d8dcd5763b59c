// Where the files that documents and pages name are published, and what cannot stand there beside them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "model/site.h"
#include "outputs/pages.h"
#include "outputs/subscriptions.h"

namespace vankho {

class NamedAddresses {
 public:
  explicit NamedAddresses(const Site& site);

  // Leaves out what would lead on from a former address that such a file has now.
  void take_from_redirects(std::vector<PageTask>& pages) const;

  // Of the files that leave no place for what vankho makes at these addresses: each once, where it is named.
  std::vector<Problem> problems_beside(const std::vector<std::string>& made) const;

  // Of those that would stand for a document's download without being named by it.
  std::vector<Problem> problems_of_downloads(const Site& site) const;

 private:
  struct Named {
    std::string path;
    Naming naming;
  };
  // The file that leaves no place for one at `address`: it stands there, letter case aside, since that is how
  // Windows and sticks see it; or where one of them is, the other needs a folder. Null for none.
  const Named* holder_of(std::string_view address) const;

  std::map<std::string, Named> files_;  // by address
};

// Of what vankho makes beside pages, but for scripts, whose places are kept, and documents' downloads, for
// which an attachment may stand.
std::vector<std::string> addresses_beside_pages(const Site& site);

std::vector<std::string> addresses_of(const std::vector<PageTask>& pages,
                                      const std::vector<Subscription>& subscriptions);

}  // namespace vankho
