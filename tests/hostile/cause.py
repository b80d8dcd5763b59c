"""One way to do harm, and what vankho must answer."""
import dataclasses
from typing import Callable, Optional

from watching import SECONDS

DOCUMENT = 'van-ban/thu-vien/hai.md'
ACCEPTED, REFUSED, USAGE, ENVIRONMENT = 0, 1, 2, 3


@dataclasses.dataclass
class Cause:
    name: str
    made: Callable  # of a Forge
    status: int
    said: tuple = ()  # each is part of what vankho says
    arguments: tuple = ()
    shown: tuple = ()  # (path in the site, a text of that file)
    content: Optional[Callable] = None  # its files by path, where it can lie in a working tree, too
    seconds: float = SECONDS


def cause(name, made, status, *said, **more):
    return Cause(name, made, status, said, **more)


def files(name, content, status, *said, **more):
    """Files of the content by path, or what makes them."""
    made = content if callable(content) else lambda: content
    return Cause(name, lambda forge: forge.portal(made()), status, said, content=made, **more)


def document(name, text, status, *said, **more):
    """A document beside one without mistakes."""
    return files(name, lambda: {DOCUMENT: text() if callable(text) else text}, status, *said, **more)


def front(name, lines, status, *said, **more):
    text = lambda: f'---\n{lines() if callable(lines) else lines}\n---\n\nKẾ HOẠCH\nNgày hội\n\n1. Đọc sách.\n'
    return document(name, text, status, *said, **more)


def body(name, text, status, *said, **more):
    """The text of a document below its head."""
    whole = lambda: f'KẾ HOẠCH\nNgày hội\n\n{text() if callable(text) else text}\n'
    return document(name, whole, status, *said, **more)
