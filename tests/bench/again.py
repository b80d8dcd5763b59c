#!/usr/bin/env python3
"""Times what a commit costs that adds a sentence to one document: again.py CORPUS VANKHO ROUNDS

vankho builds the commit where it built the one before, with what its cache remembers, and once more where nothing
changed; Hugo builds the same change into its own output. `cp -al` of vankho's output is the floor: every file of it
linked once. Times are compared round by round. Then the history: `vankho build --metrics` says what its stage takes in
the first build, beside `git log --name-only` of the same commits.
"""
import pathlib
import re
import shutil
import subprocess
import sys

from compare import PLAIN, command_of, measure, spread

CHANGED, SAME, COPIES = "vankho --no-downloads, one document changed", "the same, nothing changed", "vankho, one changed"
HUGO, LINKS = "Hugo, plain pages, one document changed", "cp -al of vankho's output"


class Archive:
    """The corpus, once for vankho as a bare repository and once for Hugo, changed alike."""

    def __init__(self, corpus, scratch):
        self.hugo, self.bare, self.tree = corpus / "hugo", scratch / "vankho.git", scratch / "tree"
        subprocess.run(["git", "clone", "--quiet", "--bare", corpus / "vankho.git", self.bare], check=True)
        subprocess.run(["git", "clone", "--quiet", self.bare, self.tree], check=True)

    def add_sentence(self, number):
        documents = sorted(self.tree.rglob("van-ban/**/*.md"))
        document = documents[number * 997 % len(documents)]
        sentence = f"\nCấp ủy cơ sở theo dõi, đôn đốc đợt {number}.\n"
        with document.open("a") as file:
            file.write(sentence)
        git = ["git", "-C", self.tree, "-c", "user.name=Văn thư", "-c", "user.email=vt@example.vn"]
        subprocess.run([*git, "commit", "--quiet", "--all", "-m", f"Sửa đợt {number}"], check=True)
        subprocess.run([*git, "push", "--quiet"], check=True)
        pages = sorted(self.hugo.rglob("content/**/*.md"))
        with pages[number * 997 % len(pages)].open("a") as file:
            file.write(sentence)


def build(archive, vankho, out, *more):
    return [vankho, "build", "--repo", str(archive.bare), "--out", str(out), *more]


def history_of(archive, vankho, scratch):
    """Seconds of the stage of a first build, and of git's own walk."""
    shutil.rmtree(scratch / "none", ignore_errors=True)
    command = build(archive, vankho, scratch / "first", "--no-downloads", "--metrics")
    said = subprocess.run(["env", f"XDG_CACHE_HOME={scratch}/none", *command], capture_output=True, text=True, check=True)
    stage = re.search(r"history +([0-9]+),([0-9]+) s", said.stderr)
    git, _, _ = measure(["git", "-C", str(archive.bare), "log", "--name-only", f"--output={scratch}/log"], scratch)
    return float(f"{stage[1]}.{stage[2]}"), git


def main():
    corpus, vankho, rounds = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2], int(sys.argv[3])
    scratch = corpus / "scratch"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    archive = Archive(corpus, scratch)
    sites = {CHANGED: scratch / "site", COPIES: scratch / "copies"}
    measure(build(archive, vankho, sites[CHANGED], "--no-downloads"), scratch)
    measure(build(archive, vankho, sites[COPIES]), scratch)
    measure(command_of(PLAIN, corpus, vankho, scratch / "hugo"), scratch)
    results = {HUGO: [], CHANGED: [], SAME: [], COPIES: [], LINKS: []}
    for number in range(1, rounds + 1):
        archive.add_sentence(number)
        results[HUGO].append(measure(command_of(PLAIN, corpus, vankho, scratch / "hugo"), scratch))
        for name in (CHANGED, SAME):
            results[name].append(measure(build(archive, vankho, sites[CHANGED], "--no-downloads"), scratch))
        results[COPIES].append(measure(build(archive, vankho, sites[COPIES]), scratch))
        results[LINKS].append(measure(["cp", "-al", str(sites[CHANGED]), str(scratch / f"links{number}")], scratch))

    print("| | seconds: min / median / max | times faster than Hugo | processor seconds | peak MB |")
    print("|---|---|---|---|---|")
    for name, measured in results.items():
        seconds, processor, memory = zip(*measured)
        faster = spread([theirs[0] / ours for theirs, ours in zip(results[HUGO], seconds)], "{:.2f}")
        print(f"| {name} | {spread(seconds, '{:.2f}')} | {faster} | {spread(processor, '{:.2f}')} | {max(memory):.0f} |")
    ratios = [ours / git for ours, git in (history_of(archive, vankho, scratch) for _ in range(rounds))]
    print(f"\nhistory: {spread(ratios, '{:.2f}')} times git log --name-only")
    shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
