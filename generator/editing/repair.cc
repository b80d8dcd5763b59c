#include "editing/repair.h"

#include "base/text.h"
#include "editing/messages.h"
#include "parse/number.h"

namespace vankho {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string without_spaces(std::string_view text) {
  std::string out;
  for (std::string_view character : split_characters(text)) {
    if (!trim(character).empty()) out += character;
  }
  return out;
}

class Repairer {
 public:
  Repairer(std::string_view bytes, bool is_document) : bytes_(bytes), is_document_(is_document) {}

  std::optional<Repair> run() {
    if (bytes_.starts_with(kByteOrderMark)) {
      bytes_.remove_prefix(kByteOrderMark.size());
      repair_.changes.push_back({&editing_messages::byte_order_mark_gone, {}});
    }
    int number = 0;
    while (!bytes_.empty()) line(take_line(), ++number);
    if (windows_ends_ > 0) tell(editing_messages::line_ends_changed, windows_ends_);
    if (composed_ > 0) tell(editing_messages::letters_composed, composed_);
    return repair_.changes.empty() ? std::nullopt : std::optional(std::move(repair_));
  }

 private:
  void tell(const Message& message, int lines) {
    repair_.changes.push_back({&message, {std::to_string(lines)}});
  }

  // With its end, as LF.
  std::string take_line() {
    const std::size_t end = bytes_.find_first_of("\r\n");
    std::string line(bytes_.substr(0, end));
    if (end == bytes_.npos) {
      bytes_ = {};
      return line;
    }
    const bool windows = bytes_.substr(end).starts_with("\r\n");
    windows_ends_ += bytes_[end] == '\r' ? 1 : 0;
    bytes_.remove_prefix(end + (windows ? 2 : 1));
    return line + '\n';
  }

  void line(const std::string& line, int number) {
    const std::string composed = nfc(line);
    composed_ += composed == line ? 0 : 1;
    std::size_t taken = 0;  // of the line
    const std::vector<NumberInText> numbers =
        is_document_ ? find_numbers(composed) : std::vector<NumberInText>();
    for (const NumberInText& found : numbers) {
      repair_.bytes.append(composed, taken, found.begin - taken);
      repair_.bytes += closed_up(found, composed.substr(found.begin, found.end - found.begin), number);
      taken = found.end;
    }
    repair_.bytes.append(composed, taken);
  }

  std::string closed_up(const NumberInText& found, const std::string& written, int number) {
    const bool sure = found.doubt_vietnamese.empty() && without_spaces(written) == found.number;
    if (!sure || written == found.number) return written;
    repair_.changes.push_back(
        {&editing_messages::number_closed_up, {std::to_string(number), written, found.number}});
    return found.number;
  }

  std::string_view bytes_;
  const bool is_document_;
  Repair repair_;
  int windows_ends_ = 0, composed_ = 0;
};

}  // namespace

std::optional<Repair> repair(std::string_view bytes, bool is_document) {
  return is_utf8(bytes) ? Repairer(bytes, is_document).run() : std::nullopt;
}

}  // namespace vankho
