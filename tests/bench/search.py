#!/usr/bin/env python3
"""Indexes the pages that vankho makes of a corpus, by vankho and by Pagefind: search.py CORPUS VANKHO PAGEFIND RUNS

vankho's figures are those of the stage "search" of `vankho build --metrics`; its peak is that of the whole build until
the index is written, with every document in memory. Pagefind gets the finished pages of the documents alone, and of
each page what is inside <main>. Leaves the site with both indexes as CORPUS/searched.
"""
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time


def run(command):
    """What it said, wall-clock and processor seconds, peak memory in MB; of the children of a command of npm too."""
    started = time.perf_counter()
    process = subprocess.Popen(["/usr/bin/env", *map(str, command)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{said}")
    return said, (time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def index_by_vankho(vankho, corpus, site):
    said, _ = run([vankho, "build", "--lang", "en", "--repo", corpus / "vankho.git", "--out", site, "--no-downloads",
                   "--metrics"])
    stage = re.search(r"^ *search +([\d.]+) s +([\d.]+) s CPU +(\d+) MB", said, re.MULTILINE)
    return tuple(float(figure) for figure in stage.groups())


def index_by_pagefind(pagefind, site):
    return run([pagefind, "--site", site, "--glob", "van-ban/**/*.html", "--root-selector", "main", "--silent"])[1]


def size(folder, below="**/*"):
    files = [path for path in folder.glob(below) if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files) / 1e6


def main():
    corpus, vankho, pagefind, runs = pathlib.Path(sys.argv[1]).resolve(), *sys.argv[2:4], int(sys.argv[4])
    site = corpus / "searched"
    taken = {"vankho": [], "Pagefind": []}
    for _ in range(runs):
        shutil.rmtree(site, ignore_errors=True)
        os.sync()
        taken["vankho"].append(index_by_vankho(vankho, corpus, site))
        taken["Pagefind"].append(index_by_pagefind(pagefind, site))
    documents, text = size(site, "van-ban/**/*.md")
    print(f"\n{documents} documents, {text:.1f} MB of text; {runs} runs, medians:\n")
    print("| | seconds | processor seconds | peak MB | files | MB | MB for each MB of text |\n|---|---|---|---|---|---|---|")
    for name, folder in (("vankho", site / "tim-kiem"), ("Pagefind", site / "pagefind")):
        seconds, processor, memory = (statistics.median(column) for column in zip(*taken[name]))
        files, megabytes = size(folder)
        print(f"| {name} | {seconds:.2f} | {processor:.2f} | {memory:.0f} | {files} | {megabytes:.1f} "
              f"| {megabytes / text:.2f} |")


if __name__ == "__main__":
    main()
