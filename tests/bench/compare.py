#!/usr/bin/env python3
"""Times vankho and Hugo in turn on the corpus that corpus.py made: compare.py CORPUS VANKHO RUNS

Each run starts with nothing of the one before: a fresh output folder and an empty cache. Wall-clock times are
compared pair by pair, since what else the machine does passes but ratios stay.
"""
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time


def commands(corpus, vankho, out):
    repository = str(corpus / "vankho.git")
    return {
        "Hugo": ["hugo", "--quiet", "--source", str(corpus / "hugo"), "--destination", str(out)],
        "vankho": [vankho, "build", "--repo", repository, "--out", str(out)],
        "vankho --no-downloads": [vankho, "build", "--no-downloads", "--repo", repository, "--out", str(out)],
    }


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
    corpus, vankho, runs = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    scratch = corpus / "scratch"
    results, pages = {}, {}
    for _ in range(runs):
        for name, command in commands(corpus, vankho, scratch / "out").items():
            shutil.rmtree(scratch, ignore_errors=True)
            scratch.mkdir()
            results.setdefault(name, []).append(measure(command, scratch))
            pages[name] = sum(1 for _ in (scratch / "out").rglob("*.html"))
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
