#include "parse/keys.h"

#include <algorithm>
#include <cassert>

namespace vankho {
namespace {

using std::string_view;

constexpr Key kRelationParts[] = {
    {"so", Shape::text, "Số, ký hiệu của văn bản kia", "20-KH/TU", true},
    {"ngay", Shape::day, "Ngày của văn bản kia, khi số ấy có ở nhiều văn bản", "2021-01-05"}};

constexpr Key kSignatoryParts[] = {{"quyen_han", Shape::text, "Quyền hạn ký", "T/M BAN THƯỜNG VỤ"},
                                   {"chuc_vu", Shape::text, "Chức vụ người ký", "PHÓ BÍ THƯ"},
                                   {"ho_ten", Shape::text, "Họ và tên người ký", "…"}};

constexpr Key kDeadlineParts[] = {
    {"den", Shape::days, "Hạn chót, hoặc từ ngày/đến ngày", "2023-04-30", true},
    {"viec", Shape::text, "Việc phải xong", "báo cáo kết quả", true},
    {"co_quan", Shape::texts, "Cơ quan phải làm: tên hoặc mã trong co-quan.yaml", "dang-uy-khoi"},
    {"gui", Shape::text, "Nơi nhận kết quả", "ban-tuyen-giao"}};

constexpr Key kAttachmentParts[] = {
    {"tep", Shape::text, "Đường dẫn của tệp, tính từ thư mục của văn bản", "ban-ky.pdf", true},
    {"ten", Shape::text, "Tên hiện ra cho người đọc", "Bản ký"},
    {"ban_goc", Shape::truth, "true: đây là bản gốc đã ký, đóng dấu", "true"}};

constexpr string_view kCirculations[] = {"noi-bo", "cong-khai"};
constexpr string_view kStatuses[] = {"du-thao", "cong-bo"};

constexpr Key kDocument[] = {
    {"so", Shape::text, "Số, ký hiệu; bỏ trống nếu văn bản không có số", "108-KH/ĐUK"},
    {"loai", Shape::type, "Loại văn bản: tên, tên viết liền không dấu, hoặc chữ viết tắt", "ke-hoach"},
    {"trich_yeu", Shape::text, "Trích yếu nội dung", "triển khai đợt sinh hoạt chính trị"},
    {"co_quan", Shape::id, "Cơ quan ban hành: mã trong co-quan.yaml", "dang-uy-khoi"},
    {"ngay", Shape::days, "Ngày ban hành; chưa rõ thì ghi khoảng: từ ngày/đến ngày", "2023-04-12"},
    {"dia_danh", Shape::text, "Địa danh ghi trước ngày", "Bến Đá"},
    {"nguoi_ky", Shape::mapping, "Người ký", "{quyen_han: T/M BAN THƯỜNG VỤ, chuc_vu: PHÓ BÍ THƯ, ho_ten: …}",
     false, kSignatoryParts},
    {"noi_nhan", Shape::texts, "Nơi nhận", "…, …"},
    {"can_cu", Shape::texts_or_mappings, "Văn bản mà văn bản này triển khai",
     "{so: 20-KH/TU, ngay: 2021-01-05}", false, kRelationParts},
    {"thay_the", Shape::texts_or_mappings, "Văn bản bị văn bản này thay thế",
     "{so: 20-KH/TU, ngay: 2021-01-05}", false, kRelationParts},
    {"sua_doi", Shape::texts_or_mappings, "Văn bản được văn bản này sửa đổi, bổ sung",
     "{so: 20-KH/TU, ngay: 2021-01-05}", false, kRelationParts},
    {"bai_bo", Shape::texts_or_mappings, "Văn bản bị văn bản này bãi bỏ", "{so: 20-KH/TU, ngay: 2021-01-05}",
     false, kRelationParts},
    {"ky_niem", Shape::ids, "Ngày kỷ niệm mà văn bản này phục vụ: mã trong ky-niem.yaml", "…, …"},
    {"thoi_han", Shape::mappings, "Thời hạn mà văn bản giao",
     "{den: 2023-04-30, viec: báo cáo kết quả, co_quan: "
     "[dang-uy-khoi]}",
     false, kDeadlineParts},
    {"chu_de", Shape::texts, "Chủ đề", "…, …"},
    {"dinh_kem", Shape::texts_or_mappings, "Tệp kèm theo", "{tep: ban-ky.pdf, ten: Bản ký, ban_goc: true}",
     false, kAttachmentParts},
    {"luu_hanh",
     Shape::word,
     "Bản nào được có văn bản này; không khai là noi-bo",
     "cong-khai",
     false,
     {},
     kCirculations},
    {"trang_thai",
     Shape::word,
     "du-thao: chưa đưa lên cổng; không khai là cong-bo",
     "du-thao",
     false,
     {},
     kStatuses},
    {"cong_bo_tu", Shape::day, "Ngày bắt đầu được đưa lên cổng", "2026-12-01"},
    {"do_mat", Shape::text, "Chỉ được là thuong: văn bản mật không được nằm trong kho này", "thuong"}};

constexpr Key kPage[] = {{"ten", Shape::text, "Tên trang", "Giới thiệu"},
                         {"thu_tu", Shape::number, "Thứ tự trong danh mục trang", "10"}};

constexpr Key kHistoryParts[] = {{"an_ban", Shape::ids, "Chỉ hiện lịch sử ở những bản này", "noi-bo"},
                                 {"tu", Shape::day, "Chỉ hiện những lần sửa từ ngày này", "2026-01-01"}};

constexpr Key kRepositoryParts[] = {{"url", Shape::text, "Đường dẫn của kho", "../huyen.git", true},
                                    {"ref", Shape::text, "Nhánh hoặc thẻ; bỏ trống là HEAD", "main"},
                                    {"goc", Shape::text, "Thư mục nội dung trong kho", "content"}};

constexpr Key kLimitParts[] = {{"tep", Shape::size, "Cỡ lớn nhất của một tệp", "50MB"},
                               {"van_ban", Shape::size, "Cỡ lớn nhất của một văn bản", "1MB"},
                               {"so_tep", Shape::number, "Số tệp nhiều nhất", "200000"}};

constexpr Key kSettings[] = {
    {"ten", Shape::text, "Tên của cổng", "Văn khố …", true},
    {"an_ban", Shape::ids, "Các bản có thể dựng; bản đầu là mặc định", "noi-bo, cong-khai"},
    {"lich_su", Shape::truth_or_mapping, "Hiện các lần sửa văn bản hay không", "true", false, kHistoryParts},
    {"ten_nguoi_sua", Shape::names, "Tên hiện ra thay cho địa chỉ thư của người sửa", "{a@b.vn: Văn thư}"},
    {"giao_dien", Shape::id, "Giao diện: một thư mục của themes", "mac-dinh"},
    {"ngon_ngu", Shape::id, "Ngôn ngữ của giao diện: vi hoặc en", "en"},
    {"mui_gio", Shape::text, "Múi giờ", "Asia/Ho_Chi_Minh"},
    {"don_vi", Shape::text, "Đơn vị xuất bản, ghi trong bản ngoại tuyến", "Văn phòng Tỉnh ủy"},
    {"han_ban_sao", Shape::number, "Bản ngoại tuyến tự nhận là còn mới trong bao nhiêu ngày", "180"},
    {"khoa_cong_khai", Shape::text, "Khóa công khai (minisign) của người ký bản ngoại tuyến",
     "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"},
    {"kho", Shape::mappings, "Những kho khác được gom vào cổng này",
     "{url: ../huyen.git, ref: main, goc: content}", false, kRepositoryParts},
    {"gioi_han", Shape::mapping, "Các giới hạn", "{tep: 50MB, van_ban: 1MB, so_tep: 200000}", false,
     kLimitParts}};

constexpr Key kFormerNameParts[] = {{"ten", Shape::text, "Tên cũ", "Đảng ủy Dân Chính Đảng", true},
                                    {"den", Shape::day, "Ngày thôi mang tên ấy", "2007-11-30"}};

constexpr Key kBody[] = {{"id", Shape::id, "Mã, không bao giờ đổi", "dang-uy-khoi", true},
                         {"ten", Shape::text, "Tên đầy đủ", "Đảng ủy Khối các cơ quan tỉnh", true},
                         {"ten_khac", Shape::texts, "Những cách gọi khác", "…, …"},
                         {"ten_cu", Shape::mappings, "Những tên cũ",
                          "{ten: Đảng ủy Dân Chính Đảng, den: 2007-11-30}", false, kFormerNameParts},
                         {"ky_hieu", Shape::text_or_texts, "Ký hiệu trong số của văn bản", "ĐUK"},
                         {"loai", Shape::text, "Loại cơ quan", "Cơ quan của Đảng"},
                         {"truc_thuoc", Shape::id, "Mã của cơ quan cấp trên trực tiếp", "tinh-uy"},
                         {"tu", Shape::day, "Ngày thành lập", "2007-12-01"},
                         {"den", Shape::day, "Ngày thôi hoạt động", "2025-01-31"},
                         {"ke_thua", Shape::ids, "Mã của những cơ quan mà cơ quan này kế thừa", "…, …"},
                         {"ghi_chu", Shape::text, "Ghi chú cho người đọc", "…"}};

constexpr Key kEvent[] = {
    {"id", Shape::id, "Mã, không bao giờ đổi", "thanh-lap-dang", true},
    {"ten", Shape::text, "Tên ngày kỷ niệm", "Ngày thành lập Đảng Cộng sản Việt Nam", true},
    {"ngay", Shape::day, "Ngày gốc: năm thứ mấy được tính từ đây", "1930-02-03"},
    {"am_lich", Shape::lunar_day, "Ngày âm lịch: ngày/tháng", "10/3"},
    {"pham_vi", Shape::id, "quoc-gia, hoặc mã của một cơ quan; bỏ trống là quoc-gia", "quoc-gia"},
    {"loai", Shape::text, "Loại ngày kỷ niệm", "Ngày truyền thống"}};

}  // namespace

std::span<const Key> document_keys() { return kDocument; }
std::span<const Key> page_keys() { return kPage; }
std::span<const Key> settings_keys() { return kSettings; }
std::span<const Key> body_keys() { return kBody; }
std::span<const Key> event_keys() { return kEvent; }

const Key& key_named(std::span<const Key> keys, std::string_view name) {
  auto found = std::ranges::find(keys, name, &Key::name);
  assert(found != keys.end());
  return *found;
}

}  // namespace vankho
