"""The messages of the program, as its constants have them."""
import dataclasses
import re

CONSTANT = re.compile(r'constexpr Message (\w+)\s*(?:=\s*)?\{((?:\s|,|\{\}|Severity::\w+|k[A-Z]\w+|"(?:[^"\\]|\\.)*")*)\};')
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


def value_of(constant, text):
    """Words that several messages share."""
    found = re.search(rf'{constant}(?:\[\])?\s*=\s*((?:"(?:[^"\\\\]|\\\\.)*"\s*)+)', text)
    return found[1] if found else constant


def messages_of(generator):
    found = []
    for path in sorted([*generator.rglob("*.h"), *generator.rglob("*.cc")]):
        text = path.read_text()
        for name, fields in CONSTANT.findall(text):
            fields = re.sub(r"\bk[A-Z]\w+(?=[,}\s]|$)", lambda used: value_of(used[0], text), fields)
            space = re.search(r"namespace ([\w:]+)", text)[1].rsplit("::", 1)[-1]
            code, severity, vietnamese, english, remedy = ([one[1] or literal(one[0]) for one in STRING.findall(fields)] + [""])[:5]
            file = str(path.relative_to(generator))
            found.append(Message(f"{space}::{name}", code, severity, vietnamese, english, remedy, file))
    return found


def unread(generator):
    """Constants that this file does not understand, and would leave out."""
    known = {message.name.rsplit("::", 1)[-1] for message in messages_of(generator)}
    everything = "\n".join(path.read_text() for path in [*generator.rglob("*.h"), *generator.rglob("*.cc")])
    return [name for name in re.findall(r"constexpr Message (\w+)\s*(?:= *)?\{", everything) if name not in known]


# The tables whose messages are about the command, the machine or its programs, and the names of such in others.
OF_COMMANDS = re.compile(r"(commands|editing|packs|preview|publish|downloads|source)/messages.h|base/.*")
OF_CONTENT = {"source_messages::" + name for name in
              ("link_refused", "submodule_refused", "not_a_file", "path_too_long", "too_many_files", "beside_content")}
NOT_OF_CONTENT = {"messages::no_such_edition", "messages::all_documents_gone", "messages::cannot_read_back", "messages::no_portal"}


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
