"""Zip files made to be read differently by different programs, or to do harm where they are unpacked. Each is the
genuine zip, written again by the same rules, but for one thing."""
import struct
import zipfile
import zlib

ZIPS = {}


class Entry:
    def __init__(self, name, data):
        deflater = zlib.compressobj(6, zlib.DEFLATED, -15, 9)
        self.local_name = self.name = name
        self.packed = deflater.compress(data) + deflater.flush()
        self.size = self.local_size = len(data)
        self.crc, self.method, self.flags, self.mode, self.gap, self.offset = zlib.crc32(data), 8, 0, 0o100644, b'', None
        self.extra = b''

    def local(self):
        return struct.pack('<4s5H3I2H', b'PK\3\4', 20, self.flags, self.method, 0, 0x21, self.crc, len(self.packed),
                           self.local_size, len(self.local_name), 0) + self.local_name + self.packed

    def central(self, offset):
        offset = offset if self.offset is None else self.offset
        return struct.pack('<4s6H3I5H2I', b'PK\1\2', 3 << 8 | 20, 20, self.flags, self.method, 0, 0x21, self.crc,
                           len(self.packed), self.size, len(self.name), len(self.extra), 0, 0, 0, self.mode << 16,
                           offset) + self.name + self.extra


def read(genuine):
    with zipfile.ZipFile(genuine) as archive:
        return [Entry(info.filename.encode(), archive.read(info)) for info in archive.infolist()]


def write(entries, place, before=b'', comment=b'', behind=b''):
    body, directory = before, b''
    for entry in entries:
        body += entry.gap
        directory += entry.central(len(body))
        body += entry.local()
    place.write_bytes(body + directory + behind + struct.pack(
        '<4s4H2IH', b'PK\5\6', 0, 0, len(entries), len(entries), len(directory + behind), len(body), len(comment)) + comment)


def by(change):
    """A zip that differs in its entries."""
    def make(genuine, place):
        entries = read(genuine)
        write(entries, place)
        assert place.read_bytes() == genuine.read_bytes(), 'this is not how vankho writes zips'
        change(entries)
        write(entries, place)
    ZIPS[change.__name__] = make


@by
def climbs_out_of_the_folder(entries):
    entries.append(Entry(b'../../index.html', b'x'))


@by
def writes_to_the_root(entries):
    entries.append(Entry(b'/etc/index.html', b'x'))


@by
def has_windows_separators(entries):
    entries.append(Entry(b'..\\index.html', b'x'))


@by
def has_a_drive(entries):
    entries.append(Entry(b'C:index.html', b'x'))


@by
def has_a_file_twice(entries):
    entries.append(Entry(entries[0].name, b'x'))


@by
def has_another_name_in_front(entries):
    entries[3].local_name = b'x' * len(entries[3].name)


@by
def has_another_size_in_front(entries):
    entries[3].local_size += 1


@by
def hides_bytes_between_files(entries):
    entries[3].gap = Entry(b'hidden.html', b'x').local()


@by
def hides_a_file_that_only_the_front_tells(entries):
    hidden = entries.pop()
    entries[-1].packed += hidden.local()


@by
def overlaps(entries):
    entries[4].offset = 0


@by
def has_a_link(entries):
    entries[3].mode = 0o120777


@by
def has_a_password(entries):
    entries[3].flags = 1


@by
def tells_sizes_afterwards(entries):
    entries[3].flags = 8


@by
def says_it_is_stored(entries):
    entries[3].method = 0


@by
def has_an_extra_field(entries):
    entries[3].extra = struct.pack('<2H', 0x7075, 0)


@by
def is_a_bomb(entries):
    entries.append(Entry(b'bomb.html', bytes(600 << 20)))


def begins_with_a_program(genuine, place):
    write(read(genuine), place, before=b'MZ')


def has_a_comment(genuine, place):
    write(read(genuine), place, comment=b'x')


def has_more_in_its_directory(genuine, place):
    write(read(genuine), place, behind=b'PK\5\5\0\0')


for function in begins_with_a_program, has_a_comment, has_more_in_its_directory:
    ZIPS[function.__name__] = function
