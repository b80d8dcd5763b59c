#include "outputs/revision.h"

#include <string_view>

#include "base/text.h"

namespace vankho {
namespace {

class Paragraphs {
 public:
  void add(std::string_view text) {
    std::string words = collapse_spaces(text);
    if (!words.empty()) all_.push_back(std::move(words));
  }

  void add(const std::vector<std::string>& lines) {
    for (const std::string& line : lines) add(line);
  }

  void add(const Block& block) {
    if (block.kind != BlockKind::table) return add(block.marker + " " + plain(block.text));
    for (const std::vector<Text>& row : block.rows) {
      std::string cells;
      for (const Text& cell : row) cells += (cells.empty() ? "" : " | ") + plain(cell);
      add(cells);
    }
  }

  std::vector<std::string> take() { return std::move(all_); }

 private:
  std::vector<std::string> all_;
};

}  // namespace

std::vector<std::string> paragraphs_of(const FiledDocument& document) {
  const auto wording = document.wording.get();
  Paragraphs paragraphs;
  paragraphs.add(document.number);
  if (document.date) paragraphs.add(vietnamese_day(*document.date));
  paragraphs.add(document.title);
  paragraphs.add(document.addressees);
  for (const Block& block : wording->blocks) paragraphs.add(block);
  paragraphs.add(document.recipients);
  const auto add = [&](const Signatory& by) {
    paragraphs.add(by.authority);
    paragraphs.add(by.post);
    paragraphs.add(by.name);
  };
  add(document.signatory);
  for (const Signature& signature : document.cosigned) add(signature.by);
  for (const Footnote& note : wording->footnotes) paragraphs.add(note.mark + " " + plain(note.text));
  return paragraphs.take();
}

}  // namespace vankho
