// The parts of a zip file (PKWARE's APPNOTE.TXT, 4.3), as copies, Word files and books have them: every file
// deflated, or stored where a format asks for that; its sizes known before its bytes, nothing between, before
// or behind; no time but the format's first, no flags, no extra fields, no comments, nothing of zip64. Any
// program can read that, and no two programs can read it differently.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vankho::zip_layout {

// Of a file.
struct ZipEntry {
  std::string name;
  std::uint32_t offset = 0;  // of its local header
  std::uint32_t crc = 0;
  std::uint32_t packed = 0, size = 0;  // bytes in the file, and of the file that it stands for
  bool stored = false;                 // as it is, not deflated
};

inline constexpr std::size_t kLocalHeader = 30, kCentralHeader = 46, kEndRecord = 22;
inline constexpr std::uint32_t kMostBytes = 0xFFFFFFFE;  // what is above needs zip64
inline constexpr std::size_t kMostEntries = 0xFFFE;

// With the name behind it.
std::string local_header(const ZipEntry& entry);
std::string central_header(const ZipEntry& entry);
std::string end_record(std::size_t entries, std::uint32_t directory_offset, std::uint32_t directory_size);

// Little-endian numbers in what is read.
std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size);

}  // namespace vankho::zip_layout
