#include "publish/trade.h"

#include <fcntl.h>
#include <stdio.h>

#include <cerrno>
#include <filesystem>

#include "publish/descriptor.h"
#include "publish/messages.h"

namespace vankho::publish {
namespace {

bool lacks_exchange(int error) { return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP; }

void trade_by_renaming(const std::string& a, const std::string& b, const std::string& aside) {
  move_folder(b, aside);
  if (::rename(a.c_str(), b.c_str()) != 0) {
    int error = errno;
    static_cast<void>(::rename(aside.c_str(), b.c_str()));
    fail(publish_messages::cannot_swap, b, error);
  }
  if (::rename(aside.c_str(), a.c_str()) != 0) {
    int error = errno;
    static_cast<void>(::rename(b.c_str(), a.c_str()));
    static_cast<void>(::rename(aside.c_str(), b.c_str()));
    fail(publish_messages::cannot_swap, b, error);
  }
}

}  // namespace

void move_folder(const std::string& from, const std::string& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) fail(publish_messages::cannot_swap, to);
}

void trade(const std::string& a, const std::string& b, const std::string& aside) {
  if (::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0) return;
  if (!lacks_exchange(errno)) fail(publish_messages::cannot_swap, b);
  trade_by_renaming(a, b, aside);
}

void recover_trade(const std::string& name, const std::string& aside) {
  checked(publish_messages::cannot_read, name, [&] {
    if (!std::filesystem::exists(name) && std::filesystem::exists(aside)) move_folder(aside, name);
  });
}

}  // namespace vankho::publish
