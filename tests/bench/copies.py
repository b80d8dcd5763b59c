#!/usr/bin/env python3
"""Times the PDF and DOCX of every document beside LibreOffice and WeasyPrint on a sample: copies.py CORPUS VANKHO SAMPLE

vankho's time is what a build with copies and bundles takes longer than one without, for each document; the others
turn the same documents (the DOCX, the page) into a PDF, several in one run, so that their start counts but once.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import time


def seconds(*command):
    """Processor seconds and peak memory in MB of `command` and its children."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{said.decode()}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    corpus, vankho, sample = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2], int(sys.argv[3])
    scratch = corpus / "scratch"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    build = [vankho, "build", "--repo", str(corpus / "vankho.git"), "--out"]
    plain, _ = seconds(*build, str(scratch / "plain"), "--no-downloads")
    whole, memory = seconds(*build, str(scratch / "whole"))
    word_files = sorted((scratch / "whole").rglob("van-ban/**/*.docx"))
    count = len(word_files)
    ours = (whole - plain) / count

    step = max(count // sample, 1)
    word_files = word_files[::step][:sample]
    pages = [file.with_suffix(".html") for file in word_files]
    office, _ = seconds("soffice", "--headless", f"-env:UserInstallation=file://{scratch}/profile", "--convert-to", "pdf",
                        "--outdir", str(scratch / "office"), *map(str, word_files))
    weasy, _ = seconds("/usr/bin/python3", "-c",
                       "import sys, weasyprint\nfor page in sys.argv[1:]: weasyprint.HTML(page).write_pdf(page + '.pdf')",
                       *map(str, pages))
    print("| | documents | processor ms a document | times vankho's |")
    print("|---|---|---|---|")
    print(f"| vankho: PDF, DOCX, their hashes and bundles (peak {memory:.0f} MB) | {count} | {ours * 1000:.1f} | 1 |")
    for name, taken in (("LibreOffice, DOCX to PDF", office), ("WeasyPrint, page to PDF", weasy)):
        each = taken / len(word_files)
        print(f"| {name} | {len(word_files)} | {each * 1000:.0f} | {each / ours:.0f} |")
    shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
