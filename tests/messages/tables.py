"""The messages of the program, as its tables in generator/**/messages.h have them."""
import dataclasses
import re

CONSTANT = re.compile(r"inline constexpr Message (\w+)\s*(?:=\s*)?\{(.*?)\};", re.DOTALL)
STRING = re.compile(r'((?:"(?:[^"\\]|\\.)*"\s*)+)|(Severity::\w+)')


@dataclasses.dataclass
class Message:
    name: str
    code: str
    severity: str
    vi: str
    en: str
    remedy: str = ""
    file: str = ""


def literal(text):
    pieces = re.findall(r'"((?:[^"\\]|\\.)*)"', text)
    return re.sub(r"\\(.)", r"\1", "".join(pieces))


def messages_of(generator):
    found = []
    for path in sorted(generator.rglob("*messages.h")):
        text = path.read_text()
        space = re.search(r"namespace ([\w:]+)", text)[1].rsplit("::", 1)[-1]
        for name, fields in CONSTANT.findall(text):
            code, severity, vietnamese, english, remedy = [one[1] or literal(one[0]) for one in STRING.findall(fields)][:5]
            file = str(path.relative_to(generator))
            found.append(Message(f"{space}::{name}", code, severity, vietnamese, english, remedy, file))
    return found


# The tables whose messages are about the command, the machine or its programs, and the names of such in others.
OF_COMMANDS = re.compile(r"(commands|editing|preview|publish|downloads|source)/messages.h")
OF_CONTENT = {"source_messages::" + name for name in
              ("link_refused", "submodule_refused", "not_a_file", "path_too_long", "too_many_files")}
NOT_OF_CONTENT = {"messages::no_such_edition"}


def is_of_content(message):
    if message.name in OF_CONTENT | NOT_OF_CONTENT:
        return message.name in OF_CONTENT
    return not OF_COMMANDS.fullmatch(message.file)


def templates_of(generator):
    """Those about templates, which `mistake` makes."""
    text = (generator / "render/messages.h").read_text()
    calls = re.findall(r'mistake\(\s*((?:"(?:[^"\\]|\\.)*"[\s,]*)+)\)', text)
    found = []
    for call in calls:
        fields = [literal(one[0]) for one in STRING.findall(call)] + ["", ""]
        found.append(Message("", fields[0], "Severity::error", *fields[1:4]))
    return found
