#include "editing/hooks.h"

#include <span>

#include "base/read_file.h"
#include "editing/messages.h"
#include "editing/new_file.h"
#include "source/hooks.h"

namespace vankho {
namespace {

namespace fs = std::filesystem;

struct Hook {
  std::string_view name, script;
};

// By this line a hook of vankho's own is known again.
constexpr std::string_view kMark = "# Do 'vankho hook install' viết (written by vankho).";

// git passes the index of what is committed, which can be less than what is staged, so git makes the tree.
// The commit of it belongs to no branch, and git throws it away in time.
constexpr Hook kPreCommit = {"pre-commit", R"sh(
if ! command -v "$vankho" >/dev/null; then
  echo "vankho: không tìm thấy chương trình, chưa kiểm tra được; kho trung tâm sẽ kiểm tra khi đẩy lên." >&2
  exit 0
fi
commit=$(git commit-tree "$(git write-tree)" -m vankho) || exit 1
set -- check --ref "$commit"
if git rev-parse --quiet --verify HEAD >/dev/null; then set -- "$@" --since HEAD; fi
"$vankho" "$@" >/dev/null || {
  echo "vankho: chưa ghi (commit) gì. Sửa những lỗi trên, 'git add' rồi ghi lại." >&2
  exit 1
}
)sh"};

// What is pushed lies in quarantine until this hook agrees; a repository of a moment sees both.
constexpr Hook kPreReceive = {"pre-receive", R"sh(
home=$(cd "$(git rev-parse --git-dir)" && pwd) || exit 1
quarantine=${GIT_QUARANTINE_PATH:-}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
(
  unset GIT_DIR GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
  git init --quiet --bare "$work"
) || exit 1
{ echo "$home/objects" && if [ -n "$quarantine" ]; then echo "$quarantine"; fi; } >"$work/objects/info/alternates"
# Whoever has the repository has every commit in it: a mark of secrecy must not be in any of them.
check_secrecy() {
  found='' unknown=''
  for commit in $(git rev-list "$1" --not --all); do
    set -- --ref "$commit"
    if git rev-parse --quiet --verify "$commit^" >/dev/null; then set -- "$@" --since "$commit^"; fi
    status=0
    "$vankho" check --secrecy --repo "$work" "$@" >/dev/null || status=$?
    case $status in
    0) ;;
    1) found="$found $(git rev-parse --short "$commit")" ;;
    *) unknown="$unknown $(git rev-parse --short "$commit")" ;;
    esac
  done
  if [ -n "$unknown" ]; then
    echo "vankho: không nhận, vì không soát được dấu chỉ độ mật trong bản ghi:$unknown. Lý do ghi ở trên." >&2
  fi
  [ -z "$found" ] && [ -z "$unknown" ] && return
  [ -z "$found" ] && return 1
  echo "vankho: không nhận, vì có dấu chỉ độ mật trong bản ghi:$found. Xóa ở bản ghi mới nhất chưa đủ, vì bản" >&2
  echo "cũ vẫn nằm trong kho: nhờ người quản trị gỡ văn bản khỏi các bản ghi ấy rồi đẩy lên lần nữa." >&2
  return 1
}
while read -r _ new ref; do
  case $new in *[!0]*) ;; *) continue ;; esac
  git rev-parse --quiet --verify "$new^{commit}" >/dev/null || {
    echo "vankho: không nhận ${ref#refs/*/}: đó không phải một bản ghi (commit)." >&2
    exit 1
  }
  check_secrecy "$new" || exit 1
  case $ref in refs/heads/*) ;; *) continue ;; esac
  "$vankho" check --repo "$work" --beside "$home" --ref "$new" >/dev/null || {
    echo "vankho: không nhận nhánh ${ref#refs/heads/}. Sửa những lỗi trên, ghi lại rồi đẩy lên lần nữa." >&2
    exit 1
  }
done
)sh"};

// A build must not keep the pusher waiting; who builds watches the queue.
constexpr Hook kPostReceive = {"post-receive", R"sh(
home=$(cd "$(git rev-parse --git-dir)" && pwd) || exit 1
pushed=$(cat)
printf '%s\n' "$pushed" >"$home/vankho-hang-doi.$$" && mv "$home/vankho-hang-doi.$$" "$home/vankho-hang-doi"
shown=$(git symbolic-ref --quiet HEAD)
if printf '%s\n' "$pushed" | cut -d ' ' -f 3 | grep -qxF "$shown"; then
  echo "vankho: đã nhận; cổng sẽ được dựng lại." >&2
else
  echo "vankho: đã nhận, nhưng kho này dựng cổng từ nhánh ${shown#refs/heads/}, và nhánh ấy không có gì mới. Đẩy" >&2
  echo "vào nhánh ấy: git push <kho> HEAD:${shown#refs/heads/}" >&2
fi
)sh"};

constexpr Hook kWorking[] = {kPreCommit}, kReceiving[] = {kPreReceive, kPostReceive};

// In single quotes, as a shell reads it back.
std::string quoted(const std::string& text) {
  std::string out = "'";
  for (char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

std::string script_of(const Hook& hook, const fs::path& program) {
  return "#!/bin/sh\n" + std::string(kMark) + "\nset -u\nvankho=$(command -v vankho || echo " +
         quoted(program.string()) + ")\n" + std::string(hook.script.substr(1));
}

bool is_ours(const fs::path& path) {
  const std::optional<std::string> script = read_file(path);
  return script && script->find(kMark) != std::string::npos;
}

}  // namespace

std::vector<fs::path> install_hooks(const std::string& repository, const fs::path& program) {
  const HookFolder folder = hook_folder(repository);
  const std::span<const Hook> hooks = folder.bare ? std::span<const Hook>(kReceiving) : kWorking;
  for (const Hook& hook : hooks) {
    const fs::path path = folder.path / hook.name;
    if (fs::exists(path) && !is_ours(path))
      throw UsageFailure(editing_messages::hook_exists, {path.string()});
  }
  std::vector<fs::path> written;
  for (const Hook& hook : hooks) {
    const fs::path path = folder.path / hook.name;
    if (fs::exists(path)) {
      replace_file(path, script_of(hook, program));
    } else {
      write_new_file(path, script_of(hook, program));
    }
    fs::permissions(path, fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec,
                    fs::perm_options::add);
    written.push_back(path);
  }
  return written;
}

}  // namespace vankho
