#!/usr/bin/env python3
"""Offline copies as those who get them see them: with minisign, sha256sum, unzip, 7z and Python, whole and tampered
with, full and as differences. check.py VANKHO [ROUNDS]: 60 rounds take seconds, 1000 are the long form."""
import pathlib
import pty
import os
import random
import shutil
import subprocess
import sys
import tempfile
import traceback
import zipfile

import changes
import hostile
import tampering
from portal import DRAFT, EMBARGOED, INTERNAL, Portal, changed_files, copied, make_key, packed_size, tree

VANKHO, ROUNDS = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 60
TESTS = []
LARGEST = 1.05  # times what changed, which a difference may have


def test(function):
    TESTS.append(function)
    return function


class Case:
    """A portal with a key and one signed copy of it, as a folder and as a zip."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.portal = Portal(VANKHO, folder)
        self.secret, self.public = make_key(folder, 'that')
        self.copy, self.zip = self.folder / 'ban-sao', self.folder / 'ban-sao.zip'
        for to in self.copy, self.zip:
            self.pack(to)

    def pack(self, to, *arguments, **options):
        # Far in the future, so that it is current whenever the tests run.
        day = [] if '--date' in arguments else ['--date', '2999-01-01']
        status, printed = self.portal.pack(to, '--sign-with', self.secret, *day, *arguments, **options)
        assert status == 0, printed

    def verify(self, place, *arguments, trust=True, **options):
        trusting = ['--trust', self.public] if trust else []
        return self.portal.run('verify', place, *trusting, *arguments, **options)


def output_of(*command, cwd=None):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, cwd=cwd)
    assert done.returncode == 0, (command, done.stdout, done.stderr)
    return done.stdout + done.stderr


@test
def public_tools_check_a_copy(case):
    output_of('minisign', '-V', '-m', case.copy / 'BAN-SAO.txt', '-p', case.public)
    output_of('sha256sum', '--strict', '--quiet', '-c', 'SHA256SUMS', cwd=case.copy)


@test
def a_zip_is_read_by_every_program_and_holds_the_folder(case):
    output_of('unzip', '-tqq', case.zip)
    output_of('7z', 't', case.zip)
    with zipfile.ZipFile(case.zip) as archive:
        assert archive.testzip() is None
        assert {info.filename: archive.read(info) for info in archive.infolist()} == tree(case.copy)
        for info in archive.infolist():
            plain = (info.flag_bits, info.extra, info.comment, info.date_time) == (0, b'', b'', (1980, 1, 1, 0, 0, 0))
            assert plain and len(info.filename) <= 180 and info.filename.isascii(), info


@test
def what_is_unpacked_is_genuine(case):
    for program in (['unzip', '-qq', case.zip, '-d'], [sys.executable, '-m', 'zipfile', '-e', case.zip]):
        unpacked = case.folder / f'unpacked-{pathlib.Path(program[0]).name}'
        output_of(*program, unpacked)
        assert case.verify(unpacked)[0] == 0


@test
def a_copy_tells_what_it_is(case):
    for place in case.copy, case.zip:
        status, printed = case.verify(place)
        assert status == 0 and printed.startswith('GENUINE AND INTACT, signed by Văn phòng Thử (key '), printed
        assert 'Văn khố tỉnh Thử, edition noi-bo, serial 1, of 1/1/2999, current until 31/1/2999' in printed, printed
    status, printed = case.verify(case.zip, lang='vi')
    assert status == 0 and printed.startswith('THẬT VÀ NGUYÊN VẸN, do Văn phòng Thử ký (khóa '), printed


@test
def without_a_trusted_key_nobody_is_vouched_for(case):
    status, printed = case.verify(case.copy, trust=False)
    assert status == 0 and printed.startswith('INTACT by the key ') and 'GENUINE' not in printed, printed


@test
def the_same_commit_serial_and_date_give_the_same_bytes(case):
    again = case.folder / 'again.zip'
    case.pack(again)  # the register knows that it is the same copy
    assert again.read_bytes() == case.zip.read_bytes()
    elsewhere = case.folder / 'elsewhere.zip'
    case.pack(elsewhere, '--serial', 1, '--jobs', 3, state=case.folder / 'other-state', umask=0o77,
              env={'TZ': 'America/Lima', 'LC_ALL': 'C'})
    assert elsewhere.read_bytes() == case.zip.read_bytes()


@test
def a_copy_without_signature_is_intact_and_plainly_unsigned(case):
    unsigned = case.folder / 'unsigned'
    status, printed = case.portal.pack(unsigned, '--date', '2999-01-01', state=case.folder / 'unsigned-state')
    assert status == 0 and 'Not signed' in printed, printed
    status, printed = case.verify(unsigned, trust=False)
    assert status == 0 and printed.startswith('INTACT, BUT NOT SIGNED'), printed
    status, printed = case.verify(unsigned)
    assert status == 1 and 'there is no signature, and there must be one' in printed, printed


@test
def what_systems_leave_on_a_stick_is_a_warning(case):
    folder = case.folder / 'stick'
    portal, signing = Portal(VANKHO, folder, 4), ['--sign-with', case.secret, '--date', '2999-01-01']
    assert portal.pack(folder / 'full', *signing)[0] == 0
    portal.change()
    assert portal.pack(folder / 'delta.zip', '--since', 1, *signing)[0] == 0
    for name in ('.DS_Store', '._index.html', 'desktop.ini', 'van-ban/Thumbs.db', 'System Volume Information/x'):
        place = copied(folder / 'full', folder / 'place')
        (place / name).parent.mkdir(exist_ok=True)
        (place / name).write_text('x')
        reader = folder / f'reader-{name.replace("/", "-")}'
        status, printed = case.verify(place, state=reader)
        assert status == 0 and 'GENUINE AND INTACT' in printed, printed
        assert 'warning: was put there by an operating system' in printed, printed
        status, printed = portal.run('apply', folder / 'delta.zip', '--to', place)
        assert status == 0, printed
        (place / name).unlink(missing_ok=True)
        assert case.verify(place, state=reader)[0] == 0, name


@test
def a_copy_is_not_made_over_files_of_somebody(case):
    place = copied(case.copy, case.folder / 'with-photos')
    (place / 'Ảnh').mkdir()
    (place / 'Ảnh/1.jpg').write_text('x')
    before = tree(place)
    status, printed = case.portal.pack(place, '--date', '2999-01-01', state=case.folder / 'with-photos-state')
    assert status == 2 and 'has files that vankho did not make (Ảnh/1.jpg)' in printed, printed
    assert tree(place) == before


@test
def an_expired_copy_is_a_warning(case):
    expired = case.folder / 'expired'
    status, printed = case.portal.pack(expired, '--sign-with', case.secret, '--date', '2024-03-02',
                                       state=case.folder / 'expired-state')
    assert status == 0, printed
    status, printed = case.verify(expired, state=case.folder / 'reader-of-expired')
    assert status == 0 and 'warning: the copy is expired since 1/4/2024' in printed, printed


@test
def an_older_serial_than_the_reader_has_seen_is_refused(case):
    newer, reader = case.folder / 'newer.zip', case.folder / 'reader'
    case.pack(newer, '--serial', 7, state=case.folder / 'newer-state')
    assert case.verify(newer, state=reader)[0] == 0
    status, printed = case.verify(case.copy, state=reader)
    assert status == 1 and 'its serial is 1, older than 7' in printed, printed
    assert case.verify(case.copy)[0] == 0  # another reader has not seen the newer


@test
def a_key_with_a_password_is_opened_at_the_terminal_only(case):
    secret, public = case.folder / 'khoa.key', case.folder / 'khoa.pub'
    at_terminal(['minisign', '-G', '-f', '-p', public, '-s', secret], [b'bi mat\n', b'bi mat\n'])
    to = case.folder / 'password'
    command = ['timeout', '--foreground', '60', VANKHO, 'pack', '--repo', case.portal.repository, '--to', to, '--sign-with', secret]
    status, printed = case.portal.pack(to, '--sign-with', secret, state=case.folder / 'password-state')
    assert status == 2 and 'nobody sits at a terminal' in printed, printed
    assert at_terminal(command, [b'sai\n'], case.folder / 'password-state')[0] == 2
    # On a slow machine, people type while the program is still about to hide it.
    slowly = ['strace', '-f', '-qq', '-o', os.devnull, '-e', 'trace=ioctl', '-e', 'inject=ioctl:delay_enter=300ms']
    status, shown = at_terminal([*slowly, *command], [b'bi mat\n'], case.folder / 'password-state')
    assert status == 0 and b'bi mat' not in shown, shown
    output_of('minisign', '-V', '-m', to / 'BAN-SAO.txt', '-p', public)


def at_terminal(command, answers, state=None):
    child, terminal = pty.fork()
    if child == 0:
        os.environ['XDG_STATE_HOME'] = str(state)
        os.execvp(command[0], list(map(str, command)))
    shown = b''
    try:
        for answer in answers:
            asked = b''
            while not asked.endswith(b': '):
                asked += os.read(terminal, 1000)
            shown += asked
            os.write(terminal, answer)
        while more := os.read(terminal, 1000):
            shown += more
    except OSError:  # the other side is closed
        pass
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown


@test
def no_byte_of_a_copy_speaks_of_what_is_not_in_it(case):
    public = case.folder / 'cong-khai'
    case.pack(public, '--edition', 'cong-khai', '--date', '2024-03-02')
    for path, data in tree(public).items():
        for word in INTERNAL, DRAFT, EMBARGOED, 'songlam.vn':
            assert word.encode() not in data and word not in path, (path, word)
    assert any(INTERNAL.encode() in data for data in tree(case.copy).values())


@test
def every_tampering_is_found(case):
    randomly = random.Random(ROUNDS)
    missed = []
    for number in range(ROUNDS):
        name = randomly.choice(sorted(tampering.WAYS))
        place, options = tampering.WAYS[name](case, randomly)
        status, printed = case.verify(place, **options)
        if status != 1 or 'NOT TO BE TRUSTED' not in printed:
            missed.append((number, name, status, printed))
        if number % 10 == 0:
            assert case.verify(case.copy)[0] == 0 and case.verify(case.zip)[0] == 0, 'a genuine copy is refused'
    assert not missed, missed[:3]


@test
def hostile_zips_are_refused(case):
    for name, make in hostile.ZIPS.items():
        place = case.folder / 'hostile.zip'
        make(case.zip, place)
        status, printed = case.verify(place)
        assert status == 1 and 'NOT TO BE TRUSTED' in printed, (name, status, printed)


@test
def differences_make_the_full_copies(case):
    for number in range(max(2, ROUNDS // 30)):
        history(case, number)


def history(case, seed):
    folder = case.folder / f'history-{seed}'
    portal = Portal(VANKHO, folder, seed)
    signing = ['--sign-with', case.secret]
    fulls = []
    for serial in range(1, 5):
        fulls.append(folder / f'full-{serial}')
        assert portal.pack(fulls[-1], *signing)[0] == 0
        portal.change()
    portal.git('reset', '-q', '--hard', 'HEAD~1')  # the last copy's commit
    for since in range(1, 4):
        check_difference(portal, folder, signing, fulls, since)


def check_difference(portal, folder, signing, fulls, since):
    delta = folder / f'delta-{since}.zip'
    status, printed = portal.pack(delta, '--since', since, *signing)
    assert status == 0, printed
    new = tree(fulls[-1])
    size, changed = delta.stat().st_size, packed_size(folder / 'changed.zip', changed_files(fulls[since - 1], fulls[-1]))
    assert size <= LARGEST * changed, (size, changed)
    for base, full in enumerate(fulls, 1):
        place = copied(full, folder / 'place')
        before = tree(place)
        status, printed = portal.run('apply', delta, '--to', place)
        if base == since:
            assert status == 0 and tree(place) == new, printed
        else:
            assert status == 1 and 'this difference is for another copy' in printed and tree(place) == before, printed


@test
def a_difference_is_as_large_as_what_changed_whatever_that_was(case):
    portal, signing = Portal(VANKHO, case.folder / 'changes'), ['--sign-with', case.secret]
    portal.pack(case.folder / 'unchanged', *signing)
    for number, (kind, change) in enumerate(changes.CHANGES.items()):
        folder = case.folder / f'change-{number}'
        folder.mkdir()
        change(portal)
        portal.commit()
        for to, more in (folder / 'full', []), (folder / 'delta.zip', ['--since', 1]):
            status, printed = portal.pack(to, *more, *signing)
            assert status == 0, printed
        differing = changed_files(case.folder / 'unchanged', folder / 'full')
        size, changed = (folder / 'delta.zip').stat().st_size, packed_size(folder / 'changed.zip', differing)
        print(f'{kind}: {len(differing)} files, {changed} bytes packed, the difference has {size}: {size / changed:.2f}')
        assert size <= LARGEST * changed, kind
        status, printed = portal.run('apply', folder / 'delta.zip', '--to', copied(case.folder / 'unchanged', folder / 'place'))
        assert status == 0 and tree(folder / 'place') == tree(folder / 'full'), printed
        portal.git('reset', '-q', '--hard', 'HEAD~1')


@test
def a_difference_is_told_from_a_copy_and_from_one_that_was_tampered_with(case):
    folder = case.folder / 'difference'
    portal, delta = Portal(VANKHO, folder, 6), folder / 'delta.zip'
    for to, more in (folder / 'full', []), (delta, ['--since', 1]):
        assert portal.pack(to, '--sign-with', case.secret, *more)[0] == 0
        portal.change()
    for trust, signer in (True, 'signed by Văn phòng Thử (key '), (False, 'signed with the key '):
        status, printed = case.verify(delta, trust=trust)
        assert status == 1 and printed.startswith('THIS IS A DIFFERENCE from the copy 1 to the copy 2, '), printed
        assert signer in printed and f'vankho apply {delta} --to DIR' in printed and 'TRUSTED' not in printed, printed
    _, other = make_key(folder, 'khac')
    status, printed = portal.run('verify', delta, '--trust', other)
    assert status == 1 and 'NOT TO BE TRUSTED' in printed and 'signed with another key' in printed, printed
    with zipfile.ZipFile(delta) as archive:
        archive.extractall(folder / 'unpacked')
    assert case.verify(folder / 'unpacked')[1].startswith('THIS IS A DIFFERENCE'), 'unpacked'
    piece = max((folder / 'unpacked').iterdir(), key=lambda file: file.stat().st_size)
    piece.write_bytes(piece.read_bytes()[:-1] + b'!')
    status, printed = case.verify(folder / 'unpacked')
    assert status == 1 and 'NOT TO BE TRUSTED' in printed, printed


@test
def a_difference_that_was_tampered_with_changes_nothing(case):
    folder = case.folder / 'tampered-difference'
    portal = Portal(VANKHO, folder, 3)
    for serial in 1, 2:
        assert portal.pack(folder / f'full-{serial}', '--sign-with', case.secret)[0] == 0
        if serial == 1:
            portal.change()
    assert portal.pack(folder / 'delta.zip', '--since', 1, '--sign-with', case.secret)[0] == 0
    delta, randomly = (folder / 'delta.zip').read_bytes(), random.Random(5)
    place = copied(folder / 'full-1', folder / 'place')
    before = tree(place)
    for _ in range(max(10, ROUNDS // 10)):
        at = randomly.randrange(len(delta))
        flipped = bytes([delta[at] ^ 1 << randomly.randrange(8)])
        (folder / 'bad.zip').write_bytes(delta[:at] + flipped + delta[at + 1:])
        status, printed = portal.run('apply', folder / 'bad.zip', '--to', place)
        assert status == 1 and tree(place) == before, (at, status, printed)
    status, printed = portal.run('apply', folder / 'delta.zip', '--to', folder / 'delta.zip')
    assert status == 2 and 'Unpack it, and name the folder behind --to.' in printed, printed
    (place / 'index.html').write_text('changed')
    status, printed = portal.run('apply', folder / 'delta.zip', '--to', place)
    assert status == 1 and 'index.html: error: was changed or is damaged' in printed, printed


@test
def wrong_usage_says_what_to_do(case):
    portal, to = case.portal, case.folder / 'usage.zip'
    for arguments, words in ((['--worktree'], 'a copy is made of a commit only'),
                             (['--since', 9], 'no copy of the serial 9 is registered; there are: 1'),
                             (['--sign-with', case.public], 'it is no secret key file of minisign')):
        status, printed = portal.pack(to, *arguments)
        assert status == 2 and words in printed, printed
    status, printed = portal.run('verify', case.folder / 'nowhere')
    assert status == 2 and 'there is no copy at' in printed, printed
    os.mkfifo(case.folder / 'pipe')
    status, printed = portal.run('verify', case.folder / 'pipe')
    assert status == 2 and 'there is no copy at' in printed, printed
    (case.folder / 'cong.zim').write_bytes(b'ZIM\x04' + bytes(76))
    status, printed = portal.run('verify', case.folder / 'cong.zim')
    assert status == 2 and 'minisign -V -m cong.zim' in printed, printed
    stick = case.folder / 'usb'
    shutil.copytree(case.copy, stick / 'cong')
    shutil.copy(case.zip, stick)
    (stick / 'anh').mkdir()
    status, printed = portal.run('verify', stick)
    assert status == 2 and f'{stick} is no copy' in printed, printed
    assert f"Verify the copies in it, each by itself: {stick / case.zip.name}, {stick / 'cong'}" in printed, printed
    status, printed = portal.run('verify', stick / 'anh')
    assert status == 1 and 'NOT TO BE TRUSTED' in printed, printed
    status, printed = portal.run('verify', case.copy, '--trust', 'a', '--trust', 'b')
    assert status == 2 and "'--trust' is given twice" in printed, printed
    status, printed = portal.run('check', '--format', 'xml')
    assert status == 2 and 'Give one of: text,json.' in printed, printed
    status, printed = portal.run('verify', case.copy, '--trust', 'RWabc')
    assert status == 2 and 'is no public key of minisign' in printed, printed


def main():
    passed = 0
    # In memory where there is such a place: every copy is synced, and nothing here is about disks.
    with tempfile.TemporaryDirectory(dir='/dev/shm' if os.access('/dev/shm', os.W_OK) else None) as folder:
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
