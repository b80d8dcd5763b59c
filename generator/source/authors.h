// Who made a commit, when, and what for.
#pragma once

#include <string>

#include "source/git.h"
#include "source/history.h"

namespace vankho {

class Authors {
 public:
  // Names and addresses are corrected by the .mailmap at the top of the tree `newest`, if there is one.
  Authors(git_repository* repository, git_odb* objects, const git_oid& newest);

  // The hex id of that file; empty for none.
  const std::string& map_id() const { return map_id_; }

  // Texts are made UTF-8 and NFC: what is no UTF-8 becomes U+FFFD.
  Change change_of(git_commit* commit) const;

 private:
  git::Mailmap mailmap_;
  std::string map_id_;
};

}  // namespace vankho
