#!/usr/bin/env python3
"""Makes documents in the official form, the same for vankho and for Hugo: corpus.py COUNT OUTDIR [SEED]

Writes OUTDIR/vankho.git, a bare repository with a commit for every five documents, packed as `git gc` leaves it, and
OUTDIR/hugo, the same texts with Hugo's front matter, ready to be built. The same seed gives the same bytes.
"""
import datetime
import pathlib
import random
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
BYTES = 12_000  # of a document, about

BODIES = [  # id, name, sign, parent
    ("tinh-uy", "Tỉnh ủy Sông Lam", "TU", ""),
    ("van-phong", "Văn phòng Tỉnh ủy", "VPTU", "tinh-uy"),
    ("tuyen-giao", "Ban Tuyên giáo Tỉnh ủy", "BTGTU", "tinh-uy"),
    ("to-chuc", "Ban Tổ chức Tỉnh ủy", "BTCTU", "tinh-uy"),
    ("dan-van", "Ban Dân vận Tỉnh ủy", "BDVTU", "tinh-uy"),
    ("kiem-tra", "Ủy ban Kiểm tra Tỉnh ủy", "UBKTTU", "tinh-uy"),
    ("khoi", "Đảng ủy Khối các cơ quan tỉnh", "ĐUK", "tinh-uy"),
    ("ben-thuy", "Thành ủy Bến Thủy", "TBT", "tinh-uy"),
    ("an-khe", "Huyện ủy An Khê", "HUAK", "tinh-uy"),
    ("phu-lac", "Huyện ủy Phú Lạc", "HUPL", "tinh-uy"),
    ("thanh-mai", "Huyện ủy Thanh Mai", "HUTM", "tinh-uy"),
    ("truong", "Trường Chính trị tỉnh", "TCT", "tinh-uy"),
]
TYPES = [("ke-hoach", "KH", "Kế hoạch"), ("huong-dan", "HD", "Hướng dẫn"), ("bao-cao", "BC", "Báo cáo"),
         ("thong-bao", "TB", "Thông báo"), ("chuong-trinh", "CTr", "Chương trình"), ("quy-dinh", "QĐi", "Quy định")]
YEARS = range(2016, 2026)

SUBJECTS = ["phát triển văn hóa đọc trong cộng đồng", "bảo vệ nguồn nước sạch nông thôn", "trồng cây đầu xuân",
            "phòng cháy, chữa cháy và cứu nạn", "an toàn giao thông đường thủy", "số hóa hồ sơ lưu trữ lịch sử",
            "chăm sóc người cao tuổi", "phòng, chống thiên tai mùa mưa bão", "dạy nghề cho lao động trẻ",
            "gìn giữ dân ca và làng nghề", "cải cách thủ tục hành chính", "vệ sinh môi trường ven sông"]
ACTORS = ["Các cơ quan, đơn vị", "Cấp ủy cơ sở", "Bộ phận chuyên môn", "Các chi bộ trực thuộc", "Ban chỉ đạo",
          "Đoàn viên, hội viên", "Cán bộ phụ trách", "Các địa phương"]
DEEDS = ["tổ chức quán triệt, triển khai", "rà soát, bổ sung", "hướng dẫn, đôn đốc việc thực hiện",
         "phối hợp tuyên truyền sâu rộng về", "kiểm tra, giám sát", "sơ kết, tổng kết", "nhân rộng cách làm hay trong",
         "bố trí kinh phí, nhân lực cho", "tiếp nhận và giải quyết kịp thời kiến nghị về"]
THINGS = ["nội dung công tác trọng tâm của năm", "phong trào thi đua ở cơ sở", "các mô hình điểm tại khu dân cư",
          "nhiệm vụ được giao", "quy chế làm việc của cơ quan", "chương trình phối hợp giữa các ngành",
          "chỉ tiêu đã đăng ký từ đầu năm", "hệ thống thông tin dùng chung"]
MANNERS = ["bảo đảm thiết thực, hiệu quả, tiết kiệm", "gắn với chức năng, nhiệm vụ của từng đơn vị",
           "phù hợp với tình hình thực tế của địa phương", "tránh phô trương, hình thức",
           "đúng thời gian và đúng đối tượng", "tạo sự đồng thuận trong Nhân dân"]
SECTIONS = ["MỤC ĐÍCH, YÊU CẦU", "NỘI DUNG", "HÌNH THỨC THỰC HIỆN", "KINH PHÍ"]
NUMERALS = ["I", "II", "III", "IV", "V"]


def sentence(rng):
    return (f"{rng.choice(ACTORS)} {rng.choice(DEEDS)} {rng.choice(THINGS)}, {rng.choice(MANNERS)}; "
            f"đồng thời {rng.choice(DEEDS)} {rng.choice(THINGS)} về {rng.choice(SUBJECTS)}.")


class Document:
    """One document; `earlier` are those it may cite."""

    def __init__(self, rng, serial, day, earlier):
        self.day = day
        self.body_id, self.body, sign, _ = rng.choice(BODIES)
        self.type_id, abbreviation, self.type = rng.choice(TYPES)
        self.number = f"{serial}-{abbreviation}/{sign}"
        self.title = f"{rng.choice(DEEDS)} công tác {rng.choice(SUBJECTS)} năm {day.year}"
        self.path = f"{self.body_id}/{day.year}/{self.type_id}-{serial}.md"
        self.bases = rng.sample(earlier, min(len(earlier), 2))
        self.text = self.written(rng)

    def written(self, rng):
        parts = [f"Thực hiện {base.type} số {base.number} ngày {base.day:%d/%m/%Y} của {base.body} về "
                 f"{base.title};" for base in self.bases]
        parts.append(f"{self.body} ban hành {self.type} {self.title}, cụ thể như sau:")
        for numeral, heading in zip(NUMERALS, SECTIONS):
            parts += [f"**{numeral}. {heading}**", *self.section(rng, BYTES * 18 // 100)]
        parts += [f"**{NUMERALS[len(SECTIONS)]}. TỔ CHỨC THỰC HIỆN**", *self.charges(rng)]
        parts += [f"Trên đây là {self.type} của {self.body}./.",
                  "Nơi nhận:\n" + "\n".join(f"- {name}," for _, name, *_ in rng.sample(BODIES, 4)) + "\n- Lưu.",
                  "T/M CƠ QUAN  \nTHỦ TRƯỞNG  \nNguyễn Văn An"]
        return "\n\n".join(parts) + "\n"

    def section(self, rng, size):
        parts, clause = [], 0
        while sum(len(part.encode()) for part in parts) < size:
            clause += 1
            parts.append(f"{clause}. {sentence(rng)}")
            if rng.random() < 0.4:
                parts.append("\n".join(f"- {sentence(rng)}" for _ in range(rng.randint(2, 4))))
        return parts

    def charges(self, rng):
        due = self.day + datetime.timedelta(days=rng.randint(20, 90))
        return [f"{clause}. {name} chủ trì, phối hợp với các đơn vị liên quan thực hiện {self.type} này; báo cáo kết "
                f"quả trước ngày {due:%d/%m/%Y}." for clause, (_, name, *_) in enumerate(rng.sample(BODIES, 3), 1)]

    def for_vankho(self):
        return (f"---\nso: {self.number}\nloai: {self.type_id}\ntrich_yeu: {self.title}\nco_quan: {self.body_id}\n"
                f"ngay: {self.day}\ndia_danh: Bến Thủy\n---\n\n{self.text}")

    def for_hugo(self):
        return (f"---\ntitle: {self.title}\ndate: {self.day}\nso: {self.number}\nco_quan: [{self.body}]\n"
                f"loai: [{self.type}]\nnam: ['{self.day.year}']\ndia_danh: Bến Thủy\n---\n\n{self.text}")


def documents(count, rng):
    first, last = datetime.date(YEARS[0], 1, 5), datetime.date(YEARS[-1], 12, 20)
    made = []
    for serial in range(1, count + 1):
        day = first + (last - first) * serial // count
        made.append(Document(rng, serial, day, made[-200:]))
    return made


def registry():
    yield "content/site.yaml", "ten: Văn khố tỉnh Sông Lam\n"
    yield "content/co-quan.yaml", "".join(
        f"- id: {id}\n  ten: {name}\n  ky_hieu: {sign}\n" + (f"  truc_thuoc: {parent}\n" if parent else "")
        for id, name, sign, parent in BODIES)


def fast_import(made, repository):
    """The repository is made by one `git fast-import`, since a commit at a time takes minutes."""
    shutil.rmtree(repository, ignore_errors=True)
    git = ["git", "-C", str(repository)]
    subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch=main", str(repository)], check=True)
    stream = subprocess.Popen([*git, "fast-import", "--quiet"], stdin=subprocess.PIPE)

    def commit(day, message, files):
        stream.stdin.write(f"commit refs/heads/main\ncommitter Văn thư <van-thu@example.vn> {seconds(day)} +0700\n"
                           f"data {len(message.encode())}\n{message}\n".encode())
        for path, text in files:
            stream.stdin.write(f"M 100644 inline {path}\ndata {len(text.encode())}\n{text}\n".encode())

    commit(datetime.date(YEARS[0], 1, 1), "Danh mục cơ quan", registry())
    for start in range(0, len(made), 5):
        batch = made[start:start + 5]
        commit(batch[-1].day, "Thêm văn bản", [(f"content/van-ban/{one.path}", one.for_vankho()) for one in batch])
    stream.stdin.close()
    if stream.wait() != 0:
        sys.exit("git fast-import failed")
    subprocess.run([*git, "gc", "--quiet"], check=True)


def seconds(day):
    """Eight in the morning of that day in Vietnam, as git counts."""
    return (day - datetime.date(1970, 1, 1)).days * 86400 + 3600


def write_hugo(made, folder):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(HERE / "hugo", folder)
    for one in made:
        path = folder / "content" / "van-ban" / one.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(one.for_hugo(), encoding="utf-8")


def main():
    count, out = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    made = documents(count, random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1))
    out.mkdir(parents=True, exist_ok=True)
    fast_import(made, out / "vankho.git")
    write_hugo(made, out / "hugo")
    size = sum(len(one.text.encode()) for one in made)
    print(f"{count} documents, {size // count} bytes each")


if __name__ == "__main__":
    main()
