#include "publish/mirror.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/program.h"
#include "base/read_file.h"
#include "base/text.h"
#include "publish/descriptor.h"
#include "publish/messages.h"
#include "publish/release.h"

namespace vankho {

using namespace publish;

namespace {

using Words = std::vector<std::string>;

// What is copied at a time, as both programs read their filters: the first that matches a path decides.
const Words kAssets = {"- *.html", "- *.html.*", "- .*"};
const Words kPages = {"- /index.html", "- /index.html.*", "- .*"};
const Words kAll = {"- .*"};

// An empty file of a mirror, hidden from readers: which edition they have there.
constexpr std::string_view kEditionMark = ".vankho-an-ban-";

void run(const Words& command, const std::string& package) {
  run_program(command, package, publish_messages::mirror_failed);
}

// Without times and owners of the machine that publishes, but for what tells that a file is the same.
void rsync(const std::string& from, const std::string& to, const Words& filters, bool remove) {
  Words command = {"rsync",         "--recursive",       "--times",        "--modify-window=-1",
                   "--timeout=300", "--chmod=D755,F644", "--delay-updates"};
  for (const std::string& filter : filters) command.push_back("--filter=" + filter);
  if (remove) command.push_back("--delete-after");
  command.insert(command.end(), {"--", from + "/", to + "/"});
  run(command, "rsync");
}

void rclone(const std::string& from, const std::string& to, const Words& filters, bool remove) {
  Words command = {"rclone", remove ? "sync" : "copy", "--quiet"};
  for (const std::string& filter : filters) command.push_back("--filter=" + filter);
  if (remove) command.push_back("--delete-after");
  command.insert(command.end(), {"--", from, to});
  run(command, "rclone");
}

// What stands behind four fields of `rsync --list-only`: mode, size, day and time.
std::string_view name_in(std::string_view line) {
  for (int field = 0; field < 4; ++field) {
    line.remove_prefix(std::min(line.find(' '), line.size()));
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  }
  return line;
}

// Names of visible files and folders, and of the mark; none where it is not there yet, or cannot be reached,
// which whoever copies tells.
std::vector<std::string> names_at(const std::string& remote, bool by_rclone) {
  const std::string mark = fmt::format("--filter=+ /{}*", kEditionMark), hidden = "--filter=- .*";
  const Words command = by_rclone ? Words{"rclone", "lsf", "--quiet", mark, hidden, "--", remote}
                                  : Words{"rsync", "--list-only", "--8-bit-output", "--timeout=300", mark,
                                          hidden,  "--",          remote + "/"};
  std::vector<std::string> names;
  try {
    const std::string listed = run_program(command, command.front(), publish_messages::mirror_failed);
    for (std::string_view line : split_lines(listed)) names.emplace_back(by_rclone ? line : name_in(line));
  } catch (const EnvironmentFailure&) {
    return {};
  }
  std::erase(names, ".");
  return names;
}

// A folder of somebody's would be emptied, and readers of one edition would get another.
void require_mirror_of(const std::string& edition, const std::string& remote, bool by_rclone) {
  std::vector<std::string> names = names_at(remote, by_rclone);
  for (const std::string& name : names) {
    const std::string theirs = name.starts_with(kEditionMark) ? name.substr(kEditionMark.size()) : edition;
    if (theirs != edition) throw UsageFailure(publish_messages::another_edition, {remote, theirs, edition});
  }
  std::erase_if(names, [](const std::string& name) { return name.starts_with(kEditionMark); });
  const auto has = [&](const char* name) { return std::ranges::find(names, name) != names.end(); };
  if (!names.empty() && !(has("SHA256SUMS") && has("catalogue.json")))
    throw UsageFailure(publish_messages::mirror_not_ours, {remote, names.front()});
}

void mark(const std::string& edition, const Releases& releases, const std::string& remote, bool by_rclone) {
  const std::string file = fmt::format("{}/{}{}", releases.folder(), kEditionMark, edition);
  replace_file(file, "");
  const Words copy = by_rclone
                         ? Words{"rclone", "copy", "--quiet", "--", file, remote}
                         : Words{"rsync", "--timeout=300", "--chmod=D755,F644", "--", file, remote + "/"};
  run(copy, copy.front());
}

// ":local:/srv", "s3:bucket": one that rclone has a name for. "host:path" and "me@host:path" are rsync's.
bool is_rclone(const std::string& remote) {
  if (remote.starts_with(':')) return true;
  const std::size_t colon = remote.find(':');
  if (colon == remote.npos || remote.find('/') < colon || remote.find('@') < colon) return false;
  try {
    const std::string known =
        '\n' + run_program({"rclone", "listremotes"}, "rclone", publish_messages::mirror_failed);
    return known.find('\n' + remote.substr(0, colon + 1) + '\n') != known.npos;
  } catch (const EnvironmentFailure&) {
    return false;
  }
}

}  // namespace

bool mirror_current(const Releases& releases, const std::string& remote) {
  const std::optional<unsigned> current = releases.current();
  if (!current) return false;
  const std::string done = releases.folder() + "/.vankho-mirrored",
                    is = std::to_string(*current) + ' ' + remote;
  const std::string known = read_file(done).value_or("");
  if (known == is) return true;
  const bool by_rclone = is_rclone(remote);
  if (known.substr(known.find(' ') + 1) != remote) {
    const auto statement = statement_of(releases, current);
    const std::string edition = statement ? readers_of(*statement) : "";
    require_mirror_of(edition, remote, by_rclone);
    if (!edition.empty()) mark(edition, releases, remote, by_rclone);
    replace_file(done, "0 " + remote);  // what is there from now on is the portal's, be it half of it
  }
  const std::string from = releases.folder_of(*current);
  const auto copy = by_rclone ? rclone : rsync;
  copy(from, remote, kAssets, false);
  copy(from, remote, kPages, false);
  copy(from, remote, kAll, false);
  copy(from, remote, kAll, true);
  replace_file(done, is);
  return true;
}

}  // namespace vankho
