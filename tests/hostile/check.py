"""Makes hostile repositories, each with one cause, and has vankho build a site of each where a good one stood:
check.py VANKHO [--all | PART OF A CAUSE'S NAME]

What must hold of each: the exit status; what is said, in words of the table; nothing written beside the output; the old site
whole where the new one is refused; a new one that does no harm to its readers; no more than 2 s of processor time and 256 MB.
Every fifth cause of each table is tried, rows of one kind standing together; with --all every cause, those that the watchdog
ends, too, and with them, as with a part of a name, what the commands of editors do with the same content.
Prints what is not so, then the slowest and the biggest, then "N passed, N failed".
"""
import functools
import hashlib
import multiprocessing
import os
import pathlib
import shutil
import sys
import tempfile

import attachments
import copies
import forms
import fronts
import markdown
import names
import objects
import others
import pages
import pictures
import refs
import registries
import settings
import sound
import themes
import watched
from forge import Forge
from watching import apart, run, state_of

TABLES = [table.CAUSES for table in (names, objects, refs, settings, registries, fronts, markdown, forms, pages, pictures, attachments, copies, themes)]
CAUSES = [cause for table in TABLES for cause in table] + watched.CAUSES
GIVEN_UP = 12  # seconds
EACH = 5
# What vankho remembers of copies it has made, and what it staged and the next build removes where it had to give up.
ITS_OWN, STAGED = ('said', 'tmp/.cache/vankho/'), ('.trang.vankho-',)


class Ground:
    """A good portal's site, which every hostile repository is built over."""

    def __init__(self, vankho, folder):
        self.vankho, self.folder = vankho, pathlib.Path(folder)
        Forge(self.folder).portal()
        self.site = self.folder / 'trang'
        done = self.build(self.folder, ())
        assert done.status == 0, done.said
        self.good = {path: hashlib.sha256((self.site / path).read_bytes()).digest() for path in state_of(self.site)}

    def build(self, folder, arguments):
        return run(folder, [self.vankho, 'build', '--repo', folder / 'kho', '--out', folder / 'trang', '--jobs', '2', *arguments])

    def faults_of_site(self, site, cause):
        faults = []
        for path in sorted(file for file in site.rglob('*') if file.is_file()):
            name = str(path.relative_to(site))
            given_on = path.name.startswith(attachments.NAME)  # as it came
            if not given_on and hashlib.sha256(path.read_bytes()).digest() != self.good.get(name):
                faults += [f'{name}: {fault}' for fault in sound.faults_of(path)]
        for path, text in cause.shown:
            if text not in (site / path).read_text():
                faults.append(f'{path} does not show {text}')
        return faults

    def try_out(self, number, with_others):
        """What is not so of one cause, and its costs."""
        cause = CAUSES[number]
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.folder))
        apart(lambda: cause.made(Forge(folder)))
        site = folder / 'trang'
        shutil.copytree(self.site, site, copy_function=os.link)
        before = state_of(folder)
        built = self.build(folder, cause.arguments)
        # The short form runs beside other tests, where processor time grows.
        most = GIVEN_UP if cause in watched.CAUSES else cause.seconds * (1 if with_others else 3)
        faults = built.faults([cause.status], cause.said, most)
        changed = {path for path, _ in set(before.items()) ^ set(state_of(folder).items())
                   if not path.startswith(ITS_OWN + (STAGED if built.status == 3 else ()))}
        if built.status == 0:
            changed = {path for path in changed if not path.startswith('trang/')}
        faults += [f'changed: {sorted(changed)[:3]}'] if changed else []
        if with_others and cause.content:
            faults += others.faults_of(folder, self.vankho, cause)
        if built.status == 0:
            faults += self.faults_of_site(site, cause)
        shutil.rmtree(folder)
        return [fault[:300] for fault in faults[:10]], built


def chosen(wanted):
    if not wanted:
        return [cause for table in TABLES for cause in table[::EACH]]
    return [cause for cause in CAUSES if wanted == '--all' or wanted in cause.name]


def place():
    """In memory where there is room: what a disk makes of thousands of new files where thousands were deleted is not the program's."""
    memory = pathlib.Path('/dev/shm')
    return memory if memory.is_dir() and shutil.disk_usage(memory).free > 4 << 30 else None


def main(vankho, wanted):
    causes = chosen(wanted)
    assert len({cause.name for cause in CAUSES}) == len(CAUSES), 'two causes of one name'
    passed, costs = 0, []
    with tempfile.TemporaryDirectory(dir=place()) as folder:
        ground = Ground(vankho, folder)
        # One for each: whoever starts a program passes on to it the most memory that itself ever had.
        with multiprocessing.Pool(2, maxtasksperchild=1) as workers:
            tried = workers.imap(functools.partial(ground.try_out, with_others=bool(wanted)), [CAUSES.index(cause) for cause in causes])
            for cause, (faults, built) in zip(causes, tried):
                passed += not faults
                costs.append((built.seconds, built.megabytes, cause.name))
                if faults or wanted not in ('', '--all'):
                    print(f'{cause.name}:', *faults, '  it says:', *built.said.split('\n')[:8], sep='\n    ', flush=True)
    for what, one in (('slowest', max(costs)), ('biggest', max(costs, key=lambda cost: cost[1]))):
        print(f'{what}: {one[2]}, {one[0]:.2f} s, {one[1]:.0f} MB')
    print(f'{passed} passed, {len(causes) - passed} failed')
    return passed < len(causes)


if __name__ == '__main__':
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), ' '.join(sys.argv[2:])))
