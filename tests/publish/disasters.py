"""A publish that is killed, runs out of disk, meets a failing disk, or loses power: disasters.py VANKHO [--all FILE]
Without --all a few of the places where that can happen, with it every one, which takes an hour of a machine of its own:
FILE remembers the parts that held, and another run with it goes on from there. In each place, readers must have the old
site or the new one, whole, and the exit status must be true. Prints what is not so, then "N passed, N failed"."""

import functools
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import killing
import portal as tools
from portal import Portal, expect, left_over, releases, seen
from power import Disk, calls_in
from units import Unit

VANKHO = pathlib.Path(sys.argv[1]).resolve()
ALL = '--all' in sys.argv
RANDOM_KILLS = 1000 if ALL else 15

# The calls that a disk fails in.
FAILING = ['fsync', 'syncfs', 'rename', 'symlink', 'write', 'writev', 'link', 'mkdir', 'openat', 'close', 'unlink', 'flock',
           'getdents64', 'read', 'chmod', 'fchmodat', 'ftruncate', 'newfstatat', 'readlink']
NEVER_INTERRUPTED = ['mkdir', 'symlink', 'unlink', 'chmod', 'fchmodat', 'getdents64', 'newfstatat', 'readlink']
SHARES = 16  # of all calls, so that a run that was cut short does not begin anew


class Ground:
    """A portal with release 1 published and other content committed; every attempt starts from a copy of that."""

    def __init__(self, folder):
        self.portal = Portal(VANKHO, folder)
        self.portal.document('hai', 'mượn sách', 'Cho mượn.')
        self.portal.commit('Bản hai')
        self.portal.publish('--no-downloads')
        self.before = pathlib.Path(folder) / 'trước'
        shutil.copytree(self.portal.to, self.before, symlinks=True)
        self.portal.git('mv', 'content/van-ban/thu-vien/hai.md', 'content/van-ban/thu-vien/ba.md')
        self.portal.change('Đóng cửa thư viện.')
        self.old = seen(self.portal.to)
        self.portal.publish('--no-downloads')
        self.new = seen(self.portal.to)
        assert len({self.old, self.new, 'nothing'}) == 3 and not (self.old + self.new).count('broken')

    def reset(self):
        """Hard links will do: a publish changes no file in its place."""
        shutil.rmtree(self.portal.to)
        subprocess.run(['cp', '-al', self.before, self.portal.to], check=True)

    def failed(self, call, error, n):
        """The publish, and whether it came to its `n`th call of the kind, which fails."""
        self.reset()
        log = self.portal.folder / 'gọi'
        done = self.portal.run('publish', '--no-downloads', before=[
            'strace', '-f', '--seccomp-bpf', '-qq', '-o', str(log), '-e', f'trace={call}', '-e',
            f'inject={call}:error={error}:when={n}'])
        return done, '(INJECTED)' in log.read_text(errors='replace')

    def killed(self, at=None, look=None):
        """How many calls a publish came to, and its exit status."""
        self.reset()
        environment = {**tools.ENVIRONMENT, 'XDG_CACHE_HOME': str(self.portal.folder / 'cache')}
        return killing.run(self.portal.command('publish', '--no-downloads'), environment, self.portal.folder, at, look)

    def entries(self):
        """What lies there, with whatever a call can change of it."""
        def all_in(folder):
            for entry in os.scandir(folder):
                status = entry.stat(follow_symlinks=False)
                yield entry.path, status.st_ino, status.st_mode, status.st_size, status.st_mtime_ns, status.st_nlink
                if entry.is_dir(follow_symlinks=False):
                    yield from all_in(entry.path)
        return hash(tuple(all_in(self.portal.to)))

    def counts(self):
        """How often a publish makes each call."""
        self.reset()
        log = self.portal.folder / 'đếm'
        self.portal.run('publish', '--no-downloads', before=['strace', '-f', '-c', '-U', 'name,calls', '-o', str(log)])
        return {call: int(count) for call, count in re.findall(r'^\s*(\w+)\s+(\d+)\s*$', log.read_text(), re.MULTILINE)}

    def lasts(self):
        """Seconds that a publish takes here and now."""
        self.reset()
        started = time.monotonic()
        self.portal.run('publish', '--no-downloads')
        return time.monotonic() - started

    def whole(self, what, done=None):
        """The release that readers see."""
        now = seen(self.portal.to)
        true = now in (self.old, self.new)
        if done is not None:  # 127: the program's libraries could not be read
            true = true and done.returncode in ((0,) if now == self.new else (3, 127))
        expect(what, true, f'{now == self.old=} {now == self.new=} {now} {done and (done.returncode, done.stdout)}')
        return now

    def recovers(self, what):
        done = self.portal.run('publish', '--no-downloads')
        expect(f'{what}: the next publish mends it',
               done.returncode == 0 and seen(self.portal.to) == self.new and not left_over(self.portal.to),
               f'{done.stdout} {seen(self.portal.to)} {left_over(self.portal.to)}')


def places(count, few):
    """Of 1 … count: all, or a few that have the last ones in them, where the swap is."""
    if ALL or count <= few:
        return range(1, count + 1)
    return sorted({*range(count - few // 2 + 1, count + 1), *(1 + i * count // few for i in range(few - few // 2))})


def killed_at_changes(ground):
    """Before every call that finds the disk otherwise than the call before: whoever dies at another leaves the same."""
    before, changed = None, []

    def look(n):
        nonlocal before
        now = ground.entries()
        if now != before:
            changed.append(n)
            ground.whole(f'stopped at call {n}')
        before = now

    count = ground.killed(look=look)[0]
    expect(f'the disk is changed {len(changed)} times', len(changed) > 300, changed)
    killed_at_calls(changed, count, ground)


def some_of(count):
    """The swap is among the last 60 calls."""
    return sorted({*range(1, count, count // 20), *range(count - 60, count + 1, 3)})


def killed_at_calls(calls_to_die_at, count, ground):
    releases_seen = set()
    for n in calls_to_die_at:
        calls, status = ground.killed(n)
        releases_seen.add(ground.whole(f'killed at call {n} of {count}'))
        expect(f'it was killed at call {n} of {count}', status == -signal.SIGKILL or calls < n, f'{calls} {status}')
        if n % 7 == 0:
            ground.recovers(f'killed at call {n} of {count}')
    expect('it was killed before the swap and after it', releases_seen == {ground.old, ground.new}, releases_seen)


def killed_at_random(ground):
    """While someone reads all the time."""
    portal, stop, wrong, reads, longest = ground.portal, threading.Event(), [], [0], ground.lasts()
    ground.reset()

    def read():
        while not stop.is_set():
            link = portal.to / 'current'
            release = os.path.realpath(link)
            try:
                page = pathlib.Path(release, 'index.html').read_text()
                style = re.search(r'href="(assets/[^"]+\.css)"', page)[1]
                (link / style).read_bytes()  # of whichever release is current by now
            except (OSError, TypeError) as error:
                wrong.append(f'{release}: {error}')
            reads[0] += 1

    reader = threading.Thread(target=read)
    reader.start()
    dice, deaths = random.Random(7), 0
    for i in range(RANDOM_KILLS):
        ground.portal.document('mot', 'đọc sách', f'Lần {i}.')
        ground.portal.commit(f'Lần {i}')
        with subprocess.Popen(portal.command('publish', '--no-downloads', '--keep', '4'), env=tools.ENVIRONMENT,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            time.sleep(dice.uniform(0, longest))
            process.kill()
        deaths += process.returncode == -signal.SIGKILL
        now = seen(portal.to)
        expect(f'killed at a random moment, {i}', not now.startswith('broken') and now != 'nothing', now)
    stop.set()
    reader.join()
    expect(f'{deaths} of {RANDOM_KILLS} were killed before their end', deaths > RANDOM_KILLS // 3)
    expect(f'{reads[0]} readers found page and style', not wrong, wrong[:5])
    expect('and at last it is published', portal.run('publish', '--no-downloads').returncode == 0 and
           not left_over(portal.to))


def machine_stops(ground):
    """While the service builds what was pushed: systemd must find that it is still to be done."""
    unit = Unit(ground.portal, ground.portal.folder / 'srv')
    unit.push('Lần đầu.')
    unit.start()
    dice, longest = random.Random(11), ground.lasts()
    for i in range(RANDOM_KILLS // 5):
        before = seen(unit.to)
        unit.push(f'Dịch vụ, lần {i}.')
        unit.run('ExecStartPre')
        with subprocess.Popen(unit.commands('ExecStart')[0], env=tools.ENVIRONMENT, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL) as process:
            time.sleep(dice.uniform(0, longest))
            process.kill()
        expect(f'the machine stopped while the service ran, {i}: its push is still queued', unit.is_queued())
        unit.start()
        expect(f'and built when the machine starts, {i}', seen(unit.to) not in (before, 'nothing') and not unit.is_queued())


def failing(call, error, ground):
    """No two attempts make exactly as many calls: a failure can take something from the cache, for which the next does not
    ask any more."""
    count = ground.counts().get(call, 0)
    tried = places(count, 3)
    came_to_it = 0
    for n in tried:
        done, failed = ground.failed(call, error, n)
        ground.whole(f'{error} in {call} {n} of {count}', done)
        came_to_it += failed
    expect(f'{came_to_it} of {len(tried)} calls of {call} failed with {error}', came_to_it >= len(tried) - 1 - len(tried) // 20)


def full_disk(ground):
    """A file system of its own, with a little more room than the old release takes."""
    if os.geteuid() != 0:
        print('full disk: skipped, mounting is for root')
        return
    disk = ground.portal.folder / 'đĩa'
    disk.mkdir()
    mount = ['mount', '-t', 'tmpfs', '-o', 'size=64m', 'none', disk]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        print('full disk: skipped, mounting is not allowed here')
        return
    try:
        to = disk / 'trang'
        shutil.copytree(ground.before, to, symlinks=True)
        used = int(subprocess.run(['df', '--output=used', '-k', disk], capture_output=True, text=True,
                                  check=True).stdout.split()[-1])
        room, statuses = 0, set()
        while room == 0 or done.returncode != 0:
            subprocess.run(['mount', '-o', f'remount,size={used + room}k', disk], check=True)
            done = ground.portal.run('publish', '--no-downloads', to=to)
            now = seen(to)
            expect(f'with room for {room} kB', now == (ground.new if done.returncode == 0 else ground.old) and
                   done.returncode in (0, 3), f'{now} {done.returncode} {done.stdout}')
            statuses.add(done.returncode)
            room += 4 if ALL else 64
            if room > 20000:
                break
        expect('a full disk was met, and one with room enough', statuses == {0, 3}, statuses)
    finally:
        subprocess.run(['umount', disk], check=True)


def power_loss(ground):
    """Replays the calls of a publish on a disk that keeps only what was synced, and pulls the plug after each."""
    ground.reset()
    log = ground.portal.folder / 'dòng điện'
    done = ground.portal.run('publish', '--no-downloads', before=['strace', '-f', '-y', '-qq', '-s', '0', '-o', str(log)])
    assert done.returncode == 0, done.stdout
    new_files = {str(f.relative_to(ground.portal.to / 'releases/2')) for f in (ground.portal.to / 'releases/2').rglob('*')
                 if f.is_file()}
    old_files = {str(f.relative_to(ground.before / 'releases/1')) for f in (ground.before / 'releases/1').rglob('*')
                 if f.is_file()}
    disk = Disk(ground.before, ground.portal.to)
    wrong, moments, shown = [], 0, None
    for line in calls_in(log.read_text(errors='replace')):
        if not disk.replay(line):
            continue
        moments += 1
        for kept in Disk.WHAT_IS_KEPT:
            shown = disk.current(kept)
            if shown not in (('releases/1', old_files), ('releases/2', new_files)):
                wrong.append(f'{kept} after {line[:150]}: {shown and (shown[0], sorted(set(shown[1]) ^ new_files)[:4])}')
    expect(f'power lost at {moments} moments', not wrong and moments > 100, '\n'.join(wrong[:5]))
    expect('what was said to be published lasts', disk.current('only what was synced') == ('releases/2', new_files))


def parts(ground):
    """By name, so that a run that was cut short can be gone on with."""
    calls = ground.killed()[0]
    if ALL:
        yield 'killed at changes', killed_at_changes
    else:
        yield 'killed at calls', functools.partial(killed_at_calls, some_of(calls), calls)
    yield 'power loss', power_loss
    yield 'full disk', full_disk
    for call in FAILING:
        for error in ('EIO',) if call in NEVER_INTERRUPTED else ('EIO', 'EINTR'):
            yield f'{error} in {call}', functools.partial(failing, call, error)
    for share in range(SHARES if ALL else 0):
        every = range(1 + share, calls + 1, SHARES)
        yield f'killed at calls, {share + 1}/{SHARES}', functools.partial(killed_at_calls, every, calls)
    yield 'killed at random', killed_at_random  # last, because these change the content
    yield 'the machine stops', machine_stops


def main():
    kept = pathlib.Path(sys.argv[3]) if ALL else None
    held = kept.read_text().splitlines() if kept and kept.exists() else []
    with tempfile.TemporaryDirectory() as folder:
        ground = Ground(folder)
        for name, part in parts(ground):
            if any(line.startswith(f'{name}: ') for line in held):
                continue
            passed, failed = tools.passed, tools.failed
            part(ground)
            if kept and tools.failed == failed:
                with kept.open('a') as file:
                    file.write(f'{name}: {tools.passed - passed} times\n')
    return tools.finish()


if __name__ == '__main__':
    sys.exit(main())
