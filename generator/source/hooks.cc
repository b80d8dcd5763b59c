#include "source/hooks.h"

#include "source/git.h"

namespace vankho {
namespace {

using Configuration = git::Handle<git_config, git_config_free>;

// Empty where the repository sets none.
std::string configured_path(git_repository* repository) {
  Configuration configuration;
  git_buf value = GIT_BUF_INIT;
  if (git_repository_config_snapshot(git::out(configuration), repository) != 0) return {};
  std::string path;
  if (git_config_get_string_buf(&value, configuration.get(), "core.hooksPath") == 0) path = value.ptr;
  git_buf_dispose(&value);
  return path;
}

}  // namespace

HookFolder hook_folder(const std::string& directory) {
  const git::Repository repository = git::open_repository(directory);
  const bool bare = git_repository_is_bare(repository.get()) == 1;
  const std::filesystem::path home = git_repository_commondir(repository.get());
  const std::filesystem::path top =
      bare ? home : std::filesystem::path(git_repository_workdir(repository.get()));
  const std::string configured = configured_path(repository.get());
  return {(configured.empty() ? home / "hooks" : top / configured).lexically_normal(), bare};
}

}  // namespace vankho
