#include "source/commit_walk.h"

#include <fstream>
#include <iterator>
#include <map>
#include <queue>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <utility>

namespace vankho {
namespace {

using Ids = std::set<git_oid, git::IdOrder>;

// The commits whose parents a shallow clone does not have.
Ids cut_commits(git_repository* repository) {
  Ids cut;
  std::istringstream ends(shallow_ends(repository));
  for (std::string line; std::getline(ends, line);) {
    git_oid id;
    if (git_oid_fromstr(&id, line.c_str()) == 0) cut.insert(id);
  }
  return cut;
}

// All commits in the order of their finding; parents are places in it.
std::vector<WalkedCommit> find_commits(git_repository* repository, const git_oid& start) {
  const Ids cut = cut_commits(repository);
  std::vector<WalkedCommit> found;
  std::map<git_oid, std::size_t, git::IdOrder> places;
  auto place_of = [&](const git_oid& id) {
    auto [place, is_new] = places.emplace(id, found.size());
    if (is_new) found.push_back({id, {}, 0, {}, cut.contains(id)});
    return place->second;
  };
  place_of(start);
  for (std::size_t next = 0; next < found.size();) {  // each adds its parents
    const std::size_t i = next++;
    git::Commit commit = git::read_commit(repository, found[i].id);
    found[i].tree = *git_commit_tree_id(commit.get());
    found[i].time = git_commit_time(commit.get());
    unsigned parents = found[i].is_cut ? 0 : git_commit_parentcount(commit.get());
    for (unsigned n = 0; n < parents; ++n) {
      std::size_t parent = place_of(*git_commit_parent_id(commit.get(), n));
      found[i].parents.push_back(parent);
    }
  }
  return found;
}

// The places of `found` in the order of the walk.
std::vector<std::size_t> order_of(const std::vector<WalkedCommit>& found) {
  std::vector<std::size_t> children(found.size());
  for (const WalkedCommit& commit : found) {
    for (std::size_t parent : commit.parents) ++children[parent];
  }
  auto is_later = [&](std::size_t a, std::size_t b) {
    if (found[a].time != found[b].time) return found[a].time < found[b].time;
    return git::IdOrder()(found[b].id, found[a].id);
  };
  std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(is_later)> ready(is_later);
  std::vector<std::size_t> order;
  for (ready.push(0); !ready.empty();) {
    std::size_t next = ready.top();
    ready.pop();
    order.push_back(next);
    for (std::size_t parent : found[next].parents) {
      if (--children[parent] == 0) ready.push(parent);
    }
  }
  return order;
}

}  // namespace

// libgit2 learnt of them in 1.7 only.
std::string shallow_ends(git_repository* repository) {
  std::ifstream file(std::string(git_repository_commondir(repository)) + "shallow");
  return std::string(std::istreambuf_iterator<char>(file), {});
}

std::vector<WalkedCommit> walk_line(git_repository* repository, const git_oid& start, std::size_t most) {
  const Ids cut = cut_commits(repository);
  std::vector<WalkedCommit> line;
  for (git_oid id = start;;) {
    const git::Commit commit = git::read_commit(repository, id);
    line.push_back(
        {id, *git_commit_tree_id(commit.get()), git_commit_time(commit.get()), {}, cut.contains(id)});
    const bool goes_on =
        git_commit_parentcount(commit.get()) == 1 && !line.back().is_cut && line.size() < most;
    if (!goes_on) return line;
    line.back().parents.push_back(line.size());
    id = *git_commit_parent_id(commit.get(), 0);
  }
}

std::vector<WalkedCommit> walk_commits(git_repository* repository, const git_oid& start) {
  std::vector<WalkedCommit> found = find_commits(repository, start);
  std::vector<std::size_t> order = order_of(found), places(found.size());
  for (std::size_t i = 0; i < order.size(); ++i) places[order[i]] = i;
  std::vector<WalkedCommit> walk;
  for (std::size_t place : order) {
    walk.push_back(std::move(found[place]));
    for (std::size_t& parent : walk.back().parents) parent = places[parent];
  }
  return walk;
}

}  // namespace vankho
