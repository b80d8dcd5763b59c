#!/usr/bin/env python3
"""Times vankho and Hugo in turn on the corpus that corpus.py made: compare.py CORPUS VANKHO RUNS

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


PROGRAMS = ("Hugo", "vankho", "vankho --no-downloads")


def command_of(program, corpus, vankho, out):
    if program == "Hugo":
        return ["hugo", "--quiet", "--source", str(corpus / "hugo"), "--destination", str(out)]
    command = [vankho, "build", "--repo", str(corpus / "vankho.git"), "--out", str(out)]
    return command + ["--no-downloads"] * program.endswith("--no-downloads")


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

    print("| | pages | seconds: min / median / max | times faster than Hugo | processor seconds | peak MB |")
    print("|---|---|---|---|---|---|")
    hugo = [seconds for seconds, _, _ in results["Hugo"]]
    for name, measured in results.items():
        seconds, processor, memory = zip(*measured)
        ratios = [theirs / ours for theirs, ours in zip(hugo, seconds)]
        print(f"| {name} | {pages[name]} | {spread(seconds, '{:.2f}')} | {spread(ratios, '{:.1f}')} "
              f"| {spread(processor, '{:.2f}')} | {max(memory):.0f} |")


if __name__ == "__main__":
    main()
