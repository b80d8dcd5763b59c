"""What a document's page says, part by part, as its PDF has to say it."""

import html.parser
import re
import unicodedata

VOID = {'br', 'img', 'hr', 'meta', 'link', 'input', 'col', 'wbr'}
BLOCKS = {'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'pre', 'blockquote', 'div', 'br', 'ul', 'ol', 'section'}

# Parts of the official form, by their classes.
FORM = {'parent', 'issuing', 'number-line', 'subject', 'banner', 'place', 'other', 'type', 'title', 'label',
        'authority', 'post', 'name'}
URGENCIES = {'KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC', 'HOẢ TỐC'}


class Node:
    def __init__(self, tag, attributes):
        self.tag, self.attributes, self.children = tag, dict(attributes), []

    def classes(self):
        return (self.attributes.get('class') or '').split()

    def all(self, wanted):
        for child in self.children:
            if isinstance(child, Node):
                if wanted(child):
                    yield child
                yield from child.all(wanted)

    def text(self):
        parts = []
        for child in self.children:
            if isinstance(child, str):
                parts.append(child)
            elif 'note-back' in child.classes() or child.attributes.get('aria-hidden') == 'true':
                continue
            elif child.tag != 'img':
                space = ' ' if child.tag in BLOCKS else ''
                parts.append(space + child.text() + space)
        return ''.join(parts)


class Tree(html.parser.HTMLParser):
    def __init__(self, source):
        super().__init__()
        self.root = Node('root', {})
        self.open = [self.root]
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        node = Node(tag, attributes)
        self.open[-1].children.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag):
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag == tag:
                del self.open[depth:]
                return

    def handle_data(self, data):
        self.open[-1].children.append(data)


def plain(text):
    return ' '.join(unicodedata.normalize('NFC', text).replace('\u00a0', ' ').split())


class Page:
    """The paper of the page: class `paper` in the theme mac-dinh."""

    def __init__(self, path):
        paper = next(Tree(path.read_text()).root.all(lambda node: 'paper' in node.classes()))
        self.state = 'state' in paper.classes()
        texts = [node for node in paper.children if isinstance(node, Node) and 'text' in node.classes()]
        within = {id(node) for text in texts for node in text.all(lambda node: True)}
        self.head = self._lines(paper, lambda node: id(node) not in within and self._is_of_form(node) and bool(
            {'parent', 'issuing', 'number-line', 'subject', 'banner', 'place', 'other', 'type', 'title'}
            & set(node.classes())))
        self.parts = [(self._part_of(node), plain(node.text())) for node in paper.all(self._is_of_form) if id(node) not in within]
        self.text = plain(' '.join(node.text() for node in texts if 'appendices' not in node.classes()))
        self.appendices = plain(' '.join(node.text() for node in texts if 'appendices' in node.classes()))
        self.table_heads = [plain(node.text()) for node in paper.all(lambda node: node.tag == 'thead')]
        self.pictures = [node.attributes.get('alt') or '' for node in paper.all(lambda node: node.tag == 'img')]
        addressees = list(paper.all(lambda node: 'addressees' in node.classes()))
        self.addressees = [plain(item.text()) for box in addressees for item in box.all(lambda node: node.tag == 'li')]
        end = [node for node in paper.children if isinstance(node, Node) and 'end' in node.classes()]
        self.recipients = [line for box in end for line in self._lines(box, lambda node: node.tag == 'li')]
        signed = end + [node for node in paper.children if isinstance(node, Node) and 'signatures' in node.classes()]
        self.signature = [line for box in signed for node in box.all(lambda node: 'signature' in node.classes())
                          for line in self._lines(node, lambda each: each.tag == 'p')]
        self.parts += [('recipient', line) for line in self.recipients]
        self.notes = [line for box in paper.all(lambda node: 'notes' in node.classes())
                      for line in self._lines(box, lambda node: node.tag == 'li')]

    @staticmethod
    def _is_of_form(node):
        """What front matter alone states is printed in other words: with the parent's name, in capitals."""
        return node.tag == 'p' and bool(FORM & set(node.classes())) and 'stated' not in node.classes()

    @staticmethod
    def _part_of(node):
        text = plain(node.text())
        if text.lower().startswith('độc lập'):
            return 'motto'
        if 'other' in node.classes():
            return 'urgency' if text in URGENCIES else 'other'
        return next(iter(FORM & set(node.classes())))

    @staticmethod
    def _lines(node, wanted):
        return [plain(each.text()) for each in node.all(wanted)]


def letters(text):
    """Without the punctuation that the form gives its lists."""
    return re.sub(r'[\s.,;]+', '', text)
