"""Ways to tamper with a signed copy. Each returns the place of the tampered copy, and how it is verified."""
import hashlib
import os
import shutil
import subprocess
import unicodedata

from portal import copied, make_key

WAYS = {}


def way(function):
    WAYS[function.__name__] = function
    return function


def on_copy(change):
    """A way that changes a folder."""
    def tampered(case, randomly):
        place = copied(case.copy, case.folder / 'tampered')
        change(place, randomly, case)
        return place, {}
    tampered.__name__ = change.__name__
    return way(tampered)


def any_file(place, randomly):
    files = sorted(file for file in place.rglob('*') if file.is_file() and file.stat().st_size and
                   not file.name.startswith('.'))
    return randomly.choice(files)


def listed_file(place, randomly):
    while True:
        file = any_file(place, randomly)
        if file.name not in ('BAN-SAO.txt', 'BAN-SAO.txt.minisig', 'SHA256SUMS'):
            return file


def rewrite(file, data):
    file.unlink()
    file.write_bytes(data)


def flip(file, randomly):
    data = bytearray(file.read_bytes())
    data[randomly.randrange(len(data))] ^= 1 << randomly.randrange(8)
    rewrite(file, bytes(data))


@on_copy
def a_bit_of_a_file(place, randomly, _):
    flip(any_file(place, randomly), randomly)


@on_copy
def a_bit_of_the_statement(place, randomly, _):
    flip(place / 'BAN-SAO.txt', randomly)


@on_copy
def a_bit_of_the_signature(place, randomly, _):
    flip(place / 'BAN-SAO.txt.minisig', randomly)


@on_copy
def a_bit_of_the_sums(place, randomly, _):
    flip(place / 'SHA256SUMS', randomly)


@on_copy
def a_file_cut_short(place, randomly, _):
    file = any_file(place, randomly)
    rewrite(file, file.read_bytes()[:randomly.randrange(file.stat().st_size)])


@on_copy
def a_file_grown_to_a_terabyte(place, randomly, _):
    file = listed_file(place, randomly)
    rewrite(file, file.read_bytes())
    os.truncate(file, 1 << 40)


@on_copy
def a_file_removed(place, randomly, _):
    any_file(place, randomly).unlink()


@on_copy
def a_file_added(place, randomly, _):
    folder = listed_file(place, randomly).parent
    (folder / randomly.choice(['autorun.inf', '.an', 'index.htm', 'moi.html', 'a\nb'])).write_text('x')


@on_copy
def a_file_renamed(place, randomly, _):
    file = listed_file(place, randomly)
    file.rename(file.with_name('doi-' + file.name))


@on_copy
def a_file_renamed_in_its_case(place, randomly, _):
    file = listed_file(place, randomly)
    file.rename(file.with_name(file.name.swapcase()))


@on_copy
def a_file_whose_name_looks_the_same(place, randomly, _):
    file = listed_file(place, randomly)
    name = file.name.replace('e', unicodedata.lookup('CYRILLIC SMALL LETTER IE'), 1)
    file.rename(file.with_name(name if name != file.name else file.name + '\u200b'))


@on_copy
def two_files_swapped(place, randomly, _):
    one, other = listed_file(place, randomly), listed_file(place, randomly)
    while other.read_bytes() == one.read_bytes():
        other = listed_file(place, randomly)
    first, second = one.read_bytes(), other.read_bytes()
    rewrite(one, second)
    rewrite(other, first)


@on_copy
def a_file_that_is_a_link(place, randomly, case):
    file = listed_file(place, randomly)
    target = case.folder / 'outside'
    shutil.copyfile(file, target)
    file.unlink()
    os.symlink(target, file)


@on_copy
def a_folder_that_is_a_link(place, _, case):
    target = case.folder / 'outside-folder'
    shutil.rmtree(target, ignore_errors=True)
    shutil.move(place / 'van-ban', target)
    os.symlink(target, place / 'van-ban')


@on_copy
def the_marker_changed(place, *_):
    rewrite(place / '.vankho', b'<script>alert(1)</script>')


@on_copy
def a_file_changed_with_its_sum(place, randomly, _):
    file = listed_file(place, randomly)
    change_with_sum(place, file)


def change_with_sum(place, file):
    old = hashlib.sha256(file.read_bytes()).hexdigest()
    rewrite(file, file.read_bytes() + b' ')
    sums = (place / 'SHA256SUMS').read_text().replace(old, hashlib.sha256(file.read_bytes()).hexdigest())
    rewrite(place / 'SHA256SUMS', sums.encode())


@on_copy
def a_file_changed_with_all_that_no_key_needs(place, randomly, _):
    old = hashlib.sha256((place / 'SHA256SUMS').read_bytes()).hexdigest()
    change_with_sum(place, listed_file(place, randomly))
    new = hashlib.sha256((place / 'SHA256SUMS').read_bytes()).hexdigest()
    rewrite(place / 'BAN-SAO.txt', (place / 'BAN-SAO.txt').read_text().replace(old, new).encode())


@on_copy
def signed_anew_with_another_key(place, randomly, case):
    a_file = listed_file(place, randomly)
    change_with_sum(place, a_file)
    secret, public = make_key(case.folder, 'gia')
    statement = (place / 'BAN-SAO.txt').read_text().split('\n')
    key = public.read_text().split('\n')[1]
    sums = hashlib.sha256((place / 'SHA256SUMS').read_bytes()).hexdigest()
    values = {'khoa': key, 'sha256sums': sums}
    lines = [f'{line.split(": ")[0]}: {values[line.split(": ")[0]]}' if line.split(': ')[0] in values else line
             for line in statement]
    rewrite(place / 'BAN-SAO.txt', '\n'.join(lines).encode())
    (place / 'BAN-SAO.txt.minisig').unlink()
    subprocess.run(['minisign', '-S', '-s', secret, '-m', place / 'BAN-SAO.txt'], check=True, capture_output=True,
                   input=b'\n')


@on_copy
def the_signature_of_another_copy(place, _, case):
    other = case.folder / 'other-copy'
    if not other.exists():
        case.pack(other, '--serial', 2, state=case.folder / 'other-copy-state')
    rewrite(place / 'BAN-SAO.txt.minisig', (other / 'BAN-SAO.txt.minisig').read_bytes())


@on_copy
def the_signature_gone_and_denied(place, *_):
    lines = (place / 'BAN-SAO.txt').read_text().split('\n')
    rewrite(place / 'BAN-SAO.txt',
            '\n'.join('khoa: không có' if line.startswith('khoa: ') else line for line in lines).encode())
    (place / 'BAN-SAO.txt.minisig').unlink()


@way
def a_bit_of_the_zip(case, randomly):
    place = case.folder / 'tampered.zip'
    shutil.copyfile(case.zip, place)
    flip(place, randomly)
    return place, {}


@way
def a_zip_cut_short(case, randomly):
    place = case.folder / 'tampered.zip'
    data = case.zip.read_bytes()
    place.write_bytes(data[:randomly.randrange(len(data))])
    return place, {}


@way
def a_byte_behind_the_zip(case, randomly):
    place = case.folder / 'tampered.zip'
    place.write_bytes(case.zip.read_bytes() + bytes([randomly.randrange(256)]))
    return place, {}


@way
def an_older_copy(case, _):
    """A genuine one, to a reader who has verified its successor."""
    newer, reader = case.folder / 'successor', case.folder / 'reader-of-successor'
    if not newer.exists():
        case.pack(newer, '--serial', 3, state=case.folder / 'successor-state')
        assert case.verify(newer, state=reader)[0] == 0
    return case.copy, {'state': reader}
