#!/usr/bin/python3
"""Makes every mistake of mistakes.py and compares what vankho says with the handbook's catalogue: check.py VANKHO

The catalogue in content/trang/thong-bao-*.md is written by this program, with VANKHO_UPDATE=1; then read every line of
`git diff` as the clerk who will get it. Messages that no mistake produces, and mistakes that nobody is told of, fail.
Prints what is wrong, then "N passed, N failed".
"""
import difflib
import html
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import mistakes
from tables import is_of_content, messages_of, templates_of, unread

TOP = pathlib.Path(__file__).resolve().parents[2]
GIT = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b.vn", "GIT_AUTHOR_DATE": "2026-11-01T00:00:00Z",
       "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b.vn", "GIT_COMMITTER_DATE": "2026-11-01T00:00:00Z"}


def git(folder, *arguments, data=b""):
    done = subprocess.run(["git", *arguments], cwd=folder, input=data, capture_output=True, check=True,
                          env={**os.environ, **GIT})
    return done.stdout.decode().strip()


def forge(folder, entries):
    """Commits a tree that git itself would not make."""
    git(folder, "init", "--quiet", "--bare")

    def tree_of(data):
        return git(folder, "hash-object", "-w", "-t", "tree", "--literally", "--stdin", data=data)

    data = b""
    for mode, name, text in entries:
        one = git(folder, "hash-object", "-w", "--stdin", data=text.encode()) if text else "1" * 40
        data += mode.encode() + b" " + name + b"\0" + bytes.fromhex(one)
    tree = tree_of(data)
    for name in (b"van-ban", b"content"):
        tree = tree_of(b"40000 " + name + b"\0" + bytes.fromhex(tree))
    return git(folder, "commit-tree", tree, "-m", "x")


def lay(folder, mistake):
    write(folder, {**mistakes.PORTAL, **mistake.files})
    if "kho:" in mistake.files.get("site.yaml", ""):
        git(folder, "init", "--quiet")  # where another one's path is counted from
    if "--since HEAD" in mistake.command:
        git(folder, "commit", "--quiet", "--allow-empty", "-m", "x")
    if mistake.guest:
        write(folder / "huyen", mistake.guest)
        for command in (["init", "--quiet", "-b", "main"], ["add", "--all"], ["commit", "--quiet", "-m", "x"]):
            git(folder / "huyen", *command)
    for path, target in mistake.links.items():
        file = folder / "content" / path
        file.symlink_to(target) if target else os.mkfifo(file)


def write(folder, files):
    for path, data in files.items():
        file = folder / path[1:] if path.startswith("/") else folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8", "surrogateescape"))


class Portal:
    """A mistake in a folder of its own."""

    def __init__(self, vankho, mistake, folder):
        self.vankho, self.folder = vankho, pathlib.Path(folder)
        self.where = ["--ref", forge(self.folder, mistake.tree)] if mistake.tree else ["--worktree"]
        self.command, self.path = mistake.command, mistake.path
        if not mistake.tree:
            lay(self.folder, mistake)

    def run(self, *arguments):
        done = subprocess.run([self.vankho, *arguments, *self.where, "--date", "2026-11-01"], cwd=self.folder,
                              capture_output=True, check=False)
        return done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")

    def said(self, language):
        out = ["--out", "public"] if self.command == "build" else []
        text = self.run(*self.command.split(), *out, "--lang", language)[1]
        text = text.replace(str(self.folder), "/srv/kho")
        return re.split(r"\n\d+ (?:lỗi|errors?), ", text)[0].strip() + "\n" if text.strip() else ""

    def record(self):
        path = self.folder / "content" / self.path
        done = subprocess.run([self.vankho, "inspect", "--json", path], capture_output=True, check=False)
        return json.loads(done.stdout)[0]


# What a reader could not see, or would be misled by, stands for itself in no page.
def shown(text):
    def name(found):
        return f"<U+{ord(found[0]):04X}>"

    text = re.sub("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0300-\u036f\ue000-\uf8ff]", name, text)
    lines = (line if len(line) < 260 else line[:120] + " … " + line[-60:] for line in text.split("\n"))
    return "\n".join(lines).rstrip()


def block(text):
    return "".join(f"    {line}".rstrip() + "\n" for line in shown(text).split("\n"))


def codes_in(said):
    """Of the messages in what was said, in its order."""
    heads = re.findall(r"^\S.*?: (?:lỗi|cảnh báo): (.*)$", said, re.MULTILINE)
    known = [one for one in messages_of(TOP / "generator") if is_of_content(one)]
    return list(dict.fromkeys(one.code for head in heads for one in known if pattern_of(one.vi).fullmatch(head)))


def section(mistake, said):
    codes = ", ".join(f"`{code}`" for code in codes_in(said))
    return (f"## {mistake.title}\n\n{block(mistake.shown)}\n"
            f"`vankho {mistake.command}` nói ({codes}):\n\n{block(said)}")


def page(title, order, opening, table, spoken):
    sections = "\n".join(section(one, spoken[one.title]["vi"]) for one in table)
    return f"---\nten: '{title}'\nthu_tu: {order}\n---\n\n{opening}\n\n{sections}"


def pattern_of(message):
    """What the message can read, its fields being anything."""
    parts = re.split(r"\{\d+\}", message.replace("{{", "\1").replace("}}", "\2"))
    return re.compile(".*".join(re.escape(part.replace("\1", "{").replace("\2", "}")) for part in parts))


def unsaid(spoken, language):
    """The messages of content that nothing in the table makes vankho say, by their names."""
    everything = "\n".join(one[language] for one in spoken.values())
    return [message.name for message in messages_of(TOP / "generator")
            if is_of_content(message) and message.name not in mistakes.NOT_HERE and not pattern_of(getattr(message, language)).search(everything)]


class Tests:
    def __init__(self):
        self.passed, self.failed = 0, 0

    def expect(self, name, faults):
        self.passed += not faults
        self.failed += bool(faults)
        for fault in faults:
            print(f"{name}: {fault}")

    def same(self, path, text):
        if os.environ.get("VANKHO_UPDATE"):
            path.write_text(text)
        before = path.read_text() if path.exists() else ""
        faults = list(difflib.unified_diff(before.split("\n"), text.split("\n"), "expected", "found", n=0, lineterm=""))
        self.expect(path.name, faults and ["VANKHO_UPDATE=1 writes it anew; read it then", *faults])


def open_fields(text):
    """For a table of a page: what stands in a field is not known there."""
    text = re.sub(r"\{\d+\}", "…", text).replace("{{", "{").replace("}}", "}")
    return text.replace("|", "\\|").replace("<", "\\<").replace("*", "\\*").replace("[", "\\[").replace("_", "\\_")


def rows(messages):
    lines = [f"| `{one.code}` | {open_fields(one.vi)} | {open_fields(one.remedy)} |\n" for one in messages if one.remedy or one.vi]
    return "| Mã | vankho nói | Cách sửa |\n|---|---|---|\n" + "".join(sorted(set(lines)))


def harmless_page(table):
    rows = "".join(f"| {html.escape(one.title)} | {one.shown} |\n" for one in table)
    return f"{mistakes.HARMLESS_OPENING}\n\n| Viết, lưu thế này | vankho hiểu |\n|---|---|\n{rows}"


def main(vankho):
    tests, spoken = Tests(), {}
    for table in [one.table for one in mistakes.PAGES] + [mistakes.HARMLESS]:
        for one in table:
            tests.expect(one.title, ["is there twice"] if one.title in spoken else [])
            with tempfile.TemporaryDirectory() as folder:
                portal = Portal(vankho, one, folder)
                spoken[one.title] = {language: portal.said(language) for language in ("vi", "en")}
                silent = not spoken[one.title]["vi"]
                if one in mistakes.HARMLESS:
                    tests.expect(one.title, [] if silent else [spoken[one.title]["vi"]])
                    record = portal.record()
                    tests.expect(one.title, [f"{key} is {record[key]!r}" for key, value in one.understood.items()
                                             if record[key] != value])
                else:
                    tests.expect(one.title, ["nothing is said of it"] if silent else [])
    for one in mistakes.PAGES:
        text = page(one.title, one.order, one.opening, one.table, spoken)
        if one is mistakes.PAGES[-1]:
            text += f"\n## Lỗi trong tệp mẫu\n\n{rows(templates_of(TOP / 'generator'))}"
        tests.same(TOP / "content/trang" / f"{one.name}.md", text)
    english = "".join(f"{name}\n\n{block(said['en'])}\n" for name, said in spoken.items() if said["en"])
    tests.same(pathlib.Path(__file__).parent / "english.txt", english)
    tests.same(TOP / "content/trang/thong-bao-vo-hai.md", harmless_page(mistakes.HARMLESS))
    others = [one for one in messages_of(TOP / "generator") if not is_of_content(one) and one.code != "repaired"]
    tests.same(TOP / "content/trang/thong-bao-lenh.md", f"{mistakes.COMMANDS_OPENING}\n\n{rows(others)}")
    tests.expect("constants", unread(TOP / "generator"))
    for language in ("vi", "en"):
        tests.expect("a message that no mistake produces", unsaid(spoken, language))
    print(f"{tests.passed} passed, {tests.failed} failed")
    return 1 if tests.failed else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
