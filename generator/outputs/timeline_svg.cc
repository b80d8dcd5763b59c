#include "outputs/timeline_svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "outputs/address.h"
#include "outputs/html.h"

namespace vankho {
namespace {

// Units of the picture, which a page shows as pixels.
constexpr int kLeft = 56, kWidth = 1000, kTop = 28, kLowestYear = 24;
constexpr double kDayWidth = (kWidth - kLeft - 16) / 366.0;

double x_of(Day day) {
  auto first = std::chrono::sys_days(day.year() / std::chrono::January / 1);
  return kLeft + kDayWidth * static_cast<double>((std::chrono::sys_days(day) - first).count());
}

// How closely marks are set. A decade has room for the numbers; more years are told apart by size alone.
struct Scale {
  bool numbers;
  int lane, padding;
};
constexpr Scale kRoomy{true, 30, 6}, kDense{false, 13, 4};
constexpr std::size_t kRoomyYears = 12;

int dense_radius_of(AnniversaryRank rank) {
  return rank == AnniversaryRank::round ? 6 : rank == AnniversaryRank::half_round ? 5 : 3;
}

// A mark without a number needs no room for one.
int radius_of(const TimelineMark& mark, const Scale& scale) {
  if (!scale.numbers) return dense_radius_of(mark.rank);
  if (!mark.years) return 6;
  switch (mark.rank) {
    case AnniversaryRank::round:
      return 14;
    case AnniversaryRank::half_round:
      return 12;
    case AnniversaryRank::other:
      return 11;
  }
  return 0;
}

std::string_view class_of(AnniversaryRank rank) {
  switch (rank) {
    case AnniversaryRank::round:
      return "round";
    case AnniversaryRank::half_round:
      return "half-round";
    case AnniversaryRank::other:
      return "other";
  }
  return {};
}

// Marks whose circles would touch stand below each other.
std::vector<int> lanes_of(const std::vector<TimelineMark>& marks, const Scale& scale) {
  std::vector<double> ends;  // where each lane is free again
  std::vector<int> lanes;
  for (const TimelineMark& mark : marks) {
    double begin = x_of(mark.day) - radius_of(mark, scale);
    auto lane = std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= begin; });
    if (lane == ends.end()) lane = ends.insert(ends.end(), 0);
    *lane = x_of(mark.day) + radius_of(mark, scale) + 1;
    lanes.push_back(static_cast<int>(lane - ends.begin()));
  }
  return lanes;
}

class Picture {
 public:
  explicit Picture(const Scale& scale) : scale_(scale) {}

  void draw_year(const TimelineYear& year, Day today) {
    std::vector<int> lanes = lanes_of(year.marks, scale_);
    int rows = lanes.empty() ? 1 : *std::max_element(lanes.begin(), lanes.end()) + 1;
    int height = std::max(rows * scale_.lane + 2 * scale_.padding, kLowestYear);
    body_ += fmt::format("<line class=\"rule\" x1=\"0\" y1=\"{0}\" x2=\"{1}\" y2=\"{0}\"/>\n", y_, kWidth);
    body_ += fmt::format("<a href=\"{}\"><text class=\"year\" x=\"4\" y=\"{}\">{}</text></a>\n",
                         escaped(year.link), y_ + height / 2 + 5, year.year);
    if (year.year == year_of(today))
      body_ += fmt::format("<line class=\"today\" x1=\"{0:.1f}\" y1=\"{1}\" x2=\"{0:.1f}\" y2=\"{2}\"/>\n",
                           x_of(today), y_, y_ + height);
    for (std::size_t i = 0; i < lanes.size(); ++i)
      draw_mark(year.marks[i], y_ + scale_.padding + lanes[i] * scale_.lane + scale_.lane / 2);
    y_ += height;
  }

  std::string finish(std::string_view label) const {
    return fmt::format(
        "<svg class=\"timeline\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" role=\"group\" "
        "aria-label=\"{}\">\n{}{}</svg>\n",
        kWidth, y_ + 1, escaped(label), months(), body_);
  }

 private:
  void draw_mark(const TimelineMark& mark, int y) {
    double x = x_of(mark.day);
    std::string circle = fmt::format(
        "<title>{}</title><circle class=\"{}{}\" cx=\"{:.1f}\" cy=\"{}\" r=\"{}\"/>", escaped(mark.title),
        class_of(mark.rank), mark.documents ? " documented" : "", x, y, radius_of(mark, scale_));
    if (mark.years && scale_.numbers)
      circle += fmt::format("<text class=\"years\" x=\"{:.1f}\" y=\"{}\">{}</text>", x, y + 4, *mark.years);
    body_ += fmt::format("<a href=\"{}\">{}</a>\n", escaped(mark.link), circle);
  }

  std::string months() const {
    std::string out;
    for (int month = 1; month <= 12; ++month) {
      double x = x_of(*make_day(2024, month, 1));
      out += fmt::format("<line class=\"month\" x1=\"{0:.1f}\" y1=\"{1}\" x2=\"{0:.1f}\" y2=\"{2}\"/>", x,
                         kTop, y_);
      out +=
          fmt::format("<text class=\"month\" x=\"{:.1f}\" y=\"18\">{}</text>\n", x + kDayWidth * 15, month);
    }
    return out;
  }

  const Scale& scale_;
  std::string body_;
  int y_ = kTop;
};

}  // namespace

std::string timeline_svg(const std::vector<TimelineYear>& years, Day today, std::string_view label) {
  Picture picture(years.size() <= kRoomyYears ? kRoomy : kDense);
  for (const TimelineYear& year : years) picture.draw_year(year, today);
  return picture.finish(label);
}

}  // namespace vankho
