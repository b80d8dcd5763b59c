#!/usr/bin/python3
"""Imports documents as other programs keep them and compares what is understood of them: check.py VANKHO CONTENT SITE

The copies that the site offers in Word's format come back without loss; so do the same copies once LibreOffice has saved
them in its own and in older formats, and a Word file made by python-docx. Prints what is wrong, then "N passed, N failed".
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

import docx
import docx.enum.style
import docx.enum.text

SCALARS = ("type", "number", "date", "title", "signatory", "addressees", "recipients", "bases", "footnotes", "tasked")
LISTS = {
    "headings": lambda heading: (heading["level"], heading["numeral"], heading["text"]),
    "citations": lambda citation: (citation["number"], citation["date"]),
}
HEAD = ("type", "number", "date", "title")


def slug(text):
    letters = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    plain = "".join(c for c in letters if not unicodedata.combining(c)).lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


class Desk:
    """A working tree with the bodies of `content` and no documents."""

    def __init__(self, vankho, content, folder):
        self.vankho, self.folder = vankho, folder
        (folder / "content" / "van-ban").mkdir(parents=True)
        shutil.copy(content / "co-quan.yaml", folder / "content")

    def take(self, paths, *arguments):
        command = [self.vankho, "import", "--repo", self.folder, *arguments, *paths]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def everything(self):
        return [path.name for path in (self.folder / "content" / "van-ban").rglob("*") if path.is_file()]

    def documents(self):
        return {path.stem: path for path in sorted((self.folder / "content" / "van-ban").rglob("*.md"))}


def record(vankho, path):
    said = subprocess.run([vankho, "inspect", "--json", path], capture_output=True, text=True, check=False)
    return json.loads(said.stdout)[0]


def lines(found):
    return [" ".join(line.split()) for line in found["body_text"].split("\n") if line.strip()]


def differences(before, after, scalars, lists=()):
    found = [f"{key}: {before[key]} became {after[key]}" for key in scalars if before[key] != after[key]]
    for key in lists:
        one, other = ([LISTS[key](item) for item in side[key]] for side in (before, after))
        if one != other:
            found.append(f"{key}: {one} became {other}")
    return found


class Tests:
    def __init__(self):
        self.passed, self.failed = 0, 0

    def expect(self, name, faults):
        self.passed += not faults
        self.failed += bool(faults)
        for fault in faults:
            print(f"{name}: {fault}")


def round_trip(tests, vankho, content, copies, scratch):
    paths = {slug(path.stem): path for path in (content / "van-ban").rglob("*.md")}
    desk = Desk(vankho, content, scratch / "round")
    said = desk.take(copies)
    tests.expect("import", [said.stderr] if said.returncode else [])
    taken = desk.documents()
    for path in copies:
        before = record(vankho, paths[slug(path.stem)])
        # What only front matter says stands in no copy.
        stated = "can_cu:" in paths[slug(path.stem)].read_text(errors="replace")
        if path.stem not in taken:
            tests.expect(path.stem, ["was not taken over"])
            continue
        after = record(vankho, taken[path.stem])
        faults = differences(before, after, [key for key in SCALARS if not (stated and key == "bases")], LISTS)
        if lines(before) != lines(after):
            faults.append("the text is another")
        tests.expect(path.stem, faults)
        kept = taken[path.stem].with_name(path.stem + "-goc.docx")
        tests.expect(path.stem + " original", [] if kept.read_bytes() == path.read_bytes() else ["is not kept"])
    checked = subprocess.run([vankho, "check", "--worktree", "--repo", desk.folder], capture_output=True, text=True,
                             check=False)
    tests.expect("check", [checked.stderr] if checked.returncode else [])


def other_formats(tests, vankho, content, copy, scratch):
    before = record(vankho, next(path for path in (content / "van-ban").rglob("*.md") if path.stem == copy.stem))
    for kind in ("odt", "doc", "rtf", "pdf"):
        subprocess.run(["soffice", f"-env:UserInstallation=file://{scratch}/office", "--headless", "--convert-to", kind,
                        "--outdir", scratch, copy], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        desk = Desk(vankho, content, scratch / f"desk-{kind}")
        said = desk.take([scratch / f"{copy.stem}.{kind}"])
        taken = list(desk.documents().values())
        tests.expect(kind, differences(before, record(vankho, taken[0]), HEAD) if taken else [said.stderr])


def own_pdf(tests, vankho, content, copy, scratch):
    """What stands at the foot of a copy is not on the paper."""
    desk = Desk(vankho, content, scratch / "desk-own")
    said = desk.take([copy.with_suffix(".pdf")])
    taken = list(desk.documents().values())
    tests.expect("own PDF", [] if taken and "Bản để đọc" not in taken[0].read_text() else [said.stderr])


def word_file(path):
    """A plan as people make it: automatic numbers, a title and a caption in the styles of that name, a table with merged
    cells, a picture's worth of formatting that Markdown does not know."""
    made = docx.Document()
    head = made.add_table(rows=1, cols=2).rows[0].cells
    head[0].text, head[1].text = "THƯ VIỆN TỈNH\nSố: 15/TVT-NV", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    made.add_paragraph("Lam Giang, ngày 5 tháng 1 năm 2026")
    made.add_paragraph("KẾ HOẠCH", style="Title")
    made.add_paragraph("Tổ chức Ngày hội đọc sách", style="Subtitle")
    made.add_paragraph("Việc thứ nhất", style="List Number")
    made.add_paragraph("Việc thứ hai", style="List Number")
    made.add_paragraph("Một gạch đầu dòng", style="List Bullet")
    made.add_paragraph("Bảng 1. Lịch mở cửa", style="Caption")
    table = made.add_table(rows=2, cols=2)
    for cell, text in zip((cell for row in table.rows for cell in row.cells), ("Ngày", "Việc", "1/2", "Khai mạc")):
        cell.text = text
    merged = made.add_table(rows=1, cols=2).rows[0].cells
    merged[0].merge(merged[1]).text = "Ghi chú chung"
    small = made.add_paragraph("H").add_run("2")
    small.font.subscript = True
    made.save(path)


def titled_file(path):
    """Without a head, so that the title is what the file begins with."""
    made = docx.Document()
    made.add_paragraph("KẾ HOẠCH", style="Title")
    made.add_paragraph("Tổ chức Ngày hội đọc sách", style="Subtitle")
    made.add_paragraph("1. Mở cửa cả ngày.")
    made.save(path)


def foreign_file(tests, vankho, content, scratch):
    path = scratch / "thu-cua-nguoi-khac.docx"
    word_file(path)
    desk = Desk(vankho, content, scratch / "foreign")
    said = desk.take([path], "--co-quan", "van-phong-tinh-uy")
    text = next(iter(desk.documents().values())).read_text()
    for part in ("\n1. Việc thứ nhất\n", "\n2. Việc thứ hai\n", "\n- Một gạch đầu dòng\n",
                 "\nKẾ HOẠCH\n", "\nBảng 1. Lịch mở cửa\n", "| Ngày | Việc |\n|---|---|\n| 1/2 | Khai mạc |\n", "trich_yeu: Tổ chức Ngày hội đọc sách\n",
                 "ngay: 2026-01-05\n"):
        tests.expect("python-docx", [] if part in text else [f"'{part}' is not in\n{text}"])
    for loss in ("ô gộp trong bảng", "chữ nhỏ nâng cao hoặc hạ thấp"):
        tests.expect("python-docx", [] if f"không mang sang được: {loss}" in said.stdout else [f"{loss} is not said"])


def in_font(path, font, paragraphs, capitals=()):
    made = docx.Document()
    for text in paragraphs:
        made.add_paragraph().add_run(text).font.name = font + ("H" if text in capitals else "")
    made.save(path)


def legacy_fonts(tests, vankho, content, scratch):
    """Text of before Unicode, as old files of offices have it."""
    tcvn3 = ("TØnh uû S«ng Lam", "Sè 15-KH/TU", "Lam Giang, ngµy 5 th¸ng 1 n¨m 2026", "kÕ ho¹ch", "tæ chøc Ngµy héi ®äc s¸ch",
             "1. V¨n ho¸ ®äc cña ng\u00adêi d©n.")
    vni = ("TÆNH UÛY SOÂNG LAM", "Soá 15-KH/TU", "Lam Giang, ngaøy 5 thaùng 1 naêm 2026", "KEÁ HOAÏCH",
           "toå chöùc Ngaøy hoäi ñoïc saùch", "1. Vaên hoùa ñoïc cuûa ngöôøi daân.")
    in_font(scratch / "tcvn3.docx", ".VnTime", tcvn3, {"kÕ ho¹ch"})
    in_font(scratch / "vni.docx", "VNI-Times", vni)
    in_font(scratch / "unicode.docx", ".VnTime", ("TỈNH ỦY SÔNG LAM", "KẾ HOẠCH", "Phòng đọc", "Phòng có ô."))
    desk = Desk(vankho, content, scratch / "legacy")
    said = desk.take([scratch / f"{name}.docx" for name in ("tcvn3", "vni", "unicode")], "--co-quan", "tinh-uy").stdout
    taken = desk.documents()
    for name, last in (("tcvn3", "1. Văn hoá đọc của người dân."), ("vni", "1. Văn hóa đọc của người dân.")):
        found = record(vankho, taken[name])
        wanted = {"type": "KH", "number": "15-KH/TU", "date": "2026-01-05", "title": "tổ chức Ngày hội đọc sách"}
        tests.expect(name, [f"{key} is {found[key]}" for key, value in wanted.items() if found[key] != value])
        tests.expect(name, [] if last in taken[name].read_text() else [taken[name].read_text()])
    for encoding in ("TCVN3 (ABC)", "VNI"):
        tests.expect(encoding, [] if f"bảng mã cũ {encoding}, đã đổi sang Unicode" in said else [said])
    text = taken["unicode"].read_text()
    tests.expect("Unicode in an old font", [] if "\nPhòng có ô.\n" in text else [text])


TEXT_BOX = """<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Chữ trong hộp</w:t></w:r>
</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"""


def kept_apart(tests, vankho, content, scratch):
    """What pandoc leaves out without a word is said; merged cells keep the columns of the others."""
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "Lưu hành nội bộ"
    for text in ("KẾ HOẠCH", "Ngày hội", "Số 18\u2011KH/TU, từ\u00adđiển"):
        made.add_paragraph(text)
    made.paragraphs[2]._p.append(docx.oxml.parse_xml(TEXT_BOX))
    made.add_paragraph().add_run("gạch chân").underline = True
    table = made.add_table(rows=3, cols=3)
    for i, row in enumerate(table.rows):
        for j, cell in enumerate(row.cells):
            cell.text = f"{i}{j}"
    table.cell(0, 0).merge(table.cell(0, 1)).text = "rộng"
    table.cell(1, 0).merge(table.cell(2, 0)).text = "cao"
    path = scratch / "de-rieng.docx"
    made.save(path)
    desk = Desk(vankho, content, scratch / "apart")
    said = desk.take([path], "--co-quan", "tinh-uy").stdout
    text = next(iter(desk.documents().values())).read_text()
    for part in ("| rộng |  | 02 |\n|---|---|---|\n| cao | 11 | 12 |\n|  | 21 | 22 |\n", "Số 18-KH/TU, từđiển"):
        tests.expect("kept apart", [] if part in text else [text])
    for loss in ("hộp chữ (text box): chép tay vào văn bản", "đầu trang, chân trang lặp lại ở mỗi trang", "gạch chân"):
        tests.expect("kept apart", [] if f"không mang sang được: {loss} (1 chỗ)" in said else [f"{loss}: {said}"])


WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LEVELS = (("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3."), ("lowerLetter", "%4)"), ("bullet", "-"))


def add_lists(made):
    """List 91 with the levels of official documents, by which headings are numbered too, and list 92 of articles."""
    def level(i, form, text, style=""):
        return (f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{style}<w:lvlText w:val="{text}"/></w:lvl>')

    sections = "".join(level(i, *one, f'<w:pStyle w:val="Heading{i + 1}"/>' if i < 2 else "") for i, one in enumerate(LEVELS))
    numbering = made.part.numbering_part.element
    for number, levels in ((92, level(0, "decimal", "Điều %1.")), (91, sections)):
        numbering.insert(0, docx.oxml.parse_xml(f'<w:abstractNum {WORD} w:abstractNumId="{number}">{levels}</w:abstractNum>'))
        numbering.append(docx.oxml.parse_xml(
            f'<w:num {WORD} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))
    for i, style in enumerate(("Heading 1", "Heading 2")):
        number_of(made.styles[style].element, 91, i)


def number_of(element, number, level):
    element.get_or_add_pPr().append(docx.oxml.parse_xml(
        f'<w:numPr {WORD}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'))


def settled(tests, vankho, content, scratch):
    """What Word alone shows comes as text, or is said: its numbers, capitals, hidden text, table of contents."""
    made = docx.Document()
    add_lists(made)
    made.styles.add_style("TOC 1", docx.enum.style.WD_STYLE_TYPE.PARAGRAPH)
    for text in ("KẾ HOẠCH", "Ngày hội đọc sách"):
        made.add_paragraph(text)
    made.add_paragraph("I. MỤC ĐÍCH\t2", style="TOC 1")
    made.add_heading("MỤC ĐÍCH", 1)
    made.add_heading("Mục đích", 2)
    for text, number, level in (("Ý một", 91, 2), ("Ý hai", 91, 2), ("Khoản", 91, 3), ("Gạch", 91, 4), ("Phạm vi", 92, 0),
                                ("Hiệu lực", 92, 0)):
        number_of(made.add_paragraph(text)._p, number, level)
    made.add_heading("NỘI DUNG", 1)
    runs = made.add_paragraph("Đọc sách. ")
    runs.add_run("Lời ẩn.").font.hidden = True
    runs.add_run("chữ hoa").font.all_caps = True
    runs.add_run(" chỗ tô").font.highlight_color = docx.enum.text.WD_COLOR_INDEX.YELLOW
    path = scratch / "danh-so.docx"
    made.save(path)
    desk = Desk(vankho, content, scratch / "settled")
    said = desk.take([path], "--co-quan", "tinh-uy").stdout
    text = next(iter(desk.documents().values())).read_text()
    wanted = ("I. MỤC ĐÍCH", "1. Mục đích", "1.1. Ý một", "1.2. Ý hai", "a) Khoản", "- Gạch", "Điều 1. Phạm vi",
              "Điều 2. Hiệu lực", "II. NỘI DUNG", "Đọc sách. CHỮ HOA chỗ tô")
    tests.expect("what Word counts", [] if "\n\n".join(wanted) in text else [text])
    for loss in ("chữ ẩn, đã bỏ", "mục lục của Word, đã bỏ", "chỗ tô màu"):
        tests.expect("what Word shows", [] if f"không mang sang được: {loss}" in said else [f"{loss}: {said}"])


def titled(tests, vankho, content, scratch):
    path = scratch / "co-tieu-de.docx"
    titled_file(path)
    desk = Desk(vankho, content, scratch / "titled")
    desk.take([path], "--co-quan", "van-phong-tinh-uy")
    text = next(iter(desk.documents().values())).read_text()
    body = "\nKẾ HOẠCH\n\nTổ chức Ngày hội đọc sách\n\n1. Mở cửa cả ngày.\n"
    tests.expect("a title", [] if body in text else [text])


def of_one_name(tests, vankho, content, scratch):
    for folder in ("quy-1", "quy-2"):
        (scratch / "hai" / folder).mkdir(parents=True)
        titled_file(scratch / "hai" / folder / "Kế hoạch.docx")
    desk = Desk(vankho, content, scratch / "of-one-name")
    said = desk.take([scratch / "hai"], "--co-quan", "van-phong-tinh-uy")
    names = sorted(path.name for path in desk.documents().values())
    tests.expect("two of one name", [] if names == ["ke-hoach-2.md", "ke-hoach.md"] else [said.stdout, said.stderr])
    said = desk.take([scratch / "hai"], "--co-quan", "van-phong-tinh-uy")
    kept = said.returncode == 2 and said.stderr.count("không ghi đè") == 2
    tests.expect("taken once more", [] if kept else [said.stdout, said.stderr])


def linked(tests, vankho, content, scratch):
    (scratch / "the-nho").mkdir()
    titled_file(scratch / "the-nho" / "Kế hoạch.docx")
    titled_file(scratch / "cua-rieng.docx")
    (scratch / "the-nho" / "lien-ket.docx").symlink_to("../cua-rieng.docx")
    desk = Desk(vankho, content, scratch / "linked")
    said = desk.take([scratch / "the-nho"], "--co-quan", "van-phong-tinh-uy")
    names = sorted(desk.documents())
    tests.expect("a link in a folder leads nowhere", [] if names == ["ke-hoach"] else [said.stdout, said.stderr])


def refused(tests, vankho, content, scratch):
    desk = Desk(vankho, content, scratch / "refused")
    strange = scratch / "bang.xlsx"
    strange.write_bytes(b"PK")
    said = desk.take([strange])
    tests.expect("another kind", [] if said.returncode == 2 and "không biết đọc" in said.stderr else [said.stderr])
    for name, data, words in (("hong", b"PK\3\4 cut off", "bị hỏng hoặc không phải tệp Word"), ("rong", b"", "không có gì bên trong"),
                              ("khoa", b"\xd0\xcf\x11\xe0" + bytes(2000), "có đặt mật khẩu")):
        path = scratch / f"{name}.docx"
        path.write_bytes(data)
        said = desk.take([path])
        tests.expect(name, [] if said.returncode == 2 and f"{path} {words}" in said.stderr else [said.stderr])
    broken = scratch / "hong.pdf"
    broken.write_bytes(b"%PDF-1.7 cut off")
    said = desk.take([broken], "--co-quan", "tinh-uy")
    tests.expect("a broken PDF", [] if said.returncode == 3 and said.stderr.startswith(f"{broken}:\nvankho: pdftotext không đọc được tệp")
                 else [said.returncode, said.stderr])
    wordless = scratch / "khong-chu.docx"
    docx.Document().save(wordless)
    said = desk.take([wordless], "--co-quan", "tinh-uy")
    tests.expect("no words", [] if said.returncode == 2 and "không có lời văn nào nhập được" in said.stderr else [said.stderr])
    (scratch / "dang-mo").mkdir()
    (scratch / "dang-mo" / "~$ke-hoach.docx").write_bytes(b"An")
    said = desk.take([scratch / "dang-mo"])
    tests.expect("what Word leaves", [] if said.returncode == 0 and not said.stderr else [said.stderr])
    tests.expect("nothing is left", desk.everything())


TAB = "<w:r><w:tab/></w:r>"
PTAB = '<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>'
BOX = """<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape>
%s</v:shape></w:pict></w:r>"""


def renamed(path, part, name):
    """A Word file with another name for one of its parts."""
    with zipfile.ZipFile(path) as package:
        parts = {one: package.read(one) for one in package.namelist()}
    with zipfile.ZipFile(path, "w") as package:
        for one, data in parts.items():
            words = data.replace(part.split("/")[-1].encode(), name.split("/")[-1].encode())
            package.writestr(name if one == part else one, words if one.endswith((".rels", "[Content_Types].xml")) else data)
    return path


def office_file(path, line):
    """A file of LibreOffice with one line above a plan."""
    names = "".join(f' xmlns:{one}="urn:oasis:names:tc:opendocument:xmlns:{one}:1.0"' for one in ("office", "text"))
    lines = "".join(f"<text:p>{one}</text:p>" for one in (line, "TỈNH ỦY SÔNG LAM", "KẾ HOẠCH", "đọc sách", "1. Đọc sách."))
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", f"<office:document-content{names} office:version='1.2'><office:body><office:text>{lines}"
                                        "</office:text></office:body></office:document-content>")
        package.writestr("styles.xml", f"<office:document-styles{names} office:version='1.2'><office:styles/><office:automatic-styles/>"
                                       "<office:master-styles/></office:document-styles>")
    return path


def secrets(tests, vankho, content, scratch):
    """A mark of secrecy keeps a file out, wherever Word has it; the word alone does not."""
    def plan(name, mark=lambda made: None):
        made = docx.Document()
        for text in ("TỈNH ỦY SÔNG LAM", "KẾ HOẠCH", "bảo vệ bí mật nhà nước", "1. Văn bản mang dấu MẬT thì cất vào tủ."):
            made.add_paragraph(text)
        mark(made)
        made.save(scratch / f"{name}.docx")
        return scratch / f"{name}.docx"

    def in_line(name, gap):
        line = f"<w:p {WORD}><w:r><w:t>Số 6-KH/TU</w:t></w:r>{gap}<w:r><w:t>MẬT</w:t></w:r></w:p>"
        return plan(name, lambda made: made.paragraphs[1]._p.addprevious(docx.oxml.parse_xml(line)))

    def in_header_named(name, part):
        path = plan(name, lambda made: setattr(made.sections[0].header.paragraphs[0], "text", "MẬT"))
        return renamed(path, "word/header1.xml", part)

    def boxed(inside):
        return lambda made: made.paragraphs[0]._p.append(docx.oxml.parse_xml(BOX % inside))

    marked = (plan("mat-o-dau", lambda made: made.paragraphs[1].insert_paragraph_before("TỐI MẬT")),
              plan("mat-dau-trang", lambda made: setattr(made.sections[0].header.paragraphs[0], "text", "Mật")),
              plan("mat-trong-hop", boxed("<v:textbox><w:txbxContent><w:p><w:r><w:t>Tuyệt mật</w:t></w:r></w:p></w:txbxContent></v:textbox>")),
              plan("mat-chim", boxed('<v:textpath string="MẬT"/>')),
              in_line("mat-sau-tab", TAB), in_line("mat-sau-nhieu-tab", TAB * 3), in_line("mat-sau-ptab", PTAB),
              in_line("mat-sau-dau-cach", f'<w:r><w:t xml:space="preserve">{" " * 10}</w:t></w:r>'),
              office_file(scratch / "mat-odt-tab.odt", "Số 6-KH/TU<text:tab/>MẬT"),
              office_file(scratch / "mat-odt-cach.odt", 'Số 6-KH/TU <text:s text:c="10"/>MẬT'),
              in_header_named("mat-dau-trang-ten-khac", "word/dau.xml"))
    desk = Desk(vankho, content, scratch / "secrets")
    open_ones = [plan("khong-mat"), plan("khong-mat-cot", lambda made: made.add_paragraph("Độ mật\tMẬT"))]
    said = desk.take([*marked, *open_ones], "--co-quan", "tinh-uy")
    for path in marked:
        tests.expect(path.stem, [] if f"{path} mang dấu chỉ độ mật: không được nhập vào kho" in said.stderr else [said.stderr])
    tests.expect("nothing secret is left", [name for name in desk.everything() if not name.startswith("khong-mat")])
    tests.expect("the word alone", [path.stem for path in open_ones if path.stem not in desk.documents()])


def unshown(tests, vankho, content, scratch):
    """An original that says more than its text is kept beside, and is no attachment."""
    def plan(name, inside=""):
        made = docx.Document()
        for text in ("TỈNH ỦY SÔNG LAM", "KẾ HOẠCH", "đọc sách", "1. Đọc sách."):
            made.add_paragraph(text)
        if inside:
            made.paragraphs[3]._p.append(docx.oxml.parse_xml(inside))
        made.save(scratch / f"{name}.docx")
        return scratch / f"{name}.docx"

    kept = (plan("chu-an", f"<w:r {WORD}><w:rPr><w:vanish/></w:rPr><w:t>CANARY</w:t></w:r>"),
            plan("cho-xoa", f'<w:del {WORD} w:id="1" w:author="a"><w:r><w:delText>CANARY</w:delText></w:r></w:del>'),
            office_file(scratch / "loi-binh.odt", "TỈNH<office:annotation><text:p>CANARY</text:p></office:annotation> ỦY"))
    attached = (plan("khong-an"), plan("khong-an-nua", f'<w:r {WORD}><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> Nữa.</w:t></w:r>'))
    desk = Desk(vankho, content, scratch / "unshown")
    said = desk.take([*kept, *attached], "--co-quan", "tinh-uy").stdout
    for path in (*kept, *attached):
        text = desk.documents()[path.stem].read_text()
        tests.expect(path.stem, [text] if "CANARY" in text or ("-goc." in text) != (path in attached) else [])
        tests.expect(path.stem, [] if f"{path.stem}-goc{path.suffix}" in desk.everything() else ["its original is not kept"])
    tests.expect("unshown words are said", [] if said.count("tệp gốc có chữ ẩn, lời bình hoặc chỗ sửa") == len(kept) else [said])


def nested(tests, vankho, content, scratch):
    made = docx.Document()
    for text in ("KẾ HOẠCH", "Ngày hội"):
        made.add_paragraph(text)
    table = made.add_table(rows=2, cols=2)
    for cell, text in zip((cell for row in table.rows for cell in row.cells), ("Ngày", "Việc", "1/2", "Hai buổi:")):
        cell.text = text
    inner = table.cell(1, 1).add_table(rows=2, cols=2)
    for cell, text in zip((cell for row in inner.rows for cell in row.cells), ("Sáng", "đọc", "Chiều", "viết")):
        cell.text = text
    path = scratch / "bang-long.docx"
    made.save(path)
    desk = Desk(vankho, content, scratch / "nested")
    said = desk.take([path], "--co-quan", "tinh-uy").stdout
    text = next(iter(desk.documents().values())).read_text()
    tests.expect("a table in a cell", [] if "| 1/2 | Hai buổi: Sáng; đọc<br>Chiều; viết |\n" in text else [text])
    tests.expect("a table in a cell", [] if "bảng lồng trong một ô" in said else [said])


def with_text(path, model, paragraphs):
    """`model` with other XML between the ends of its body."""
    with zipfile.ZipFile(model) as whole, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name in whole.namelist():
            xml = whole.read(name)
            if name == "word/document.xml":
                begin, end = xml.index(b"<w:body>") + 8, xml.index(b"</w:body>")
                xml = xml[:begin] + paragraphs + xml[end:]
            made.writestr(name, xml)


def too_much(tests, vankho, content, scratch):
    """Files that would take hours to read, or all memory: none is taken, each is told, and soon."""
    model, folder = scratch / "mau.docx", scratch / "qua-nhieu"
    folder.mkdir()
    word_file(model)
    one = b"<w:p><w:r><w:t>%s</w:t></w:r></w:p>"
    with_text(folder / "mot-dong.docx", model, one % (b"a" * 200_000_000))
    with_text(folder / "nhieu-doan.docx", model, (one % b"a") * 600_000)
    with (folder / "nang.pdf").open("wb") as heavy:
        heavy.truncate(51 << 20)
    os.mkfifo(folder / "ong.docx")
    for name, status, words in (("mot-dong.docx", 3, "vankho: unzip mất quá nhiều thời gian hoặc ghi ra quá nhiều nên đã bị dừng\n"),
                                ("nhieu-doan.docx", 2, "nhieu-doan.docx nặng hoặc dài quá, hơn 16 MB\n"),
                                ("nang.pdf", 2, "nang.pdf nặng hoặc dài quá, hơn 50 MB\n"), ("ong.docx", 3, "không đọc được")):
        desk = Desk(vankho, content, scratch / f"too-much-{name}")
        ended = desk.take([folder / name], "--co-quan", "tinh-uy")
        tests.expect(name, [] if (ended.returncode, desk.everything()) == (status, []) else [ended.returncode, desk.everything()])
        tests.expect(name, [] if words in ended.stderr else [ended.stderr])


def main(vankho, content, site):
    copies = sorted(path for path in (site / "van-ban").rglob("*.docx") if path.with_suffix(".md").exists())
    tests = Tests()
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        round_trip(tests, vankho, content, copies, scratch)
        notice = next(path for path in copies if path.stem == "thong-bao-412-khai-giang")
        other_formats(tests, vankho, content, notice, scratch)
        own_pdf(tests, vankho, content, notice, scratch)
        foreign_file(tests, vankho, content, scratch)
        legacy_fonts(tests, vankho, content, scratch)
        kept_apart(tests, vankho, content, scratch)
        settled(tests, vankho, content, scratch)
        titled(tests, vankho, content, scratch)
        of_one_name(tests, vankho, content, scratch)
        linked(tests, vankho, content, scratch)
        refused(tests, vankho, content, scratch)
        secrets(tests, vankho, content, scratch)
        unshown(tests, vankho, content, scratch)
        nested(tests, vankho, content, scratch)
        too_much(tests, vankho, content, scratch)
    print(f"{tests.passed} passed, {tests.failed} failed")
    return 1 if tests.failed else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])))
