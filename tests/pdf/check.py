#!/usr/bin/env python3
"""Holds every document's PDF in built sites against its page and against the official layout.

check.py SITE…: prints what is wrong, and as its last line "N passed, N failed", a document being one.
"""

import json
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import form  # noqa: E402
import tags  # noqa: E402
from page import Page, letters, plain  # noqa: E402

MM = 72 / 25.4
LEFT, RIGHT, TOP, BOTTOM, WIDTH, HEIGHT = 30, 15, 20, 20, 210, 297


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


def text_within_margins(pdf):
    """In the order of the file; page numbers and the note of the copy stand in the margins."""
    area = ['-x', '0', '-y', str(int(TOP * MM) - 2), '-W', '600', '-H', str(int((HEIGHT - TOP - BOTTOM) * MM) + 6)]
    return plain(run('pdftotext', '-raw', *area, str(pdf), '-').stdout)


def check_file(pdf):
    if run('qpdf', '--check', str(pdf)).returncode != 0:
        yield 'qpdf finds damage'
    fonts = run('pdffonts', str(pdf)).stdout.splitlines()[2:]
    if not fonts or any(line.split()[-5:-2] != ['yes', 'yes', 'yes'] for line in fonts):
        yield 'a font is not embedded, no subset, or without ToUnicode'
    info = run('pdfinfo', str(pdf)).stdout
    for wanted in (r'^Tagged: +yes', r'^Title: +\S', r'^Metadata Stream: yes', r'^Page size: +595\.\d+ x 841\.\d+'):
        if not re.search(wanted, info, re.M):
            yield f'pdfinfo lacks {wanted}'
    structure = run('pdfinfo', '-struct', str(pdf))
    if not structure.stdout.startswith('Document') or 'rror' in structure.stderr:
        yield 'the structure tree is broken'


def check_text(pdf, page):
    text = text_within_margins(pdf)
    if not page.text:
        yield 'the page has no text'
        return
    # A note that goes on under the next page is in two pieces there, with text between them.
    for note in page.notes:
        if letters(note) not in letters(text):
            yield f'footnote not found: {note[:60]}'
    rest = letters(text)
    for note in page.notes:
        rest = rest.replace(letters(note), '', 1)
    for head in page.table_heads:
        first, _, later = rest.partition(letters(head))
        rest = first + letters(head) + later.replace(letters(head), '')
    for part, words in (('text', page.text), ('appendices', page.appendices)):
        if letters(words) not in rest:
            yield f'{part} differs from the page: {first_difference(letters(words), rest)}'
    before, _, behind = rest.partition(letters(page.text))
    for line in page.head + page.addressees:
        if letters(line) not in before:
            yield f'not above the text: {line}'
    for line in page.recipients + page.signature:
        if letters(line) not in behind:
            yield f'not below the text: {line}'
    lost = [word for word in page.text.split() if word not in text]
    if len(lost) > len(page.notes) + 3:  # a mark may stand apart from its word, a long word be divided
        yield f'words run together: {lost[:5]}'


def first_difference(wanted, text):
    size = 1
    while size < len(wanted) and wanted[:size] in text:
        size += 1
    return f'…{wanted[max(0, size - 30):size + 20]}…'


WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')


def boxes(pdf):
    """Of each page: words as (left, top, right, bottom, text), in mm."""
    pages = run('pdftotext', '-bbox', str(pdf), '-').stdout.split('<page ')[1:]
    return [[(*(float(n) / MM for n in word[:4]), word[4]) for word in WORD.findall(page)] for page in pages]


def check_pictures(pdf, page):
    """Each that the page shows is drawn, and described in the structure tree as on the page."""
    listed = [line.split()[2] for line in run('pdfimages', '-list', str(pdf)).stdout.splitlines()[2:]]
    if listed.count('image') < len(set(page.pictures)):
        yield f'{listed.count("image")} pictures, not {len(page.pictures)}'
    objects = json.loads(run('qpdf', '--json=2', '--json-key=qpdf', str(pdf)).stdout)['qpdf'][1].values()
    elements = [each['value'] for each in objects if isinstance(each.get('value'), dict)]
    described = sorted(each['/Alt'][2:] for each in elements if each.get('/S') == '/Figure')
    if described != sorted(filter(None, page.pictures)):
        yield f'pictures described as {described}'


def check_measures(pdf, page):
    for number, words in enumerate(boxes(pdf), 1):
        within = [word for word in words if TOP - 1 < word[1] and word[3] < HEIGHT - BOTTOM + 1.5]
        if any(word[0] < LEFT - 0.3 or word[2] > WIDTH - RIGHT + 0.6 for word in within):
            yield f'page {number}: text beyond the margins'
        above = [word for word in words if word[1] <= TOP - 1]
        if [word[4] for word in above] != ([] if number == 1 else [str(number)]):
            yield f'page {number}: in the top margin stands {above}'
        for left, top, right, _, _ in above:
            if abs((left + right) / 2 - (LEFT + WIDTH - RIGHT) / 2) > 0.5 or not 8 < top < 12:
                yield f'page {number}: its number stands elsewhere'


def check_form(pdf, page, record):
    yield from form.faults(pdf, page, record, tags.File(pdf).contents())
    for number, words in enumerate(boxes(pdf), 1):
        note = ' '.join(word[4] for word in words if word[1] > HEIGHT - BOTTOM)
        if not re.fullmatch(rf'Bản để đọc, không thay bản chính: {re.escape(record["id"])} '
                            r'\((lần ghi [0-9a-f]{12}, )?SHA-256 [0-9a-f]{12}\)', note.replace('\u00a0', ' ')):
            yield f'page {number}: the note of the copy is: {note}'


def main(sites):
    passed = failed = 0
    for site in map(pathlib.Path, sites):
        records = {record['address']: record for record in json.loads((site / 'catalogue.json').read_text())}
        for path in sorted(site.glob('van-ban/**/*.html')):
            pdf = path.with_suffix('.pdf')
            if not pdf.exists() or 'vankho' not in run('pdfinfo', str(pdf)).stdout:
                continue  # a page that leads elsewhere, or an uploaded original
            page = Page(path)
            wrong = [*check_file(pdf), *check_text(pdf, page), *check_pictures(pdf, page),
                     *check_measures(pdf, page), *check_form(pdf, page, records[str(path.relative_to(site))]),
                     *tags.faults(tags.File(pdf))]
            for sentence in wrong:
                print(f'{pdf.relative_to(site)}: {sentence}')
            passed, failed = passed + (not wrong), failed + bool(wrong)
        if not records:
            print(f'{site}: there are no documents')
            failed += 1
    print(f'{passed} passed, {failed} failed')


if __name__ == '__main__':
    main(sys.argv[1:])
