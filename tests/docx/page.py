"""The text of a document as its page has it."""

from html.parser import HTMLParser

VOID = {"br", "img", "hr", "meta", "link", "input"}


class Paper(HTMLParser):
    """The words of the paper by part, without marks of notes, and what its text is made of, with them."""

    def __init__(self):
        super().__init__()
        self.open, self.parts, self.headings, self.tables, self.dashes = [], {}, 0, 0, 0
        self.blocks, self.cells, self.notes, self.pictures = [], [], [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = (attributes.get("class") or "").split()
        if tag not in VOID:
            self.open.append((tag, classes, attributes))
        if not self.within("paper"):
            return
        if self.within("text"):
            # What an article or a clause says on to a list is set as text, with the level of a heading.
            self.headings += tag in ("h2", "h3", "h4", "h5", "h6") and not {"article", "clause"} & set(classes)
            self.tables += tag == "table"
            if tag in ("p", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"):
                self.blocks.append("")
        if tag == "li" and self.within("notes"):
            self.notes.append("")
        if tag == "img":
            self.pictures.append(attributes.get("alt", ""))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if self.within("paper") and not self.within("note-back"):
            self.add(data)
        tag, classes, _ = self.open[-1] if self.open else ("", [], {})
        if self.within("text") and "marker" in classes and data in ("-", "–", "+", "*", "•"):
            self.dashes += 1

    def add(self, data):
        if self.within("table"):
            self.cells.append(data)
        elif self.within("text") and self.blocks:
            self.blocks[-1] += data
        elif self.within("notes") and self.notes and not self.within("marker"):
            self.notes[-1] += data
        if self.within("note-mark"):
            return
        for part in ("appendices", "text", "notes", "end", "columns", "naming", "addressees", "other"):
            if self.within(part):
                self.parts[part] = self.parts.get(part, "") + " " + data
                return

    def within(self, name):
        return any(name in classes for _, classes, _ in self.open)


def read(path):
    paper = Paper()
    paper.feed(path.read_text(encoding="utf-8"))
    return paper
