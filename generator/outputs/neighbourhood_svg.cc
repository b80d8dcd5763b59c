#include "outputs/neighbourhood_svg.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "outputs/html.h"

namespace vankho {
namespace {

// Units of the picture, which a page shows as pixels.
constexpr int kBoxWidth = 208, kBoxHeight = 46, kGap = 8, kCaption = 24, kAisle = 38;
constexpr int kMiddle = kBoxWidth + kAisle, kRight = kMiddle + kBoxWidth + kAisle,
              kWidth = kRight + kBoxWidth;
constexpr int kPadding = 10, kRoom = kBoxWidth - 2 * kPadding;
constexpr double kNameLetters = 13.5 * 1.06, kDetailLetters = 12.5;  // pixels of an em; names are half bold
constexpr std::size_t kMost = 6;

int rows_of(const NeighbourGroup& group) {
  return static_cast<int>(std::min(group.neighbours.size(), kMost) +
                          (group.neighbours.size() > kMost ? 1 : 0));
}

int height_of(const std::vector<NeighbourGroup>& groups) {
  int height = 0;
  for (const NeighbourGroup& group : groups) height += kCaption + rows_of(group) * (kBoxHeight + kGap);
  return height;
}

// About how wide a character is, in ems: the reader's letters are not known, and those of Noto Sans are the
// widest of the style's.
double width_of(std::string_view character) {
  static constexpr std::string_view kNarrow = "iljIJ .,:;'|()-/ftr", kWide = "mw…";
  const std::string plain = fold(character);
  const bool capital = starts_with_upper(character);
  if (kWide.find(plain) != std::string_view::npos) return capital ? 0.93 : 0.86;
  if (kNarrow.find(capital ? character : std::string_view(plain)) != std::string_view::npos) return 0.33;
  return capital ? 0.68 : 0.57;
}

// What a line of a box has room for.
std::string cut(std::string_view text, double em) {
  double width = 0;
  std::size_t end = 0, last = 0;  // of what is measured; of what leaves room for the dots
  for (const std::string_view character : split_characters(text)) {
    width += width_of(character) * em;
    if (width > kRoom) return std::string(text.substr(0, last)) + "…";
    end += character.size();
    if (width + width_of("…") * em <= kRoom) last = end;
  }
  return std::string(text);
}

class Picture {
 public:
  explicit Picture(const Neighbourhood& around)
      : around_(around),
        height_(std::max({height_of(around.left), height_of(around.right), kBoxHeight + kGap})) {}

  std::string draw() {
    draw_side(around_.left, 0);
    draw_side(around_.right, kRight);
    draw_box(around_.document, "this", kMiddle, (height_ - kBoxHeight) / 2);
    // A side without neighbours takes no room.
    const int left = around_.left.empty() ? kMiddle : 0;
    const int right = around_.right.empty() ? kMiddle + kBoxWidth : kWidth;
    return fmt::format(
        "<svg class=\"neighbourhood\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{0} 0 {1} {2}\" "
        "width=\"{1}\" height=\"{2}\" role=\"group\" aria-label=\"{3}\">\n{4}{5}</svg>\n",
        left, right - left, height_, escaped(around_.label), lines_, boxes_);
  }

 private:
  void draw_side(const std::vector<NeighbourGroup>& groups, int x) {
    int y = (height_ - height_of(groups)) / 2;
    for (const NeighbourGroup& group : groups) {
      boxes_ += fmt::format("<text class=\"relation\" x=\"{}\" y=\"{}\" aria-hidden=\"true\">{}</text>\n", x,
                            y + 16, escaped(group.relation));
      y += kCaption;
      for (const Neighbour& neighbour : shown(group)) {
        draw_neighbour(neighbour, group.relation, x, y);
        y += kBoxHeight + kGap;
      }
    }
  }

  std::vector<Neighbour> shown(const NeighbourGroup& group) const {
    std::vector<Neighbour> all = group.neighbours;
    if (all.size() <= kMost) return all;
    std::string others = fmt::format(fmt::runtime(around_.others), all.size() - kMost);
    all.resize(kMost);
    all.push_back({others, {}, others, group.more, false});
    return all;
  }

  void draw_neighbour(const Neighbour& neighbour, std::string_view relation, int x, int y) {
    const int from = x == 0 ? kBoxWidth : x, to = x == 0 ? kMiddle : kMiddle + kBoxWidth;
    const int bend = (from + to) / 2, start = y + kBoxHeight / 2, end = height_ / 2;
    lines_ +=
        fmt::format("<path d=\"M{} {}C{} {} {} {} {} {}\"/>\n", from, start, bend, start, bend, end, to, end);
    const bool linked = !neighbour.link.empty();
    const std::string label = fmt::format("{}: {}", relation, neighbour.title);
    boxes_ += linked ? fmt::format("<a href=\"{}\">", escaped(neighbour.link)) : std::string("<g>");
    boxes_ += fmt::format("<title>{}</title>", escaped(label));  // which is also the link's name
    draw_box(neighbour, neighbour.missing ? "missing" : "known", x, y);
    boxes_ += linked ? "</a>\n" : "</g>\n";
  }

  void draw_box(const Neighbour& neighbour, std::string_view kind, int x, int y) {
    const bool two_lines = !neighbour.detail.empty();
    boxes_ += fmt::format(
        "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"3\"/>"
        "<text class=\"name {}\" x=\"{}\" y=\"{}\">{}</text>",
        kind, x + 1, y + 1, kBoxWidth - 2, kBoxHeight - 2, kind, x + kPadding, y + (two_lines ? 19 : 28),
        escaped(cut(neighbour.name, kNameLetters)));
    if (two_lines) {
      boxes_ += fmt::format("<text class=\"detail {}\" x=\"{}\" y=\"{}\">{}</text>", kind, x + kPadding,
                            y + 36, escaped(cut(neighbour.detail, kDetailLetters)));
    }
    boxes_ += '\n';
  }

  const Neighbourhood& around_;
  const int height_;
  std::string lines_, boxes_;  // boxes cover the ends of lines
};

}  // namespace

std::string neighbourhood_svg(const Neighbourhood& neighbourhood) { return Picture(neighbourhood).draw(); }

}  // namespace vankho
