#include "parse/words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>

#include "base/text.h"

namespace vankho {
namespace {

// Words found by their first byte, since a text is compared with them all at many of its places.
template <std::size_t N>
class WordTable {
 public:
  constexpr explicit WordTable(std::array<std::string_view, N> words) : words_(words) {
    std::sort(words_.begin(), words_.end());
    for (std::string_view word : words_) ++ends_[byte(word)];
    for (std::size_t i = 1; i < ends_.size(); ++i) ends_[i] += ends_[i - 1];
  }

  // Those with the first byte of `text`, which is not empty.
  constexpr std::span<const std::string_view> like(std::string_view text) const {
    const std::size_t first = byte(text), begin = first == 0 ? 0 : ends_[first - 1];
    return std::span(words_).subspan(begin, ends_[first] - begin);
  }

 private:
  static constexpr std::size_t byte(std::string_view text) { return static_cast<unsigned char>(text[0]); }

  std::array<std::string_view, N> words_;
  std::array<std::size_t, 256> ends_{};  // by first byte: behind the last word that begins with it
};

template <std::size_t N>
constexpr WordTable<N> word_table(const std::string_view (&words)[N]) {
  return WordTable<N>(std::to_array(words));
}

template <std::size_t N>
bool begins_with_any(std::string_view text, const WordTable<N>& words) {
  return !text.empty() && std::ranges::any_of(words.like(text), [&](std::string_view word) {
    return text.starts_with(word) &&
           (text.size() == word.size() || !std::isalnum(static_cast<unsigned char>(text[word.size()])));
  });
}

constexpr auto kBodies = word_table({"ban thường vụ",
                                     "ban chấp hành",
                                     "ban bí thư",
                                     "bộ chính trị",
                                     "ban tuyên giáo",
                                     "ban tổ chức",
                                     "ban dân vận",
                                     "ban nội chính",
                                     "ban chỉ đạo",
                                     "ban quản lý",
                                     "ban cán sự",
                                     "ban chỉ huy",
                                     "ban công tác",
                                     "ban",
                                     "tỉnh ủy",
                                     "thành ủy",
                                     "thị ủy",
                                     "huyện ủy",
                                     "quận ủy",
                                     "đảng ủy",
                                     "đảng bộ",
                                     "đảng đoàn",
                                     "thường trực",
                                     "chi ủy",
                                     "chi bộ",
                                     "ủy ban",
                                     "ubnd",
                                     "ubkt",
                                     "ubmttq",
                                     "hđnd",
                                     "hội đồng",
                                     "btv",
                                     "btg",
                                     "bch",
                                     "văn phòng",
                                     "mặt trận",
                                     "mttq",
                                     "mttqvn",
                                     "sở",
                                     "phòng",
                                     "công an",
                                     "bộ",
                                     "cục",
                                     "chi cục",
                                     "tổng cục",
                                     "trung tâm",
                                     "trường",
                                     "hội",
                                     "liên đoàn",
                                     "liên hiệp",
                                     "liên minh",
                                     "đoàn",
                                     "tỉnh đoàn",
                                     "thành đoàn",
                                     "huyện đoàn",
                                     "thị đoàn",
                                     "báo",
                                     "đài",
                                     "tòa án",
                                     "viện",
                                     "kho bạc",
                                     "thanh tra",
                                     "thư viện",
                                     "bảo tàng",
                                     "bảo hiểm",
                                     "nhà",
                                     "tổ",
                                     "công đoàn",
                                     "tổng công ty",
                                     "tiểu ban",
                                     "công ty",
                                     "học viện",
                                     "ngân hàng",
                                     "trạm",
                                     "chính phủ",
                                     "quốc hội",
                                     "quân khu",
                                     "chi nhánh",
                                     "chi hội",
                                     "chi đoàn",
                                     "hiệp hội",
                                     "hợp tác xã",
                                     "bệnh viện",
                                     "hạt kiểm lâm",
                                     "vườn quốc gia",
                                     "điện lực",
                                     "bưu điện",
                                     "đồn biên phòng",
                                     "xí nghiệp",
                                     "tạp chí",
                                     "cổng thông tin",
                                     "bộ đội biên phòng"});

// What begins with the same word and is no body: "Ban hành", "Phòng, chống", "Hội nghị".
constexpr auto kNoBodies = word_table(
    {"ban hành",    "ban đầu",     "ban đêm",    "ban ngày",       "bộ phận",  "bộ máy",      "bộ mặt",
     "bộ tiêu chí", "hội nghị",    "hội thi",    "hội thảo",       "hội diễn", "hội viên",    "hội trường",
     "hội trại",    "hội sách",    "đoàn kết",   "đoàn viên",      "nhà nước", "nhà văn hóa", "nhà ở",
     "phòng,",      "phòng chống", "phòng ngừa", "báo cáo",        "báo chí",  "tổ chức",     "trường hợp",
     "sở hữu",      "viện dẫn",    "viện trợ",   "đài tưởng niệm", "cục bộ",   "cục diện",    "bảo tàng hóa",
     "hội nhập",    "hội họp",     "bộ trưởng"});

constexpr auto kGroups = word_table(
    {"các",         "cấp ủy",          "những",         "người đứng đầu", "thủ trưởng",   "bí thư",
     "chủ tịch",    "chánh văn phòng", "giám đốc",      "trưởng",         "đồng chí",     "cơ quan",
     "đơn vị",      "địa phương",      "tổ chức cơ sở", "cán bộ",         "doanh nghiệp", "đội",
     "chính quyền", "công chức",       "viên chức",     "đảng viên",      "thành viên",   "cấp tỉnh",
     "cấp huyện",   "cấp xã",          "cấp cơ sở",     "cấp trên",       "bộ trưởng"});

constexpr auto kPosts =
    word_table({"phó",         "bí thư",   "chủ tịch",   "trưởng",         "chánh",      "giám đốc",
                "tổng",        "ủy viên",  "chủ nhiệm",  "hiệu trưởng",    "cục trưởng", "vụ trưởng",
                "viện trưởng", "chỉ huy",  "tư lệnh",    "thứ trưởng",     "bộ trưởng",  "thường trực",
                "thủ trưởng",  "chính ủy", "đội trưởng", "chi cục trưởng", "thủ tướng",  "quyền",
                "kiêm",        "thư ký"});

constexpr auto kPowers =
    std::to_array<std::string_view>({"t/m", "tm", "k/t", "kt", "t/l", "tl", "tuq", "t/uq", "t.m", "k.t",
                                     "t.l", "thay mặt", "thừa lệnh", "tm/", "kt/", "tl/", "t.u.q"});

constexpr auto kCharges = word_table({"chịu trách nhiệm",
                                      "có trách nhiệm",
                                      "chủ trì",
                                      "phối hợp",
                                      "tham mưu",
                                      "hướng dẫn",
                                      "chỉ đạo",
                                      "lãnh đạo",
                                      "tổ chức ",
                                      "xây dựng",
                                      "theo dõi",
                                      "đôn đốc",
                                      "giám sát",
                                      "yêu cầu",
                                      "đề nghị",
                                      "kiểm tra, ",
                                      "bố trí",
                                      "cân đối",
                                      "bảo đảm",
                                      "đảm bảo",
                                      "tăng cường",
                                      "thực hiện",
                                      "triển khai",
                                      "tuyên truyền",
                                      "đẩy mạnh",
                                      "tiếp tục",
                                      "căn cứ",
                                      "quán triệt",
                                      "vận động",
                                      "cung cấp",
                                      "biên soạn",
                                      "thẩm định",
                                      "tổng hợp",
                                      "báo cáo",
                                      "phát động",
                                      "phát huy",
                                      "phát hành",
                                      "đăng tải",
                                      "đăng ký",
                                      "rà soát",
                                      "chuẩn bị",
                                      "ban hành",
                                      "kịp thời",
                                      "chủ động",
                                      "thường xuyên",
                                      "mở ",
                                      "phân công",
                                      "có kế hoạch",
                                      "cử ",
                                      "đưa ",
                                      "hỗ trợ",
                                      "là ",
                                      "định hướng",
                                      "tiếp nhận",
                                      "cụ thể hóa",
                                      "làm ",
                                      "gửi ",
                                      "tham gia",
                                      "giúp ",
                                      "nắm ",
                                      "thống nhất",
                                      "quyết định",
                                      "giao ",
                                      "nghiên cứu",
                                      "lồng ghép",
                                      "duy trì",
                                      "khuyến khích",
                                      "huy động",
                                      "quan tâm",
                                      "tạo điều kiện",
                                      "ra quân",
                                      "lựa chọn",
                                      "chọn ",
                                      "in ",
                                      "treo ",
                                      "trang trí",
                                      "dự ",
                                      "đề xuất",
                                      "hoàn thành",
                                      "lập ",
                                      "trình ",
                                      "nộp ",
                                      "công bố",
                                      "niêm yết",
                                      "phổ biến",
                                      "đánh giá",
                                      "sơ kết",
                                      "tổng kết",
                                      "giới thiệu",
                                      "phê duyệt",
                                      "đảm nhận",
                                      "sưu tầm",
                                      "nhắc nhở",
                                      "cho ",
                                      "dành ",
                                      "được ",
                                      "đã ",
                                      "đóng góp",
                                      "hưởng ứng",
                                      "viết ",
                                      "thành lập",
                                      "bàn giao",
                                      "bổ sung",
                                      "điều chỉnh",
                                      "xem xét",
                                      "khai thác",
                                      "sử dụng",
                                      "phân bổ",
                                      "bám sát",
                                      "đổi mới",
                                      "nâng cao",
                                      "xác định",
                                      "tập trung",
                                      "trực tiếp",
                                      "khẩn trương",
                                      "nghiêm túc",
                                      "liên hệ",
                                      "mời ",
                                      "ký ",
                                      "thảo luận",
                                      "nghe ",
                                      "cho ý kiến",
                                      "có ý kiến"});

std::string_view without_spaces_and_dots(std::string_view text) {
  std::size_t end = text.find_first_not_of("./ ");
  return end == std::string_view::npos ? std::string_view{} : text.substr(end);
}

// Whether the verb at `at` is part of a name: "Ban Chỉ đạo", "Sở Xây dựng", "các tổ chức đảng", "tổ chức
// chính trị".
bool is_in_name(std::string_view searched, std::size_t at) {
  std::string_view before = searched.substr(0, at);
  for (std::string_view whole : {"chi bộ ", "đảng bộ ", "cán bộ "}) {
    if (before.ends_with(whole)) return false;
  }
  for (std::string_view word : {"ban ", "sở ", "bộ ", "các ", "phòng ", "những ", "một "}) {
    if (before.ends_with(word)) return true;
  }
  constexpr std::string_view kOrganise = "tổ chức ";
  if (!searched.substr(at).starts_with(kOrganise)) return false;
  std::string_view after = searched.substr(at + kOrganise.size());
  for (std::string_view word :
       {"đảng", "chính trị", "cơ sở", "xã hội", "đoàn", "chính quyền", "hội", "quần chúng", "kinh tế"}) {
    if (after.starts_with(word) && !after.starts_with("hội nghị") && !after.starts_with("hội thi"))
      return true;
  }
  return false;
}

bool begins_with_charge(std::string_view searched) {
  return std::ranges::any_of(kCharges.like(searched),
                             [&](std::string_view charge) { return searched.starts_with(charge); });
}

}  // namespace

bool begins_with(std::string_view text, std::string_view words) {
  constexpr std::size_t kNext = 4;  // bytes of the letter behind, which tells where a tone mark goes
  return search_form(text.substr(0, words.size() + kNext)).starts_with(words);
}

bool names_one_body(std::string_view text) {
  if (!starts_with_upper(text)) return false;
  std::string searched = search_form(text.substr(0, 60));
  return begins_with_any(searched, kBodies) && !begins_with_any(searched, kNoBodies);
}

bool names_body(std::string_view text) {
  return names_one_body(text) ||
         (starts_with_upper(text) && begins_with_any(search_form(text.substr(0, 60)), kGroups));
}

bool names_post(std::string_view line) {
  std::string searched = search_form(line);
  if (searched.starts_with("q. ")) searched.erase(0, 3);
  return is_upper(line) && begins_with_any(searched, kPosts);
}

bool names_authority(std::string_view line) {
  std::string searched = search_form(line);
  for (std::string_view power : kPowers) {
    if (!searched.starts_with(power)) continue;
    std::string_view rest = std::string_view(searched).substr(power.size());
    if (!rest.empty() && rest[0] != '.' && rest[0] != ' ' && rest[0] != '/') continue;
    // "TM. Ủy ban nhân dân xã": the power's capitals are enough where a body or a post follows.
    const std::string_view named = without_spaces_and_dots(line.substr(power.size()));
    const bool marked = power.find('/') != power.npos || rest.starts_with('.');
    const bool small = marked && is_upper(line.substr(0, power.size())) && length(line) < 100 &&
                       (names_one_body(named) || names_post(upper(named)));
    return is_upper(line) || power.size() > 4 || small;
  }
  return false;
}

std::string_view without_power(std::string_view authority) {
  std::string searched = search_form(authority);
  std::size_t longest = 0;
  for (std::string_view power : kPowers) {
    if (searched.starts_with(power)) longest = std::max(longest, power.size());
  }
  return longest == 0 ? authority : without_spaces_and_dots(authority.substr(longest));
}

std::size_t find_charge(std::string_view searched) {
  for (std::size_t at = 0; at < searched.size(); ++at) {
    bool word_start = at == 0 || searched[at - 1] == ' ' || searched[at - 1] == ':';
    if (word_start && begins_with_charge(searched.substr(at)) && !is_in_name(searched, at)) return at;
  }
  return std::string_view::npos;
}

}  // namespace vankho
