"""Words that only what is hidden has, each in a place of its own, looked for in every byte of everything that readers get:
canaries.py VANKHO
Prints what leaks, then "N passed, N failed"."""
import base64
import gzip
import hashlib
import io
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile
import zlib

import portal as tools
from portal import Portal, expect

VANKHO = pathlib.Path(sys.argv[1]).resolve()
BLOB = re.compile(rb'[A-Za-z0-9+/]{40,}={0,2}')


class Aviary:
    """Hands out words that no text has, and remembers what each stands for. Indexes leave out what a word has in common
    with the one before it, so that its end alone is looked for."""

    def __init__(self):
        self.places = {}

    def word(self, place, shown_inside=False):
        digits = hashlib.sha256(place.encode()).digest()
        word = ''.join('bdgklmnpqrstvxz'[digit % 15] + 'aeiouy'[digit % 6] for digit in digits[:6])
        self.places[word] = (place, shown_inside)
        return word


def inflated(data):
    try:
        return [zlib.decompress(data)]
    except zlib.error:
        return []


def unpacked(data, depth=0):
    """The bytes, and all that is packed in them."""
    yield data
    if depth > 3:
        return
    inner = []
    if data[:2] == b'\x1f\x8b':
        inner.append(gzip.decompress(data))
    elif data[:4] == b'\x28\xb5\x2f\xfd':
        inner.append(subprocess.run(['zstd', '-dqc'], input=data, capture_output=True, check=True).stdout)
    elif data[:4] == b'PK\3\4':
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            inner += [packed.comment] + [part for one in packed.infolist() for part in (one.filename.encode(), one.extra, packed.read(one))]
    elif data[:4] == b'%PDF':
        plain = subprocess.run(['qpdf', '--qdf', '--object-streams=disable', '-', '-'], input=data, capture_output=True).stdout
        inner += [plain, subprocess.run(['pdftotext', '-', '-'], input=data, capture_output=True).stdout]
        inner += [text.decode('utf-16', 'replace').encode() for text in map(lambda found: bytes.fromhex(found.decode()), re.findall(
            rb'<((?:FEFF|feff)(?:[0-9A-Fa-f]{4})*)>', plain))]
    elif data[:4] == b'ZIM\4':
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, 'a.zim').write_bytes(data)
            subprocess.run(['zimdump', 'dump', '--dir', f'{folder}/a', f'{folder}/a.zim'], check=True, capture_output=True)
            inner += [part for file in pathlib.Path(folder, 'a').rglob('*') if file.is_file()
                      for part in (str(file.relative_to(folder)).encode(), file.read_bytes())]
    else:
        for blob in BLOB.findall(data):
            inner += inflated(base64.b64decode(blob + b'=' * (-len(blob) % 4)))
    for part in inner:
        yield from unpacked(part, depth + 1)


def texts_of(folder):
    for file in sorted(folder.rglob('*')) if folder.is_dir() else [folder]:
        name = str(file.relative_to(folder)) if folder.is_dir() else file.name
        yield name, name.encode()
        if file.is_symlink():
            yield name, os.readlink(file).encode()
        elif file.is_file():
            data = file.read_bytes()
            if file.suffix == '.br':
                data = subprocess.run(['brotli', '-dc'], input=data, capture_output=True, check=True).stdout
            for part in unpacked(data):
                yield name, part


def leaks(folder, words):
    """By word the files that have it."""
    found = {}
    for name, data in texts_of(folder):
        lower = data.lower()
        for word in words:
            if word[3:].encode() in lower or word[3:].encode('utf-16-be') in lower:
                found.setdefault(word, set()).add(name)
    return found


def lay_guest(portal, aviary):
    """Another repository, gathered into the portal: where it lies, and what it keeps to itself."""
    word = aviary.word
    path = portal.folder / word('folder of a guest')
    for name, text in {'co-quan.yaml': f'- {{id: phong-doc, ten: Phòng đọc, truc_thuoc: thu-vien}} # {word("comment of a guest")}\n',
                       'site.yaml': f'ten: {word("name of a guest")}\n', 'trang/gioi-thieu.md': f'---\nten: x\n---\n\n{word("page of a guest")}\n',
                       'ghi-chu.txt': word('stray file of a guest'),
                       'van-ban/phong-doc/du-thao.md': f'---\ntrang_thai: du-thao\ntrich_yeu: {word("draft of a guest")}\n---\n\n1. x\n',
                       'van-ban/phong-doc/xe.md': '---\nloai: ke-hoach\ntrich_yeu: xe sách\nngay: 2026-01-20\nluu_hanh: cong-khai\n---\n\n'
                                                  '1. Xe về làng, số 9-NQ/W, ngày 31/2/2026.\n'}.items():
        file = path / 'content' / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    environment = {**portal.environment(), 'GIT_AUTHOR_EMAIL': f'{word("address of a guest")}@b.vn'}
    for command in (['init', '--quiet', '-b', word('branch of a guest')], ['add', '-A'], ['commit', '--quiet', '-m', 'Bản đầu']):
        subprocess.run(['git', '-C', path, *command], check=True, env=environment)
    return f'kho: [{{url: {path}}}]\n'


def at(portal, day):
    """Whoever commits from now on does so on that day."""
    date = f'{day}T08:00:00+07:00'
    kept = portal.environment
    portal.environment = lambda: {**kept(), 'GIT_AUTHOR_DATE': date, 'GIT_COMMITTER_DATE': date}


class Past:
    """What was hidden, or never a document, until it was shown under another name or in other words. Nobody met it."""

    ALIKE = ''.join(f'{i}. Kính mời dự hội nghị, mang theo tài liệu số {i}.\n' for i in range(1, 12))

    def __init__(self, portal, aviary):
        self.portal, self.word = portal, aviary.word

    def document(self, path, title, text, more=''):
        self.portal.write(path, f'---\nloai: ke-hoach\ntrich_yeu: {title}\nngay: 2026-01-05\nluu_hanh: cong-khai\n{more}---\n\n1. {text}.\n')

    def lay_hidden(self):
        embargo = 'cong_bo_tu: 2026-02-01\n'
        self.document('van-ban/thu-vien/tin.md', 'tin vui', self.word('embargo over: text corrected before'), embargo)
        self.named = f'van-ban/thu-vien/{self.word("embargo over: name before")}.md'
        self.document(self.named, 'tin vui khác', 'Vui', embargo)
        self.kept = f'nhap/{self.word("kept beside: name")}.md'
        self.document(self.kept, 'việc soạn', self.word('kept beside: text'))
        self.text = f'van-ban/thu-vien/{self.word("kept as text: name")}.txt'
        self.document(self.text, 'việc chép', self.word('kept as text: text'))
        self.page = f'van-ban/thu-vien/{self.word("page now: name while a draft")}.md'
        self.document(self.page, 'giới thiệu', f'Giới thiệu\n{self.ALIKE}', 'trang_thai: du-thao\n')
        self.gone = f'van-ban/thu-vien/{self.word("gone, another alike: name")}.md'
        self.document(self.gone, self.word('gone, another alike: title'), f'Một\n{self.ALIKE}', f'so: 1-KH/TVT\n# {self.word("gone, another alike: comment")}\n')

    def show(self):
        self.document('van-ban/thu-vien/tin.md', 'tin vui', 'Đã sửa', 'cong_bo_tu: 2026-02-01\n')
        for before, now in ((self.named, 'van-ban/thu-vien/tin-khac.md'), (self.kept, 'van-ban/thu-vien/soan.md'),
                            (self.text, 'van-ban/thu-vien/chep.md'), (self.page, 'trang/gioi-thieu.md'), (self.gone, 'van-ban/thu-vien/giay-moi.md')):
            (self.portal.repository / 'content' / now).parent.mkdir(exist_ok=True)
            self.portal.git('mv', f'content/{before}', f'content/{now}')
        self.portal.write('trang/gioi-thieu.md', f'---\nten: Giới thiệu\n---\n\n1. Giới thiệu\n{self.ALIKE}')
        self.document('van-ban/thu-vien/soan.md', 'việc soạn', 'Xong')
        self.document('van-ban/thu-vien/chep.md', 'việc chép', 'Xong')
        self.document('van-ban/thu-vien/giay-moi.md', 'mời họp', f'Một\n{self.ALIKE}', 'so: 2-KH/TVT\n')


def lay(portal, aviary):
    """A portal with a history, in which each hidden thing is where hidden things are."""
    word = aviary.word

    def document(name, title, text, more='', body=''):
        portal.write(f'van-ban/thu-vien/{name}.md', f'---\nloai: ke-hoach\ntrich_yeu: {title}\nngay: 2026-01-05\n{more}---\n\n1. {text}\n{body}')

    hidden = (('draft', 'trang_thai: du-thao', False), ('embargo', 'luu_hanh: cong-khai\ncong_bo_tu: 2030-01-01', False),
              ('internal', 'luu_hanh: noi-bo', True))
    for state, keys, inside in hidden:
        def here(what):
            return word(f'{state}: {what}', inside)
        name, attached, picture = here('file name'), here('name of an attachment'), here('name of a picture')
        document(name, here('title'), f'{here("text")}, {here("topic in text")}',
                 f'{keys}\nso: 7-KH/{here("symbol").upper()}\nchu_de: [{here("topic")}]\nnoi_nhan: [{here("recipient")}]\nky_niem: []\n'
                 f'nguoi_ky: {{chuc_vu: {here("post")}, ho_ten: {here("signatory")}}}\ndia_danh: {here("place")}\n'
                 f'can_cu: [9-NQ/{here("number of a base").upper()}]\nthoi_han: [{{den: 2026-03-01, viec: {here("task")}, gui: Trung tâm {here("addressee of a report")}}}]\n'
                 f'dinh_kem: [{{tep: {attached}.txt, ten: {here("title of an attachment")}}}]\n',
                 f'\n![{here("words for a picture")}]({picture}.png)\n\n- Căn cứ Nghị quyết số 3-NQ/{here("citation").upper()}, ngày 1/2/2025;\n\n'
                 f'| {here("head of a table")} |\n|---|\n| {here("cell")} |\n\n# {here("heading")}\n\nKỷ niệm 50 năm {here("commemoration")} (1/2/1976 - 1/2/2026).\n')
        portal.write(f'van-ban/thu-vien/{attached}.txt', here('attachment'))
        portal.write(f'van-ban/thu-vien/{picture}.png', here('picture'))
    gone, moved, before = word('deleted: file name'), word('moved: former name', True), word('internal before', True)
    document(gone, word('deleted: title'), word('deleted: text'), f'luu_hanh: cong-khai\ndinh_kem: [{gone}-kem.txt]\n')
    portal.write(f'van-ban/thu-vien/{gone}-kem.txt', word('deleted: attachment'))
    document(moved, 'dời chỗ', word('moved: text while internal', True), 'luu_hanh: noi-bo\n')
    document('hai', before, word('internal before: text', True), f'luu_hanh: noi-bo\nchu_de: [{word("internal before: topic")}]\n')
    document('ba', 'bây giờ nội bộ', word('internal now: text while public', True), 'luu_hanh: cong-khai\n')
    for path in ('van-ban/thu-vien/la.txt', 'ghi-chu.md', '.env', 'van-ban/.an.md', 'trang/nhap.txt', 'van-ban/thu-vien/.hai.md.swp'):
        portal.write(path, word(f'a file that nothing names: {path}'))
    (portal.repository / 'README.md').write_text(word('beside the content'))
    portal.write('site.yaml', f'# {word("comment in site.yaml")}\nten: Cổng thử\nan_ban: [noi-bo, cong-khai]\nlich_su: true\n'
                 f'ten_nguoi_sua: {{{word("an address in site.yaml")}@b.vn: Văn thư}}\n' + lay_guest(portal, aviary))
    portal.write('co-quan.yaml', f'# {word("comment in co-quan.yaml")}\n- {{id: thu-vien, ten: Thư viện tỉnh, ky_hieu: TVT}}\n')
    past = Past(portal, aviary)
    past.lay_hidden()
    at(portal, '2026-01-06')
    portal.commit(word("message of a commit of what is hidden"))
    document('mot', 'đọc sách', 'Mở cửa.', f'luu_hanh: cong-khai # {word("comment in front matter")}\n')
    portal.commit('Mở cửa')
    document('ba', 'bây giờ nội bộ', word('internal now: text for a day', True), 'luu_hanh: noi-bo\n')
    document('mot', 'đọc sách', 'Mở cửa cả ngày.', 'luu_hanh: cong-khai\n')
    portal.commit(word('message of a commit that changed an internal document too'))
    portal.git('rm', '--quiet', f'content/van-ban/thu-vien/{gone}.md', f'content/van-ban/thu-vien/{gone}-kem.txt')
    document('mot', 'đọc sách', 'Mở cửa cả tuần.', 'luu_hanh: cong-khai\n')
    portal.commit(word('message of a commit that removed a document'))
    portal.git('mv', f'content/van-ban/thu-vien/{moved}.md', 'content/van-ban/thu-vien/bon.md')
    document('bon', 'dời chỗ', 'Đã dời.', 'luu_hanh: cong-khai\n')
    document('hai', 'mở cửa', 'Mở cửa.', 'luu_hanh: cong-khai\n')
    document('ba', 'bây giờ nội bộ', word('internal now: text', True), 'luu_hanh: noi-bo\n')
    document('mot', 'đọc sách', f'Mở cửa.', 'luu_hanh: cong-khai\n')
    past.show()
    at(portal, '2026-01-20')
    author = {'GIT_AUTHOR_EMAIL': f'{word("author’s address")}@b.vn', 'GIT_COMMITTER_EMAIL': f'{word("committer’s address")}@b.vn',
              'GIT_COMMITTER_NAME': word('committer’s name')}
    kept = portal.environment
    portal.environment = lambda: {**kept(), **author}
    portal.commit(word('message of a commit that changed an internal document and others'))
    portal.git('branch', word('a branch'))
    portal.git('tag', '-m', word('message of a tag'), word('a tag'))
    portal.git('notes', 'add', '-m', word('a note'))
    (portal.repository / 'content/van-ban/thu-vien/mot.md').write_text(word('not committed'))


def change_all(portal, sentence):
    """Every document, whoever may see it; what is not committed stays so."""
    changed = portal.repository / 'content/van-ban/thu-vien/mot.md'
    not_committed = changed.read_text()
    portal.git('checkout', '--quiet', '--', '.')
    for file in (portal.repository / 'content/van-ban').rglob('*.md'):
        file.write_text(f'{file.read_text()}\n2. {sentence}.\n')
    portal.commit('Sửa mọi văn bản')
    changed.write_text(not_committed)


def outputs(portal, edition):
    """What readers of the edition get, by the command that makes it."""
    top = portal.folder / edition
    top.mkdir()
    environment = {**tools.ENVIRONMENT, 'XDG_CACHE_HOME': str(portal.folder / 'cache'), 'XDG_STATE_HOME': str(portal.folder / 'state')}
    given = ['--repo', portal.repository, '--edition', edition, '--date', '2026-03-01']
    for name, command in (('build', ['build', '--out']), ('publish', ['publish', '--to']), ('pack', ['pack', '--to']), ('pack.zip', ['pack', '--to']),
                          ('pack.zim', ['pack', '--to']), ('sach.epub', ['pack', '--co-quan', 'thu-vien', '--nam', '2026', '--to']),
                          ('khac.zip', ['pack', '--since', '1', '--to'])):
        if '--since' in command:
            change_all(portal, edition)
        done = subprocess.run([VANKHO, *command, top / name, *given], env=environment, capture_output=True, text=True, cwd=portal.folder)
        expect(f'{name} of {edition} is made', done.returncode == 0, done.stdout + done.stderr)
        yield name, pathlib.Path(os.path.realpath(top / name / 'current')) if name == 'publish' else top / name


def main():
    with tempfile.TemporaryDirectory(prefix='maydungcongwq') as folder:
        aviary = Aviary()
        aviary.places['maydungcongwq'] = ('a path of the machine', False)
        portal = Portal(VANKHO, pathlib.Path(folder) / 'kho')
        lay(portal, aviary)
        for edition in ('noi-bo', 'cong-khai'):
            words = [word for word, (_, inside) in aviary.places.items() if edition == 'cong-khai' or not inside]
            inside = [word for word, (_, inside) in aviary.places.items() if inside]
            for name, made in outputs(portal, edition):
                found = leaks(made, aviary.places)
                for word in words:
                    place = aviary.places[word][0]
                    expect(f'{edition}, {name}: {place}', word not in found, sorted(found.get(word, ()))[:5])
                if edition == 'noi-bo' and name == 'build':
                    missed = [aviary.places[word][0] for word in inside if word not in found]
                    expect('what the edition has is found where it is', not missed, missed)
    return tools.finish()


if __name__ == '__main__':
    sys.exit(main())
