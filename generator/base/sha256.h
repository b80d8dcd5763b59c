// SHA-256, for whatever is published. Of this room, it, md5 and base64 alone know OpenSSL.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace vankho {

// Takes bytes in pieces, so that a large file never needs to be in memory.
class Sha256 {
 public:
  Sha256();

  void update(std::string_view bytes);

  // 64 lower-case hexadecimal digits, once, after the last update.
  std::string hex();

 private:
  struct Free {
    void operator()(evp_md_ctx_st* context) const;
  };
  std::unique_ptr<evp_md_ctx_st, Free> context_;
};

std::string sha256_hex(std::string_view bytes);

}  // namespace vankho
