#include "base/exif.h"

#include <doctest/doctest.h>

#include <string>

#include "base/deflate.h"

TEST_SUITE_BEGIN("exif");

using vankho::deflated;
using vankho::tells_place;
using namespace std::string_literals;

namespace {

std::string number(unsigned value, int bytes, bool high_first) {
  std::string text;
  for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> 8 * (high_first ? bytes - 1 - i : i));
  return text;
}

// A directory with one entry, a number of four bytes.
std::string directory(unsigned tag, unsigned value, bool high_first) {
  return number(1, 2, high_first) + number(tag, 2, high_first) + number(4, 2, high_first) +
         number(1, 4, high_first) + number(value, 4, high_first) + number(0, 4, high_first);
}

std::string segment(unsigned marker, const std::string& data) {
  return "\xFF"s + static_cast<char>(marker) + number(static_cast<unsigned>(data.size()) + 2, 2, true) + data;
}

// The directory of places, with one tag, lies behind the first.
std::string exif(unsigned places, unsigned tag, bool high_first) {
  return "Exif\0\0"s + (high_first ? "MM\0*"s : "II*\0"s) + number(8, 4, high_first) +
         directory(places, 8 + 18, high_first) + directory(tag, 0, high_first);
}

std::string photograph(const std::string& exif) {
  return "\xFF\xD8"s + segment(0xE0, "JFIF\0"s) + segment(0xE1, exif) + segment(0xDA, "") + "points";
}

std::string chunk(const std::string& name, const std::string& data) {
  return number(static_cast<unsigned>(data.size()), 4, true) + name + data + "sums";
}

std::string png_of(const std::string& chunks) {
  return "\x89PNG\r\n\x1A\n"s + chunk("IHDR", std::string(13, '\0')) + chunks + chunk("IDAT", "") +
         chunk("IEND", "");
}

std::string png(const std::string& tiff) { return png_of(chunk("eXIf", tiff)); }

std::string webp_part(const std::string& name, const std::string& data) {
  return name + number(static_cast<unsigned>(data.size()), 4, false) + data +
         std::string(data.size() % 2, '\0');
}

std::string webp_of(const std::string& last) {
  const std::string parts = webp_part("VP8X", "odd") + webp_part("VP8 ", "points") + last;
  return "RIFF" + number(static_cast<unsigned>(parts.size()) + 4, 4, false) + "WEBP" + parts;
}

std::string webp(const std::string& exif) { return webp_of(webp_part("EXIF", exif)); }

// As telephones make it; what stands before the word is not read.
std::string heic(const std::string& exif) {
  return number(16, 4, true) + "ftypheic" + number(0, 4, true) + "infe Exif\0\0\0 mdat"s +
         number(6, 4, true) + exif;
}

const std::string kTiff = exif(0x8825, 2, true).substr(6), kNowhere = exif(0x8769, 2, true).substr(6),
                  kWord = "Exif\0\0"s,
                  kXmp = "<?xpacket begin=''?><rdf:Description exif:GPSLatitude=\"18,40.5N\"/>";

// As ImageMagick writes it.
std::string profile_in_digits(const std::string& bytes) {
  constexpr const char* kDigits = "0123456789abcdef";
  std::string text = "\nexif\n      " + std::to_string(bytes.size()) + "\n";
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    text += kDigits[byte / 16];
    text += kDigits[byte % 16];
    if (i % 36 == 35) text += '\n';
  }
  return text + "\n";
}

}  // namespace

TEST_CASE("pictures of other kinds that say where they were taken are known") {
  CHECK(tells_place(png(kTiff)));
  CHECK(tells_place(webp(kTiff)));
  CHECK(tells_place(webp(kWord + kTiff)));
  CHECK(tells_place(heic(kWord + kTiff)));
  CHECK(tells_place(heic(kTiff)));
  CHECK(tells_place(heic(exif(0x8825, 2, false))));
  for (const std::string& tiff : {kNowhere, ""s}) {
    CHECK_FALSE(tells_place(png(tiff)));
    CHECK_FALSE(tells_place(webp(tiff)));
    CHECK_FALSE(tells_place(heic(kWord + tiff)));
  }
  CHECK_FALSE(tells_place("\x89PNG\r\n\x1A\n"s + chunk("tEXt", chunk("eXIf", kTiff))));
  CHECK_FALSE(tells_place("GIF89a" + kWord + kTiff));
}

TEST_CASE("a picture of another kind that is cut anywhere, or whose parts are too long, is read to its end") {
  for (const std::string& whole : {png(kTiff), webp(kTiff), heic(kWord + kTiff)}) {
    const std::size_t told = whole.find(kTiff) + kTiff.size() - 4;  // how the directory ends
    for (std::size_t size = 0; size < whole.size(); ++size) {
      const bool tells = tells_place(whole.substr(0, size));
      CHECK_MESSAGE((!tells || size >= told), size);
    }
  }
  std::string endless = png(kTiff);
  endless.replace(8, 4, "\xFF\xFF\xFF\xFF");
  CHECK_FALSE(tells_place(endless));
  std::string still = webp(kTiff);
  still.replace(still.find("VP8X") + 4, 4, number(0xFFFFFFFF, 4, false));
  CHECK_FALSE(tells_place(still));
}

TEST_CASE("what programs for pictures write beside Exif tells a place too") {
  CHECK(tells_place(photograph("http://ns.adobe.com/xap/1.0/\0"s + kXmp)));
  CHECK(tells_place("\xFF\xD8"s + segment(0xE1, exif(0x8769, 2, true)) +
                    segment(0xE1, "http://ns.adobe.com/xap/1.0/\0"s + kXmp) + segment(0xDA, "")));
  CHECK(tells_place(webp_of(webp_part("XMP ", kXmp))));
  CHECK(tells_place(png_of(chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0"s + kXmp))));
  CHECK(tells_place(png_of(chunk("iTXt", "XML:com.adobe.xmp\0\1\0vi\0\0"s + deflated(kXmp)))));
  CHECK(tells_place(heic(kXmp)));
  for (const std::string& other : {"<rdf:Description tiff:Make=\"A\"/>"s, ""s}) {
    CHECK_FALSE(tells_place(photograph("http://ns.adobe.com/xap/1.0/\0"s + other)));
    CHECK_FALSE(tells_place(webp_of(webp_part("XMP ", other))));
    CHECK_FALSE(tells_place(png_of(chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0"s + other))));
  }
  CHECK_FALSE(tells_place(photograph("Adobe "s + kXmp)));
  CHECK_FALSE(tells_place(png_of(chunk("tEXt", "Comment\0"s + kXmp))));
}

TEST_CASE("a place is found in the texts in which ImageMagick keeps what a PNG had no chunk for") {
  for (const std::string& profile : {kWord + kTiff, kTiff, "http://ns.adobe.com/xap/1.0/\0"s + kXmp, kXmp}) {
    const std::string digits = profile_in_digits(profile);
    CHECK(tells_place(png_of(chunk("tEXt", "Raw profile type exif\0"s + digits))));
    CHECK(tells_place(png_of(chunk("zTXt", "Raw profile type APP1\0\0"s + deflated(digits)))));
  }
  CHECK_FALSE(tells_place(png_of(chunk("tEXt", "Raw profile type exif\0"s + profile_in_digits(kNowhere)))));
  for (const std::string& damaged :
       {""s, "\n"s, "\nexif\n  9\n4X"s, "\nexif\n  9\n4"s, profile_in_digits(kTiff).substr(3)})
    CHECK_FALSE(tells_place(png_of(chunk("tEXt", "Raw profile type exif\0"s + damaged))));
}

TEST_CASE("texts that inflate to more than a place needs are left alone") {
  const std::string bomb = deflated(std::string(2 << 20, ' ') + kXmp);
  CHECK_FALSE(tells_place(png_of(chunk("iTXt", "XML:com.adobe.xmp\0\1\0\0\0"s + bomb))));
  CHECK_FALSE(tells_place(png_of(chunk("zTXt", "Raw profile type exif\0\0"s + "no stream"))));
  std::string many;
  for (int i = 0; i < 8; ++i) many += chunk("zTXt", "Raw profile type exif\0\0"s + bomb);
  CHECK_FALSE(tells_place(
      png_of(many + chunk("zTXt", "Raw profile type exif\0\0"s + deflated(profile_in_digits(kTiff))))));
}

TEST_CASE("a TIFF that says where it was taken is known") {
  CHECK(tells_place(kTiff));
  CHECK(tells_place(exif(0x8825, 2, false).substr(6)));
  CHECK_FALSE(tells_place(kNowhere));
}

TEST_CASE("a photograph that says where it was taken is known, whatever order its bytes are in") {
  CHECK(tells_place(photograph(exif(0x8825, 2, true))));
  CHECK(tells_place(photograph(exif(0x8825, 2, false))));
}

TEST_CASE("a photograph that says no place is not taken for one that does") {
  CHECK_FALSE(tells_place(photograph(exif(0x8825, 0, true))));  // the version of the directory alone
  CHECK_FALSE(tells_place(photograph(exif(0x8769, 2, true))));  // another directory
  CHECK_FALSE(tells_place("\xFF\xD8"s + segment(0xE2, exif(0x8825, 2, true))));  // not where Exif stands
  CHECK_FALSE(tells_place(photograph("http://ns.adobe.com/xap/1.0/\0"s)));
  CHECK_FALSE(tells_place("\xFF\xD8"s + segment(0xDA, "") + segment(0xE1, exif(0x8825, 2, true))));
  CHECK_FALSE(tells_place("\x89PNG\r\n\x1A\n"s + segment(0xE1, exif(0x8825, 2, true))));
}

TEST_CASE("a photograph that is cut anywhere, or whose places point nowhere, is read to its end") {
  const std::string whole = photograph(exif(0x8825, 2, true));
  const std::size_t told = whole.find("points") - 4 - 4;  // a segment, and how the directory ends
  for (std::size_t size = 0; size < whole.size(); ++size)
    CHECK_MESSAGE(tells_place(whole.substr(0, size)) == (size >= told), size);
  std::string astray = whole;
  astray.replace(astray.find(number(8 + 18, 4, true)), 4, "\xFF\xFF\xFF\xFF");
  CHECK_FALSE(tells_place(astray));
}

TEST_SUITE_END();
