#include "packs/statement.h"

#include <fmt/format.h>

#include <charconv>
#include <map>

#include "base/sha256.h"
#include "base/text.h"

namespace vankho {
namespace {

constexpr std::string_view kHead = "Bản sao ngoại tuyến của cổng văn bản (vankho, dạng 1)\n\n";

constexpr std::string_view kFoot = R"(
Mọi tệp của bản sao có trong SHA256SUMS. Cách kiểm tra, từ dễ đến khó:
- trang kiem-tra-ban-sao.html trên máy chủ nội bộ (không dùng trang cùng tên ở trong bản sao);
- vankho verify THƯ-MỤC --trust KHÓA;
- minisign -Vm BAN-SAO.txt -P KHÓA, rồi sha256sum -c SHA256SUMS.
KHÓA phải lấy từ đơn vị phát hành, không lấy ở trong bản sao.
)";

// What never is in a copy. It says kinds and no numbers: how many drafts there are is nobody's business.
constexpr std::string_view kOmitted =
    "dự thảo; văn bản chưa đến ngày công bố; văn bản không thuộc ấn bản này";
constexpr std::string_view kOmittedDownloads = "; bản PDF, bản Word và gói tải về";

constexpr std::string_view kNone = "không có";

std::string or_none(const std::string& value) { return value.empty() ? std::string(kNone) : value; }

std::string omitted(bool has_downloads) {
  return std::string(kOmitted).append(has_downloads ? "" : kOmittedDownloads);
}

// The values by their keys; what is not `key: value` is left out, and found out when the text is written
// again.
class Values {
 public:
  explicit Values(std::string_view text) {
    for (std::string_view line : split_lines(text)) {
      const std::size_t colon = line.find(": ");
      if (colon != line.npos) values_.emplace(line.substr(0, colon), line.substr(colon + 2));
    }
  }

  std::string text(std::string_view key) const {
    auto found = values_.find(key);
    return found == values_.end() || found->second == kNone ? std::string() : std::string(found->second);
  }

  template <typename Number>
  Number number(std::string_view key) const {
    const std::string digits = text(key);
    Number value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
  }

  std::optional<Day> day(std::string_view key) const { return parse_iso_day(text(key)); }

 private:
  std::map<std::string_view, std::string_view> values_;
};

}  // namespace

std::string Statement::text() const {
  std::string lines(kHead);
  auto add = [&](std::string_view key, const std::string& value) {
    lines.append(key).append(": ").append(value) += '\n';
  };
  add("cong", portal);
  add("don-vi", or_none(publisher));
  add("an-ban", edition);
  add("so", fmt::to_string(serial));
  add("ngay", iso(date));
  add("han-dung", iso(valid_until));
  add("ban-ghi", commit);
  add("so-van-ban", fmt::to_string(documents));
  add("so-tep", fmt::to_string(files));
  add("so-byte", fmt::to_string(bytes));
  add("khong-gom", omitted(has_downloads));
  add("sha256sums", sums_sha256);
  add("ban-truoc", or_none(previous_sha256));
  add("khoa", or_none(public_key));
  return lines.append(kFoot);
}

std::string Statement::sha256() const { return sha256_hex(text()); }

std::optional<Statement> parse_statement(std::string_view text) {
  if (!is_utf8(text)) return std::nullopt;
  const Values values(text);
  const std::optional<Day> date = values.day("ngay"), valid_until = values.day("han-dung");
  if (!date || !valid_until) return std::nullopt;
  Statement read{.portal = values.text("cong"),
                 .publisher = values.text("don-vi"),
                 .edition = values.text("an-ban"),
                 .serial = values.number<int>("so"),
                 .date = *date,
                 .valid_until = *valid_until,
                 .commit = values.text("ban-ghi"),
                 .documents = values.number<std::uint64_t>("so-van-ban"),
                 .files = values.number<std::uint64_t>("so-tep"),
                 .bytes = values.number<std::uint64_t>("so-byte"),
                 .has_downloads = values.text("khong-gom") == kOmitted,
                 .sums_sha256 = values.text("sha256sums"),
                 .previous_sha256 = values.text("ban-truoc"),
                 .public_key = values.text("khoa")};
  if (read.serial < 1 || read.text() != text) return std::nullopt;
  return read;
}

}  // namespace vankho
