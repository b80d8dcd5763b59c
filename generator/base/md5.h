// MD5, which tells damage in the files of other programs, and nothing more: anyone can make bytes of the
// same.
#pragma once

#include <array>
#include <memory>
#include <string_view>

struct evp_md_ctx_st;

namespace vankho {

// Takes bytes in pieces.
class Md5 {
 public:
  Md5();

  void update(std::string_view bytes);

  // Once, after the last update.
  std::array<char, 16> digest();

 private:
  struct Free {
    void operator()(evp_md_ctx_st* context) const;
  };
  std::unique_ptr<evp_md_ctx_st, Free> context_;
};

}  // namespace vankho
