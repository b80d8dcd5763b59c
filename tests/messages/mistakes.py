"""Mistakes that editors make, one of each kind: what the handbook's catalogue of messages shows, and what it is checked by.

Each is laid into a tiny portal that has none. Those that `vankho` takes as they were meant stand in HARMLESS.
"""
import base64
import dataclasses
import struct
import unicodedata
import zlib

PORTAL = {
    "site.yaml": "ten: Cổng thử\n",
    "co-quan.yaml": "- {id: thu-vien, ten: Thư viện tỉnh, ky_hieu: TVT}\n- {id: so-van-hoa, ten: Sở Văn hóa, ky_hieu: SVH}\n",
    "ky-niem.yaml": "- {id: ngay-sach, ten: Ngày Sách, ngay: 2014-04-21}\n",
}
DOCUMENT = "van-ban/thu-vien/a.md"
GATHERS = "ten: Cổng thử\nkho: [{url: huyen}]\n"
BODY = "KẾ HOẠCH\nNgày hội đọc sách\n\n1. Đọc sách.\n"
# A JPEG of one point.
POINT = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71"
    "////m8H////6/+b9//j/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAI"
    "AQEAAD8AZf/Z")


@dataclasses.dataclass
class Mistake:
    title: str
    files: dict  # by path below content/, or "/themes/…"; text or bytes
    shown: str  # what was written, or what was done
    command: str = "check"
    links: dict = dataclasses.field(default_factory=dict)  # symbolic links: path → target
    guest: dict = dataclasses.field(default_factory=dict)  # files of another repository, ./huyen, that site.yaml gathers
    tree: tuple = ()  # entries (mode, name, text) of a forged commit's content, instead of files
    understood: dict = dataclasses.field(default_factory=dict)  # of a harmless one: keys of its record
    path: str = DOCUMENT  # whose record that is


def keys(title, lines, body=BODY, **more):
    return Mistake(title, {DOCUMENT: f"---\n{lines}\n---\n\n{body}"}, lines, **more)


def text(title, lines, front="", **more):
    """Lines of a document below its head, which names the year."""
    return Mistake(title, {DOCUMENT: f"---\n{front or 'ngay: 2026-01-05'}\n---\n\nKẾ HOẠCH\nNgày hội đọc sách\n\n{lines}\n"}, lines, **more)


def settings(title, lines, **more):
    return Mistake(title, {"site.yaml": lines + "\n"}, lines, **more)


def bodies(title, lines, **more):
    return Mistake(title, {"co-quan.yaml": PORTAL["co-quan.yaml"] + lines + "\n"}, lines, **more)


def gathered(title, path, theirs, ours, **more):
    """The same file, described otherwise in a repository that the portal gathers."""
    return Mistake(title, {"site.yaml": GATHERS, path: ours}, f"Kho chính: {ours}Kho huyen: {theirs}",
                   guest={path: theirs}, **more)


def events(title, lines, **more):
    return Mistake(title, {"ky-niem.yaml": lines + "\n"}, lines, **more)


def clear_picture(width, height):
    """A PNG that is clear all over."""
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)), (b"IDAT", zlib.compress(bytes((1 + 4 * width) * height))),
              (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
                                            for kind, data in chunks)


def photograph_with_place():
    """A JPEG of one point, and a latitude."""
    def directory(tag, value):
        return struct.pack(">HHHIII", 1, tag, 4, 1, value, 0)

    exif = b"Exif\0\0MM\0*" + struct.pack(">I", 8) + directory(0x8825, 26) + directory(2, 0)
    return POINT[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + POINT[2:]


def named(title, name, shown=None, data="x"):
    return Mistake(title, {DOCUMENT: BODY, f"van-ban/thu-vien/{name}": data}, shown or f"Tệp tên: {name}")


def forged(title, shown, *entries):
    return Mistake(title, {}, shown, tree=entries)


def template(title, lines):
    return Mistake(title, {"/themes/mac-dinh/page.html": lines + "\n", "trang/a.md": "---\nten: Trang\n---\n\nLời.\n"}, lines,
                   command="build")


FRONT_MATTER = [
    keys("Khóa viết sai tên", "trich_yeeu: đọc sách"),
    keys("Khóa không có thật", "nguoi_soan: Văn thư"),
    keys("Khóa viết có dấu", "trích_yếu: đọc sách"),
    keys("Quá nhiều dấu nháy đơn", "trich_yeu: 'ngày hội ''''''''đọc sách'''''''''"),
    keys("Khóa viết hoa", "Ngay: 2026-01-05"),
    keys("Một khóa ghi hai lần", "ngay: 2026-01-05\ntrich_yeu: đọc sách\nngay: 2026-01-06"),
    keys("Thiếu dấu cách sau dấu hai chấm", "trich_yeu:đọc sách"),
    keys("Thiếu dấu hai chấm", "trich_yeu đọc sách"),
    keys("Giá trị có dấu hai chấm", "trich_yeu: đọc sách: việc của mọi nhà"),
    keys("Dấu nháy không đóng", 'trich_yeu: "đọc sách\nngay: 2026-01-05'),
    keys("Dấu nháy cong của Word", "trich_yeu: “đọc sách” cho mọi nhà\nngay: “2026-01-05”"),
    keys("Danh sách thiếu ngoặc đóng", "chu_de: [sách, báo\nngay: 2026-01-05"),
    keys("Thụt vào bằng phím Tab", "nguoi_ky:\n\tho_ten: Lê Văn Tám"),
    keys("Các dòng thụt vào không đều", "nguoi_ky:\n  ho_ten: Lê Văn Tám\n    chuc_vu: GIÁM ĐỐC"),
    keys("Phần khai báo không phải là các khóa", "đọc sách"),
    Mistake("Thiếu dòng kết thúc phần khai báo", {DOCUMENT: f"---\nngay: 2026-01-05\n\n{BODY}"}, f"---\nngay: 2026-01-05\n\n{BODY}"),
    Mistake("Phần khai báo kết thúc bằng bốn dấu gạch", {DOCUMENT: f"---\nngay: 2026-01-05\n----\n\n{BODY}"},
            f"---\nngay: 2026-01-05\n----\n\n{BODY}"),
    keys("Phần khai báo có hai phần", "ngay: 2026-01-05\n...\nso: 5-KH/TVT"),
    keys("Ngày viết theo lối thường", "ngay: 5/1/2026"),
    keys("Ngày không có trong lịch", "ngay: 2026-02-31"),
    keys("Ngày viết bằng chữ", "ngay: đầu xuân"),
    keys("Ngày công bố viết bằng chữ", "cong_bo_tu: tuần sau"),
    keys("Một giá trị viết thành danh sách", "trich_yeu: [đọc sách]"),
    keys("Danh sách viết thành một giá trị", "noi_nhan: Như trên"),
    keys("Khóa phải có các khóa con", "nguoi_ky: Lê Văn Tám"),
    keys("Thiếu một khóa con", "thoi_han: [{den: 2026-03-30}]"),
    keys("Mã cơ quan viết bằng tên", "co_quan: Thư viện tỉnh"),
    keys("Mã cơ quan gõ nhầm", "co_quan: thu-vienn"),
    keys("Mã cơ quan không có trong sổ", "co_quan: truong-dang"),
    keys("Khóa không nhận giá trị ấy", "trang_thai: nháp"),
    keys("Khóa chưa có giá trị", "trang_thai: # du-thao"),
    keys("Giá trị gõ nhầm", "luu_hanh: cong_khai"),
    keys("Loại văn bản gõ nhầm", "loai: ke-hoachh"),
    keys("Loại văn bản không có thật", "loai: nhat-ky"),
    keys("Đường dẫn dùng dấu gạch chéo ngược", "dinh_kem: [bieu-mau\\so-1.txt]"),
    keys("Tệp đính kèm nằm ngoài kho", "dinh_kem: [../../../../mau.txt]"),
    keys("Ngày kỷ niệm gõ nhầm", "ky_niem: [ngay-sachh]"),
    keys("Ngày kỷ niệm không có trong sổ", "ky_niem: [tet-trung-thu]"),
    keys("Cơ quan làm việc được giao gõ nhầm", "thoi_han: [{den: 2026-03-30, viec: báo cáo, co_quan: [so-van-hoaa]}]"),
    keys("Cơ quan làm việc được giao không có trong sổ", "thoi_han: [{den: 2026-03-30, viec: báo cáo, co_quan: [truong-dang]}]"),
    Mistake("Số của hai văn bản", {
        "van-ban/thu-vien/2025.md": "---\nso: 5-KH/TVT\nngay: 2025-01-05\ntrich_yeu: năm 2025\n---\n\n1. Đọc.\n",
        "van-ban/thu-vien/2024.md": "---\nso: 5-KH/TVT\nngay: 2024-01-05\ntrich_yeu: năm 2024\n---\n\n1. Đọc.\n",
        DOCUMENT: f"---\nthay_the: [5-KH/TVT]\nngay: 2026-01-05\n---\n\n{BODY}"}, "thay_the: [5-KH/TVT]"),
    keys("Ký tự ẩn sao chép từ nơi khác", "trich_yeu: đọc\u200b sách", ),
    keys("Giá trị bắt đầu bằng dấu sao", "trich_yeu: *đọc sách"),
    keys("Giá trị bắt đầu bằng dấu và", "trich_yeu: &đọc sách"),
    keys("Giá trị bắt đầu bằng dấu chấm than", "trich_yeu: !doc sách"),
    keys("Giá trị bắt đầu bằng ký hiệu dành riêng", "trich_yeu: @đọc sách"),
    Mistake("Dòng trống trên phần khai báo", {DOCUMENT: f"\n---\ntrang_thai: du-thao\n---\n\n{BODY}"}, "(dòng trống)\n---\ntrang_thai: du-thao\n---"),
    Mistake("Word đổi ba dấu gạch thành một gạch dài", {DOCUMENT: f"—\nngay: 2026-01-05\n—\n\n{BODY}"}, "—\nngay: 2026-01-05\n—"),
    Mistake("Khai độ mật ngoài phần khai báo", {DOCUMENT: f"\n---\ndo_mat: mat\n---\n\n{BODY}"}, "(dòng trống)\n---\ndo_mat: mat\n---"),
    Mistake("Khai báo ở cuối tệp", {DOCUMENT: f"{BODY}\n---\ncong_bo_tu: 2027-01-01\n---\n"}, "1. Đọc sách.\n\n---\ncong_bo_tu: 2027-01-01\n---"),
    Mistake("Hai phần khai báo", {DOCUMENT: f"---\nngay: 2026-01-05\n---\n\n---\ntrang_thai: du-thao\n---\n\n{BODY}"},
            "---\nngay: 2026-01-05\n---\n\n---\ntrang_thai: du-thao\n---"),
    Mistake("Khai báo kiểu TOML", {DOCUMENT: f"+++\ncong_bo_tu = 2027-01-01\n+++\n\n{BODY}"}, "+++\ncong_bo_tu = 2027-01-01\n+++"),
    keys("Số có chữ 'Số'", "so: Số 5-KH/TVT"),
    keys("Số có chữ O thay số 0", "so: O5-KH/TVT"),
    keys("Căn cứ ghi cả câu", "can_cu: [Kế hoạch số 293-KH/TU của Tỉnh ủy]"),
    keys("Thay thế chính mình", "so: 5-KH/TVT\nngay: 2026-01-05\nthay_the: [5-KH/TVT]"),
    keys("Dấu thăng trong giá trị", "trich_yeu: đọc sách #2 năm 2026", body="1. Đọc sách.\n"),
    keys("Chủ đề ngăn cách bằng dấu chấm phẩy", "chu_de: [sách; báo]"),
    keys("Đính kèm một địa chỉ web", "dinh_kem: ['https://songlam.vn/de-cuong.pdf']"),
    keys("Đính kèm tệp trên ổ đĩa", "dinh_kem: ['C:/tai-lieu/de-cuong.pdf']"),
    keys("Thiếu dấu cách sau dấu gạch đầu dòng", "noi_nhan:\n- Như trên\n-Lưu"),
    keys("Dấu bằng thay dấu hai chấm", "dia_danh = Bến Đá"),
    keys("Khóa là một danh sách", "[ngay, so]: 2026-01-05"),
    keys("Lồng nhau quá sâu", "chu_de: " + "[" * 40 + "]" * 40),
    Mistake("Giá trị quá dài", {DOCUMENT: f"---\ntrich_yeu: {'đọc sách ' * 400}\n---\n\n{BODY}"}, "trich_yeu ghi cả một trang chữ."),
    Mistake("Chủ đề quá dài", {DOCUMENT: f"---\nchu_de: [{'đọc sách ' * 20}]\n---\n\n{BODY}"}, "Một chủ đề dài mấy dòng."),
    Mistake("Quá nhiều chủ đề", {DOCUMENT: "---\nchu_de: [" + ", ".join(f"c{i}" for i in range(101)) + f"]\n---\n\n{BODY}"}, "chu_de ghi 101 chủ đề."),
    Mistake("Phần khai báo quá dài", {DOCUMENT: f"---\ntrich_yeu: {'đọc sách ' * 8000}\n---\n\n{BODY}"},
            "Phần khai báo dài hơn 64 kB, thường do quên dòng '---' kết thúc."),
]

TEXT = [
    text("Số hiệu thiếu chữ", "1. Theo Nghị quyết số 28-NQ/W."),
    text("Số hiệu chỉ khác một chữ", "1. Kết luận số 36-KL/TW, ngày 23/6/2022.\n2. Kết luận 36-KL/TV."),
    text("Ngày trong lời văn không có trong lịch", "1. Báo cáo trước ngày 31/2/2026."),
    text("Thời hạn không rõ năm", "1. Báo cáo trước ngày 15/8.", front="loai: ke-hoach"),
    text("Quý, tháng không có trên lịch", "1. Báo cáo trong quý V/2026."),
    text("Ngày và tháng ghi ngược", "1. Báo cáo trước ngày 5/13/2026."),
    text("Thời hạn kết thúc trước khi bắt đầu", "1. Mở cửa từ ngày 10/5/2026 đến ngày 5/5/2026."),
    text("Thứ trong tuần không khớp ngày", "1. Khai mạc vào thứ bảy, ngày 5/5/2026."),
    text("Ngày còn để trống", "1. Báo cáo trước ngày …/…/2026."),
    text("Thiếu một mục", "1. Mở cửa.\n\n2. Mượn sách.\n\n4. Trả sách."),
    text("Hai mục cùng một số", "I. MỤC ĐÍCH\n\nĐọc sách.\n\nII. NỘI DUNG\n\nMượn sách.\n\nII. TỔ CHỨC THỰC HIỆN\n\nTrả sách."),
    text("Gõ khi tắt bộ gõ tiếng Việt", "1. Trar saachs truwowcs ngayf heejn."),
    text("Hai văn bản trong một tệp", "1. Đọc sách.\n\nGIÁM ĐỐC\n\nNguyễn Văn An\n\nSố 16-KH/TVT\n\nKẾ HOẠCH\nNgày hội chép sách\n\n1. Chép sách."),
    text("Số năm kỷ niệm không khớp", "1. Kỷ niệm 94 năm Ngày hội (28/3/1930 - 28/3/2023)."),
    text("Dấu chú thích không có nội dung", "1. Giữ gìn tài liệu¹ quý."),
    text("Nội dung chú thích không có dấu", "1. Giữ gìn tài liệu quý.\n\n¹ Theo Luật Lưu trữ."),
    keys("Khai báo khác lời văn", "trich_yeu: trồng cây"),
    Mistake("Văn bản không có trích yếu", {DOCUMENT: "1. Đọc sách.\n"}, "1. Đọc sách."),
    Mistake("Tệp trống", {DOCUMENT: ""}, "Tệp không có chữ nào."),
    Mistake("Hai người sửa cùng một chỗ, chưa ai chọn", {DOCUMENT: BODY + "<<<<<<< HEAD\n2. Mua sách.\n=======\n2. Mua báo.\n>>>>>>> may-khac\n"},
            "<<<<<<< HEAD\n2. Mua sách.\n=======\n2. Mua báo.\n>>>>>>> may-khac"),
    Mistake("Bản dự thảo chưa khai", {DOCUMENT: "DỰ THẢO\n\n" + BODY}, "DỰ THẢO\n\n" + BODY),
    Mistake("Dự thảo ghi cạnh tên loại", {DOCUMENT: BODY.replace("KẾ HOẠCH", "KẾ HOẠCH (DỰ THẢO)")}, "KẾ HOẠCH (DỰ THẢO)\nNgày hội đọc sách"),
    Mistake("Dự thảo ghi trước tên loại", {DOCUMENT: "DỰ THẢO " + BODY}, "DỰ THẢO KẾ HOẠCH\nNgày hội đọc sách"),
    Mistake("Dự thảo có ghi ngày", {DOCUMENT: "Dự thảo lần 2, ngày 05/01/2026\n\n" + BODY}, "Dự thảo lần 2, ngày 05/01/2026\n\nKẾ HOẠCH"),
    Mistake("Dấu chỉ độ mật", {DOCUMENT: "THƯ VIỆN TỈNH\n\nMẬT\n\n" + BODY}, "THƯ VIỆN TỈNH\n\nMẬT\n\nKẾ HOẠCH"),
    keys("Độ mật ở phần khai báo", "do_mat: mat"),
    Mistake("Dấu chỉ độ mật, chữ TCVN3 (ABC)", {DOCUMENT: "Th­ viÖn tØnh\n\nTUYÖT MËT\n\nKÕ ho¹ch\nngµy héi ®äc s¸ch\n"},
            "Th­ viÖn tØnh\n\nTUYÖT MËT\n\nKÕ ho¹ch"),
    Mistake("Dấu chỉ độ mật ở cột bên", {DOCUMENT: "Số 5-KH/TVT                    TỐI MẬT\n\n" + BODY},
            "Số 5-KH/TVT                    TỐI MẬT\n\nKẾ HOẠCH"),
    Mistake("Dấu chỉ độ mật bằng chữ thường", {DOCUMENT: "THƯ VIỆN TỈNH\n\nTối mật\n\n" + BODY}, "THƯ VIỆN TỈNH\n\nTối mật\n\nKẾ HOẠCH"),
    Mistake("Dấu chỉ độ mật trong ngoặc sau số", {DOCUMENT: "Số 5-KH/TVT (MẬT)\n\n" + BODY}, "Số 5-KH/TVT (MẬT)\n\nKẾ HOẠCH"),
    Mistake("Dấu chỉ độ mật máy quét đọc sai dấu", {DOCUMENT: "THƯ VIỆN TỈNH\n\nMÂT\n\n" + BODY}, "THƯ VIỆN TỈNH\n\nMÂT\n\nKẾ HOẠCH"),
    Mistake("Dấu chỉ độ mật cạnh tên loại", {DOCUMENT: BODY.replace("KẾ HOẠCH", "KẾ HOẠCH - MẬT")}, "KẾ HOẠCH - MẬT\nNgày hội đọc sách"),
    Mistake("Lưu hành nội bộ mà khai công khai", {DOCUMENT: "---\nluu_hanh: cong-khai\n---\n\nLƯU HÀNH NỘI BỘ\n\n" + BODY},
            "luu_hanh: cong-khai\n\nLƯU HÀNH NỘI BỘ\n\nKẾ HOẠCH"),
    text("Chỗ phải điền của mẫu còn nguyên", "1. [cơ quan chủ trì] chủ trì, phối hợp với Sở Văn hóa."),
    text("Chỗ trong ngoặc vuông", "1. Giao [tên phòng] mua sách."),
    text("Chữ xxx còn phải thay", "1. Mua sách hết xxx đồng."),
    text("Dấu hỏi để nhớ", "1. Mua 200 cuốn sách (???)."),
    text("Báo lỗi của Word", "1. Mua sách theo mục Error! Reference source not found.."),
    text("Lời góp ý của Word", "1. Mua sách.\n\nCommented [NVA1]: Hỏi lại phòng kế toán"),
    text("Mục lục chép từ Word", "I. MỤC ĐÍCH\t1\nII. NỘI DUNG ........ 2\nIII. KINH PHÍ ........ 3\n\nI. MỤC ĐÍCH\n\n1. Đọc sách."),
    text("Liên kết không được phép", "1. Xem [ở đây](javascript:alert)."),
    text("Thẻ HTML", "1. Bấm <u>vào</u> đây."),
    text("Ký tự đảo chiều chữ", "1. Số tiền \u202e000.1 đồng."),
    Mistake("Tệp lưu bằng bảng mã cũ", {DOCUMENT: "KẾ HOẠCH\nViệc thư viện\n\n1. Đọc sách.\n".encode("cp1258", "replace")},
            "Tệp lưu bằng bảng mã Windows-1258 (hoặc UTF-16) thay vì UTF-8."),
    Mistake("Một ký tự hỏng", {DOCUMENT: (BODY + "2. Mua s#ch.\n").encode().replace(b"#", b"\xe1")}, "2. Mua s\ufffdch."),
    Mistake("Chữ UTF-8 đọc nhầm bảng mã", {DOCUMENT: "Káº¿ hoáº¡ch ngÃ\u00a0y há»™i\n\n1. Má»Ÿ cá»\u00ada.\n"}, "Káº¿ hoáº¡ch\n\n1. Má»Ÿ thÆ° viá»‡n."),
    Mistake("Tệp Word đổi đuôi thành .md", {DOCUMENT: b"PK\x03\x04\x14\0\x06\0"}, "Tệp ke-hoach.docx đổi tên thành ke-hoach.md."),
    Mistake("Trang web lưu thành .md", {DOCUMENT: "<!DOCTYPE html>\n<html><body><p>KẾ HOẠCH</p></body></html>\n"}, "<!DOCTYPE html>\n<html><body><p>KẾ HOẠCH</p></body></html>"),
    Mistake("Chữ TCVN3 (ABC)", {DOCUMENT: "KÕ ho¹ch\nngµy héi ®äc s¸ch\n\n1. §äc s¸ch cho mäi ng­êi.\n"},
            "KÕ ho¹ch\nngµy héi ®äc s¸ch\n\n1. §äc s¸ch cho mäi ng­êi."),
    Mistake("Chữ VNI", {DOCUMENT: "KEÁ HOAÏCH\nngaøy hoäi ñoïc saùch\n\n1. Ñoïc saùch cho moïi ngöôøi.\n"},
            "KEÁ HOAÏCH\nngaøy hoäi ñoïc saùch\n\n1. Ñoïc saùch cho moïi ngöôøi."),
    Mistake("Số ở đầu văn bản không phải số hiệu", {DOCUMENT: "Số O5-KH/TVT\n\n" + BODY}, "Số O5-KH/TVT"),
    Mistake("Ngày ở đầu văn bản không có trong lịch", {DOCUMENT: "Bến Đá, ngày 31 tháng 02 năm 2026\n\n" + BODY},
            "Bến Đá, ngày 31 tháng 02 năm 2026"),
    Mistake("Số ở đầu văn bản còn để trống", {DOCUMENT: "Số …-KH/TVT\n\nBến Đá, ngày 5 tháng 1 năm 2026\n\n" + BODY},
            "Số …-KH/TVT\n\nBến Đá, ngày 5 tháng 1 năm 2026"),
    Mistake("Ngày ở đầu văn bản còn để trống", {DOCUMENT: "Số 5-KH/TVT\n\nBến Đá, ngày … tháng 1 năm 2026\n\n" + BODY},
            "Số 5-KH/TVT\n\nBến Đá, ngày … tháng 1 năm 2026"),
    Mistake("Số của loại văn bản khác", {DOCUMENT: "Số 5-BC/TVT\n\nBến Đá, ngày 5 tháng 1 năm 2026\n\n" + BODY}, "Số 5-BC/TVT\n\nKẾ HOẠCH"),
    Mistake("Tên loại thiếu dấu", {DOCUMENT: BODY.replace("KẾ HOẠCH", "KÊ HOACH")}, "KÊ HOACH\nNgày hội đọc sách"),
    text("Số hiệu có chữ I, chữ O thay số", "1. Theo Nghị quyết số I8-NQ/TU."),
    text("Chữ Ð của bảng chữ cái khác", "1. Giao \u00d0ảng ủy."),
    text("Chữ của bảng chữ cái Nga trong số hiệu", "1. Theo Kế hoạch số 5-\u041a\u041d/TVT."),
    text("Ký hiệu của phông Wingdings", "1. Việc:\n\n\uf0b7 Đọc sách."),
    text("Ký tự ẩn giữa chữ", "1. Đọc s\u200bách."),
    text("Chú thích kiểu [^1] không có nội dung", "1. Giữ gìn tài liệu[^1] quý."),
    text("Bảng thiếu ô ở dòng gạch", "| Ngày | Việc | Nơi |\n|---|---|\n| 1/2 | Khai mạc | Sảnh |"),
    text("Bảng dán từ Excel", "1. Lịch:\n\nNgày\tViệc\tNơi\n1/2\tKhai mạc\tSảnh"),
    text("Dấu thăng dính vào chữ", "#MỤC ĐÍCH\n\n1. Đọc sách."),
    text("Khối chữ máy quên đóng", "1. Đọc.\n\n```\n2. Viết."),
    text("Liên kết viết ngược ngoặc", "1. Xem (cổng của tỉnh)[https://songlam.vn]."),
    text("Liên kết tới máy của người soạn", "1. Xem [bản nháp](http://localhost:8080/van-ban/)."),
    text("Liên kết không có lời", "1. Xem [](https://songlam.vn)."),
    text("Chữ đậm không đóng", "1. **Đọc sách cho mọi người."),
    keys("Thời hạn trước ngày ban hành", "ngay: 2026-05-01\nthoi_han: [{den: 2026-03-30, viec: báo cáo}]"),
    keys("Ngày ban hành ở tương lai", "ngay: 2062-01-05"),
    Mistake("Hai văn bản cùng số, cùng ngày", {
        DOCUMENT: f"---\nso: 5-KH/TVT\nngay: 2026-01-05\n---\n\n{BODY}",
        "van-ban/thu-vien/b.md": f"---\nso: 5-KH/TVT\nngay: 2026-01-05\n---\n\n{BODY.replace('sách', 'báo')}"},
        "Hai tệp cùng ghi:\n\nso: 5-KH/TVT\nngay: 2026-01-05"),
    Mistake("Một số dùng hai lần trong năm", {
        DOCUMENT: f"---\nso: 5/KH-TVT\nngay: 2026-01-05\n---\n\n{BODY}",
        "van-ban/thu-vien/b.md": f"---\nso: 5/KH-TVT\nngay: 2026-02-09\n---\n\n{BODY.replace('sách', 'báo')}"},
        "Tệp thứ nhất ghi:\n\nso: 5/KH-TVT\nngay: 2026-01-05\n\nTệp thứ hai ghi:\n\nso: 5/KH-TVT\nngay: 2026-02-09"),
    Mistake("Một văn bản lưu thành hai tệp", {DOCUMENT: BODY, "van-ban/thu-vien/Copy of a.md": BODY}, "Hai tệp 'a.md' và 'Copy of a.md' giống hệt nhau, không ghi số."),
    keys("Ngày ban hành ở quá khứ xa", "ngay: 1026-01-05"),
    text("Căn cứ ban hành sau văn bản này", "1. Theo Nghị quyết số 18-NQ/TU, ngày 06/12/2026."),
    Mistake("Hai văn bản thay thế lẫn nhau", {DOCUMENT: f"---\nso: 5-KH/TVT\nngay: 2026-01-05\nthay_the: [6-KH/TVT]\n---\n\n{BODY}",
                                              "van-ban/thu-vien/b.md": f"---\nso: 6-KH/TVT\nngay: 2026-01-05\nthay_the: [5-KH/TVT]\n---\n\n{BODY}"},
            "Văn bản 5-KH/TVT ghi thay_the: [6-KH/TVT]; văn bản 6-KH/TVT ghi thay_the: [5-KH/TVT]"),
    Mistake("Khối chữ ký số lẫn vào văn bản", {DOCUMENT: "Người ký: Thư viện tỉnh\nEmail: tvt@songlam.vn\nThời gian ký: 05.01.2026 16:12:33 +07:00\n\n"
                                               "KẾ HOẠCH\nNgày hội đọc sách\n\n1. Đọc sách trong năm 2026.\n"},
            "Người ký: Thư viện tỉnh\nEmail: tvt@songlam.vn\nThời gian ký: 05.01.2026 16:12:33 +07:00"),
    keys("Thay thế một văn bản ban hành sau", "so: 5-KH/TVT\nngay: 2026-01-05\nthay_the: [{so: 4-KH/TVT, ngay: 2026-10-05}]"),
    Mistake("Một chữ mang quá nhiều dấu", {DOCUMENT: BODY + "2. Đọc a" + "\u0301" * 40 + " sách.\n"},
            "Một chữ a mang 40 dấu sắc chồng lên nhau."),
    Mistake("Tệp có quá nhiều dòng", {DOCUMENT: BODY + "\n" + "x\n" * 60_000}, "Một tệp có hơn 55.000 dòng, mỗi dòng một chữ."),
    Mistake("Bảng có quá nhiều ô", {DOCUMENT: BODY + "\n" + "|" * 401 + "\n" + "|-" * 400 + "|\n" + "|a|\n" * 500},
            "Một bảng 400 cột, 500 hàng, phần lớn là ô trống."),
    Mistake("Tệp có quá nhiều chú thích", {DOCUMENT: BODY + "\n" + "".join(f"[^{i}]: x\n" for i in range(10_001))}, "Một tệp có hơn 10.000 chú thích."),
    Mistake("Tệp có quá nhiều phụ lục", {DOCUMENT: BODY + "\nPHỤ LỤC\n\nmột\n" * 1001}, "Một tệp có hơn 1.000 dòng PHỤ LỤC."),
    Mistake("Tệp có quá nhiều dấu của Markdown", {DOCUMENT: BODY + "\n" + "[_" * 250_001 + "\n"}, "Một tệp có hơn 500.000 dấu [ và _."),
    Mistake("Quá nhiều chỗ đổi kiểu chữ", {DOCUMENT: BODY + "\n" + "a*b*" * 210_000 + "\n"}, "Một tệp đổi chữ nghiêng, chữ thường hơn 400.000 lần."),
    Mistake("Quá nhiều thời hạn", {DOCUMENT: "---\nngay: 2026-01-05\n---\n\n" + BODY + "- Báo cáo trước ngày 15/3/2026;\n" * 12_001},
            "Một tệp có 12.001 thời hạn."),
    Mistake("Lời văn không ngắt câu", {DOCUMENT: "---\nngay: 2026-01-05\n---\n\n" + BODY + "\n2. " + "gửi về Sở Văn hóa trước ngày 15/3/2026 " * 1100},
            "Một đoạn dài 20 trang không có dấu chấm, có 1.100 thời hạn."),
    text("Bảng có hàng thừa ô", "| Ngày | Việc |\n|---|---|\n| 1/2 | Khai mạc | Sảnh |"),
]

REGISTRIES = [
    settings("site.yaml thiếu tên cổng", "an_ban: [noi-bo]"),
    settings("site.yaml không phải là các khóa", "- Cổng thử"),
    settings("Không có ấn bản nào", "ten: Cổng thử\nan_ban: []"),
    settings("Quá nhiều ấn bản", "ten: Cổng thử\nan_ban: [" + ", ".join(f"phong-{i}" for i in range(1, 22)) + "]"),
    settings("Ấn bản ghi hai lần", "ten: Cổng thử\nan_ban: [noi-bo, noi-bo]"),
    settings("Ấn bản chưa khai", "ten: Cổng thử\nan_ban: [noi-bo]\nlich_su: {an_ban: [cong-khai]}"),
    settings("Tên là một địa chỉ thư", "ten: Cổng thử\nten_nguoi_sua: {van-thu@songlam.vn: Văn thư van-thu@songlam.vn}"),
    settings("Tên viết trước địa chỉ", "ten: Cổng thử\nten_nguoi_sua: {Văn thư: van-thu@songlam.vn}"),
    settings("Số ngày viết bằng chữ", "ten: Cổng thử\nhan_ban_sao: nửa năm"),
    settings("Múi giờ nước khác", "ten: Cổng thử\nmui_gio: Europe/Paris"),
    settings("Dung lượng thiếu đơn vị", "ten: Cổng thử\ngioi_han: {tep: 50}"),
    settings("Khóa công khai không phải của minisign", "ten: Cổng thử\nkhoa_cong_khai: abc"),
    settings("Không có giao diện ấy", "ten: Cổng thử\ngiao_dien: mua-xuan"),
    settings("Giao diện không có ngôn ngữ ấy", "ten: Cổng thử\nngon_ngu: fr"),
    settings("Quá số tệp cho phép", "ten: Cổng thử\ngioi_han: {so_tep: 2}"),
    Mistake("co-quan.yaml không phải là danh sách", {"co-quan.yaml": "id: thu-vien\nten: Thư viện\n"}, "id: thu-vien\nten: Thư viện"),
    Mistake("Sổ cơ quan đặt sai tên", {DOCUMENT: BODY, "co-quan.yml": "- {id: bao-tang, ten: Bảo tàng tỉnh}\n"}, "Tệp content/co-quan.yml"),
    bodies("Một mục không phải là các khóa", "- Bảo tàng tỉnh"),
    Mistake("Cả tệp trên một dòng", {"co-quan.yaml": "[" + ", ".join(f"{{id: co-quan-{i}, ten: Cơ quan {i}}}" for i in range(9000)) + "]\n"},
            "co-quan.yaml ghi 9.000 cơ quan trên cùng một dòng."),
    bodies("Một mục thiếu dấu gạch", "{id: bao-tang, ten: Bảo tàng tỉnh}"),
    Mistake("Văn bản ghi ngày sau khi cơ quan giải thể", {
        DOCUMENT: f"---\nngay: 2026-01-05\n---\n\n{BODY}",
        "co-quan.yaml": "- {id: thu-vien, ten: Thư viện tỉnh, den: 2025-06-30}\n"}, "ngay: 2026-01-05\n\nco-quan.yaml: den: 2025-06-30"),
    bodies("Mã viết có dấu", "- {id: Bảo tàng, ten: Bảo tàng tỉnh}"),
    bodies("Hai cơ quan cùng mã", "- {id: thu-vien, ten: Bảo tàng tỉnh}"),
    bodies("Thiếu tên cơ quan", "- {id: bao-tang}"),
    bodies("Mã là một con số", "- {id: 12, ten: Phòng đọc}"),
    bodies("Một cơ quan khai hai lần", "- {id: thu-vien-tinh, ten: Thư viện tỉnh}"),
    bodies("Cấp trên gõ nhầm", "- {id: bao-tang, ten: Bảo tàng tỉnh, truc_thuoc: so-van-hoaa}"),
    bodies("Cấp trên không có trong sổ", "- {id: bao-tang, ten: Bảo tàng tỉnh, truc_thuoc: ubnd-tinh}"),
    bodies("Cơ quan kế thừa gõ nhầm", "- {id: bao-tang, ten: Bảo tàng tỉnh, ke_thua: [thu-vienn]}"),
    bodies("Cơ quan kế thừa không có trong sổ", "- {id: bao-tang, ten: Bảo tàng tỉnh, ke_thua: [nha-luu-niem]}"),
    bodies("Hai cơ quan kế thừa lẫn nhau", "- {id: bao-tang, ten: Bảo tàng tỉnh, ke_thua: [nha-luu-niem]}\n- {id: nha-luu-niem, ten: Nhà lưu niệm, ke_thua: [bao-tang]}"),
    bodies("Kế thừa chính mình", "- {id: bao-tang, ten: Bảo tàng tỉnh, ke_thua: [bao-tang]}"),
    bodies("Hai cơ quan trực thuộc lẫn nhau", "- {id: bao-tang, ten: Bảo tàng tỉnh, truc_thuoc: kho-bao-tang}\n"
           "- {id: kho-bao-tang, ten: Kho Bảo tàng, truc_thuoc: bao-tang}"),
    bodies("Kết thúc trước khi thành lập", "- {id: bao-tang, ten: Bảo tàng tỉnh, tu: 2020-01-01, den: 2019-01-01}"),
    bodies("Mã là tên trang của cổng", "- {id: index, ten: Bảo tàng tỉnh}"),
    Mistake("Quá nhiều cấp cơ quan", {"co-quan.yaml": PORTAL["co-quan.yaml"] + "".join(
        f"- {{id: cap-{i}, ten: Cấp {i}, truc_thuoc: {f'cap-{i - 1}' if i else 'thu-vien'}}}\n" for i in range(21))},
        "Tệp co-quan.yaml có 21 cấp, mỗi cấp ở dưới cấp trước."),
    Mistake("site.yaml quá dài", {"site.yaml": "ten: Cổng thử\n# " + "x" * (300 << 10) + "\n"}, "Tệp site.yaml dài hơn 256 kB."),
    Mistake("Sổ có quá nhiều giá trị", {"ky-niem.yaml": "[" + "a,\n" * 300_001 + "]\n"}, "Tệp ky-niem.yaml có hơn 300.000 giá trị."),
    Mistake("Sổ quá dài", {"ky-niem.yaml": "# " + "x" * (9 << 20) + "\n"}, "Tệp ky-niem.yaml dài hơn 8 MB."),
    events("Ngày kỷ niệm không có ngày", "- {id: ngay-hoi, ten: Ngày hội}"),
    events("Ngày âm lịch không có thật", "- {id: ngay-hoi, ten: Ngày hội, am_lich: 32/3}"),
    events("Phạm vi gõ nhầm", "- {id: ngay-hoi, ten: Ngày hội, ngay: 2000-01-01, pham_vi: thu-vienn}"),
    events("Phạm vi không có trong sổ", "- {id: ngay-hoi, ten: Ngày hội, ngay: 2000-01-01, pham_vi: ca-tinh-ta}"),
    events("Hai ngày kỷ niệm cùng mã", "- {id: ngay-hoi, ten: Ngày hội, ngay: 2000-01-01}\n- {id: ngay-hoi, ten: Hội, ngay: 2001-01-01}"),
    Mistake("Thư mục gõ nhầm mã cơ quan", {"van-ban/thu-vienn/a.md": BODY}, "Tệp content/van-ban/thu-vienn/a.md"),
    Mistake("Thư mục không phải mã cơ quan", {"van-ban/nam-2026/a.md": BODY}, "Tệp content/van-ban/nam-2026/a.md"),
    Mistake("Văn bản nằm ngay dưới van-ban/", {"van-ban/a.md": BODY}, "Tệp content/van-ban/a.md"),
    Mistake("Không rõ cơ quan ban hành", {"van-ban/a.md": "BẢO TÀNG TỈNH\n\nSố 5-KH/BTT\n\n" + BODY}, "BẢO TÀNG TỈNH\n\nSố 5-KH/BTT\n\nKẾ HOẠCH"),
    Mistake("Khai một cơ quan, lời văn ghi cơ quan khác",
            {DOCUMENT: "---\nco_quan: thu-vien\n---\n\nSỞ VĂN HÓA\n\nSố 5-KH/SVH\n\n" + BODY},
            "co_quan: thu-vien\n---\n\nSỞ VĂN HÓA\n\nSố 5-KH/SVH"),
    gathered("Hai kho khai một cơ quan khác nhau", "co-quan.yaml", "- {id: thu-vien, ten: Thư viện huyện, ky_hieu: TVH}\n",
             "- {id: thu-vien, ten: Thư viện tỉnh, ky_hieu: TVT}\n"),
    gathered("Hai kho khai một ngày kỷ niệm khác nhau", "ky-niem.yaml", "- {id: ngay-sach, ten: Ngày hội Sách, ngay: 2014-04-21}\n",
             "- {id: ngay-sach, ten: Ngày Sách, ngay: 2014-04-21}\n"),
    gathered("Hai kho có tệp ở cùng một chỗ", DOCUMENT, "KẾ HOẠCH\nNgày hội đọc sách ở huyện\n", "KẾ HOẠCH\nNgày hội đọc sách\n"),
    settings("Kho gộp vào ở máy khác", "ten: Cổng thử\nkho: [{url: 'https://huyen.vn/van-ban.git'}]"),
    settings("Kho gộp vào không có ở đó", "ten: Cổng thử\nkho: [{url: ../khong-co.git}]", command="build"),
    settings("Kho gộp vào không có ở máy người soạn", "ten: Cổng thử\nkho: [{url: ../khong-co.git}]", command="check --since HEAD"),
]

FILES = [
    text("Liên kết không dẫn tới đâu", "1. Xem [biểu mẫu](bieu-mau.txt)."),
    Mistake("Liên kết gõ nhầm tên tệp", {DOCUMENT: BODY + "2. Xem [biểu](mau-so-11.txt).\n", "van-ban/thu-vien/mau-so-1.txt": "x"},
            "2. Xem [biểu](mau-so-11.txt)."),
    text("Liên kết ra ngoài kho", "1. Xem [biểu](../../../mau.txt)."),
    Mistake("Liên kết tới bản dự thảo", {DOCUMENT: BODY + "2. Xem [bản mới](b.md).\n",
                                        "van-ban/thu-vien/b.md": "---\ntrang_thai: du-thao\ntrich_yeu: đọc báo\n---\n\n1. Đọc báo.\n"},
            "2. Xem [bản mới](b.md)."),
    Mistake("Liên kết tới mục không có", {DOCUMENT: BODY + "2. Xem [mục](b.md#II.7).\n",
                                         "van-ban/thu-vien/b.md": "KẾ HOẠCH\nĐọc báo\n\nI. VIỆC\n\nĐọc.\n"}, "2. Xem [mục](b.md#II.7)."),
    Mistake("Liên kết tới mục gõ nhầm", {DOCUMENT: BODY + "2. Xem [mục](b.md#i.1).\n",
                                        "van-ban/thu-vien/b.md": "KẾ HOẠCH\nĐọc báo\n\nI. VIỆC\n\n1. Đọc.\n"}, "2. Xem [mục](b.md#i.1)."),
    keys("Thiếu tệp đính kèm", "dinh_kem: [de-cuong.txt]"),
    Mistake("Tên tệp đính kèm khác chữ hoa, chữ thường", {DOCUMENT: f"---\ndinh_kem: [De-Cuong.txt]\n---\n\n{BODY}",
                                                         "van-ban/thu-vien/de-cuong.txt": "x"}, "dinh_kem: [De-Cuong.txt]"),
    Mistake("Đính kèm một bản dự thảo", {DOCUMENT: f"---\ndinh_kem: [b.md]\n---\n\n{BODY}",
                                        "van-ban/thu-vien/b.md": "---\ntrang_thai: du-thao\ntrich_yeu: đọc báo\n---\n\n1. Đọc báo.\n"},
            "dinh_kem: [b.md]"),
    Mistake("Ảnh hỏng, hoặc không phải ảnh", {DOCUMENT: BODY + "\n![Phòng đọc](anh.png)\n", "van-ban/thu-vien/anh.png": "không phải ảnh"},
            "![Phòng đọc](anh.png)", command="build"),
    Mistake("Quá nhiều ảnh có nền trong suốt", {DOCUMENT: BODY + "".join(f"\n![Phòng đọc](anh-{i}.png)\n" for i in (1, 2, 3)),
                                               **{f"van-ban/thu-vien/anh-{i}.png": clear_picture(3840, 2160) for i in (1, 2, 3)}},
            "Ba ảnh anh-1.png, anh-2.png, anh-3.png, mỗi ảnh 3840 × 2160 điểm ảnh, nền trong suốt", command="build"),
    Mistake("Tệp đính kèm mang dấu chỉ độ mật", {DOCUMENT: "---\ndinh_kem: [phu-luc.txt]\n---\n\n" + BODY,
                                                 "van-ban/thu-vien/phu-luc.txt": "PHỤ LỤC\nTỐI MẬT\n"},
            "Tệp đính kèm phu-luc.txt, dòng 2: TỐI MẬT", command="build"),
    Mistake("Tệp đính kèm khai báo như văn bản", {DOCUMENT: "---\ndinh_kem: [de-cuong.txt]\n---\n\n" + BODY,
                                                  "van-ban/thu-vien/de-cuong.txt": "---\nluu_hanh: noi-bo\n---\n\nĐề cương\n"},
            "Tệp de-cuong.txt mở đầu bằng khai báo 'luu_hanh: noi-bo'; văn bản a.md ghi dinh_kem: [de-cuong.txt]", command="build"),
    Mistake("Tệp Word đính kèm bị hỏng", {DOCUMENT: "---\ndinh_kem: [phu-luc.docx]\n---\n\n" + BODY,
                                           "van-ban/thu-vien/phu-luc.docx": b"PK\3\4..."},
            "Tệp đính kèm phu-luc.docx chép dở, mất nửa sau", command="build"),
    Mistake("Ảnh chụp bằng điện thoại còn tọa độ nơi chụp", {DOCUMENT: BODY + "\n![Phòng đọc](anh.jpg)\n",
                                                             "van-ban/thu-vien/anh.jpg": photograph_with_place()},
            "Ảnh anh.jpg chụp khi điện thoại bật chức năng vị trí", command="build"),
    text("Thiếu ảnh", "![Phòng đọc](anh.png)"),
    Mistake("Ảnh không có lời mô tả", {DOCUMENT: BODY + "\n![](anh.gif)\n", "van-ban/thu-vien/anh.gif": "GIF89a"}, "![](anh.gif)"),
    text("Liên kết tới trang web thiếu https", "1. Xem [cổng](www.songlam.vn)."),
    text("Liên kết tới địa chỉ thư", "1. Gửi [thư](thu-vien@songlam.vn)."),
    Mistake("Trang không có tên", {"trang/gioi-thieu.md": "Lời giới thiệu.\n"}, "Tệp content/trang/gioi-thieu.md không có 'ten'"),
    Mistake("Tên ảnh có dấu cách", {DOCUMENT: BODY + "\n![Phòng đọc](phòng đọc.png)\n", "van-ban/thu-vien/phòng đọc.png": "x"},
            "![Phòng đọc](phòng đọc.png)"),
    Mistake("Quá nhiều tệp giống hệt nhau", {f"van-ban/thu-vien/a-{i}.md": BODY + "x" * 900_000 for i in range(20)},
            "Hai mươi tệp a-0.md đến a-19.md, mỗi tệp 900 kB, nội dung như nhau"),
    Mistake("Tệp quá nặng", {"site.yaml": "ten: Cổng thử\ngioi_han: {tep: 1MB}\n", "van-ban/thu-vien/phim.mp4": b"x" * 1_500_000},
            "Tệp phim.mp4 nặng 1,5 MB; site.yaml ghi gioi_han: {tep: 1MB}"),
    Mistake("Hai tệp cùng một địa chỉ", {DOCUMENT: BODY, "van-ban/thu-vien/á.md": BODY.replace("sách", "báo")},
            "Trong một thư mục có a.md và á.md"),
    Mistake("Trang trùng với trang vankho lập ra", {"trang/index.md": "---\nten: Trang\n---\n\nLời.\n"}, "Tệp content/trang/index.md"),
    Mistake("Tệp đính kèm ở nơi của mã lệnh", {DOCUMENT: f"---\ndinh_kem: [../../assets/bieu.txt]\n---\n\n{BODY}", "assets/bieu.txt": "x"},
            "Tệp content/assets/bieu.txt"),
    Mistake("Tệp đính kèm trùng với tệp vankho lập ra", {DOCUMENT: f"---\ndinh_kem: [../../nam/index.html]\n---\n\n{BODY}", "nam/index.html": "x"},
            "dinh_kem: [../../nam/index.html]"),
    Mistake("Tệp đính kèm đứng vào chỗ bản PDF của văn bản khác", {DOCUMENT: f"---\ndinh_kem: [b.pdf]\n---\n\n{BODY}", "van-ban/thu-vien/b.pdf": b"%PDF-1.4",
                                                                    "van-ban/thu-vien/b.md": BODY.replace("sách", "báo")},
            "Văn bản a.md ghi dinh_kem: [b.pdf]; cạnh đó có văn bản b.md"),
    Mistake("Tệp không đuôi trùng với một thư mục", {"van-ban/Thư viện/a.md": f"---\nco_quan: thu-vien\ndinh_kem: [/van-ban/thu-vien]\n---\n\n{BODY}",
                                                     "van-ban/thu-vien": "x"}, "Tệp van-ban/thu-vien, cạnh thư mục van-ban/Thư viện"),
    Mistake("Đính kèm tệp khai báo của cổng", {DOCUMENT: f"---\ndinh_kem: [../../co-quan.yaml]\n---\n\n{BODY}"}, "dinh_kem: [../../co-quan.yaml]"),
    Mistake("Văn bản của kho được gộp đính kèm tệp của kho chính", {"site.yaml": GATHERS, "tai-lieu/bieu.pdf": b"%PDF-1.4"},
            "Kho huyen: dinh_kem: [../../tai-lieu/bieu.pdf]; tệp ấy có ở kho chính, không có ở kho huyen",
            guest={"van-ban/thu-vien/b.md": f"---\ndinh_kem: [../../tai-lieu/bieu.pdf]\n---\n\n{BODY}"}),
    Mistake("Tệp Word trong kho", {DOCUMENT: BODY, "van-ban/thu-vien/ke-hoach.docx": b"PK\x03\x04"}, "Tệp content/van-ban/thu-vien/ke-hoach.docx, không có tệp .md"),
    Mistake("Văn bản mang đuôi .txt", {"van-ban/thu-vien/ke-hoach.md.txt": BODY}, "Tệp content/van-ban/thu-vien/ke-hoach.md.txt"),
    Mistake("Bản ký quên ghi ở dinh_kem", {DOCUMENT: BODY, "van-ban/thu-vien/ban-ky.pdf": b"%PDF-1.4"},
            "Tệp content/van-ban/thu-vien/ban-ky.pdf, không văn bản nào ghi ở dinh_kem"),
    Mistake("Văn bản để ngay dưới content/", {"ke-hoach-5.md": BODY}, "Tệp content/ke-hoach-5.md"),
    Mistake("Thư mục van-ban/ nằm cạnh content/", {"../van-ban/thu-vien/a.md": BODY}, "Tệp van-ban/thu-vien/a.md, không ở trong content/"),
    Mistake("Văn bản để nhầm thư mục", {"thu-vien/ke-hoach.md": BODY}, "Tệp content/thu-vien/ke-hoach.md"),
    named("Tên tệp có dấu của Windows", "hỏi?.txt"),
    named("Tên dành riêng của Windows", "con.txt"),
    named("Tên tệp kết thúc bằng dấu chấm", "mau-so-1."),
    named("Tên tệp có dấu rời khỏi chữ (NFD)", unicodedata.normalize("NFD", "biểu-mẫu.txt"), "Tệp biểu-mẫu.txt đặt tên trên máy Mac"),
    named("Tên tệp có ký tự ẩn", "mau\u200b-so-1.txt", "Tên tệp sao chép từ nơi khác, lẫn một ký tự không nhìn thấy"),
    named("Tên tệp có dấu xuống dòng", "mau\nso-1.txt", "Tên tệp có dấu xuống dòng"),
    named("Tên tệp quá dài", "a" * 190 + ".txt", "Tên tệp dài 194 chữ"),
    named("Tên tệp không phải Unicode", b"m\xe9u.txt".decode("utf-8", "surrogateescape"), "Tên tệp gõ bằng bảng mã cũ"),
    named("Tên tệp có dấu gạch chéo ngược", "mau\\so-1.txt"),
    Mistake("Hai tên chỉ khác chữ hoa, chữ thường", {DOCUMENT: BODY, "van-ban/thu-vien/Mau.txt": "x", "van-ban/thu-vien/mau.txt": "x"},
            "Trong một thư mục có Mau.txt và mau.txt"),
    Mistake("Đường dẫn quá dài", {"van-ban/thu-vien/" + "/".join(["b" * 150] * 8) + "/a.txt": "x"}, "Tám thư mục lồng nhau, mỗi tên 150 chữ"),
    Mistake("Không phải tệp thường", {DOCUMENT: BODY}, "mkfifo content/van-ban/thu-vien/mau.txt", links={"van-ban/thu-vien/mau.txt": None}),
    Mistake("Liên kết tượng trưng", {DOCUMENT: BODY}, "ln -s /etc/passwd content/van-ban/thu-vien/mau.txt", links={"van-ban/thu-vien/mau.txt": "/etc/passwd"}),
    forged("Kho git khác trong kho", "git submodule add … content/van-ban/huyen", ("160000", b"huyen", None)),
    forged("Tên hai chấm", "Một bản ghi git bị sửa, có thư mục tên '..'", ("100644", b"..", "x")),
    forged("Tên của git", "Một bản ghi git bị sửa, có tệp tên '.git'", ("100644", b".git", "x")),
    forged("Hai mục cùng tên", "Một bản ghi git bị sửa, có hai tệp cùng tên", ("100644", b"a.txt", "x"), ("100644", b"a.txt", "y")),
]

LINKS_OF_THEMES = [
    template("Liên kết của giao diện không dẫn tới đâu", '<html lang="vi"><a href="khong-co.html">Đây</a></html>'),
    template("Liên kết của giao diện gõ nhầm", '<html lang="vi"><a href="../indexx.html">Đầu</a></html>'),
    template("Mục không có", '<html lang="vi"><a href="#dau">Đầu</a></html>'),
    template("Mục gõ nhầm", '<html lang="vi"><p id="dau-trang"></p><a href="#dau-trangg">Đầu</a></html>'),
    template("Liên kết trống", '<html lang="vi"><a href="">Đầu</a></html>'),
    template("Liên kết từ gốc máy chủ", '<html lang="vi"><a href="/index.html">Đầu</a></html>'),
    template("Liên kết ra ngoài trang", '<html lang="vi"><a href="../../index.html">Đầu</a></html>'),
    template("Liên kết tới thư mục", '<html lang="vi"><a href="../van-ban/">Đầu</a></html>'),
    template("Tệp của giao diện gọi từ nơi khác", '<html lang="vi"><script src="https://a.vn/x.js"></script></html>'),
    template("Liên kết chạy mã", '<html lang="vi"><a href="javascript:history.back()">Quay lại</a></html>'),
    template("Hai chỗ cùng id", '<html lang="vi"><p id="a"></p><p id="a"></p></html>'),
]

TEXTS_OF_THEMES = Mistake("Dòng lạ trong tệp lời của giao diện", {"/themes/mac-dinh/texts.vi.txt": "[chung\n"}, "[chung")

HEAD = "Số 5-KH/TVT\n\nBến Đá, ngày 5 tháng 1 năm 2026\n\n"
UNDERSTOOD = {"number": "5-KH/TVT", "date": "2026-01-05", "title": "Ngày hội đọc sách", "type": "KH"}


def taken(title, text, shown, path=DOCUMENT, understood=None):
    return Mistake(title, {path: text}, shown, understood=understood or UNDERSTOOD, path=path)


HARMLESS = [
    taken("Tệp có dấu BOM ở đầu (Notepad)", b"\xef\xbb\xbf" + (HEAD + BODY).encode(), "bỏ qua dấu ấy"),
    taken("Dấu xuống dòng của Windows", (HEAD + BODY).replace("\n", "\r\n"), "như dấu xuống dòng thường"),
    taken("Dấu rời khỏi chữ (chép từ máy Mac)", unicodedata.normalize("NFD", HEAD + BODY), "như chữ dựng sẵn"),
    taken("Dấu cách không ngắt của Word", (HEAD + BODY).replace("ngày 5", "ngày\u00a05"), "như dấu cách thường"),
    taken("Đuôi tệp viết hoa: A.MD", HEAD + BODY, "như .md", path="van-ban/thu-vien/A.MD"),
    taken("Dấu cách thừa trong số: 5 -KH/TVT", (HEAD + BODY).replace("5-KH", "5 -KH"), "5-KH/TVT"),
    taken("Gạch nối không ngắt của Word trong số", (HEAD + BODY).replace("5-KH", "5\u2011KH"), "5-KH/TVT"),
    taken("Số có dấu hai chấm: Số: 5-KH/TVT", (HEAD + BODY).replace("Số 5", "Số: 5"), "5-KH/TVT"),
    taken("Số và ngày trên một dòng, cách nhau bằng nhiều dấu cách",
          "Số 5-KH/TVT                    Bến Đá, ngày 05 tháng 01 năm 2026\n\n" + BODY, "hai cột như trên giấy"),
    taken("Ngày ghi bằng số: ngày 05/01/2026", (HEAD + BODY).replace("5 tháng 1 năm 2026", "05/01/2026"), "5/1/2026"),
    taken("Trích yếu in đậm", (HEAD + BODY).replace("Ngày hội đọc sách", "**Ngày hội đọc sách**"), "bỏ dấu sao"),
    taken("Loại văn bản là tiêu đề Markdown: # KẾ HOẠCH", (HEAD + BODY).replace("KẾ HOẠCH", "# KẾ HOẠCH"), "bỏ dấu thăng"),
    taken("Nhiều dòng trống liền nhau", (HEAD + BODY).replace("\n\n", "\n\n\n\n"), "như một dòng trống"),
    taken("Dấu cách thừa ở cuối dòng", (HEAD + BODY).replace("\n", "   \n"), "bỏ qua"),
    taken("Dấu nháy cong trong lời văn", HEAD + BODY + "\n2. Phong trào “Đọc sách”.\n", "giữ nguyên"),
    taken("Dấu phụ của chú thích dạng (*) và (**)", HEAD + BODY + "\n2. Hạt giống (*) và cây con (**).\n", "giữ nguyên"),
    taken("Khai báo có ghi chú sau dấu thăng", "---\nso: 5-KH/TVT # chờ số\nngay: 2026-01-05\n---\n\n" + BODY, "bỏ phần sau dấu thăng"),
    taken("Loại văn bản khai bằng tên, có dấu", "---\nso: 5-KH/TVT\nngay: 2026-01-05\nloai: Kế hoạch\n---\n\n" + BODY, "như ke-hoach"),
    taken("Hàng của bảng thiếu ô", HEAD + BODY + "\n| Ngày | Việc |\n|---|---|\n| 1/2 |\n", "ô thiếu để trống"),
    taken("Gạch đầu dòng của Word dán thành chữ o và Tab", HEAD + BODY + "\n2. Việc:\no\tĐọc sách.\no\tMua sách.\n", "gạch đầu dòng"),
    taken("Dấu sao của phép nhân: 5*100.000*2", HEAD + BODY + "\n2. Kinh phí: 5*100.000*2 đồng.\n", "giữ nguyên"),
    taken("Số và ngày đều để trống như bản chưa điền tay", "Số      -KH/TVT\n\nBến Đá, ngày     tháng     năm 2026\n\n" + BODY, "văn bản không số, không ngày",
          understood={"number": None, "date": None, "title": "Ngày hội đọc sách", "type": "KH"}),
    taken("Chữ ký số in dưới chức vụ", HEAD + BODY + "\nNơi nhận:\n- Lưu.\n\nGIÁM ĐỐC\n\nKý bởi: Nguyễn Văn An\nThời gian ký: 05/01/2026 09:10:11\n\nNguyễn Văn An\n",
          "bỏ qua lời của chữ ký", understood={**UNDERSTOOD, "recipients": ["Lưu"]}),
    taken("Số trang còn sót giữa văn bản quét", HEAD + BODY + "\n2\n\n2. Mua sách.\n", "bỏ qua"),
]


@dataclasses.dataclass
class Page:
    name: str
    title: str
    order: int
    opening: str
    table: list


SEE = "Cách đọc một thông báo ở [Sổ tay 7](so-tay-kiem-tra.md)."

PAGES = [
    Page("thong-bao-khai-bao", "Thông báo 1: Phần khai báo", 31,
         f"Những lỗi ở phần khai báo giữa hai dòng `---` đầu tệp, mỗi lỗi một ví dụ. {SEE}", FRONT_MATTER),
    Page("thong-bao-van-ban", "Thông báo 2: Lời văn", 32,
         f"Những điều không ổn ở lời văn và ở các văn bản đối chiếu với nhau. {SEE}", TEXT),
    Page("thong-bao-so", "Thông báo 3: Sổ cơ quan, sổ kỷ niệm, site.yaml", 33,
         f"Những lỗi ở `site.yaml`, `co-quan.yaml`, `ky-niem.yaml`, và ở văn bản không hợp với sổ cơ quan. {SEE}", REGISTRIES),
    Page("thong-bao-tep", "Thông báo 4: Tên tệp, liên kết, tệp kèm, ảnh", 34,
         f"Những lỗi ở tên tệp, liên kết, tệp đính kèm và ảnh. {SEE}", FILES),
    Page("thong-bao-giao-dien", "Thông báo 5: Giao diện", 35,
         "Những lỗi ở giao diện riêng trong `themes/`, cho người thiết kế.", [*LINKS_OF_THEMES, TEXTS_OF_THEMES]),
]

HARMLESS_OPENING = """---
ten: 'Thông báo 6: Những điều không cần sửa'
thu_tu: 36
---

Những điều hay gặp ở tệp chép từ nơi khác mà vankho tự hiểu đúng, không báo gì."""

COMMANDS_OPENING = """---
ten: 'Thông báo 7: Lệnh gõ sai, máy thiếu hoặc hỏng'
thu_tu: 37
---

Những thông báo không nói về nội dung mà về lệnh vừa gõ, về máy, hay về chương trình khác. Dấu `…` là chỗ ghi tên tệp, tên lệnh
hay lời của máy."""

# Messages of content that no tiny portal can produce.
NOT_HERE = {
    "name_messages::empty",  # libgit2 refuses such a tree first; tests/unit/source
    "source_messages::too_many_files",  # half a million of them
}
