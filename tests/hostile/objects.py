"""Stores that are broken, or made to look so: loose objects, packs, deltas."""
import hashlib
import os
import struct
import zlib

from cause import ACCEPTED, ENVIRONMENT, REFUSED, cause
from forge import PORTAL

MOT = 'van-ban/thu-vien/mot.md'
UNREAD = f'không đọc được {MOT} từ kho git'
KINDS = {'commit': 1, 'tree': 2, 'blob': 3}


def text_of(forge):
    return hashlib.sha1(f'blob {len(PORTAL[MOT].encode())}\0'.encode() + PORTAL[MOT].encode()).hexdigest()


def loose(name, change, *said, status=ENVIRONMENT):
    """The bytes of a document's loose object, changed."""
    def made(forge):
        forge.portal()
        place = forge.top / forge.place(text_of(forge))
        place.write_bytes(change(place.read_bytes()))
    return cause(f'a loose object {name}', made, status, *(said or [UNREAD]))


def claimed(name, kind, data, *said, status=ENVIRONMENT, **claims):
    """A document whose object claims what it is not."""
    def made(forge):
        forge.portal({MOT: ('100644', forge.put(kind, data, **claims))})
    return cause(name, made, status, *(said or [UNREAD]))


def size_in_pack(kind, size):
    out, left = [kind << 4 | size & 15], size >> 4
    while left:
        out[-1] |= 128
        out.append(left & 127)
        left >>= 7
    return bytes(out)


def varint(number):
    out = b''
    while number > 127:
        out += bytes([number & 127 | 128])
        number >>= 7
    return out + bytes([number])


class Pack:
    """A pack with its index, of (name, kind, data before compression, what stands between head and data, claimed size)."""

    def __init__(self, forge):
        self.forge, self.entries, self.body = forge, [], b''

    def add(self, name, kind, data, between=b'', size=None):
        packed = size_in_pack(kind, len(data) if size is None else size) + between + zlib.compress(data, 1)
        self.entries.append((bytes.fromhex(name), 12 + len(self.body), zlib.crc32(packed)))
        self.body += packed
        return name

    def write(self, change=lambda pack, index: (pack, index), count=None):
        pack = struct.pack('>4sII', b'PACK', 2, len(self.entries) if count is None else count) + self.body
        pack += hashlib.sha1(pack).digest()
        rows = sorted(self.entries)
        fan = b''.join(struct.pack('>I', sum(row[0][0] <= byte for row in rows)) for byte in range(256))
        index = struct.pack('>4sI', b'\xfftOc', 2) + fan + b''.join(row[0] for row in rows)
        index += b''.join(struct.pack('>I', row[2]) for row in rows) + b''.join(struct.pack('>I', row[1]) for row in rows)
        index += pack[-20:]
        index += hashlib.sha1(index).digest()
        name = hashlib.sha1(b''.join(row[0] for row in rows)).hexdigest()
        pack, index = change(pack, index)
        self.forge.file(f'objects/pack/pack-{name}.pack', pack)
        self.forge.file(f'objects/pack/pack-{name}.idx', index)


def packed(name, change, *said, status=ENVIRONMENT):
    """A portal whose document lies in a pack, changed."""
    def made(forge):
        forge.portal()
        one = text_of(forge)
        forge.remove(one)
        pack = Pack(forge)
        pack.add(one, KINDS['blob'], PORTAL[MOT].encode())
        pack.write(change)
    return cause(f'a pack {name}', made, status, *(said or [UNREAD]))


def delta(name, make, *said, status=ENVIRONMENT):
    """A portal whose document is a delta; `make` adds it to the pack and returns its name."""
    def made(forge):
        pack = Pack(forge)
        one = make(forge, pack)
        pack.write()
        forge.portal({MOT: ('100644', one)})
    return cause(f'a delta {name}', made, status, *(said or [UNREAD]))


def to_delta(base, target, commands):
    return varint(base) + varint(target) + commands


BASE = b'x' * 200
NAME = 'ab' * 20


def based(commands, base=len(BASE), target=200):
    def make(forge, pack):
        one = pack.add(hashlib.sha1(b'blob 200\0' + BASE).hexdigest(), KINDS['blob'], BASE)
        return pack.add(NAME, 7, to_delta(base, target, commands), bytes.fromhex(one))
    return make


def chain(levels):
    def make(forge, pack):
        before = len(pack.body)
        pack.add('00' * 19 + '01', KINDS['blob'], BASE)
        for i in range(levels):
            here = len(pack.body)
            back, offset = here - before, b''
            offset = bytes([back & 127])
            while back := back >> 7:
                back -= 1
                offset = bytes([128 | back & 127]) + offset
            name = NAME if i == levels - 1 else f'{i + 16:040x}'
            pack.add(name, 6, to_delta(200, 200, b'\x90\xc8'), offset)
            before = here
        return NAME
    return make


def growing(forge, pack):
    """20 bytes of delta for every 16 MB of the target."""
    one = pack.add('00' * 19 + '01', KINDS['blob'], bytes(0xffffff))
    return pack.add(NAME, 7, to_delta(0xffffff, 0xffffff * 60, b'\xf0\xff\xff\xff' * 60), bytes.fromhex(one))


def upon_growing(forge, pack):
    """A document of 200 bytes that is a difference to one of 960 MB, itself one."""
    large = growing(forge, pack)
    return pack.add('cd' * 20, 7, to_delta(0xffffff * 60, 200, b'\x90\xc8'), bytes.fromhex(large))


def swollen(kind):
    """A commit, or the list of its files, that is a difference of a few kB and becomes 960 MB."""
    def made(forge):
        forge.portal()
        pack = Pack(forge)
        one = pack.add('00' * 19 + '01', KINDS[kind], bytes(0xffffff))
        pack.add(NAME, 7, to_delta(0xffffff, 0xffffff * 60, b'\xf0\xff\xff\xff' * 60), bytes.fromhex(one))
        pack.write()
        forge.ref(NAME if kind == 'commit' else forge.commit(NAME))
    return made


def followed_by(megabytes):
    """A good loose object with zeros behind it that take no room on the disk."""
    def made(forge):
        forge.portal()
        with open(forge.top / forge.place(text_of(forge)), 'ab') as file:
            file.truncate(megabytes << 20)
    return made


def without(name, find, *said, status=ENVIRONMENT):
    def made(forge):
        forge.portal()
        forge.remove(find(forge))
    return cause(f'a repository without {name}', made, status, *said)


def read(forge, name):
    return zlib.decompress((forge.top / forge.place(name)).read_bytes()).split(b'\0', 1)[1]


def head(forge):
    return (forge.top / 'refs/heads/main').read_text().strip()


def tree(forge):
    return read(forge, head(forge))[5:45].decode()


def commit(name, data, *said, status=ENVIRONMENT):
    """A branch whose commit is made of these bytes; {tree} stands for a good tree."""
    def made(forge):
        good = tree(forge) if forge.portal() else ''
        forge.ref(forge.put('commit', (data() if callable(data) else data).replace(b'{tree}', good.encode())))
    return cause(f'a commit {name}', made, status, *said)


def in_place(make):
    """Something else where a document's loose object was."""
    def made(forge):
        forge.portal()
        place = forge.top / forge.place(text_of(forge))
        place.unlink()
        make(place)
    return made


AUTHOR = b'author a <a@b> 1767578400 +0700\ncommitter a <a@b> 1767578400 +0700\n\nx\n'
BIG = 1 << 40

CAUSES = [
    without('a document', text_of, UNREAD),
    without('a tree', tree, 'từ kho git'),
    without('its commit', head, 'không đọc được HEAD từ kho git: object not found'),
    without('the tree of a folder', lambda forge: read(forge, tree(forge))[-20:].hex(), 'từ kho git'),
    loose('cut short', lambda data: data[:len(data) // 2]),
    loose('cut at its end', lambda data: data[:-1]),
    loose('of no bytes', lambda data: b''),
    loose('of zeros', lambda data: bytes(len(data))),
    loose('with a byte changed', lambda data: data[:20] + bytes([data[20] ^ 0xff]) + data[21:]),
    loose('that is not compressed', lambda data: zlib.decompress(data)),
    loose('with bytes behind it', lambda data: data + b'x' * 100),
    loose('of another text than its name says', lambda data: zlib.compress(b'blob 12\0KE HOACH\nABC')),
    loose('that claims to be longer', lambda data: zlib.compress(b'blob 9999\0x')),
    loose('that claims to be shorter', lambda data: zlib.compress(b'blob 1\0' + bytes(9999))),
    loose('that claims a terabyte', lambda data: zlib.compress(f'blob {BIG}\0x'.encode()), f'{MOT}: lỗi: tệp nặng', status=REFUSED),
    loose('of a kind that is none', lambda data: zlib.compress(b'hinh 1\0x')),
    loose('without a kind', lambda data: zlib.compress(b'\0x')),
    loose('of negative size', lambda data: zlib.compress(b'blob -1\0x')),
    loose('whose size is no number', lambda data: zlib.compress(b'blob 99999999999999999999999\0x')),
    loose('of 900 MB of zeros in 900 kB', lambda data: zlib.compress(b'blob 900000000\0') + b'', f'{MOT}: lỗi: tệp nặng', status=REFUSED),
    loose('of 200 MB that claims 9 bytes', lambda data: zlib.compress(b'blob 9\0' + bytes(200 << 20), 1)),
    cause('a loose object followed by 400 MB', followed_by(400), ENVIRONMENT, UNREAD),
    cause('a folder in place of a loose object', in_place(os.mkdir), ENVIRONMENT, UNREAD),
    cause('a pipe in place of a loose object', in_place(os.mkfifo), ENVIRONMENT, UNREAD),
    claimed('a tag in place of a document', 'tag', b'object ' + b'1' * 40 + b'\ntype blob\ntag x\n\nx\n'),
    claimed('a document of 60 MB', 'blob', bytes(60 << 20), f'{MOT}: lỗi: tệp nặng 60 MB, quá giới hạn 1 MB', status=REFUSED),
    packed('cut short', lambda pack, index: (pack[:len(pack) // 2], index)),
    packed('of no bytes', lambda pack, index: (b'', index)),
    packed('with a byte changed', lambda pack, index: (pack[:30] + b'\0\0\0\0' + pack[34:], index)),
    packed('of version 9', lambda pack, index: (pack[:7] + b'\x09' + pack[8:], index)),
    packed('that counts 4 billion objects', lambda pack, index: (pack[:8] + b'\xff' * 4 + pack[12:], index)),
    packed('with a byte of an unknown kind', lambda pack, index: (pack[:12] + bytes([pack[12] & 0x8f | 5 << 4]) + pack[13:], index)),
    packed('without its index', lambda pack, index: (pack, b'')),
    packed('with half an index', lambda pack, index: (pack, index[:600])),
    packed('with an index of zeros', lambda pack, index: (pack, bytes(len(index)))),
    packed('with an index that points behind its end', lambda pack, index: (pack, index[:-44] + b'\x7f\xff\xff\xff' + index[-40:])),
    packed('with an index that points to large offsets', lambda pack, index: (pack, index[:-44] + b'\xff\xff\xff\xff' + index[-40:])),
    packed('with an index that points into an object', lambda pack, index: (pack, index[:-44] + b'\0\0\0\x10' + index[-40:])),
    packed('with a fan that goes down', lambda pack, index: (pack, index[:8] + b'\xff' * 4 + index[12:])),
    packed('with a fan of 2 billion', lambda pack, index: (pack, index[:8] + b'\x7f\xff\xff\xff' * 256 + index[1032:])),
    packed('with a fan of 4 billion', lambda pack, index: (pack, index[:8] + b'\xff' * 1024 + index[1032:]), 'mục lục', 'git index-pack'),
    packed('that says it is another one', lambda pack, index: (pack[:-20] + bytes(20), index)),
    delta('of another text than its name says', based(b'\x90\xc8')),
    delta('without a base', lambda forge, pack: pack.add(NAME, 7, to_delta(200, 200, b'\x90\xc8'), b'\xcd' * 20)),
    delta('whose base lies before the pack', lambda forge, pack: pack.add(NAME, 6, to_delta(200, 200, b'\x90\xc8'), b'\xff\xff\xff\x7f')),
    delta('whose base is at no distance', lambda forge, pack: pack.add(NAME, 6, to_delta(200, 200, b'\x90\xc8'), b'\0')),
    delta('that copies from behind its base', based(b'\x91\xc7\xc8')),
    delta('that writes more than it says', based(b'\x90\xc8\x90\xc8')),
    delta('that writes less than it says', based(b'\x90\x08')),
    delta('of another base', based(b'\x90\xc8', base=100)),
    delta('with the reserved command', based(b'\0' + b'\x90\xc8')),
    delta('cut in a command', based(b'\xff\x01')),
    delta('cut in its words', based(b'\x7fab')),
    delta('of a terabyte', based(b'\x90\xc8', target=BIG)),
    delta('of no size', lambda forge, pack: pack.add(NAME, 7, b'\xff' * 30, b'\xcd' * 20)),
    delta('of 1 GB made of 16 MB', growing, f'{MOT}: lỗi: tệp nặng 960 MB, quá giới hạn 1 MB', status=REFUSED),
    delta('of 200 bytes made of 960 MB', upon_growing, 'takes 959 MB of memory at once'),
    cause('a commit of 960 MB', swollen('commit'), ENVIRONMENT, 'HEAD', 'takes 959 MB of memory at once'),
    cause('a list of files of 960 MB', swollen('tree'), ENVIRONMENT, 'takes 959 MB of memory at once'),
    delta('upon 10,000 others', chain(10_000)),
    commit('of no bytes', b'', 'từ kho git'),
    commit('without a tree', AUTHOR, 'từ kho git'),
    commit('whose tree is no id', b'tree xyz\n' + AUTHOR, 'từ kho git'),
    commit('whose tree is nowhere', b'tree ' + b'1' * 40 + b'\n' + AUTHOR, 'từ kho git'),
    commit('without an author', b'tree {tree}\n\nx\n', 'từ kho git'),
    commit('whose parent is nowhere', b'tree {tree}\nparent ' + b'1' * 40 + b'\n' + AUTHOR, 'từ kho git'),
    commit('of the year 300,000', b'tree {tree}\n' + AUTHOR.replace(b'1767578400', b'9999999999999'), status=ACCEPTED),
    commit('before Christ', b'tree {tree}\n' + AUTHOR.replace(b'1767578400', b'-99999999999'), status=ACCEPTED),
    commit('whose time is no number', b'tree {tree}\n' + AUTHOR.replace(b'1767578400', b'hom-qua'), 'không đọc được HEAD từ kho git'),
    commit('in a zone of 99 hours', b'tree {tree}\n' + AUTHOR.replace(b'+0700', b'+9999'), status=ACCEPTED),
    commit('with a message of 20 MB', b'tree {tree}\n' + AUTHOR + b'x' * (20 << 20), status=ACCEPTED),
    commit('with a message of 300 MB', lambda: b'tree {tree}\n' + AUTHOR + bytes(300 << 20), 'HEAD', 'takes 300 MB of memory at once'),
    commit('with HTML for its author and message', b'tree {tree}\n' + AUTHOR.replace(b'author a ', b'author <script>alert(1)</script> ')
           .replace(b'\n\nx', b'\n\n<img src=x onerror=alert(1)>'), status=ACCEPTED),
    commit('with an escape of terminals for its message', b'tree {tree}\n' + AUTHOR + b'\x1b]0;x\x07\xe2\x80\xae\xff', status=ACCEPTED),
]
