"""The parts of the official form on the paper: letters, places and rules beside those of Hướng dẫn 36-HD/VPTW and 05-HD/VPTW
for the Party, of Nghị định 30/2020/NĐ-CP, Phụ lục I, for the state."""

import re
import subprocess
from xml.etree import ElementTree

MM = 72 / 25.4
REGULAR, BOLD, ITALIC, BOLD_ITALIC = "", "b", "i", "bi"
# Points and style by the part's class on the page: for the Party, for the state.
LETTERS = {
    "banner": ((15, BOLD), (13, BOLD)),
    "motto": (None, (14, BOLD)),
    "parent": ((14, REGULAR), (13, REGULAR)),
    "issuing": ((14, BOLD), (13, BOLD)),
    "number-line": ((14, REGULAR), (13, REGULAR)),
    "place": ((14, ITALIC), (14, ITALIC)),
    "urgency": ((14, BOLD), (13, BOLD)),
    "type": ((16, BOLD), (14, BOLD)),
    "title": ((14, BOLD), (14, BOLD)),
    "subject": ((12, ITALIC), (12, REGULAR)),
    "authority": ((14, BOLD), (14, BOLD)),
    "post": ((14, REGULAR), (14, BOLD)),
    "name": ((14, BOLD), (14, BOLD)),
    "label": ((14, REGULAR), (12, BOLD_ITALIC)),
    "recipient": ((12, REGULAR), (11, REGULAR)),
}
FIRST_LINE, PITCH, BETWEEN = 10 * MM, 19, 6


class Line:
    def __init__(self, element, sizes):
        self.left, self.top, self.width, self.height = (float(element.get(key)) for key in
                                                        ("left", "top", "width", "height"))
        self.points = sizes[element.get("font")]
        self.text = "".join(element.itertext()).strip()
        tags = {each.tag for each in element.iter()}
        self.style = ("b" if "b" in tags else "") + ("i" if "i" in tags else "")


class Sheet:
    """The lines of a page and its rules, as (left, right, top, dashed); lengths in points, from the upper left corner."""

    def __init__(self, element, sizes, content, height):
        self.lines = [Line(each, sizes) for each in element.iter("text")]
        self.rules, self.sides = [], []
        dashed = False
        for token in re.finditer(rb"\[4 2\] 0 d|\[\] 0 d|([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S", content):
            if token[1] is None:
                dashed = token[0].startswith(b"[4")
                continue
            x0, y0, x1, y1 = map(float, token.groups())
            where = self.rules if y0 == y1 else self.sides
            where.append((x0, x1, height - max(y0, y1), dashed))

    def of(self, text):
        """The lines that make up this text, one after the other; none where it is not whole."""
        wanted, found = squeezed(text), []
        for line in self.lines:
            if wanted and squeezed(line.text) and wanted.startswith(squeezed(line.text)):
                found.append(line)
                wanted = wanted[len(squeezed(line.text)):]
            elif found and wanted:
                wanted, found = squeezed(text), []
        return found if not wanted else []

    def rule_under(self, line):
        return next((rule for rule in self.rules if 0 < rule[2] - (line.top + line.height) < 8
                     and rule[0] < line.left + line.width / 2 < rule[1]), None)


def squeezed(text):
    return re.sub(r"[\s.;,]+", "", text)


def sheets(pdf, contents):
    """`contents`: the streams of the pages."""
    xml = subprocess.run(["pdftohtml", "-xml", "-zoom", "1", "-i", "-stdout", str(pdf)], capture_output=True, check=True)
    root = ElementTree.fromstring(re.sub(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", b"", xml.stdout))
    sizes = {spec.get("id"): float(spec.get("size")) for spec in root.iter("fontspec")}
    return [Sheet(page, sizes, content, 297 * MM) for page, content in zip(root.iter("page"), contents)]


def parts_of(page, record):
    """Those of the page, and those that the form asks for beside them, from what the document states."""
    parts = [(part, text) for part, text in page.parts if part in LETTERS]
    if record["type"] == "CV" and "type" not in (part for part, _ in parts):
        parts = [("subject" if part == "title" else part, text) for part, text in parts]
    named = {part for part, _ in parts}
    if record["type"] == "ĐC":
        return parts
    of_its_own = not page.state and re.search("đoàn|mặt trận", (record["issuer"] or "").lower())
    if "banner" not in named and not of_its_own:
        parts += [("banner", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("motto", "Độc lập - Tự do - Hạnh phúc")] \
            if page.state else [("banner", "ĐẢNG CỘNG SẢN VIỆT NAM")]
    if "number-line" not in named:
        blank = "/…" if page.state else "-…"
        parts.append(("number-line", ("Số: " if page.state else "Số ") + (record["number"] or blank)))
    if "place" not in named:
        parts.append(("place", (record["place"] or "…") + ", " + written_day(record["date"])))
    return parts


def written_day(iso):
    """Days below 10 and the months 1 and 2 have a zero."""
    if not iso:
        return "ngày … tháng … năm …"
    year, month, day = map(int, iso.split("-"))
    return f"ngày {day:02} tháng {'0' if month < 3 else ''}{month} năm {year}"


def lines_of(part, text, pages):
    """Of the head on the first page; of the closing block on the last one that has them all."""
    sheets = pages[::-1] if part in ("authority", "post", "name", "label", "recipient") else pages[:1]
    return next(filter(None, (sheet.of(text) for sheet in sheets)), [])


def letters_faults(pages, page):
    for part, text in page.parts:
        wanted = LETTERS[part][page.state]
        lines = lines_of(part, text, pages)
        if not lines:
            yield f"{part} is not found: {text}"
        for line in lines:
            if (line.points, line.style) != wanted:
                yield f"{part} in {line.points:g} {line.style}, not {wanted[0]} {wanted[1]}: {line.text}"


def length_faults(what, sheet, line, least, most):
    rule = sheet.rule_under(line)
    if not rule:
        yield f"no rule under {what}"
    elif not least * line.width - 1.5 <= rule[1] - rule[0] <= most * line.width + 1.5:
        yield f"the rule under {what} is {rule[1] - rule[0]:.0f} points long, its text {line.width:.0f}"
    elif abs((rule[0] + rule[1]) / 2 - (line.left + line.width / 2)) > 1.5:
        yield f"the rule under {what} is not in the middle"


def rule_faults(sheet, page):
    def last_of(part):
        texts = [text for name, text in page.parts if name == part]
        return (sheet.of(texts[-1]) or [None])[-1] if texts else None

    banner = last_of("motto") or last_of("banner")
    if banner:
        yield from length_faults("the banner", sheet, banner, 1, 1)
    issuer = last_of("issuing")
    if issuer and page.state:
        yield from length_faults("the issuer", sheet, issuer, 1 / 3, 1 / 2)
    elif issuer and not any(line.text == "*" and 0 < line.top - issuer.top < 30 for line in sheet.lines):
        yield "no * under the issuer"
    title = last_of("title")
    if title and page.state:
        yield from length_faults("the title", sheet, title, 1 / 3, 1 / 2)
    elif title and not (sheet.rule_under(title) or [False])[-1]:
        yield "no dashes under the title"
    urgency = last_of("urgency")
    if urgency and len([side for side in sheet.sides if abs(side[2] - urgency.top) < 4]) != 2:
        yield "urgency stands in no box"


def body_faults(sheet, left, right):
    """Lines of running text: first ones 10 mm in, 19 points apart, 6 more between paragraphs."""
    body = [line for line in sheet.lines if line.points == 14 and line.width > (right - left) / 2
            and (abs(line.left - left) < 1.5 or abs(line.left - left - FIRST_LINE) < 1.5)]
    for above, line in zip(body, body[1:]):
        distance, first = line.top - above.top, line.left > left + 2
        if not first and abs(distance - PITCH) > 1 and distance < PITCH + 2:
            yield f"lines {distance:g} points apart: {line.text}"
        if first and 0 < distance < PITCH + BETWEEN - 1:
            yield f"a paragraph {distance:g} points below the line above it: {line.text}"


def place_faults(sheet, page):
    number, place, subject = (next((sheet.of(text) for name, text in page.parts if name == part), [])
                              for part in ("number-line", "place", "subject"))
    if number and place and abs(number[0].top + number[0].points - place[0].top - place[0].points) > 4:
        yield "number and date are not on one level"
    if number and subject and not number[-1].top < subject[0].top < number[-1].top + 30:
        yield "what a letter is about does not stand under its number"


def faults(pdf, page, record, contents):
    page.parts = parts_of(page, record)
    pages = sheets(pdf, contents)
    first = pages[0]
    yield from letters_faults(pages, page)
    yield from rule_faults(first, page)
    yield from place_faults(first, page)
    for sheet in pages:
        yield from body_faults(sheet, 30 * MM, (210 - 15) * MM)
