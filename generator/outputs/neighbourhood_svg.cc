#include "outputs/neighbourhood_svg.h"

#include <fmt/format.h>

#include <algorithm>

#include "outputs/html.h"

namespace vankho {
namespace {

// Units of the picture, which a page shows as pixels.
constexpr int kBoxWidth = 208, kBoxHeight = 46, kGap = 8, kCaption = 24, kAisle = 38;
constexpr int kMiddle = kBoxWidth + kAisle, kRight = kMiddle + kBoxWidth + kAisle,
              kWidth = kRight + kBoxWidth;
constexpr std::size_t kMost = 6, kNameLength = 26, kDetailLength = 30;

int rows_of(const NeighbourGroup& group) {
  return static_cast<int>(std::min(group.neighbours.size(), kMost) +
                          (group.neighbours.size() > kMost ? 1 : 0));
}

int height_of(const std::vector<NeighbourGroup>& groups) {
  int height = 0;
  for (const NeighbourGroup& group : groups) height += kCaption + rows_of(group) * (kBoxHeight + kGap);
  return height;
}

// What a box has room for.
std::string cut(std::string_view text, std::size_t characters) {
  std::size_t count = 0, last = 0;  // where the last character that there is room for begins
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0) == 0x80) continue;
    if (++count == characters) last = i;
    if (count > characters) return std::string(text.substr(0, last)) + "…";
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
        kind, x + 1, y + 1, kBoxWidth - 2, kBoxHeight - 2, kind, x + 10, y + (two_lines ? 19 : 28),
        escaped(cut(neighbour.name, kNameLength)));
    if (two_lines) {
      boxes_ += fmt::format("<text class=\"detail {}\" x=\"{}\" y=\"{}\">{}</text>", kind, x + 10, y + 36,
                            escaped(cut(neighbour.detail, kDetailLength)));
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
