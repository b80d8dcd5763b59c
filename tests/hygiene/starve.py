"""Memory that runs out: starve.py VANKHO STARVE.SO [all | PLACES [TASK…]]
A build, a pack and a verification of a tiny portal, again and again, and each time another allocation fails: once it alone,
once all that follow too as long as no memory is given back. Each must end well, or with the status 3 and a word on it; then what was there is there, whole, and nothing beside it, or,
where a library ended the program, nothing that the next run does not clear away.
Goes through the first allocation of every place of the code; or, once each, of a sample of PLACES of them; with names,
of these tasks alone (build, pack, verify).
Prints what is not so, then "N passed, N failed"."""

import collections
import ctypes
import hashlib
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'publish'))
from portal import Portal, expect, finish  # noqa: E402

VANKHO, STARVE = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
SAMPLE = int(sys.argv[3]) if len(sys.argv) > 3 and sys.argv[3] != 'all' else None
NAMED = sys.argv[4:] or ['build', 'pack', 'verify']
TABLE = '1. Chia việc.\n\n| Việc | Hạn |\n|---|---|\n| Mở cửa | 05/3/2026 |\n\n2. Xem [kế hoạch](mot.md) và [trang chủ](https://a.vn).'


def without_chance():
    """Every run of a program has its memory where the one before had it, and so asks for the same in the same order."""
    ctypes.CDLL(None).personality(0x0040000)


class Task:
    """A command that leaves `result` in the folder; its state and cache are thrown away each time."""

    def __init__(self, folder, name, *arguments, result=None):
        self.folder = folder / name
        self.folder.mkdir()
        self.result = result
        self.arguments = [str(argument) for argument in arguments]
        self.old = folder / f'{name}.old'
        self.name = name

    def run(self, **starve):
        environment = {'PATH': os.environ['PATH'], 'LC_ALL': 'C.UTF-8', 'HOME': str(self.folder / 'home')}
        if starve:
            environment.update({'LD_PRELOAD': str(STARVE)} | {f'STARVE_{way}': str(value) for way, value in starve.items()})
        command = [str(VANKHO), *self.arguments]
        try:
            return subprocess.run(command, env=environment, cwd=self.folder, preexec_fn=without_chance, capture_output=True,
                                  text=True, errors='replace', timeout=60)
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, -1, '', 'it does not end')

    def seen(self):
        """Every file but those of the home, with a hash of what is in it."""
        shutil.rmtree(self.folder / 'home', ignore_errors=True)
        return {str(file.relative_to(self.folder)): hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else ''
                for file in sorted(self.folder.rglob('*'))}

    def reset(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        subprocess.run(['cp', '-al', self.old, self.folder], check=True)

    def begin(self):
        """What is there before, what it becomes where nothing fails, and where memory is asked for."""
        self.folder.rename(self.old)
        self.reset()
        self.before = self.seen()
        done = self.run()
        assert done.returncode == 0, done.stderr
        self.after = self.seen()
        self.reset()
        places = self.old.with_suffix('.places')
        self.run(PLACES=places)
        self.reset()
        return [int(number) for number in places.read_text().split()]

    def check(self, **starve):
        done = self.run(**starve)
        now = self.seen()
        faults = []
        if done.returncode not in (0, 3):
            faults.append(f'it ends with {done.returncode}')
        died_in_library = done.returncode == 3 and re.search('a library gave up|libarchive', done.stderr)
        if done.returncode == 3 and not died_in_library and not re.search('^vankho: ', done.stderr, re.M):
            faults.append('it says nothing')
        if done.returncode == 0 and now != self.after:
            faults.append('it says that all went well')
        elif died_in_library:
            if self.run().returncode != 0 or self.seen() != self.after:
                faults.append('the next run does not make it good')
            now = None
        elif now not in (self.before, self.after):
            faults.append('it leaves ' + ', '.join(sorted(set(now.items()) ^ set(self.before.items()))[0][:1]))
        if now != self.before:
            self.reset()
        expect(f'{self.name} with {starve}', not faults, f'{"; ".join(faults)}\n{done.stderr[-500:]}')
        return faults


def main():
    with tempfile.TemporaryDirectory(prefix='vankho-starve-') as name:
        folder = pathlib.Path(name)
        portal = Portal(VANKHO, folder / 'portal')
        portal.document('hai', 'chia việc', TABLE)
        portal.commit('Bản hai')
        common = ['--repo', portal.repository, '--jobs', '1', '--date', '2026-02-03']
        build = Task(folder, 'build', 'build', *common, '--out', 'trang')
        assert build.run().returncode == 0
        portal.change('Đóng cửa thư viện.')
        pack = Task(folder, 'pack', 'pack', *common, '--to', 'sao.zip', '--no-downloads')
        verify = Task(folder, 'verify', 'verify', 'sao.zip')
        shutil.copy(pack.folder / 'sao.zip', verify.folder) if pack.run().returncode == 0 else None
        kinds = collections.Counter()
        for task in (task for task in (build, pack, verify) if task.name in NAMED):
            places = task.begin()
            tried = places if SAMPLE is None else random.Random(1).sample(places, min(SAMPLE, len(places)))
            print(f'{task.name}: {len(tried)} of {len(places)} places', flush=True)
            for place in tried:
                for way in ('ONCE', 'QUOTA') if SAMPLE is None else ('ONCE',):
                    kinds.update((task.name, way, fault) for fault in task.check(**{way: place}))
        for kind, count in kinds.most_common():
            print(count, *kind)
    return finish()


sys.exit(main())
