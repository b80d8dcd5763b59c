// The words around a date that make it one by which something is due. Every text is a search form
// (base/text.h).
#pragma once

#include <initializer_list>
#include <string_view>

namespace vankho::due {

// What in the text makes a date a deadline.
enum class Ground {
  none,
  day_due,    // "chậm nhất", "trước", a Thời hạn column: due by the last day
  day_until,  // "từ nay đến ngày …"
  period,     // a month, quarter or range in which work is to be done
};

// White space and opening marks at the end are taken off.
std::string_view trim_end(std::string_view text);

// Whether the text ends with one of the words, white space and opening marks aside.
bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> words);

// What the words right before a day say of it; none where they say nothing.
Ground ground_before(std::string_view before);

// "Kết quả thực hiện 6 tháng đầu năm 2024", "Tình hình quý II/2024": the period behind is what a report is
// of.
bool opens_report(std::string_view before);

// "trước ngày 15/12 hằng năm": no one date.
bool recurs(std::string_view after);

// "hằng năm (trước ngày": what comes again has no one date.
bool comes_again(std::string_view before);

// Whether a clause speaks of something that is sent, handed in or finished.
bool reports(std::string_view clause);
// Whether a clause speaks of something that takes place at a time of day.
bool is_event(std::string_view clause);
// Whether a clause speaks of work.
bool works(std::string_view clause);
// Whether the words before a month or quarter, with or without its year, make it a time of doing.
bool opens_period(std::string_view before, bool has_year);

// What a table's column says of the dates in it.
enum class Column { other, due, period };

Column column_of(std::string_view head);

}  // namespace vankho::due
