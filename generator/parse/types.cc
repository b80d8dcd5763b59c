#include "parse/types.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"

namespace vankho {
namespace {

constexpr bool kParty = true, kState = true, kNo = false;

// Longer names before the shorter ones that begin them.
constexpr std::array kTypes = {
    DocumentType{"CTHĐ", "Chương trình hành động", "chuong-trinh-hanh-dong", kParty, kNo},
    DocumentType{"CTr", "Chương trình", "chuong-trinh", kParty, kState},
    DocumentType{"NQ", "Nghị quyết", "nghi-quyet", kParty, kState},
    DocumentType{"NĐ", "Nghị định", "nghi-dinh", kNo, kState},
    DocumentType{"CT", "Chỉ thị", "chi-thi", kParty, kState},
    DocumentType{"KL", "Kết luận", "ket-luan", kParty, kNo},
    DocumentType{"QC", "Quy chế", "quy-che", kParty, kState},
    DocumentType{"QĐ", "Quyết định", "quyet-dinh", kParty, kState},
    DocumentType{"QĐi", "Quy định", "quy-dinh", kParty, kNo},
    DocumentType{"QyĐ", "Quy định", "quy-dinh", kNo, kState},
    DocumentType{"HD", "Hướng dẫn", "huong-dan", kParty, kState},
    DocumentType{"TB", "Thông báo", "thong-bao", kParty, kState},
    DocumentType{"TC", "Thông cáo", "thong-cao", kNo, kState},
    DocumentType{"BC", "Báo cáo", "bao-cao", kParty, kState},
    DocumentType{"KH", "Kế hoạch", "ke-hoach", kParty, kState},
    DocumentType{"TTr", "Tờ trình", "to-trinh", kParty, kState},
    DocumentType{"TT", "Thông tri", "thong-tri", kParty, kNo},
    DocumentType{"TT", "Thông tư", "thong-tu", kNo, kState},
    DocumentType{"CV", "Công văn", "cong-van", kParty, kState},
    DocumentType{"BB", "Biên bản", "bien-ban", kParty, kState},
    DocumentType{"ĐC", "Đề cương", "de-cuong", kParty, kState},
    DocumentType{"ĐA", "Đề án", "de-an", kParty, kState},
    DocumentType{"PA", "Phương án", "phuong-an", kParty, kState},
    DocumentType{"DA", "Dự án", "du-an", kNo, kState},
    DocumentType{"HĐ", "Hợp đồng", "hop-dong", kNo, kState},
    DocumentType{"CĐ", "Công điện", "cong-dien", kNo, kState},
    DocumentType{"BGN", "Bản ghi nhớ", "ban-ghi-nho", kNo, kState},
    DocumentType{"BTT", "Bản thỏa thuận", "ban-thoa-thuan", kNo, kState},
    DocumentType{"GUQ", "Giấy ủy quyền", "giay-uy-quyen", kNo, kState},
    DocumentType{"GM", "Giấy mời", "giay-moi", kParty, kState},
    DocumentType{"GGT", "Giấy giới thiệu", "giay-gioi-thieu", kParty, kState},
    DocumentType{"GNP", "Giấy nghỉ phép", "giay-nghi-phep", kNo, kState},
    DocumentType{"PG", "Phiếu gửi", "phieu-gui", kNo, kState},
    DocumentType{"PC", "Phiếu chuyển", "phieu-chuyen", kNo, kState},
    DocumentType{"PB", "Phiếu báo", "phieu-bao", kNo, kState},
};

// Abbreviations that only stand in numbers: joint documents, laws, programmes of cooperation.
constexpr std::string_view kOnlyInNumbers[] = {
    "QH",   "PL",   "LCT",  "L",    "TTLT", "NQLT", "HDLT", "KHLT", "KHPH", "CTPH", "QCPH",
    "CTLT", "TTg",  "CVLT", "QCLT", "NQĐH", "CTCT", "CTK",  "KHKT", "KHLN", "HDLN", "BBLV",
    "CTGS", "KHGS", "BCGS", "QĐKT", "TTLN", "CTLN", "CVPH", "NQPH", "SL",   "HDPH"};

}  // namespace

std::span<const DocumentType> document_types() { return kTypes; }

std::span<const std::string> searched_type_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> result;
    for (const DocumentType& type : kTypes) result.push_back(search_form(type.name));
    return result;
  }();
  return names;
}

const DocumentType* type_of_abbreviation(std::string_view abbreviation, Side side) {
  auto found = std::find_if(kTypes.begin(), kTypes.end(), [&](const DocumentType& type) {
    return type.abbreviation == abbreviation && (side == Side::party ? type.party : type.state);
  });
  if (found == kTypes.end()) {
    found = std::find_if(kTypes.begin(), kTypes.end(),
                         [&](const DocumentType& type) { return type.abbreviation == abbreviation; });
  }
  return found == kTypes.end() ? nullptr : &*found;
}

const DocumentType* type_of_name(std::string_view name) {
  std::string wanted = slug(name);
  auto found = std::find_if(kTypes.begin(), kTypes.end(),
                            [&](const DocumentType& type) { return type.slug == wanted; });
  return found == kTypes.end() ? nullptr : &*found;
}

bool is_ordinance(std::string_view abbreviation) {
  static constexpr std::array<std::string_view, 8> kOrdering = {"QĐ",  "QĐi", "NQ", "QC",
                                                                "QyĐ", "NĐ",  "TT", "CT"};
  return std::find(kOrdering.begin(), kOrdering.end(), abbreviation) != kOrdering.end();
}

bool is_number_abbreviation(std::string_view abbreviation) {
  return type_of_abbreviation(abbreviation, Side::party) ||
         std::find(std::begin(kOnlyInNumbers), std::end(kOnlyInNumbers), abbreviation) !=
             std::end(kOnlyInNumbers);
}

std::string_view abbreviation_in_capitals(std::string_view capitals) {
  for (std::string_view abbreviation : {"CTr", "TTr", "QĐi", "QyĐ", "TTg"})
    if (upper(abbreviation) == capitals) return abbreviation;
  return {};
}

}  // namespace vankho
