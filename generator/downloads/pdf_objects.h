// The objects of a PDF and the file that holds them (ISO 32000-1, 7.3 and 7.5).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vankho::paper {

// Its number in the file, from 1.
enum class ObjectId : std::uint32_t {};

// "12 0 R"
std::string reference(ObjectId id);
std::string references(const std::vector<ObjectId>& ids);

// Takes objects as the text that stands for them, and keeps most of them deflated together (7.5.7).
class Objects {
 public:
  // For what is referred to before it is known. It has to be put before the file is made.
  ObjectId reserve();

  // Anything but a stream.
  void put(ObjectId id, std::string_view object);
  ObjectId add(std::string_view object);

  // `entries` are those of its dictionary but for length and filter.
  ObjectId add_deflated(std::string_view entries, std::string_view bytes);
  // `entries` name the filter that the bytes went through, if any.
  ObjectId add_stream(std::string_view entries, std::string_view bytes);

  // Once, after all else. Its name in the file (14.4) is made from its bytes.
  std::string file(ObjectId root, ObjectId information);

 private:
  // Where an object lies: at an offset in the file, or at an index in a stream of objects.
  struct Place {
    enum Kind : std::uint8_t { nowhere = 0, in_file = 1, in_stream = 2 } kind = nowhere;
    std::uint32_t at = 0;  // the offset, or the stream's number
    std::uint16_t index = 0;
  };

  Place& place(ObjectId id) { return places_[static_cast<std::size_t>(id) - 1]; }
  void write_stream(ObjectId id, std::string_view entries, std::string_view bytes);
  void write_deflated(ObjectId id, std::string_view entries, std::string_view bytes);
  void write_gathered();
  std::string cross_references() const;

  std::string file_ = "%PDF-1.7\n%\xE1\xBB\x87\n";  // bytes over 127 say that it is no text (7.5.2)
  std::vector<Place> places_;                       // by number
  std::string gathered_, gathered_index_;           // objects for the next stream, and where they begin in it
  std::uint16_t gathered_count_ = 0;
  ObjectId gathered_id_ = {};
};

}  // namespace vankho::paper
