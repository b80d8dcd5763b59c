#!/usr/bin/env python3
"""Times vankho, its peers and what no generator is faster than, in turn, on the corpus that corpus.py made:
compare.py CORPUS VANKHO RUNS [ELEVENTY]

Hugo runs twice: with plain pages only, and with as much of what vankho writes as its templates can. Eleventy runs where
its program is given. The floor is half (two cores) of what reading every blob, parsing every text and copying the output
take one after the other, each by a program that does nothing else.

Each run starts with nothing of the one before: a folder of its own for output and cache, and what earlier runs
wrote is on the disk. Nothing is deleted until the end, since ext4 is slow to use again what was just freed.
Wall-clock times are compared pair by pair, since what else the machine does passes but ratios stay.
"""
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time


PLAIN, FULL, ELEVENTY, SITE, COPIES = ("Hugo, plain pages", "Hugo, feeds and catalogue too", "Eleventy, plain pages",
                                       "vankho --no-downloads", "vankho")
BLOBS, MARKDOWN, OUTPUT, ARCHIVE = ("git cat-file --batch", "cmark-gfm of all texts", "cp -r of vankho's output",
                                    "git archive")
FLOORS = (BLOBS, MARKDOWN, OUTPUT)
PROGRAMS = (PLAIN, FULL, ELEVENTY, SITE, COPIES, *FLOORS, ARCHIVE)
HERE = pathlib.Path(__file__).resolve().parent


def command_of(program, corpus, vankho, out, eleventy=None):
    """`out` is a folder of its own for every program, beside those of the others."""
    repository = str(corpus / "vankho.git")
    if program in (PLAIN, FULL):
        configuration = "hugo.toml,full.toml" if program == FULL else "hugo.toml"
        return ["hugo", "--quiet", "--config", configuration, "--source", str(corpus / "hugo"), "--destination", str(out)]
    if program == ELEVENTY:
        return ["env", f"DOCUMENTS={corpus}/hugo/content", "node", eleventy, "--quiet",
                f"--config={HERE}/eleventy/eleventy.config.js", f"--output={out}"]
    if program == BLOBS:
        return shell(f"git -C {repository} cat-file --batch <{corpus}/blobs")
    if program == MARKDOWN:
        return shell(f"find {corpus}/hugo/content -name '*.md' -print0 | xargs -0 cmark-gfm --extension table")
    if program == OUTPUT:
        return ["cp", "-r", str(out).replace(program, SITE), str(out)]
    if program == ARCHIVE:
        return shell(f"git -C {repository} archive HEAD")
    command = [vankho, "build", "--repo", repository, "--out", str(out)]
    return command + ["--no-downloads"] * (program == SITE)


def shell(command):
    return ["sh", "-c", command]


def list_blobs(corpus):
    listed = subprocess.run(["git", "-C", corpus / "vankho.git", "ls-tree", "-r", "--object-only", "HEAD"],
                            capture_output=True, check=True)
    (corpus / "blobs").write_bytes(listed.stdout)


def measure(command, scratch):
    """Wall-clock seconds, processor seconds and peak memory in MB of one run of `command`."""
    environment = os.environ | {"XDG_CACHE_HOME": str(scratch / "cache"), "HUGO_CACHEDIR": str(scratch / "cache")}
    started = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    if status != 0:
        sys.exit(f"{' '.join(command)} failed:\n{said.decode()}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def spread(values, form):
    return " / ".join(form.format(value) for value in (min(values), statistics.median(values), max(values)))


def print_table(results, pages):
    print("| | pages | seconds: min / median / max | times faster than Hugo with plain pages | than Hugo with feeds "
          "and catalogue | processor seconds | peak MB |")
    print("|---|---|---|---|---|---|---|")
    for name, measured in results.items():
        seconds, processor, memory = zip(*measured)
        ratios = [spread([theirs[0] / ours for theirs, ours in zip(results[hugo], seconds)], "{:.2f}")
                  for hugo in (PLAIN, FULL)]
        print(f"| {name} | {pages[name] or ''} | {spread(seconds, '{:.2f}')} | {' | '.join(ratios)} "
              f"| {spread(processor, '{:.2f}')} | {max(memory):.0f} |")


def print_floor(results):
    floors = [sum(seconds for seconds, _, _ in measured) / 2 for measured in zip(*(results[name] for name in FLOORS))]
    times = [ours[0] / floor for ours, floor in zip(results[SITE], floors)]
    print(f"\nThe floor, half of {', '.join(FLOORS)}: {spread(floors, '{:.2f}')} s; {SITE} takes "
          f"{spread(times, '{:.2f}')} times as long.")


def main():
    corpus, vankho, runs = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2], int(sys.argv[3])
    eleventy = sys.argv[4] if len(sys.argv) > 4 else None
    scratch = corpus / "scratch"
    results, pages = {}, {}
    shutil.rmtree(scratch, ignore_errors=True)
    list_blobs(corpus)
    for run in range(runs):
        for name in PROGRAMS:
            if name == ELEVENTY and not eleventy:
                continue
            place = scratch / str(run) / name
            place.mkdir(parents=True)
            os.sync()
            command = command_of(name, corpus, vankho, place / "out", eleventy)
            results.setdefault(name, []).append(measure(command, place))
            pages[name] = 0 if name in FLOORS else sum(1 for _ in (place / "out").rglob("*.html"))
    shutil.rmtree(scratch)
    print_table(results, pages)
    print_floor(results)


if __name__ == "__main__":
    main()
