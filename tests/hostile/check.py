#!/usr/bin/python3
"""Makes hostile repositories, each with one cause, and has vankho build a site of each where a good one stood:
check.py VANKHO [--all | PART OF A CAUSE'S NAME]

What must hold of each: the exit status; what is said, in words of the table; nothing written beside the output; the old site
whole where the new one is refused; a new one that does no harm to its readers; no more than 2 s of processor time and 256 MB.
Prints what is not so, then the slowest and the biggest, then "N passed, N failed".
"""
import hashlib
import multiprocessing
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import traceback

import forms
import fronts
import markdown
import names
import objects
import refs
import registries
import settings
import sound
import watched
from forge import Forge

SECONDS, MEGABYTES = 2, 256
CAUSES = [cause for table in (names, objects, refs, settings, registries, fronts, markdown, forms) for cause in table.CAUSES]
GIVEN_UP = 12  # seconds
# What vankho remembers of copies it has made, and what it staged and the next build removes where it had to give up.
ITS_OWN, STAGED = ('said', 'tmp/.cache/vankho/'), ('.trang.vankho-',)
CRASH = re.compile(r'terminate|what\(\)|std::|Segmentation|Assertion|Sanitizer|libgit2|cmark|\bassert', re.IGNORECASE)
UNSEEN = re.compile('[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufffd]')


def state_of(folder):
    """By path: what would differ if something had been written."""
    return {str(path.relative_to(folder)): (status.st_ino, status.st_size, status.st_mtime_ns)
            for path in folder.rglob('*') for status in [path.lstat()] if not path.is_dir()}


def make_apart(cause, folder):
    """In another process: what a repository takes to make would be counted as memory of vankho's."""
    maker = os.fork()
    if maker == 0:
        try:
            cause.made(Forge(folder))
            os._exit(0)
        finally:
            traceback.print_exc()
            os._exit(1)
    assert os.waitpid(maker, 0)[1] == 0, cause.name


class Ground:
    """A good portal's site, which every hostile repository is built over."""

    def __init__(self, vankho, folder):
        self.vankho, self.folder = vankho, pathlib.Path(folder)
        Forge(self.folder).portal()
        self.site = self.folder / 'trang'
        done, self.least, _ = self.run(self.folder, ())
        assert done == 0, (self.folder / 'said').read_text()
        self.good = {path: hashlib.sha256((self.site / path).read_bytes()).digest() for path in state_of(self.site)}

    def run(self, folder, arguments):
        """The exit status, seconds of processor time, and megabytes."""
        command = ['prlimit', '--cpu=30', '--', self.vankho, 'build', '--repo', folder / 'kho', '--out', folder / 'trang', '--jobs', '2',
                   *arguments]
        (folder / 'tmp').mkdir()
        environment = {'PATH': os.environ['PATH'], 'HOME': str(folder / 'tmp'), 'TMPDIR': str(folder / 'tmp'), 'LC_ALL': 'C.UTF-8',
                       'GIT_CONFIG_NOSYSTEM': '1'}
        with open(folder / 'said', 'wb') as said:
            process = subprocess.Popen(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

    def faults_of_site(self, site, cause):
        faults = []
        for path in sorted(file for file in site.rglob('*') if file.is_file()):
            name = str(path.relative_to(site))
            if hashlib.sha256(path.read_bytes()).digest() != self.good.get(name):
                faults += [f'{name}: {fault}' for fault in sound.faults_of(path)]
        for path, text in cause.shown:
            if text not in (site / path).read_text():
                faults.append(f'{path} does not show {text}')
        return faults

    def try_out(self, number):
        """What is not so of one cause, and its costs."""
        cause = CAUSES[number]
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.folder))
        make_apart(cause, folder)
        site = folder / 'trang'
        shutil.copytree(self.site, site, copy_function=os.link)
        before = state_of(folder)
        status, seconds, megabytes = self.run(folder, cause.arguments)
        said = (folder / 'said').read_bytes()[:1 << 20].decode(errors='replace')
        faults = [] if status == cause.status else [f'status {status}, not {cause.status}']
        faults += [f'not said: {text}' for text in cause.said if text not in said]
        faults += [f'says {found[0]!r}' for found in [CRASH.search(said), UNSEEN.search(said)] if found]
        faults += [f'{seconds:.1f} s'] if seconds > (GIVEN_UP if cause in watched.CAUSES else SECONDS) else []
        faults += [f'{megabytes:.0f} MB'] if megabytes > MEGABYTES else []
        changed = {path for path, _ in set(before.items()) ^ set(state_of(folder).items())
                   if not path.startswith(ITS_OWN + (STAGED if status == 3 else ()))}
        if status == 0:
            changed = {path for path in changed if not path.startswith('trang/')}
            faults += self.faults_of_site(site, cause)
        faults += [f'changed: {sorted(changed)[:3]}'] if changed else []
        shutil.rmtree(folder)
        return [fault[:300] for fault in faults[:10]], said, seconds, megabytes


def main(vankho, wanted):
    if wanted == '--all':
        CAUSES.extend(watched.CAUSES)
        wanted = ''
    causes = [cause for cause in CAUSES if wanted in cause.name]
    assert len({cause.name for cause in CAUSES}) == len(CAUSES), 'two causes of one name'
    passed, costs = 0, []
    with tempfile.TemporaryDirectory() as folder:
        ground = Ground(vankho, folder)
        with multiprocessing.Pool(2) as workers:
            tried = workers.imap(ground.try_out, [CAUSES.index(cause) for cause in causes])
            for cause, (faults, said, seconds, megabytes) in zip(causes, tried):
                passed += not faults
                costs.append((seconds, megabytes, cause.name))
                if faults or wanted:
                    print(f'{cause.name}:', *faults, '  it says:', *said.split('\n')[:8], sep='\n    ', flush=True)
    for what, one in (('slowest', max(costs)), ('biggest', max(costs, key=lambda cost: cost[1]))):
        print(f'{what}: {one[2]}, {one[0]:.2f} s, {one[1]:.0f} MB')
    print(f'{passed} passed, {len(causes) - passed} failed')
    return passed < len(causes)


if __name__ == '__main__':
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), ' '.join(sys.argv[2:])))
