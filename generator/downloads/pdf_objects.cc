#include "downloads/pdf_objects.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "base/deflate.h"
#include "base/sha256.h"

namespace vankho::paper {
namespace {

// A reader inflates a stream of objects for any one of them.
constexpr std::uint16_t kMostGathered = 500;

void append_big_endian(std::string& out, std::uint32_t number, int bytes) {
  while (bytes-- > 0) out += static_cast<char>(number >> (8 * bytes) & 0xFF);
}

}  // namespace

std::string reference(ObjectId id) { return std::to_string(static_cast<std::uint32_t>(id)) + " 0 R"; }

std::string references(const std::vector<ObjectId>& ids) {
  std::string array = "[";
  for (ObjectId id : ids) array += (array.size() > 1 ? " " : "") + reference(id);
  return array + "]";
}

ObjectId Objects::reserve() {
  places_.emplace_back();
  return static_cast<ObjectId>(places_.size());
}

void Objects::put(ObjectId id, std::string_view object) {
  if (gathered_count_ == 0) gathered_id_ = reserve();
  place(id) = {Place::in_stream, static_cast<std::uint32_t>(gathered_id_), gathered_count_};
  gathered_index_ += fmt::format("{} {} ", static_cast<std::uint32_t>(id), gathered_.size());
  gathered_.append(object) += '\n';
  if (++gathered_count_ == kMostGathered) write_gathered();
}

ObjectId Objects::add(std::string_view object) {
  const ObjectId id = reserve();
  put(id, object);
  return id;
}

ObjectId Objects::add_deflated(std::string_view entries, std::string_view bytes) {
  const ObjectId id = reserve();
  write_deflated(id, entries, bytes);
  return id;
}

ObjectId Objects::add_stream(std::string_view entries, std::string_view bytes) {
  const ObjectId id = reserve();
  write_stream(id, entries, bytes);
  return id;
}

void Objects::write_deflated(ObjectId id, std::string_view entries, std::string_view bytes) {
  write_stream(id, fmt::format("/Filter /FlateDecode {}", entries), deflated(bytes));
}

void Objects::write_stream(ObjectId id, std::string_view entries, std::string_view bytes) {
  place(id) = {Place::in_file, static_cast<std::uint32_t>(file_.size()), 0};
  file_ += fmt::format("{} 0 obj\n<</Length {} {}>>\nstream\n", static_cast<std::uint32_t>(id), bytes.size(),
                       entries);
  file_.append(bytes).append("\nendstream\nendobj\n");
}

void Objects::write_gathered() {
  if (gathered_count_ == 0) return;
  write_deflated(gathered_id_,
                 fmt::format("/Type /ObjStm /N {} /First {}", gathered_count_, gathered_index_.size()),
                 gathered_index_ + gathered_);
  gathered_.clear();
  gathered_index_.clear();
  gathered_count_ = 0;
}

// 7.5.8: three fields an object, of 1, 4 and 2 bytes; the first one heads the list of those that are free.
std::string Objects::cross_references() const {
  std::string table("\0\0\0\0\0\xFF\xFF", 7);
  for (const Place& place : places_) {
    append_big_endian(table, place.kind, 1);
    append_big_endian(table, place.at, 4);
    append_big_endian(table, place.index, 2);
  }
  return table;
}

std::string Objects::file(ObjectId root, ObjectId information) {
  write_gathered();
  if (std::ranges::any_of(places_, [](const Place& place) { return place.kind == Place::nowhere; }))
    throw std::logic_error("an object of a PDF was referred to and never put");
  const std::string name = sha256_hex(file_).substr(0, 32);
  const std::size_t start = file_.size();
  const ObjectId id = reserve();
  place(id) = {Place::in_file, static_cast<std::uint32_t>(start), 0};
  write_deflated(id,
                 fmt::format("/Type /XRef /Size {} /W [1 4 2] /Root {} /Info {} /ID [<{}> <{}>]",
                             places_.size() + 1, reference(root), reference(information), name, name),
                 cross_references());
  file_ += fmt::format("startxref\n{}\n%%EOF\n", start);
  return std::move(file_);
}

}  // namespace vankho::paper
