"""What a page's content stream shows, and as which marked content (ISO 32000-1, 7.8.2 and 14.6)."""

import re

TOKEN = re.compile(rb"\((?:[^()\\]|\\.|\\\n)*\)|<<|>>|<[0-9A-Fa-f\s]*>|[\[\]]|/[^\s/\[\]()<>]*|[^\s/\[\]()<>]+", re.S)
SHOWING = {b"Tj", b"TJ", b"'", b'"', b"Do", b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"sh", b"EI"}
ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def bytes_of(literal):
    return re.sub(rb"\\(.)", lambda escape: ESCAPES.get(escape[1], escape[1]), literal[1:-1], flags=re.S)


class Content:
    """`identifiers` in their order, glyphs by font as two-byte codes, and what is wrong."""

    def __init__(self, stream):
        self.identifiers, self.glyphs, self.faults = [], {}, []
        self._open, self._font, self._spelled = [], None, False
        operands = []
        for token in TOKEN.findall(stream):
            if token[:1] in b"(<[]/>" or re.fullmatch(rb"[-+.\d]+|true|false|null", token):
                operands.append(token)
                continue
            self._operate(token, operands)
            operands = []
        if self._open:
            self.faults.append("marked content is left open")

    def _operate(self, operator, operands):
        if operator in (b"BDC", b"BMC"):
            self._begin(operands)
        elif operator == b"EMC":
            self._open.pop() if self._open else self.faults.append("EMC without a beginning")
        elif operator == b"Tf":
            self._font = operands[0].decode()
        elif operator in SHOWING:
            if not self._open:
                self.faults.append(f"{operator.decode()} outside of all marked content")
            self._show(operands)

    def _begin(self, operands):
        tag = operands[0].decode()
        inside = self._open[0] if self._open else None
        if b"/MCID" in operands:
            self.identifiers.append(int(operands[operands.index(b"/MCID") + 1]))
        if inside and tag != "/Span":
            self.faults.append(f"{tag} within {inside}")
        if not inside and tag != "/Artifact" and b"/MCID" not in operands:
            self.faults.append(f"{tag} is no artifact and belongs to no element")
        self._open.append(tag)

    def _show(self, operands):
        if "/Span" in self._open:
            return  # its text is ActualText's
        for literal in (each for each in operands if each.startswith(b"(")):
            codes = bytes_of(literal)
            used = self.glyphs.setdefault(self._font, set())
            used.update(codes[i:i + 2] for i in range(0, len(codes), 2))
