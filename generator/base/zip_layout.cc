#include "base/zip_layout.h"

namespace vankho::zip_layout {
namespace {

// Little-endian fields, one behind the other.
class Fields {
 public:
  explicit Fields(std::string_view signature) : bytes_(signature) {}

  Fields& two(std::uint32_t value) { return add(value, 2); }
  Fields& four(std::uint32_t value) { return add(value, 4); }
  std::string with(std::string_view name) { return bytes_.append(name); }

 private:
  Fields& add(std::uint32_t value, int size) {
    for (int i = 0; i < size; ++i) bytes_ += static_cast<char>(value >> (8 * i) & 0xFF);
    return *this;
  }

  std::string bytes_;
};

constexpr std::uint32_t kVersion = 20;                    // of the format, for deflate
constexpr std::uint32_t kMadeOnUnix = 3 << 8 | kVersion;  // so that the mode below is read
constexpr std::uint32_t kPlainFile = 0100644u << 16;      // its mode
constexpr std::uint32_t kStored = 0, kDeflate = 8;
constexpr std::uint32_t kFirstTime = 0, kFirstDay = 0x21;  // 1980-01-01 00:00, in whatever zone

// What both headers say of a file in the same order.
void add_common(Fields& fields, const ZipEntry& entry) {
  fields.two(kVersion).two(0).two(entry.stored ? kStored : kDeflate).two(kFirstTime).two(kFirstDay);
  fields.four(entry.crc).four(entry.packed).four(entry.size);
  fields.two(static_cast<std::uint32_t>(entry.name.size())).two(0);
}

}  // namespace

std::string local_header(const ZipEntry& entry) {
  Fields fields("PK\x03\x04");
  add_common(fields, entry);
  return fields.with(entry.name);
}

std::string central_header(const ZipEntry& entry) {
  Fields fields("PK\x01\x02");
  fields.two(kMadeOnUnix);
  add_common(fields, entry);
  return fields.two(0).two(0).two(0).four(kPlainFile).four(entry.offset).with(entry.name);
}

std::string end_record(std::size_t entries, std::uint32_t directory_offset, std::uint32_t directory_size) {
  Fields fields("PK\x05\x06");
  const auto count = static_cast<std::uint32_t>(entries);
  return fields.two(0)
      .two(0)
      .two(count)
      .two(count)
      .four(directory_size)
      .four(directory_offset)
      .two(0)
      .with("");
}

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

}  // namespace vankho::zip_layout
