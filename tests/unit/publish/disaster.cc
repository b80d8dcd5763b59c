#include <doctest/doctest.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

#include "folders.h"
#include "publish/descriptor.h"
#include "publish/staging.h"
#include "refusing_kernel.h"

TEST_SUITE_BEGIN("staging in trouble");

using namespace vankho;
namespace fs = std::filesystem;

namespace {

// A site that was published before the trouble begins, beside nothing else.
struct Published {
  TemporaryFolder temporary;
  fs::path site = temporary / "site";
  Tree before;

  Published() {
    build("old");
    before = tree(temporary.path());
  }

  void build(std::string_view home) const {
    Staging staging(site);
    staging.write("index.html", home);
    staging.write("same.html", "same");
    staging.commit();
  }

  // What the failure says, which building anew must meet; the file system must be what it was.
  std::string failure_of_building() const {
    std::string text;
    try {
      build("new");
    } catch (const EnvironmentFailure& failure) {
      text = failure.text(Language::english);
    }
    CHECK(tree(temporary.path()) == before);
    return text;
  }

  std::string refused(const std::vector<long>& calls, int error) const {
    std::string text;
    where_kernel_refuses(calls, error, [&] { text = failure_of_building(); });
    return text;
  }
};

// Files cannot grow beyond a size while it lives.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t size) : signal_(::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    rlimit limit{size, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FileSizeLimit() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    ::signal(SIGXFSZ, signal_);
  }

 private:
  rlimit before_{};
  sighandler_t signal_;
};

// Runs `work` in a child process, which must die of `signal`.
void dies_of(int signal, const std::function<void()>& work) {
  pid_t child = ::fork();
  if (child == 0) {
    ::signal(signal, SIG_DFL);
    work();
    ::raise(signal);
    ::_exit(0);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  REQUIRE(WIFSIGNALED(status));
  REQUIRE(WTERMSIG(status) == signal);
}

std::vector<long> numbers_of_chmod() {
#ifdef SYS_chmod
  return {SYS_chmod, SYS_fchmodat};
#else
  return {SYS_fchmodat};
#endif
}

std::vector<long> numbers_of_link() {
#ifdef SYS_link
  return {SYS_link, SYS_linkat};
#else
  return {SYS_linkat};
#endif
}

}  // namespace

TEST_CASE("a file that outgrows what is allowed is told by name") {
  Published published;
  std::string text;
  {
    FileSizeLimit limit(1000);
    try {
      Staging staging(published.site);
      staging.write("a/large.html", std::string(5000, 'x'));
    } catch (const EnvironmentFailure& failure) {
      text = failure.text(Language::english);
      CHECK(failure.exit_status() == 3);
    }
  }
  CHECK(text == "cannot write " + (published.temporary / ".site.vankho-new/a/large.html").string() +
                    ": File too large");
  CHECK(tree(published.temporary.path()) == published.before);
}

TEST_CASE("a full disk leaves the old site") {
  TemporaryFolder temporary;
  if (::mount("none", temporary.path().c_str(), "tmpfs", 0, "size=128k") != 0) {
    MESSAGE("skipped: mounting is not allowed here");
    return;
  }
  auto build = [&](std::size_t size) {
    Staging staging(temporary / "site");
    for (char name : {'a', 'b', 'c', 'd'}) staging.write(std::string(1, name), std::string(size, name));
    staging.commit();
  };
  build(1000);
  Tree before = tree(temporary.path());
  std::string text;
  try {
    build(50'000);
  } catch (const EnvironmentFailure& failure) {
    text = failure.text(Language::english);
  }
  Tree after = tree(temporary.path());
  REQUIRE(::umount(temporary.path().c_str()) == 0);
  CHECK(text == "cannot write " + (temporary / ".site.vankho-new/c").string() + ": No space left on device");
  CHECK(after == before);
}

TEST_CASE("a refused file, a failed sync or a refused swap leaves the old site") {
  Published published;
  std::string folder = published.temporary.path();
  CHECK(published.refused(numbers_of_chmod(), EIO) ==
        "cannot write " + folder + "/.site.vankho-new/index.html: Input/output error");
  CHECK(published.refused({SYS_syncfs}, EIO) ==
        "cannot write " + folder + "/.site.vankho-new: Input/output error");
  CHECK(published.refused({SYS_renameat2}, EACCES) ==
        "cannot put the new site at " + folder + "/site: Permission denied");
  CHECK(published.refused({SYS_fsync}, EIO) == "cannot write " + folder + ": Input/output error");
  published.build("new");
  CHECK(get(published.site / "index.html") == "new");
}

TEST_CASE("a first output whose place on disk is unsure is withdrawn") {
  TemporaryFolder temporary;
  where_kernel_refuses({SYS_fsync}, EIO, [&] {
    Staging staging(temporary / "site");
    CHECK_THROWS_AS(staging.commit(), EnvironmentFailure);
  });
  CHECK(fs::is_empty(temporary.path()));
}

TEST_CASE("a file system that cannot exchange folders takes two renames") {
  Published published;
  put(published.site / ".htaccess", "kept");
  where_kernel_refuses({SYS_renameat2}, EINVAL, [&] { published.build("new"); });
  CHECK(get(published.site / "index.html") == "new");
  CHECK(get(published.site / ".htaccess") == "kept");
  CHECK(std::distance(fs::directory_iterator(published.temporary.path()), {}) == 1);
}

TEST_CASE("a file system without hard links gets copies") {
  Published published;
  put(published.site / ".htaccess", "kept");
  put(published.site / ".git/HEAD", "ref");
  fs::create_symlink("HEAD", published.site / ".git/link");
  ino_t before = status_of(published.site / "same.html").st_ino;
  where_kernel_refuses(numbers_of_link(), EPERM, [&] { published.build("new"); });
  CHECK(get(published.site / "same.html") == "same");
  CHECK(status_of(published.site / "same.html").st_ino != before);
  CHECK(get(published.site / ".htaccess") == "kept");
  CHECK(get(published.site / ".git/HEAD") == "ref");
  CHECK(fs::read_symlink(published.site / ".git/link") == "HEAD");
}

TEST_CASE(
    "a mode that a file system refuses, as those of USB sticks do, is done without where everybody can "
    "read") {
  const TemporaryFolder temporary;
  const std::string file = temporary.path() / "a.html";
  put(file, "a");
  CHECK(::chmod(file.c_str(), 0777) == 0);
  where_kernel_refuses(numbers_of_chmod(), EPERM, [&] { publish::give_mode(file, 0644); });
  CHECK_THROWS_AS(where_kernel_refuses(numbers_of_chmod(), EIO, [&] { publish::give_mode(file, 0644); }),
                  EnvironmentFailure);
  CHECK(::chmod(file.c_str(), 0600) == 0);
  CHECK_THROWS_AS(where_kernel_refuses(numbers_of_chmod(), EPERM, [&] { publish::give_mode(file, 0644); }),
                  EnvironmentFailure);
}

TEST_CASE("a build killed on its way leaves the old site, and the next one clears up") {
  for (int signal : {SIGKILL, SIGTERM, SIGINT}) {
    Published published;
    dies_of(signal, [&] {
      Staging* never_destroyed = ::new Staging(published.site);
      never_destroyed->write("index.html", "half");
    });
    CHECK(fs::exists(published.temporary / ".site.vankho-new/index.html"));
    CHECK(tree(published.site)["index.html"] == "old");
    published.build("new");
    CHECK(get(published.site / "index.html") == "new");
    CHECK(std::distance(fs::directory_iterator(published.temporary.path()), {}) == 1);
  }
}

TEST_CASE("a build killed between swap and clearing up has published") {
  Published published;
  dies_of(SIGKILL, [&] {
    Staging* never_destroyed = ::new Staging(published.site);
    never_destroyed->write("index.html", "new");
    never_destroyed->commit();
  });
  CHECK(get(published.site / "index.html") == "new");
  published.build("newer");
  CHECK(get(published.site / "index.html") == "newer");
  CHECK(std::distance(fs::directory_iterator(published.temporary.path()), {}) == 1);
}

TEST_CASE("a machine that stopped between two renames gets its old site back") {
  Published published;
  fs::rename(published.site, published.temporary / ".site.vankho-old");
  put(published.temporary / ".site.vankho-new/index.html", "half");
  { Staging staging(published.site); }
  CHECK(tree(published.temporary.path()) == published.before);
}

TEST_CASE("a second build at the same time is refused, and does the first no harm") {
  Published published;
  Staging first(published.site);
  first.write("index.html", "first");
  std::string text;
  try {
    Staging second(published.site);
  } catch (const EnvironmentFailure& failure) {
    text = failure.text(Language::english);
  }
  CHECK(text == "another build is writing to " + published.site.string());
  Staging other(published.temporary / "other-site");
  first.commit();
  CHECK(get(published.site / "index.html") == "first");
}

TEST_CASE("files that someone put in the way meanwhile are not lost") {
  TemporaryFolder temporary;
  Staging staging(temporary / "site");
  put(temporary / "site/thesis.txt", "ten years of work");
  CHECK_THROWS_AS(staging.commit(), UsageFailure);
  CHECK(get(temporary / "site/thesis.txt") == "ten years of work");
}

TEST_SUITE_END();
