"""After any history of commits, a site that was kept up is what a first build makes: histories.py VANKHO [ROUNDS]

Each round changes the content as editors do, builds it where the round before was built, with what the cache remembers,
and once more into an empty folder without a cache, and compares every byte and every warning; now and then the cache is damaged, foreign
or gone, and somebody meddles with the output. 1,000 rounds are the long form. Prints what is not as it should be, then
"N passed, N failed"."""

import datetime
import filecmp
import os
import pathlib
import random
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib

import portal as tools
from portal import ENVIRONMENT, Portal, expect

VANKHO = pathlib.Path(sys.argv[1]).resolve()
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 20
WORDS = ('thư viện', 'đọc sách', 'trồng cây', 'văn thư', 'lưu trữ', 'hội nghị', 'tập huấn', 'kiểm tra', 'báo cáo')
FIRST_DAY = datetime.date(2026, 1, 5)


class Editors:
    """Change a portal's content, each time in one way."""

    def __init__(self, portal, chance):
        self.portal, self.chance, self.day, self.counter = portal, chance, FIRST_DAY, 0
        self.content = portal.repository / 'content'
        self.merged = False
        portal.write('co-quan.yaml', BODIES)
        for _ in range(6):
            self.add()
        portal.commit('Lập kho')

    def words(self, count):
        return ' '.join(self.chance.choice(WORDS) for _ in range(count))

    def documents(self):
        return sorted((self.content / 'van-ban').rglob('*.md'))

    def any_document(self):
        return self.chance.choice(self.documents())

    def add(self):
        self.counter += 1
        body = self.chance.choice(['thu-vien', 'bao-tang', 'so-van-hoa'])
        day = FIRST_DAY + datetime.timedelta(days=self.chance.randrange(60))
        cited = f'Thực hiện Kế hoạch số {self.chance.randrange(1, 9)}-KH/TVT ngày 05/01/2026 của Thư viện tỉnh;\n\n'
        picture = '\n![Sơ đồ](so-do.png)\n' if self.chance.random() < 0.3 else ''
        self.write(f'van-ban/{body}/{self.counter:03d}.md',
                   f'---\nso: {self.counter}-KH/TVT\nloai: ke-hoach\ntrich_yeu: {self.words(3)}\nco_quan: {body}\n'
                   f'ngay: {day}\nchu_de: [{self.chance.choice(WORDS)}]\n---\n\n{cited}## I. MỤC ĐÍCH\n\n'
                   f'{self.words(12)}.\n\n## II. TỔ CHỨC THỰC HIỆN\n\n1. Bảo tàng tỉnh {self.words(4)} trước ngày '
                   f'{day + datetime.timedelta(days=30):%d/%m/%Y}.\n{picture}')
        if picture:
            self.draw(f'van-ban/{body}/so-do.png')

    def write(self, path, text):
        self.portal.write(path, text)

    def draw(self, path):
        """A picture of one colour."""
        def chunk(kind, data):
            return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
        row = b'\0' + bytes([self.chance.randrange(256)] * 3) * 4
        (self.content / path).write_bytes(
            b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 4, 4, 8, 2, 0, 0, 0))
            + chunk(b'IDAT', zlib.compress(row * 4)) + chunk(b'IEND', b''))

    def reword(self):
        file = self.any_document()
        file.write_text(file.read_text().replace('## II.', f'{self.words(6)}.\n\n## II.', 1))

    def retitle(self):
        file = self.any_document()
        lines = [f'trich_yeu: {self.words(4)}' if line.startswith('trich_yeu:') else line
                 for line in file.read_text().splitlines()]
        file.write_text('\n'.join(lines) + '\n')

    def mistype(self):
        file = self.any_document()
        file.write_text(file.read_text() + f'\nTheo Nghị quyết số {self.counter}-NQ/W, ngày 31/02/2026.\n')

    def touch_nothing(self):
        file = self.any_document()
        file.write_text(file.read_text().replace('---\n', '---\n# lời ghi của văn thư\n', 1))

    def move(self):
        self.counter += 1
        file = self.any_document()
        file.rename(file.parent / f'{self.counter:03d}-moi.md')

    def remove(self):
        if len(self.documents()) > 3:
            self.any_document().unlink()

    def redraw(self):
        for file in sorted((self.content / 'van-ban').rglob('*.png')):
            self.draw(file.relative_to(self.content))

    def merge_bodies(self):
        self.merged = not self.merged
        self.write('co-quan.yaml', MERGED if self.merged else BODIES)

    def hold_back(self):
        """Until a day that comes with later rounds."""
        file = self.any_document()
        if 'cong_bo_tu' not in file.read_text():
            until = self.day + datetime.timedelta(days=self.chance.randrange(1, 4))
            file.write_text(file.read_text().replace('---\n', f'---\ncong_bo_tu: {until}\n', 1))

    def dress(self):
        theme = self.portal.repository / 'themes/mac-dinh/404.html'
        if theme.exists():
            theme.unlink()
        else:
            theme.parent.mkdir(parents=True, exist_ok=True)
            theme.write_text((pathlib.Path(__file__).parents[2] / 'themes/mac-dinh/404.html').read_text() + '\n')

    def rename_portal(self):
        self.write('site.yaml', f'ten: Cổng {self.words(2)}\nan_ban: [noi-bo, cong-khai]\nlich_su: true\n')

    def work(self):
        ways = [self.add, self.reword, self.reword, self.retitle, self.mistype, self.touch_nothing, self.move, self.remove,
                self.redraw, self.merge_bodies, self.hold_back, self.dress, self.rename_portal]
        way = self.chance.choice(ways)
        way()
        self.portal.git('add', '-A')
        self.portal.git('commit', '--quiet', '--allow-empty', '-m', way.__name__)
        self.portal.commits += 1
        self.day += datetime.timedelta(days=self.chance.randrange(2))
        return way.__name__


BODIES = """- {id: thu-vien, ten: Thư viện tỉnh, ky_hieu: TVT}
- {id: bao-tang, ten: Bảo tàng tỉnh, ky_hieu: BTT}
- {id: so-van-hoa, ten: Sở Văn hóa, ky_hieu: SVH}
"""
MERGED = """- {id: thu-vien, ten: Thư viện tỉnh, ky_hieu: TVT, truc_thuoc: so-van-hoa}
- {id: bao-tang, ten: Bảo tàng tỉnh, ky_hieu: BTT, den: 2026-01-31}
- {id: so-van-hoa, ten: Sở Văn hóa và Thể thao, ky_hieu: SVHTT, ke_thua: [bao-tang]}
"""


def build(portal, out, day, cache):
    """What it counts, and what it warns of."""
    environment = {**ENVIRONMENT, **({'XDG_CACHE_HOME': str(cache)} if cache else {})}
    done = subprocess.run([VANKHO, 'build', '--repo', portal.repository, '--out', out, '--date', str(day)],
                          env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout, done.stderr


def difference(one, other):
    """Paths of what differs."""
    found = []
    for folder, _, names in os.walk(one):
        within = pathlib.Path(folder).relative_to(one)
        others = set(os.listdir(other / within)) if (other / within).is_dir() else set()
        mine = set(names) | {entry for entry in os.listdir(folder)}
        found += [str(within / name) for name in sorted(mine ^ others)]
        found += [str(within / name) for name in names
                  if name in others and not filecmp.cmp(one / within / name, other / within / name, shallow=False)]
    return found


def spoil(cache, chance):
    """What may befall a cache."""
    files = sorted(file for file in cache.rglob('*') if file.is_file())
    fate = chance.randrange(4)
    if fate == 0:
        shutil.rmtree(cache)
    for file in files if fate > 0 else []:
        data = file.read_bytes()
        if fate == 1:
            file.write_bytes(data[:chance.randrange(len(data))])
        elif fate == 2:
            at = chance.randrange(len(data))
            file.write_bytes(data[:at] + bytes([data[at] ^ 4]) + data[at + 1:])
        else:
            file.write_bytes(chance.randbytes(1000))


def meddle(out, chance):
    """What may befall an output: a file is changed in place, whatever its size, or is another's, or is gone."""
    file = chance.choice(sorted(file for file in out.rglob('[!.]*') if file.is_file()))
    data = file.read_bytes()
    fate = chance.randrange(4)
    if fate == 0:
        file.write_bytes(bytes(byte ^ 4 for byte in data))
    elif fate == 1:
        file.write_bytes(data + b'x')
    else:
        file.unlink()
    if fate == 2:
        file.write_bytes(data[::-1])


def forged(portal, out, day, cache):
    """A cache says which bytes to expect; it can keep no others. A copy that was not made again shows that it is used."""
    pdf = next(out.rglob('*.pdf'))
    true = pdf.read_bytes()
    pdf.unlink()
    pdf.write_bytes(b'not this')
    build(portal, out, day, cache)
    expect('a copy that was changed in the output is made again', pdf.read_bytes() == true)
    file = next((cache / 'vankho/provenance').iterdir())
    text = file.read_text().replace(tools.hashlib.sha256(true).hexdigest(), tools.hashlib.sha256(b'not this').hexdigest())
    lines = text[:text.rindex('\n', 0, -1) + 1]
    file.write_text(lines + tools.hashlib.sha256(lines.encode()).hexdigest() + '\n')
    pdf.unlink()
    pdf.write_bytes(b'not this')
    pdf.chmod(0o644)
    build(portal, out, day, cache)
    expect('a copy made of the same is not made again', pdf.read_bytes() == b'not this')
    shutil.rmtree(cache)
    build(portal, out, day, cache)
    expect('without the cache it is', pdf.read_bytes() == true)


def inodes(out):
    """Of document pages: a file that is not written again keeps its own."""
    return {page.relative_to(out): page.stat().st_ino for page in (out / 'van-ban').rglob('*.html')}


def costs_what_it_changes(portal, editors, out, cache):
    before = inodes(out)
    file = editors.any_document()
    file.write_text(file.read_text() + '\nBảo tàng tỉnh đôn đốc.\n')
    portal.git('commit', '--quiet', '--all', '-m', 'Thêm một câu')
    build(portal, out, editors.day, cache)
    changed = sorted(str(page) for page, inode in inodes(out).items() if before.get(page) != inode)
    own = file.relative_to(editors.content).with_suffix('.html')
    expect('a sentence more in one document writes the page of no other', changed == [str(own)], changed)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        chance = random.Random(26)
        portal = Portal(VANKHO, folder)
        portal.environment = lambda: {**ENVIRONMENT, 'GIT_AUTHOR_DATE': '2026-01-05T08:00:00+07:00',
                                      'GIT_COMMITTER_DATE': '2026-01-05T08:00:00+07:00'}
        editors = Editors(portal, chance)
        kept, cache, way = folder / 'kept', folder / 'cache', 'first'
        for number in range(ROUNDS):
            _, warned = build(portal, kept, editors.day, cache)
            fresh = folder / 'fresh'
            _, expected = build(portal, fresh, editors.day, None)
            different = difference(kept, fresh) + difference(fresh, kept)
            expect(f'round {number}, {way}: the kept site is what a first build makes', not different, different[:5])
            expect(f'round {number}, {way}: it warns of what a first build warns of', warned == expected, warned)
            shutil.rmtree(fresh)
            if chance.random() < 0.15:
                spoil(cache, chance)
            if chance.random() < 0.25:
                meddle(kept, chance)
            way = editors.work()
        build(portal, kept, editors.day, cache)
        said, _ = build(portal, kept, editors.day, cache)
        expect('what did not change is not written', 'ghi 0 tệp' in said, said)
        costs_what_it_changes(portal, editors, kept, cache)
        forged(portal, kept, editors.day, cache)
    return tools.finish()


if __name__ == '__main__':
    sys.exit(main())
