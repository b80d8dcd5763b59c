// Keys and signatures as minisign has them (https://jedisct1.github.io/minisign/#signature-format), so that
// the public tool makes the one and checks the other. The only user of libsodium.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace vankho {

struct PublicKey {
  std::array<unsigned char, 8> id{};
  std::array<unsigned char, 32> key{};
  bool operator==(const PublicKey&) const = default;

  std::string text() const;  // "RW…", 56 characters
  std::string name() const;  // its id, as minisign prints it: "E7620F1842B4E81F"
};

// A file of minisign -G, or its second line alone.
std::optional<PublicKey> parse_public_key(std::string_view text);

// Wipes itself from memory.
class SecretKey {
 public:
  SecretKey(const PublicKey& public_key, const std::array<unsigned char, 64>& secret);
  ~SecretKey();
  SecretKey(SecretKey&& other) noexcept;
  SecretKey& operator=(SecretKey&&) = delete;

  const PublicKey& public_key() const { return public_key_; }

  // A file *.minisig for `bytes`: the same for the same bytes and comment, which is one line of ASCII.
  std::string sign(std::string_view bytes, std::string_view trusted_comment) const;

 private:
  PublicKey public_key_;
  std::array<unsigned char, 64> secret_;
};

// A secret key file of minisign -G. `password` is asked only where the file needs one. Null where it is no
// such file, or the password is wrong.
std::optional<SecretKey> parse_secret_key(std::string_view text,
                                          const std::function<std::string()>& password);

enum class SignatureVerdict { good, other_key, broken };

// Of a file *.minisig over `bytes`. It must be as `sign` writes it, its comments included.
SignatureVerdict check_signature(std::string_view bytes, std::string_view signature, const PublicKey& key);

}  // namespace vankho
