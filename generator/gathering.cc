#include "gathering.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include "base/text.h"
#include "messages.h"
#include "reading.h"

namespace vankho {
namespace {

// Nothing is fetched from a network: "https://…", "git@host:…".
bool is_path(const std::string& url) { return url.find(':') == std::string::npos; }

bool is_registry(std::string_view path) { return path == kBodiesFile || path == kEventsFile; }

// As git does: "../kho:HEAD:van-ban/a.md".
std::string named(const Guest& guest, std::string_view path) {
  return guest.name + (guest.root.empty() ? ':' : '/') + std::string(path);
}

// A guest's files are read by their blobs, whatever path stands beside them.
class GatheredReader : public Reader {
 public:
  GatheredReader(const Gathered& gathered, std::unique_ptr<Reader> own)
      : gathered_(gathered), own_(std::move(own)) {}

  std::string read(const Entry& entry) override {
    const Guest* guest = gathered_.guest_of(entry.path);
    if (!guest) return own_->read(entry);
    std::unique_ptr<Reader>& reader = readers_[guest];
    if (!reader) reader = guest->snapshot->reader();
    return reader->read(entry);
  }

 private:
  const Gathered& gathered_;
  std::unique_ptr<Reader> own_;
  std::unordered_map<const Guest*, std::unique_ptr<Reader>> readers_;
};

Guest open_guest(const Repository& repository, const std::string& beside, std::vector<Problem>& problems) {
  const std::string ref = repository.ref.empty() ? "HEAD" : repository.ref;
  const std::string root = repository.root.empty() ? "" : ':' + repository.root;
  Guest guest{repository.url + ':' + ref + root, repository.url,
              std::filesystem::path(beside) / repository.url, repository.root, nullptr};
  std::vector<Problem> found;
  try {
    guest.snapshot = open_commit(guest.directory, ref, guest.root, found);
  } catch (const Failure& failure) {
    throw EnvironmentFailure(
        messages::cannot_gather,
        {repository.url, ref, failure.text(Language::vietnamese), failure.text(Language::english)});
  }
  for (Problem& problem : found) {
    problem.path = named(guest, problem.path);
    problems.push_back(std::move(problem));
  }
  return guest;
}

}  // namespace

Gathered::Gathered(std::unique_ptr<const Snapshot> own, std::vector<Guest> guests,
                   std::vector<Problem>& problems)
    : own_(std::move(own)), guests_(std::move(guests)) {
  commit = own_->commit;
  cut = own_->cut;
  day = own_->day;
  content = own_->content;
  themes = own_->themes;
  std::unordered_map<std::string, std::string> taken;  // as messages name it, by path in lower case
  if (!guests_.empty())
    for (const Entry& entry : content) taken.emplace(lower(entry.path), entry.path);
  for (std::size_t i = 0; i < guests_.size(); ++i) take(i, taken, problems);
  std::ranges::sort(content, {}, &Entry::path);
}

void Gathered::take(std::size_t index, std::unordered_map<std::string, std::string>& taken,
                    std::vector<Problem>& problems) {
  const Guest& guest = guests_[index];
  day = std::max(day, guest.snapshot->day);
  for (Entry entry : guest.snapshot->content) {
    const std::string name = named(guest, entry.path);
    if (is_registry(entry.path)) {
      entry.path = name;
    } else if (!entry.path.starts_with(kDocumentsFolder)) {
      continue;
    }
    const auto [first, is_new] = taken.emplace(lower(entry.path), name);
    if (!is_new) {
      problems.push_back({name, 0, 0, &messages::file_of_two_repositories, {first->second}, {}});
      continue;
    }
    owners_.emplace(entry.path, index);
    content.push_back(std::move(entry));
  }
}

std::unique_ptr<Reader> Gathered::reader() const { return reader(own_->reader()); }

std::unique_ptr<Reader> Gathered::reader(std::unique_ptr<Reader> own) const {
  return std::make_unique<GatheredReader>(*this, std::move(own));
}

std::vector<std::size_t> Gathered::reading_order(std::span<const Entry* const> entries) const {
  std::map<const Guest*, std::vector<std::size_t>> of_repositories;  // null for the portal's own
  for (std::size_t i = 0; i < entries.size(); ++i) of_repositories[guest_of(entries[i]->path)].push_back(i);
  std::vector<std::size_t> order;
  for (const auto& [guest, indices] : of_repositories) {
    std::vector<const Entry*> theirs;
    for (std::size_t i : indices) theirs.push_back(entries[i]);
    const Snapshot& snapshot = guest ? *guest->snapshot : *own_;
    for (std::size_t i : snapshot.reading_order(theirs)) order.push_back(indices[i]);
  }
  return order;
}

const Guest* Gathered::guest_of(const std::string& path) const {
  const auto owner = owners_.find(path);
  return owner == owners_.end() ? nullptr : &guests_[owner->second];
}

bool Gathered::may_name(const std::string& from, const std::string& path) const {
  const Guest* guest = guest_of(from);
  return !guest || guest_of(path) == guest;
}

void Gathered::add_history(History& history, const HistoryMemory& memory, unsigned jobs) const {
  for (const Guest& guest : guests_) {
    for (auto& [path, file] :
         read_history(guest.directory, guest.snapshot->commit, guest.root, &memory, jobs))
      if (guest_of(path) == &guest) history.insert_or_assign(path, std::move(file));
  }
}

void Gathered::name_guests(std::vector<Problem>& problems) const {
  const auto name = [&](std::string& path) {
    const Guest* guest = guest_of(path);
    if (guest && !path.starts_with(guest->name)) path = named(*guest, path);
  };
  for (Problem& problem : problems) {
    name(problem.path);
    for (std::string& argument : problem.arguments) name(argument);
  }
  sort(problems);
}

const Entry* Gathered::find(std::string_view path) const {
  const auto found = std::ranges::lower_bound(content, path, {}, &Entry::path);
  return found != content.end() && found->path == path ? &*found : nullptr;
}

std::unique_ptr<Gathered> gather(std::unique_ptr<const Snapshot> own, const std::string& directory,
                                 const std::string& beside, AbsentGuest absent,
                                 std::vector<Problem>& problems) {
  const std::vector<Repository> repositories = read_settings(*own).repositories;
  const std::string from = beside.empty() && !repositories.empty() ? top_of_repository(directory) : beside;
  std::vector<Guest> guests;
  for (const Repository& repository : repositories) {
    const auto say = [&](const Message& message) {
      problems.push_back({std::string(kSettingsFile), 0, 0, &message, {repository.url}, {}});
    };
    if (!is_path(repository.url)) {
      say(messages::repository_not_local);
      continue;
    }
    try {
      guests.push_back(open_guest(repository, from, problems));
    } catch (const EnvironmentFailure&) {
      if (absent == AbsentGuest::refuse) throw;
      say(messages::guest_left_out);
    }
  }
  return std::make_unique<Gathered>(std::move(own), std::move(guests), problems);
}

}  // namespace vankho
