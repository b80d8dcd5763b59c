#include "parse/outlines.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace vankho {
namespace {

struct Outline {
  std::string_view type_slug, text;
};

constexpr Outline kOutlines[] = {
    {"ke-hoach",
     R"(Thực hiện [loại, số, ngày và trích yếu của văn bản cấp trên], {co_quan} ban hành kế hoạch {trich_yeu} như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- [mục đích]

2. Yêu cầu

- [yêu cầu]

II. NỘI DUNG

1. [nội dung thứ nhất]

- [việc phải làm]

2. [nội dung thứ hai]

- [việc phải làm]

III. TỔ CHỨC THỰC HIỆN

1. [cơ quan chủ trì] chủ trì, phối hợp với [cơ quan phối hợp] [việc]; hoàn thành trước ngày [ngày/tháng/năm].

2. [cơ quan theo dõi] theo dõi, đôn đốc việc thực hiện kế hoạch này.
)"},
    {"de-cuong", R"(I. BỐI CẢNH, Ý NGHĨA

1. [bối cảnh]

2. [ý nghĩa]

II. NỘI DUNG CHÍNH

1. [nội dung thứ nhất]

- [ý chính]

2. [nội dung thứ hai]

- [ý chính]

III. LIÊN HỆ, NHIỆM VỤ THỜI GIAN TỚI

1. [liên hệ với địa phương, đơn vị]

2. [nhiệm vụ]
)"},
    {"huong-dan",
     R"(Thực hiện [loại, số, ngày và trích yếu của văn bản cấp trên], {co_quan} hướng dẫn {trich_yeu} như sau:

I. MỤC ĐÍCH, YÊU CẦU

- [mục đích, yêu cầu]

II. NỘI DUNG

1. [nội dung thứ nhất]

2. [nội dung thứ hai]

III. TỔ CHỨC THỰC HIỆN

1. [cơ quan] [việc]; báo cáo kết quả trước ngày [ngày/tháng/năm].
)"},
    {"cong-van", R"(Kính gửi: [cơ quan, đơn vị nhận công văn]

[Lý do viết công văn].

{co_quan} đề nghị [cơ quan, đơn vị] thực hiện một số nội dung sau:

1. [nội dung thứ nhất].

2. [nội dung thứ hai]; gửi kết quả trước ngày [ngày/tháng/năm].
)"},
    {"bao-cao",
     R"(Thực hiện [loại, số, ngày và trích yếu của văn bản yêu cầu báo cáo], {co_quan} báo cáo {trich_yeu} như sau:

I. TÌNH HÌNH, KẾT QUẢ

1. [công tác lãnh đạo, chỉ đạo]

2. [kết quả, kèm số liệu]

II. HẠN CHẾ, NGUYÊN NHÂN

1. [hạn chế]

2. [nguyên nhân]

III. NHIỆM VỤ THỜI GIAN TỚI

1. [nhiệm vụ]

IV. ĐỀ XUẤT, KIẾN NGHỊ

- [kiến nghị, và với cơ quan nào]
)"},
    {"nghi-quyet", R"(I. TÌNH HÌNH

1. [kết quả đạt được]

2. [hạn chế, nguyên nhân]

II. QUAN ĐIỂM, MỤC TIÊU

1. Quan điểm

- [quan điểm]

2. Mục tiêu

- [mục tiêu, kèm chỉ tiêu]

III. NHIỆM VỤ, GIẢI PHÁP

1. [nhiệm vụ thứ nhất]

2. [nhiệm vụ thứ hai]

IV. TỔ CHỨC THỰC HIỆN

1. [cơ quan] [việc].
)"},
    {"quyet-dinh", R"(Căn cứ [văn bản quy định chức năng, nhiệm vụ của cơ quan ban hành];

Căn cứ [văn bản quy định về việc này];

Xét đề nghị của [cơ quan trình],

Điều 1. [nội dung quyết định].

Điều 2. [trách nhiệm thi hành].

Điều 3. [ai chịu trách nhiệm] chịu trách nhiệm thi hành quyết định này. Quyết định có hiệu lực từ ngày ký.
)"},
    {"chi-thi", R"([Tình hình dẫn đến việc ban hành chỉ thị].

Để [mục đích], {co_quan} yêu cầu:

1. [cơ quan, đơn vị] [việc].

2. [cơ quan, đơn vị] [việc].

3. [cơ quan theo dõi] theo dõi, đôn đốc, định kỳ báo cáo kết quả thực hiện chỉ thị này.
)"},
    {"thong-bao", R"([Sự việc, ngày và nơi diễn ra]. {co_quan} thông báo {trich_yeu} như sau:

1. [nội dung thứ nhất].

2. [nội dung thứ hai].
)"},
    {"to-trinh", R"(Kính gửi: [cơ quan có thẩm quyền]

Thực hiện [văn bản làm căn cứ], {co_quan} trình [cơ quan có thẩm quyền] xem xét {trich_yeu} như sau:

I. SỰ CẦN THIẾT

[lý do].

II. NỘI DUNG ĐỀ XUẤT

1. [nội dung].

III. KIẾN NGHỊ

[điều xin quyết định].
)"},
    {"chuong-trinh", R"(Thực hiện [văn bản làm căn cứ], {co_quan} ban hành chương trình {trich_yeu} như sau:

I. MỤC TIÊU

1. [mục tiêu]

II. NỘI DUNG, TIẾN ĐỘ

1. [việc], [cơ quan chủ trì], hoàn thành trước ngày [ngày/tháng/năm].

III. TỔ CHỨC THỰC HIỆN

1. [cơ quan] [việc].
)"},
    {"giay-moi", R"({co_quan} trân trọng kính mời: [người, cơ quan được mời]

Tới dự: [tên cuộc họp]

Thời gian: [giờ], ngày [ngày/tháng/năm]

Địa điểm: [địa điểm]
)"}};

constexpr std::string_view kOther = R"(Thực hiện [văn bản làm căn cứ], {co_quan} {trich_yeu} như sau:

I. [PHẦN THỨ NHẤT]

1. [nội dung]

II. [PHẦN THỨ HAI]

1. [nội dung]

III. TỔ CHỨC THỰC HIỆN

1. [cơ quan] [việc].
)";

void replace_all(std::string& text, std::string_view from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
    text.replace(at, from.size(), to);
}

std::set<std::string> placeholders() {
  std::set<std::string> found;
  const auto take = [&](std::string_view outline) {
    for (std::size_t at = 0; (at = outline.find('[', at)) != outline.npos; ++at)
      found.insert(lower(outline.substr(at + 1, outline.find(']', at) - at - 1)));
  };
  for (const Outline& outline : kOutlines) take(outline.text);
  take(kOther);
  return found;
}

}  // namespace

std::string_view outline_of(std::string_view type_slug) {
  const auto* found = std::ranges::find(kOutlines, type_slug, &Outline::type_slug);
  return found == std::end(kOutlines) ? kOther : found->text;
}

std::string outline_for(std::string_view type_slug, const std::string& body, const std::string& title) {
  std::string text(outline_of(type_slug));
  replace_all(text, "{co_quan}", body);
  replace_all(text, "{trich_yeu}", title);
  return text;
}

bool is_placeholder(std::string_view words) {
  static const std::set<std::string> kAll = placeholders();
  return kAll.contains(lower(words));
}

}  // namespace vankho
