#include "packs/minisign.h"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <vector>

#include "base/text.h"

namespace vankho {
namespace {

using Bytes = std::vector<unsigned char>;

constexpr std::string_view kEd25519 = "Ed", kPrehashed = "ED", kScrypt = "Sc", kBlake2b = "B2";
constexpr std::string_view kUntrusted = "untrusted comment: ", kTrusted = "trusted comment: ";
constexpr std::size_t kSignature = crypto_sign_BYTES;

// Layout of a secret key file: algorithms, the password's salt and costs, and what the password hides.
constexpr std::size_t kSalt = 6, kCosts = kSalt + 32, kHidden = kCosts + 16, kSecretFile = kHidden + 104;

void require_sodium() {
  static const bool ready = sodium_init() >= 0;
  if (!ready) throw std::runtime_error("libsodium does not start");
}

const unsigned char* unsigned_data(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::string encoded(const Bytes& bytes) {
  std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();  // its end mark
  return text;
}

// Empty for anything but the base64 of so many bytes, in its one spelling.
Bytes decoded(std::string_view text, std::size_t size) {
  Bytes bytes(size);
  std::size_t read = 0;
  const int failed = sodium_base642bin(bytes.data(), size, text.data(), text.size(), nullptr, &read, nullptr,
                                       sodium_base64_VARIANT_ORIGINAL);
  return failed != 0 || read != size || encoded(bytes) != text ? Bytes() : bytes;
}

void append(Bytes& to, std::string_view bytes) { to.insert(to.end(), bytes.begin(), bytes.end()); }

template <typename Range>
void append(Bytes& to, const Range& bytes) {
  to.insert(to.end(), bytes.begin(), bytes.end());
}

bool begins_with(const Bytes& bytes, std::size_t at, std::string_view mark) {
  return std::equal(mark.begin(), mark.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at));
}

template <std::size_t size>
std::array<unsigned char, size> part(const Bytes& bytes, std::size_t at) {
  std::array<unsigned char, size> taken;
  std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), size, taken.begin());
  return taken;
}

std::uint64_t little_endian(const unsigned char* bytes) {
  std::uint64_t value = 0;
  for (int i = 7; i >= 0; --i) value = value << 8 | bytes[i];
  return value;
}

std::array<unsigned char, 64> prehash(std::string_view bytes) {
  std::array<unsigned char, 64> hash;
  crypto_generichash(hash.data(), hash.size(), unsigned_data(bytes), bytes.size(), nullptr, 0);
  return hash;
}

// The line after the comment, as minisign reads its files; Windows' line ends are as good.
std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines = split_lines(text);
  for (std::string_view& line : lines) {
    if (line.ends_with('\r')) line.remove_suffix(1);
  }
  return lines;
}

// Takes the password off what it hides.
bool uncover(Bytes& file, const std::string& password) {
  std::array<unsigned char, 104> stream;
  const bool made = crypto_pwhash_scryptsalsa208sha256(
                        stream.data(), stream.size(), password.data(), password.size(), &file[kSalt],
                        little_endian(&file[kCosts]), little_endian(&file[kCosts + 8])) == 0;
  for (std::size_t i = 0; made && i < stream.size(); ++i) file[kHidden + i] ^= stream[i];
  sodium_memzero(stream.data(), stream.size());
  return made;
}

// Whether the hidden part is what the file says it is; minisign leaves its hash out where there is no
// password.
bool is_whole(const Bytes& file, bool has_password) {
  Bytes hashed;
  append(hashed, kEd25519);
  hashed.insert(hashed.end(), file.begin() + kHidden, file.begin() + kHidden + 72);
  std::array<unsigned char, 32> hash;
  crypto_generichash(hash.data(), hash.size(), hashed.data(), hashed.size(), nullptr, 0);
  const auto stated = part<32>(file, kHidden + 72);
  sodium_memzero(hashed.data(), hashed.size());
  return hash == stated || (!has_password && stated == std::array<unsigned char, 32>{});
}

// A signature's file, taken apart.
struct SignatureFile {
  Bytes signature;  // algorithm, key id, signature of the bytes' hash
  std::string_view trusted_comment;
  Bytes global;  // signature of that signature and the comment
};

std::string name_of(const std::array<unsigned char, 8>& id) {
  return fmt::format("{:016X}", little_endian(id.data()));
}

// The first comment is signed by nothing, so it is allowed to say one thing only.
std::string untrusted_comment(const std::array<unsigned char, 8>& id) {
  return fmt::format("{}signature from vankho, key {}", kUntrusted, name_of(id));
}

std::optional<SignatureFile> parse_signature(std::string_view text) {
  const std::vector<std::string_view> lines = split_lines(text);
  if (lines.size() != 4 || !text.ends_with('\n') || !lines[2].starts_with(kTrusted)) return std::nullopt;
  SignatureFile file{decoded(lines[1], 10 + kSignature), lines[2].substr(kTrusted.size()),
                     decoded(lines[3], kSignature)};
  const bool whole = !file.signature.empty() && !file.global.empty() &&
                     begins_with(file.signature, 0, kPrehashed) &&
                     lines[0] == untrusted_comment(part<8>(file.signature, 2));
  return whole ? std::optional(file) : std::nullopt;
}

std::string globally_signed(const unsigned char* signature, std::string_view trusted_comment) {
  return std::string(reinterpret_cast<const char*>(signature), kSignature).append(trusted_comment);
}

}  // namespace

std::string PublicKey::text() const {
  Bytes bytes;
  append(bytes, kEd25519);
  append(bytes, id);
  append(bytes, key);
  return encoded(bytes);
}

std::string PublicKey::name() const { return name_of(id); }

std::optional<PublicKey> parse_public_key(std::string_view text) {
  require_sodium();
  const std::vector<std::string_view> lines = lines_of(text);
  if (lines.empty()) return std::nullopt;
  const bool is_file = lines.size() >= 2 && lines[0].starts_with(kUntrusted);
  const Bytes bytes = decoded(trim(lines[is_file ? 1 : 0]), 42);
  if (bytes.empty() || !begins_with(bytes, 0, kEd25519)) return std::nullopt;
  return PublicKey{part<8>(bytes, 2), part<32>(bytes, 10)};
}

SecretKey::SecretKey(const PublicKey& public_key, const std::array<unsigned char, 64>& secret)
    : public_key_(public_key), secret_(secret) {}

SecretKey::SecretKey(SecretKey&& other) noexcept : public_key_(other.public_key_), secret_(other.secret_) {
  sodium_memzero(other.secret_.data(), other.secret_.size());
}

SecretKey::~SecretKey() { sodium_memzero(secret_.data(), secret_.size()); }

std::string SecretKey::sign(std::string_view bytes, std::string_view trusted_comment) const {
  const auto hash = prehash(bytes);
  std::array<unsigned char, kSignature> own, global;
  crypto_sign_detached(own.data(), nullptr, hash.data(), hash.size(), secret_.data());
  const std::string all = globally_signed(own.data(), trusted_comment);
  crypto_sign_detached(global.data(), nullptr, unsigned_data(all), all.size(), secret_.data());
  Bytes line;
  append(line, kPrehashed);
  append(line, public_key_.id);
  append(line, own);
  return fmt::format("{}\n{}\n{}{}\n{}\n", untrusted_comment(public_key_.id), encoded(line), kTrusted,
                     trusted_comment, encoded({global.begin(), global.end()}));
}

std::optional<SecretKey> parse_secret_key(std::string_view text,
                                          const std::function<std::string()>& password) {
  require_sodium();
  const std::vector<std::string_view> lines = lines_of(text);
  if (lines.size() < 2 || !lines[0].starts_with(kUntrusted)) return std::nullopt;
  Bytes file = decoded(trim(lines[1]), kSecretFile);
  if (file.empty() || !begins_with(file, 0, kEd25519) || !begins_with(file, 4, kBlake2b)) return std::nullopt;
  const bool has_password = begins_with(file, 2, kScrypt);
  const bool open = !has_password || uncover(file, password());
  std::optional<SecretKey> key;
  if (open && is_whole(file, has_password)) {
    // The second half of Ed25519's secret key, as libsodium keeps it, is the public key.
    key.emplace(PublicKey{part<8>(file, kHidden), part<32>(file, kHidden + 40)}, part<64>(file, kHidden + 8));
  }
  sodium_memzero(file.data(), file.size());
  return key;
}

SignatureVerdict check_signature(std::string_view bytes, std::string_view signature, const PublicKey& key) {
  require_sodium();
  const std::optional<SignatureFile> file = parse_signature(signature);
  if (!file) return SignatureVerdict::broken;
  if (part<8>(file->signature, 2) != key.id) return SignatureVerdict::other_key;
  const unsigned char* own = &file->signature[10];
  const auto hash = prehash(bytes);
  const std::string all = globally_signed(own, file->trusted_comment);
  const bool good =
      crypto_sign_verify_detached(own, hash.data(), hash.size(), key.key.data()) == 0 &&
      crypto_sign_verify_detached(file->global.data(), unsigned_data(all), all.size(), key.key.data()) == 0;
  return good ? SignatureVerdict::good : SignatureVerdict::broken;
}

}  // namespace vankho
