"""That all of a PDF is said to those who do not see it: what ISO 14289-1 (PDF/UA) asks for, as far as a program can
tell."""

import base64
import itertools
import json
import re
import subprocess

from content import Content

STRUCTURES = {"Document", "P", "H1", "H2", "H3", "H4", "H5", "H6", "BlockQuote", "Table", "TR", "TH", "TD", "Note",
              "Link", "Figure"}


class File:
    def __init__(self, pdf):
        command = ["qpdf", "--json=2", "--json-key=qpdf", "--json-stream-data=inline", "--decode-level=generalized",
                   str(pdf)]
        self.objects = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)["qpdf"][1]
        trailer = self.objects["trailer"]["value"]
        self.information, self.catalogue = self.at(trailer["/Info"]), self.at(trailer["/Root"])
        self.pages = list(self._pages(self.catalogue["/Pages"]))

    def at(self, value):
        """What a reference leads to; other values are what they are."""
        if not isinstance(value, str) or not re.fullmatch(r"\d+ 0 R", value):
            return value
        found = self.objects["obj:" + value]
        return found["stream"]["dict"] if "stream" in found else found["value"]

    def bytes_of(self, reference):
        return base64.b64decode(self.objects["obj:" + reference]["stream"]["data"])

    def contents(self):
        return [self.bytes_of(self.at(page)["/Contents"]) for page in self.pages]

    def _pages(self, reference):
        for kid in self.at(reference)["/Kids"]:
            yield from self._pages(kid) if "/Kids" in self.at(kid) else [kid]


def kids_of(element):
    kids = element.get("/K", [])
    return kids if isinstance(kids, list) else [kids]


class Tree:
    """Elements in the order of reading, and what each piece of content and annotation belongs to."""

    def __init__(self, file):
        self.file, self.elements, self.content, self.annotations = file, [], {}, {}
        self.faults = []
        root = file.catalogue["/StructTreeRoot"]
        for kid in kids_of(file.at(root)):
            self._read(kid, root)

    def _read(self, reference, parent):
        element = self.file.at(reference)
        self.elements.append(element)
        if element["/P"] != parent:
            self.faults.append(f"{element['/S']} {reference} names another parent")
        for kid in kids_of(element):
            if isinstance(kid, str):
                self._read(kid, reference)
            elif isinstance(kid, int):
                self._own(self.content, (element["/Pg"], kid), reference)
            elif "/MCID" in kid:
                self._own(self.content, (kid["/Pg"], kid["/MCID"]), reference)
            else:
                self._own(self.annotations, kid["/Obj"], reference)

    def _own(self, owned, what, reference):
        if what in owned:
            self.faults.append(f"{what} belongs to two elements")
        owned[what] = reference


def catalogue_faults(file):
    catalogue, title = file.catalogue, file.information.get("/Title", "u:")[2:]
    metadata = file.bytes_of(catalogue["/Metadata"]).decode()
    wanted = {"the language": catalogue.get("/Lang") == "u:vi",
              "that it is tagged": catalogue.get("/MarkInfo", {}).get("/Marked") is True,
              "that its title is shown": catalogue.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is True,
              "its title in the metadata": bool(title) and "<dc:title>" in metadata}
    return [f"the file does not say {what}" for what, said in wanted.items() if not said]


def content_faults(file, tree, parents):
    shown = set()
    for number, reference in enumerate(file.pages, 1):
        page = file.at(reference)
        content = Content(file.bytes_of(page["/Contents"]))
        yield from (f"page {number}: {fault}" for fault in content.faults)
        if content.identifiers != list(range(len(content.identifiers))):
            yield f"page {number}: pieces of content are numbered {content.identifiers}"
        shown |= {(reference, identifier) for identifier in content.identifiers}
        owners = [tree.content.get((reference, identifier)) for identifier in content.identifiers]
        if file.at(parents[page["/StructParents"]]) != owners:
            yield f"page {number}: the parent tree names other elements than the tree itself"
        yield from (f"page {number}: {fault}" for fault in glyph_faults(file, page, content))
        yield from (f"page {number}: {fault}" for fault in link_faults(file, page, tree, parents))
    if shown != set(tree.content):
        yield f"elements and pages differ in their content: {shown ^ set(tree.content)}"


def glyph_faults(file, page, content):
    """Each glyph stands for a text."""
    fonts = file.at(page["/Resources"])["/Font"]
    for name, codes in content.glyphs.items():
        texts = file.bytes_of(file.at(fonts[name])["/ToUnicode"]).decode()
        known = {bytes.fromhex(code) for code in re.findall(r"^<([0-9A-F]{4})> <[0-9A-F]+>$", texts, re.M)}
        if codes - known:
            yield f"glyphs of {name} stand for nothing: {sorted(codes - known)}"


def link_faults(file, page, tree, parents):
    links = page.get("/Annots", [])
    if links and page.get("/Tabs") != "/S":
        yield "links are not reached in the order of the text"
    for reference in links:
        link = file.at(reference)
        owner = tree.annotations.get(reference)
        if not owner or file.at(owner)["/S"] != "/Link" or parents.get(link["/StructParent"]) != owner:
            yield f"{reference} is no link of the tree"
        if not link.get("/Contents", "u:")[2:]:
            yield f"{reference} does not say where it leads"


def structure_faults(file, elements):
    names = [element["/S"][1:] for element in elements]
    yield from (f"{name} is no standard structure" for name in sorted(set(names) - STRUCTURES))
    levels = [int(name[1]) for name in names if re.fullmatch(r"H\d", name)]
    for above, level in itertools.pairwise([0, *levels]):
        if level > above + 1:
            yield f"H{level} follows H{above}"
    notes = [element.get("/ID") for element in elements if element["/S"] == "/Note"]
    if None in notes or len(set(notes)) < len(notes):
        yield "a note has no name of its own"
    for element in elements:
        yield from element_faults(file, element)


def element_faults(file, element):
    kids = [file.at(kid) for kid in kids_of(element) if isinstance(kid, str)]
    attributes = element.get("/A", {})
    if element["/S"] == "/Figure" and not (element.get("/Alt", "u:")[2:] and "/BBox" in attributes):
        yield "a picture without a description or a place"
    if element["/S"] == "/TH" and attributes.get("/Scope") != "/Column":
        yield "a head of a table without its scope"
    if element["/S"] == "/Table":
        rows = [[cell["/S"] for cell in map(file.at, kids_of(row))] for row in kids]
        if {row["/S"] for row in kids} != {"/TR"} or not {cell for row in rows for cell in row} <= {"/TH", "/TD"}:
            yield "a table of something else than rows and cells"
        if len({len(row) for row in rows}) > 1:
            yield f"a table with rows of {sorted({len(row) for row in rows})} cells"


def faults(file):
    tree = Tree(file)
    numbers = file.at(file.at(file.catalogue["/StructTreeRoot"])["/ParentTree"])["/Nums"]
    parents = dict(zip(numbers[::2], numbers[1::2]))
    yield from catalogue_faults(file)
    yield from tree.faults
    yield from content_faults(file, tree, parents)
    yield from structure_faults(file, tree.elements)
