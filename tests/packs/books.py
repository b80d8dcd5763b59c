#!/usr/bin/env python3
"""What a body issued in a year, as an EPUB file, as epubcheck, unzip, minisign and an XML parser see it: books.py VANKHO
Prints what is not as it should be, then "N passed, N failed"."""
import difflib
import pathlib
import posixpath
import re
import shutil
import subprocess
import sys
import tempfile
import traceback
import xml.etree.ElementTree as xml
import zipfile
import zlib

from portal import DRAFT, EMBARGOED, INTERNAL, Portal, make_key

VANKHO = sys.argv[1]
TOP = pathlib.Path(__file__).resolve().parents[2]
OPF, DC, XHTML = '{http://www.idpf.org/2007/opf}', '{http://purl.org/dc/elements/1.1/}', '{http://www.w3.org/1999/xhtml}'
EPUB = '{http://www.idpf.org/2007/ops}'
TESTS = []


def test(function):
    TESTS.append(function)
    return function


def png(colour=b'\1\2\3'):
    def chunk(kind, data):
        return len(data).to_bytes(4, 'big') + kind + data + zlib.crc32(kind + data).to_bytes(4, 'big')
    size = (4).to_bytes(4, 'big')
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', size + size + b'\10\2\0\0\0')
            + chunk(b'IDAT', zlib.compress((b'\0' + colour * 4) * 4)) + chunk(b'IEND', b''))


BODIES = '''- {id: tinh-uy, ten: Tỉnh ủy Thử, ky_hieu: TU}
- {id: so-a, ten: 'Sở "A" & <B>', ky_hieu: SA}
'''
OF_ALL_KINDS = '''---
so: 7/KH-SA
loai: ke-hoach
trich_yeu: đường < 5 km & "cầu"
co_quan: so-a
ngay: 2024-02-03
luu_hanh: cong-khai
---

Thực hiện Kế hoạch số 8/KH-SA ngày 05/6/2024 của Sở; Kế hoạch số 1-KH/TU ngày 03/02/2024 của Tỉnh ủy Thử.

## I. MỤC ĐÍCH

1. Làm **đường** *xã*[^1], xem [kế hoạch sau](sau.md#II), [mục không có](sau.md), [nơi khác](../tinh-uy/kh-1.md),
[trang ngoài](https://vi.wikipedia.org/wiki/%C4%90%C6%B0%E1%BB%9Dng?a=1&b=2), [thư](mailto:a@b.vn), [mục II](#II).

![Sơ đồ "A" & B < C](so-do.png)

![Ảnh](anh.jpg) ![Ghi sai đuôi](that-ra-la.jpg) ![Động](dong.gif)

## II. TỔ CHỨC

| Việc | Hạn |
|---|---|
| Báo cáo | 30/6/2024 |

> Trích dẫn  
> hai dòng.

    mã & <b>lệnh</b>

Điều 3. Thi hành.

[^1]: Chú thích, xem [mục I](#I).

Nơi nhận:
- Tỉnh ủy Thử;
- Lưu.
'''
LATER = '''---
so: 8/KH-SA
loai: ke-hoach
trich_yeu: làm cầu
co_quan: so-a
ngay: 2024-06-05
thay_the: [{so: 7/KH-SA, ngay: 2024-02-03}]
luu_hanh: cong-khai
---

## I. MỘT

Xem Kế hoạch số 7/KH-SA ngày 03/02/2024.

## II. HAI

Xong.
'''


class Case:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.portal = Portal(VANKHO, folder)
        self.secret, self.public = make_key(folder, 'that')
        self.portal.write('content/co-quan.yaml', BODIES)
        self.portal.write('content/van-ban/so-a/dau.md', OF_ALL_KINDS)
        self.portal.write('content/van-ban/so-a/sau.md', LATER)
        for name, data in (('so-do.png', png()), ('that-ra-la.jpg', png(b'\4\5\6')), ('dong.gif', b'GIF89a'),
                           ('anh.jpg', (TOP / 'tests/unit/downloads/pictures/photo.jpg').read_bytes())):
            (self.portal.repository / 'content/van-ban/so-a' / name).write_bytes(data)
        self.portal.commit()
        self.book = self.folder / 'so-a.epub'
        self.bind(self.book)

    def bind(self, to, *more, body='so-a', year=2024, status=0, **options):
        done, printed = self.portal.pack(to, '--co-quan', body, '--nam', year, *more, **options)
        assert done == status, printed
        return printed


class Book:
    def __init__(self, file):
        self.zip = zipfile.ZipFile(file)
        self.package = xml.fromstring(self.read('package.opf'))
        self.items = {item.get('id'): item for item in self.package.iter(OPF + 'item')}

    def read(self, path):
        return self.zip.read('EPUB/' + path).decode()

    def order(self):
        return [self.items[ref.get('idref')].get('href') for ref in self.package.iter(OPF + 'itemref')]

    def page(self, ending):
        path, = (name for name in self.order() if name.endswith(ending))
        return path, xml.fromstring(self.read(path))

    def told(self, name):
        return [element.text for element in self.package.iter(DC + name)]


def checked_by_epubcheck(file):
    # Debian's command is the jar itself, which kernels run that were told how to.
    done = subprocess.run(['java', '-jar', shutil.which('epubcheck'), '--failonwarnings', file], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@test
def epubcheck_has_nothing_to_say(case):
    checked_by_epubcheck(case.book)


@test
def nor_of_the_portal_that_the_project_ships(case):
    project = case.folder / 'project'
    shutil.copytree(TOP / 'content', project / 'content')
    for command in (['init', '-q'], ['add', '-A'], ['-c', 'user.name=T', '-c', 'user.email=t@a.vn', 'commit', '-q', '-m', 'x']):
        subprocess.run(['git', '-C', project, *command], check=True)
    to = case.folder / 'project.epub'
    status, printed = case.portal.run('pack', '--repo', project, '--to', to, '--co-quan', 'ubnd-tinh', '--nam', 2025)
    assert status == 0, printed
    checked_by_epubcheck(to)


@test
def a_reader_of_books_finds_what_it_looks_for_first(case):
    subprocess.run(['unzip', '-tqq', case.book], check=True)
    first = zipfile.ZipFile(case.book).infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ('mimetype', zipfile.ZIP_STORED, b'')
    assert case.book.read_bytes()[30:58] == b'mimetypeapplication/epub+zip'


@test
def the_same_commit_and_date_give_the_same_bytes(case):
    again = case.folder / 'again.epub'
    case.bind(again, '--jobs', 3, state=case.folder / 'other-state', umask=0o77, env={'TZ': 'America/Lima', 'LC_ALL': 'C'})
    assert again.read_bytes() == case.book.read_bytes()


@test
def it_says_whose_it_is(case):
    book = Book(case.book)
    assert book.told('title') == ['Sở "A" & <B>: văn bản năm 2024']
    assert book.told('creator') == ['Sở "A" & <B>'] and book.told('publisher') == ['Văn phòng Thử']
    assert book.told('language') == ['vi'] and book.told('date') == ['2024-03-03']
    assert re.fullmatch(r'urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}', book.told('identifier')[0])
    features = {meta.text for meta in book.package.iter(OPF + 'meta') if meta.get('property') == 'schema:accessibilityFeature'}
    assert features == {'readingOrder', 'structuralNavigation', 'tableOfContents', 'alternativeText'}, features


@test
def a_later_version_is_the_same_book(case):
    later = case.folder / 'later.epub'
    case.bind(later, '--date', '2024-12-01')
    one, other = Book(case.book), Book(later)
    assert one.told('identifier') == other.told('identifier') and one.told('date') != other.told('date')
    case.bind(later, '--edition', 'cong-khai')
    assert one.told('identifier') != Book(later).told('identifier'), 'another edition is another book'


@test
def documents_stand_by_date_behind_cover_and_contents_by_month(case):
    book = Book(case.book)
    assert book.order() == ['bia.xhtml', 'muc-luc.xhtml', 'van-ban/so-a/dau.xhtml', 'van-ban/so-a/sau.xhtml'], book.order()
    _, contents = book.page('muc-luc.xhtml')
    months = [item.text for item in contents.iter(XHTML + 'span')]
    links = [(link.get('href'), link.text) for link in contents.iter(XHTML + 'a')]
    assert months == ['Tháng 2', 'Tháng 6'], months
    assert links == [('van-ban/so-a/dau.xhtml', '7/KH-SA: Kế hoạch đường < 5 km & "cầu"'),
                     ('van-ban/so-a/sau.xhtml', '8/KH-SA: Kế hoạch làm cầu')], links


@test
def a_page_has_the_whole_document_and_cover_and_contents_what_the_book_is(case):
    book = Book(case.book)
    for ending in 'dau.xhtml', 'bia.xhtml', 'muc-luc.xhtml':
        path, _ = book.page(ending)
        made = re.sub('lần ghi [0-9a-f]{12}', 'lần ghi …', book.read(path))
        expected = (TOP / 'tests/packs/book' / ending).read_text()
        assert made == expected, '\n'.join(difflib.unified_diff(expected.splitlines(), made.splitlines(), lineterm=''))


@test
def each_page_is_dressed_by_the_theme(case):
    book = Book(case.book)
    assert book.read('book.css') == (TOP / 'themes/mac-dinh/book.css').read_text()
    for path in book.order():
        link, = xml.fromstring(book.read(path)).iter(XHTML + 'link')
        assert posixpath.normpath(posixpath.join(posixpath.dirname(path), link.get('href'))) == 'book.css', path


@test
def links_lead_to_the_book_or_out_of_the_site_and_all_others_are_text(case):
    book = Book(case.book)
    path, page = book.page('dau.xhtml')
    links = {''.join(link.itertext()): link.get('href') for link in page.iter(XHTML + 'a')}
    assert links['kế hoạch sau'] == 'sau.xhtml#II' and links['mục không có'] == 'sau.xhtml', links
    assert links['mục II'] == '#II' and links['mục I'] == '#I', links
    assert links['trang ngoài'].startswith('https://vi.wikipedia.org/') and links['thư'] == 'mailto:a@b.vn', links
    assert any(target == 'sau.xhtml' and '8/KH-SA' in text for text, target in links.items()), links
    text = ''.join(page.itertext())
    assert 'nơi khác' in text and 'nơi khác' not in links and '1-KH/TU' in text, links
    known = {name: {element.get('id') for element in xml.fromstring(book.read(name)).iter()} for name in book.order()}
    for target in links.values():
        if ':' in target:
            continue
        name, _, anchor = target.partition('#')
        name = posixpath.normpath(posixpath.join(posixpath.dirname(path), name)) if name else path
        assert name in known and (not anchor or anchor in known[name]), target


@test
def a_replaced_document_says_by_what(case):
    _, page = Book(case.book).page('dau.xhtml')
    notice, = (element for element in page.iter(XHTML + 'p') if element.get('class') == 'notice')
    assert 'Đã được thay thế' in ''.join(notice.itertext())
    assert [link.get('href') for link in notice.iter(XHTML + 'a')] == ['sau.xhtml']


@test
def pictures_are_in_it_as_what_they_are(case):
    book = Book(case.book)
    _, page = book.page('dau.xhtml')
    shown = {picture.get('alt'): picture.get('src') for picture in page.iter(XHTML + 'img')}
    assert shown == {'Sơ đồ "A" & B < C': 'so-do.png', 'Ảnh': 'anh.jpg', 'Ghi sai đuôi': 'that-ra-la.jpg.png'}, shown
    assert 'Động' in ''.join(page.itertext())
    types = {item.get('href'): item.get('media-type') for item in book.items.values() if 'image' in item.get('media-type')}
    assert types == {'van-ban/so-a/so-do.png': 'image/png', 'van-ban/so-a/anh.jpg': 'image/jpeg',
                     'van-ban/so-a/that-ra-la.jpg.png': 'image/png'}, types
    assert book.zip.read('EPUB/van-ban/so-a/so-do.png') == png()


@test
def no_byte_of_it_speaks_of_what_the_edition_does_not_have(case):
    public, internal = case.folder / 'public.epub', case.folder / 'internal.epub'
    case.bind(public, '--edition', 'cong-khai', body='tinh-uy')
    case.bind(internal, body='tinh-uy')
    def everything(file):
        archive = zipfile.ZipFile(file)
        return b''.join(info.filename.encode() + archive.read(info) for info in archive.infolist())
    for word in INTERNAL, DRAFT, EMBARGOED, 'songlam.vn':
        assert word.encode() not in everything(public), word
    assert INTERNAL.encode() in everything(internal) and DRAFT.encode() not in everything(internal)


@test
def a_secrecy_mark_anywhere_refuses_it(case):
    portal = case.portal
    portal.write(portal.path(50), '---\nngay: 2023-01-01\n---\n\nMẬT\n\nKẾ HOẠCH\nĐào hầm\n')
    portal.commit()
    to = case.folder / 'secret.epub'
    printed = case.bind(to, status=1)
    assert 'No book was made.' in printed and 'Đào hầm' not in printed and not to.exists(), printed
    portal.git('reset', '-q', '--hard', 'HEAD~1')


@test
def minisign_knows_a_signed_book(case):
    signed, signature = case.folder / 'signed.epub', case.folder / 'signed.epub.minisig'
    case.bind(signed, '--sign-with', case.secret)
    subprocess.run(['minisign', '-V', '-q', '-m', signed, '-p', case.public], check=True)
    assert signed.read_bytes() == case.book.read_bytes()
    assert b'trusted comment: vankho: so-a 2024, 2024-03-03\n' in signature.read_bytes()
    case.bind(signed)
    assert not signature.exists(), 'a signature of another version stayed'


@test
def it_tells_what_was_made(case):
    to = case.folder / 'told.epub'
    assert case.bind(to).startswith(f'{to}: Sở "A" & <B>: văn bản năm 2024, 2 documents\n')
    assert case.bind(to, lang='vi').startswith(f'{to}: Sở "A" & <B>: văn bản năm 2024, 2 văn bản\n')


USAGE = (
    ('x.epub', ['--nam', 2024],
     'an EPUB file is a book of what one body issued in one year: which ones?\n'
     '    → Add --co-quan ID and --nam YEAR, for example: --co-quan tinh-uy --nam 2025.\n',
     'tệp EPUB là sách gồm văn bản một năm của một cơ quan, cần biết cơ quan và năm\n'
     '    → Thêm --co-quan MÃ và --nam NĂM, ví dụ: --co-quan tinh-uy --nam 2025.\n'),
    ('x.zip', ['--co-quan', 'so-a'],
     '--co-quan is only for books as EPUB files\n    → Leave out --co-quan, or name a file .epub behind --to.\n',
     '--co-quan chỉ dùng khi lập sách EPUB\n    → Bỏ --co-quan, hoặc ghi một tệp .epub sau --to.\n'),
    ('x', ['--nam', 2024],
     '--nam is only for books as EPUB files\n    → Leave out --nam, or name a file .epub behind --to.\n',
     '--nam chỉ dùng khi lập sách EPUB\n    → Bỏ --nam, hoặc ghi một tệp .epub sau --to.\n'),
    ('x.epub', ['--co-quan', 'so-a', '--nam', 2024, '--since', 1],
     '--since means nothing to a book as EPUB file: it has no serial and no differences\n'
     '    → Leave out --since, or make a copy: --to DIR or --to FILE.zip.\n',
     '--since không dùng được với sách EPUB: sách không có số và không có bản khác biệt\n'
     '    → Bỏ --since, hoặc lập bản sao: --to THƯ-MỤC hay --to TỆP.zip.\n'),
    ('x.epub', ['--co-quan', 'so-a', '--nam', 2024, '--serial', 1],
     '--serial means nothing to a book as EPUB file: it has no serial and no differences\n'
     '    → Leave out --serial, or make a copy: --to DIR or --to FILE.zip.\n',
     '--serial không dùng được với sách EPUB: sách không có số và không có bản khác biệt\n'
     '    → Bỏ --serial, hoặc lập bản sao: --to THƯ-MỤC hay --to TỆP.zip.\n'),
    ('x.epub', ['--co-quan', 'so-a', '--nam', 2024, '--worktree'],
     'a copy is made of a commit only\n    → Commit, then leave out --worktree.\n',
     'bản sao chỉ được lập từ một bản đã ghi vào kho\n    → Ghi vào kho (git commit) rồi bỏ --worktree.\n'),
    ('x.epub', ['--co-quan', 'tinh-uyy', '--nam', 2024],
     "there is no body 'tinh-uyy'; did you mean 'tinh-uy'?\n    → Use: --co-quan tinh-uy.\n",
     "không có cơ quan 'tinh-uyy'; có phải 'tinh-uy'?\n    → Dùng: --co-quan tinh-uy.\n"),
    ('x.epub', ['--co-quan', 'cong-an', '--nam', 2024],
     "there is no body 'cong-an'\n    → Use one of the ids: so-a, tinh-uy.\n",
     "không có cơ quan 'cong-an'\n    → Dùng một trong các mã: so-a, tinh-uy.\n"),
    ('x.epub', ['--co-quan', 'tinh-uy', '--nam', 1990],
     'this edition has nothing that Tỉnh ủy Thử issued in 1990\n    → The years that have documents: 2024.\n',
     'ấn bản này không có văn bản nào năm 1990 của Tỉnh ủy Thử\n    → Những năm có văn bản: 2024.\n'),
)


@test
def wrong_usage_says_what_to_do(case):
    for name, arguments, english, vietnamese in USAGE:
        for language, expected in ('en', english), ('vi', vietnamese):
            status, printed = case.portal.pack(case.folder / name, *arguments, lang=language)
            assert status == 2 and printed == 'vankho: ' + expected, (arguments, printed)
            assert not (case.folder / name).exists()


@test
def a_body_that_issued_nothing_makes_no_book(case):
    case.portal.write('content/co-quan.yaml', BODIES + '- {id: so-b, ten: Sở B}\n')
    case.portal.commit()
    assert 'this edition has nothing that Sở B issued\n' in case.bind(case.folder / 'x.epub', body='so-b', status=2)
    case.portal.git('reset', '-q', '--hard', 'HEAD~1')


@test
def a_theme_may_dress_it_and_is_told_what_is_no_xml(case):
    portal, to = case.portal, case.folder / 'dressed.epub'
    portal.write('themes/mac-dinh/book.css', 'h1 { color: #8c1d12; }\n')
    portal.write('themes/mac-dinh/book_cover.html', '{% extends "book.html" %}{% block main %}<h1>Bìa<br>của tôi</h1>{% endblock %}')
    portal.commit()
    case.bind(to)
    book = Book(to)
    assert book.read('book.css') == 'h1 { color: #8c1d12; }\n' and '<h1>Bìa<br/>của tôi</h1>' in book.read('bia.xhtml')
    checked_by_epubcheck(to)
    before = to.read_bytes()
    portal.write('themes/mac-dinh/book_cover.html', '{% extends "book.html" %}{% block main %}<p>a<p>b &middot;{% endblock %}')
    portal.commit()
    printed = case.bind(to, status=1)
    assert printed.startswith('themes/mac-dinh/book.html: error: the page bia.html of the book has something that is no XML: '
                              '&middot;\n'), printed
    assert to.read_bytes() == before
    portal.git('reset', '-q', '--hard', 'HEAD~2')


@test
def a_disk_that_refuses_leaves_the_old_book(case):
    status, printed = case.portal.pack(case.folder / 'khong-co/x.epub', '--co-quan', 'so-a', '--nam', 2024)
    assert status == 3 and 'cannot write' in printed, printed


def main():
    passed = 0
    with tempfile.TemporaryDirectory() as folder:
        case = Case(folder)
        for function in TESTS:
            try:
                function(case)
                passed += 1
            except Exception:  # pylint: disable=broad-except  # each test fails for itself
                print(f'--- {function.__name__}')
                traceback.print_exc(file=sys.stdout)
    print(f'{passed} passed, {len(TESTS) - passed} failed')


main()
