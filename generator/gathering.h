// Several repositories that make one site: the portal's own, and those that its site.yaml names under `kho`.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/problem.h"
#include "model/settings.h"
#include "source/history.h"
#include "source/snapshot.h"

namespace vankho {

// A repository whose documents, bodies and events are gathered into the portal.
struct Guest {
  std::string name;       // "../huyen.git:main": stands before paths in messages
  std::string url;        // as site.yaml has it
  std::string directory;  // absolute
  std::string root;       // folder of the content; empty: as everywhere
  std::unique_ptr<const Snapshot> snapshot;
};

// The content of all as one: of guests only what lies below van-ban/, and their registries, whose paths have
// the guest's name before them. Immutable once made.
class Gathered : public Snapshot {
 public:
  // Two files of one path, letter case aside, become a problem, and the first stays.
  Gathered(std::unique_ptr<const Snapshot> own, std::vector<Guest> guests, std::vector<Problem>& problems);

  std::unique_ptr<Reader> reader() const override;

  // One repository after another.
  std::vector<std::size_t> reading_order(std::span<const Entry* const> entries) const override;

  // Reads what guests' files ever were, and those of the portal's own repository by `own`.
  std::unique_ptr<Reader> reader(std::unique_ptr<Reader> own) const;

  const std::vector<Guest>& guests() const { return guests_; }

  // That the file at `path` came from; null for the portal's own.
  const Guest* guest_of(const std::string& path) const;

  // Whether the file at `from` may link to the one at `path`, show or attach it, which publishes it: guests
  // may do so with their own files alone.
  bool may_name(const std::string& from, const std::string& path) const;

  // The file at `path`; null for none.
  const Entry* find(std::string_view path) const;

  // Adds what guests' commits say of the files that came from them.
  void add_history(History& history, const HistoryMemory& memory, unsigned jobs) const;

  // Puts the guest's name before the path of each problem in a file of its own.
  void name_guests(std::vector<Problem>& problems) const;

 private:
  void take(std::size_t guest, std::unordered_map<std::string, std::string>& taken,
            std::vector<Problem>& problems);

  const std::unique_ptr<const Snapshot> own_;
  const std::vector<Guest> guests_;
  std::unordered_map<std::string, std::size_t> owners_;  // of guests' files, by path
};

// What becomes of a repository that cannot be read: no portal is made without it, but an editor's machine may
// have the portal's own alone.
enum class AbsentGuest { refuse, leave_out };

// `own`, of the repository at `directory`, with those that its site.yaml names, at paths that count from
// `beside`, or from the repository's top where that is empty. One that cannot be read is an
// EnvironmentFailure, or a warning where it is left out; a url that is no path becomes a problem.
std::unique_ptr<Gathered> gather(std::unique_ptr<const Snapshot> own, const std::string& directory,
                                 const std::string& beside, AbsentGuest absent,
                                 std::vector<Problem>& problems);

}  // namespace vankho
