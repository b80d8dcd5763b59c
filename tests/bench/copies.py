#!/usr/bin/env python3
"""Times the PDF and DOCX of every document beside LibreOffice and WeasyPrint on a sample: copies.py CORPUS VANKHO SAMPLE
RUNS

vankho's time is what a build with copies and bundles takes longer than one without, for each document; the others
turn the same documents (the DOCX, the page) into a PDF, several in one run, so that their start counts but once.
Processor seconds are compared run by run, each beside the others of its round.
"""
import pathlib
import shutil
import sys

from compare import measure, spread

VANKHO = "vankho: PDF, DOCX, their hashes and bundles"
OFFICE, WEASY = "LibreOffice, DOCX to PDF", "WeasyPrint, page to PDF"
WEASY_PROGRAM = "import sys, weasyprint\nfor page in sys.argv[1:]: weasyprint.HTML(page).write_pdf(page + '.pdf')"


def processor_seconds(command, place):
    _, processor, memory = measure([str(part) for part in command], place)
    return processor, memory


def round_of(corpus, vankho, sample, place):
    """Processor seconds a document of each program, and documents and peak memory of vankho."""
    build = [vankho, "build", "--repo", corpus / "vankho.git", "--out"]
    plain, _ = processor_seconds([*build, place / "plain", "--no-downloads"], place)
    whole, memory = processor_seconds([*build, place / "whole"], place)
    documents = sorted((place / "whole").rglob("van-ban/**/*.docx"))
    chosen = documents[::max(len(documents) // sample, 1)][:sample]
    office, _ = processor_seconds(["soffice", "--headless", f"-env:UserInstallation=file://{place}/profile",
                                   "--convert-to", "pdf", "--outdir", place / "office", *chosen], place)
    pages = [file.with_suffix(".html") for file in chosen]
    weasy, _ = processor_seconds(["/usr/bin/python3", "-c", WEASY_PROGRAM, *pages], place)
    seconds = {VANKHO: (whole - plain) / len(documents), OFFICE: office / len(chosen), WEASY: weasy / len(chosen)}
    return seconds, len(documents), memory


def main():
    corpus, vankho = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    sample, runs = int(sys.argv[3]), int(sys.argv[4])
    scratch = corpus / "scratch"
    shutil.rmtree(scratch, ignore_errors=True)
    rounds = []
    for run in range(runs):
        place = scratch / str(run)
        place.mkdir(parents=True)
        rounds.append(round_of(corpus, vankho, sample, place))
    shutil.rmtree(scratch)

    _, documents, _ = rounds[0]
    print(f"{documents} documents, {runs} rounds; vankho's peak: {max(memory for _, _, memory in rounds):.0f} MB\n")
    print("| | processor ms a document: min / median / max | times vankho's |")
    print("|---|---|---|")
    for name in (VANKHO, OFFICE, WEASY):
        milliseconds = [seconds[name] * 1000 for seconds, _, _ in rounds]
        ratios = [seconds[name] / seconds[VANKHO] for seconds, _, _ in rounds]
        print(f"| {name} | {spread(milliseconds, '{:.1f}')} | {spread(ratios, '{:.0f}')} |")


if __name__ == "__main__":
    main()
