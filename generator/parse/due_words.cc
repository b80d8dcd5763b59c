#include "parse/due_words.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "base/bytes.h"
#include "base/text.h"

namespace vankho::due {
namespace {

bool drop_end(std::string_view& text, std::string_view word) {
  text = trim_end(text);
  if (!text.ends_with(word)) return false;
  std::size_t at = text.size() - word.size();
  bool whole = at == 0 || text[at - 1] == ' ' || text[at - 1] == '(' || text[at - 1] == '*';
  if (whole) text = trim_end(text.substr(0, at));
  return whole;
}

// "17 giờ 00 phút ngày", "16h30 ngày": the time of day between "trước" and its date.
void drop_time_of_day(std::string_view& text) {
  auto digits = [&] {
    std::size_t size = text.size();
    while (!text.empty() && std::isdigit(static_cast<unsigned char>(text.back()))) text.remove_suffix(1);
    return text.size() < size;
  };
  std::string_view saved = text;
  if (text.ends_with(',')) text = trim_end(text.substr(0, text.size() - 1));
  bool minutes = drop_end(text, "phút") || text.ends_with("'");
  if (text.ends_with("'")) text.remove_suffix(1);
  text = trim_end(text);
  bool counted = digits();
  text = trim_end(text);
  if (counted && (text.ends_with("h") || text.ends_with("g"))) {
    text.remove_suffix(1);
    counted = digits();
  } else if (drop_end(text, "giờ")) {
    counted = digits();
  } else if (minutes || counted) {
    counted = false;
  } else if (text.ends_with("h")) {
    text.remove_suffix(1);
    counted = digits();
  }
  text = counted ? trim_end(text) : saved;
}

// "thứ Tư, ngày"
void drop_weekday(std::string_view& text) {
  std::string_view rest = trim_end(text);
  if (rest.ends_with(',')) rest.remove_suffix(1);
  for (std::string_view day : {"thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"}) {
    if (!drop_end(rest, day)) continue;
    text = rest;
    return;
  }
}

// "tuần 2", "tuần thứ 2": of the month behind it.
bool drop_week(std::string_view& text) {
  std::string_view rest = trim_end(text);
  while (!rest.empty() && std::isdigit(static_cast<unsigned char>(rest.back()))) rest.remove_suffix(1);
  drop_end(rest, "thứ");
  if (!drop_end(rest, "tuần")) return false;
  text = rest;
  return true;
}

}  // namespace

std::string_view trim_end(std::string_view text) {
  while (!text.empty() && std::string_view(" *_(\n").find(text.back()) != std::string_view::npos)
    text.remove_suffix(1);
  return text;
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    std::string_view rest = text;
    return drop_end(rest, word);
  });
}

// The words right before a date that make it one by which something is due.
Ground ground_before(std::string_view before) {
  std::string_view text = trim_end(before);
  while (drop_end(text, "ngày") || drop_end(text, "vào") || drop_end(text, "là") || drop_end(text, "cuối") ||
         drop_end(text, "đầu")) {
  }
  drop_weekday(text);
  drop_time_of_day(text);
  while (drop_end(text, "ngày") || drop_end(text, "vào") || drop_end(text, "là") || drop_end(text, "lúc")) {
  }
  const bool since_issued = contains_any(text, {"từ ngày ban hành", "từ ngày ký", "từ khi ban hành"});
  if (ends_with_any(text, {"từ nay đến", "từ nay đến hết"}) ||
      (since_issued && ends_with_any(text, {"đến", "đến hết"})))
    return Ground::day_until;
  if (ends_with_any(text, {"trước",
                           "chậm nhất",
                           "muộn nhất",
                           "hạn cuối",
                           "hạn chót",
                           "đến hết",
                           "không quá",
                           "không muộn hơn",
                           "không chậm hơn",
                           "xong",
                           "thời hạn",
                           "thời hạn:",
                           "hạn nộp",
                           "hạn nộp:",
                           "hạn:",
                           "thời gian hoàn thành:",
                           "thời hạn hoàn thành:",
                           "thời hạn báo cáo:",
                           "thời gian báo cáo:",
                           "hoàn thành đến",
                           "chậm nhất đến",
                           "muộn nhất đến"})) {
    return Ground::day_due;
  }
  // "Hạn cuối nhận bài: …": a label that speaks of a limit.
  if (!text.ends_with(':')) return Ground::none;
  std::size_t label = text.find_last_of(".;(\n");
  std::string_view opening = text.substr(label == std::string_view::npos ? 0 : label);
  bool limit = contains_any(opening, {"hạn cuối", "hạn nộp", "thời hạn", "hạn chót", "hạn nhận", "hạn gửi"});
  return limit ? Ground::day_due : Ground::none;
}

bool recurs(std::string_view after) {
  while (after.starts_with(' ')) after.remove_prefix(1);
  return after.starts_with("hằng ") || after.starts_with("hàng ");
}

bool comes_again(std::string_view before) {
  return contains_any(before, {"hằng năm", "hàng năm", "mỗi năm", "định kỳ 6 tháng", "định kỳ hằng",
                               "định kỳ hàng", "định kỳ sáu tháng"});
}

bool reports(std::string_view clause) {
  return contains_any(clause,
                      {"báo cáo", "gửi ", "gửi về", "nộp", "hoàn thành", "trình ", "đăng ký", "tổng hợp"});
}

bool is_event(std::string_view clause) {
  return contains_any(clause,
                      {"lễ ", "khai mạc", "bế mạc", "hội nghị", "diễn ra", "tổ chức vào", "lúc ", "giờ "});
}

bool opens_report(std::string_view before) {
  const bool opens = before.starts_with("kết quả") || before.starts_with("tình hình");
  return opens && !contains_any(before, {"hoàn thành", "trong ", "trước ", "xong"});
}

// What the words before a month or quarter must end in for it to be a time of doing.
bool opens_period(std::string_view before, bool has_year) {
  std::string_view text = trim_end(before);
  // "Tổng kết công tác năm (tháng 01/2025)", but not "Tháng hành động vì môi trường (tháng 6)"
  if (before.ends_with('(')) return has_year && before.find("tháng ") == std::string_view::npos;
  while (drop_end(text, "đầu") || drop_end(text, "cuối") || drop_end(text, "giữa") ||
         drop_end(text, "khoảng") || drop_week(text)) {
  }
  if (text.empty() || std::string_view(":,;-").find(text.back()) != std::string_view::npos) {
    return text.empty() || text.back() != ',' ||
           contains_any(text, {"tháng ", "quý ", "hoàn thành", "thực hiện"});
  }
  if (ends_with_any(text, {"tính đến", "cho đến", "so với", "đến nay"})) return false;
  return ends_with_any(
      text, {"trong", "vào", "trước", "đến", "hết", "từ", "hoàn thành", "xong", "và", "dịp", "thời gian",
             "trong các", "chậm nhất", "muộn nhất", "dự kiến", "là", "thực hiện", "tổ chức", "triển khai"});
}

bool works(std::string_view clause) {
  return contains_any(
      clause,
      {"hoàn thành", "thực hiện", "triển khai",   "tổ chức",   "báo cáo",  "gửi",       "nộp",     "trình ",
       "tham mưu",   "xây dựng",  "ban hành",     "phát động", "sơ kết",   "tổng kết",  "xong",    "bàn giao",
       "thời gian",  "phát hành", "đăng",         "kiểm tra",  "rà soát",  "biên soạn", "ra quân", "sửa",
       "trồng",      "hướng dẫn", "tuyên truyền", "mở ",       "tập huấn", "lập ",      "đợt",     "vòng",
       "khảo sát",   "tiếp tục",  "cao điểm",     "đánh giá",  "in ",      "treo",      "thi "});
}

Column column_of(std::string_view head) {
  std::string searched = search_form(head);
  if (contains_any(searched, {"hạn", "hoàn thành", "tiến độ"})) return Column::due;
  if (contains_any(searched, {"thời gian thực hiện", "thời gian báo cáo", "thời gian nộp", "thời điểm"}))
    return Column::due;
  return contains_any(searched, {"thời gian"}) ? Column::period : Column::other;
}

}  // namespace vankho::due
