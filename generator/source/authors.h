// Who made a commit, when, and what for.
#pragma once

#include "source/git.h"
#include "source/history.h"

namespace vankho {

class Authors {
 public:
  // Names and addresses are corrected by the .mailmap at the top of the tree `newest`, if there is one.
  Authors(git_repository* repository, git_odb* objects, const git_oid& newest);

  // Texts are made UTF-8 and NFC: what is no UTF-8 becomes U+FFFD.
  Change change_of(git_commit* commit) const;

 private:
  git::Mailmap mailmap_;
};

}  // namespace vankho
