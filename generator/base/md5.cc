#include "base/md5.h"

#include <openssl/evp.h>

#include <stdexcept>

namespace vankho {
namespace {

void require(bool done) {
  if (!done) throw std::runtime_error("OpenSSL offers no MD5");
}

}  // namespace

void Md5::Free::operator()(evp_md_ctx_st* context) const { EVP_MD_CTX_free(context); }

Md5::Md5() : context_(EVP_MD_CTX_new()) {
  require(context_ && EVP_DigestInit_ex(context_.get(), EVP_md5(), nullptr) == 1);
}

void Md5::update(std::string_view bytes) {
  require(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()) == 1);
}

std::array<char, 16> Md5::digest() {
  std::array<char, 16> digest{};
  require(EVP_DigestFinal_ex(context_.get(), reinterpret_cast<unsigned char*>(digest.data()), nullptr) == 1);
  return digest;
}

}  // namespace vankho
