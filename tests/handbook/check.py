#!/usr/bin/python3
"""Follows the first page of the handbook word by word, in an empty folder: check.py VANKHO [FOLDER]

What stands in a file's frame is saved as that file; each line of an indented frame is typed, and what the program prints
must be what the page says. With FOLDER, what came of it stays there. Prints what is wrong, then "N passed, N failed".
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

PAGE = pathlib.Path(__file__).resolve().parents[2] / "content/trang/so-tay-bat-dau.md"
FILE = re.compile(r"Tệp `([^`]+)`[^\n]*:\n\n```\w+\n(.*?)\n```", re.DOTALL)
COMMANDS = re.compile(r"(?:^    \S.*\n)+", re.MULTILINE)
PRINTED = re.compile(r"thì nó nói:\n\n```text\n(.*?\n)```", re.DOTALL)
TITLE = "tổ chức Tết trồng cây Xuân Bính Ngọ 2026"


def steps(page):
    """(kind, …) in the page's order."""
    found = [(m.start(), "save", m[1], m[2] + "\n") for m in FILE.finditer(page)]
    found += [(m.start(), "print", m[1]) for m in PRINTED.finditer(page)]
    frames = [(m.start(), m.end()) for m in re.finditer(r"```.*?```", page, re.DOTALL)]
    for m in COMMANDS.finditer(page):
        if not any(begin < m.start() < end for begin, end in frames):
            found += [(m.start(), "type", line.strip()) for line in m[0].splitlines()]
    return [one[1:] for one in sorted(found, key=lambda one: one[0])]


class Clerk:
    def __init__(self, vankho, home):
        self.folder, self.said, self.wrong, self.done = home, "", [], 0
        self.environment = {"HOME": str(home), "PATH": f"{vankho.parent}:{os.environ['PATH']}", "LANG": "C.UTF-8",
                            "GIT_CONFIG_NOSYSTEM": "1"}

    def follow(self, kind, *what):
        self.done += 1
        getattr(self, kind)(*what)

    def save(self, path, text):
        if not (self.folder / path).parent.is_dir():
            self.wrong.append(f"there is no folder yet for {path}")
            return
        (self.folder / path).write_text(text)

    def type(self, line):
        if line.startswith("cd "):
            self.folder = self.folder / line[3:]
            return
        run = subprocess.run(line, shell=True, cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False)
        self.said = run.stdout + run.stderr
        if run.returncode:
            self.wrong.append(f"{line}: exit status {run.returncode}\n{self.said}")

    def print(self, text):
        if self.said != text:
            self.wrong.append(f"the page says {text!r}, the program {self.said!r}")


def main(vankho, folder):
    clerk = Clerk(vankho, folder)
    for step in steps(PAGE.read_text()):
        clerk.follow(*step)
    site = clerk.folder / "public"
    page = site / "van-ban/dang-uy-xa/2026/ke-hoach-07-tet-trong-cay.html"
    for path in (site / "index.html", page):
        if not path.is_file() or TITLE not in path.read_text():
            clerk.wrong.append(f"{path}: the document is not there")
    for fault in clerk.wrong:
        print(fault)
    print(f"{clerk.done + 2 - len(clerk.wrong)} passed, {len(clerk.wrong)} failed")
    return 1 if clerk.wrong else 0


if __name__ == "__main__":
    program = pathlib.Path(sys.argv[1]).resolve()
    if len(sys.argv) > 2:
        sys.exit(main(program, pathlib.Path(sys.argv[2]).resolve()))
    with tempfile.TemporaryDirectory() as empty:
        sys.exit(main(program, pathlib.Path(empty)))
