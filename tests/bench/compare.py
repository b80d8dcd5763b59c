#!/usr/bin/env python3
"""Times vankho and Hugo in turn on the corpus that corpus.py made: compare.py CORPUS VANKHO RUNS

Hugo runs twice: with plain pages only, and with as much of what vankho writes as its templates can.

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


PLAIN, FULL, SITE, COPIES = "Hugo, plain pages", "Hugo, feeds and catalogue too", "vankho --no-downloads", "vankho"
PROGRAMS = (PLAIN, FULL, SITE, COPIES)


def command_of(program, corpus, vankho, out):
    if program in (PLAIN, FULL):
        configuration = "hugo.toml,full.toml" if program == FULL else "hugo.toml"
        return ["hugo", "--quiet", "--config", configuration, "--source", str(corpus / "hugo"), "--destination", str(out)]
    command = [vankho, "build", "--repo", str(corpus / "vankho.git"), "--out", str(out)]
    return command + ["--no-downloads"] * (program == SITE)


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


def main():
    corpus, vankho, runs = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2], int(sys.argv[3])
    scratch = corpus / "scratch"
    results, pages = {}, {}
    shutil.rmtree(scratch, ignore_errors=True)
    for run in range(runs):
        for name in PROGRAMS:
            place = scratch / f"{run} {name}"
            place.mkdir(parents=True)
            os.sync()
            results.setdefault(name, []).append(measure(command_of(name, corpus, vankho, place / "out"), place))
            pages[name] = sum(1 for _ in (place / "out").rglob("*.html"))
    shutil.rmtree(scratch)

    print("| | pages | seconds: min / median / max | times faster than Hugo with plain pages | than Hugo with feeds "
          "and catalogue | processor seconds | peak MB |")
    print("|---|---|---|---|---|---|---|")
    for name, measured in results.items():
        seconds, processor, memory = zip(*measured)
        ratios = [spread([theirs[0] / ours for theirs, ours in zip(results[hugo], seconds)], "{:.2f}")
                  for hugo in (PLAIN, FULL)]
        print(f"| {name} | {pages[name]} | {spread(seconds, '{:.2f}')} | {' | '.join(ratios)} "
              f"| {spread(processor, '{:.2f}')} | {max(memory):.0f} |")


if __name__ == "__main__":
    main()
