"""What the commands of editors do with content that a build is given: check, inspect, new and serve, in a working tree."""
import shutil

from cause import ACCEPTED, DOCUMENT, ENVIRONMENT, REFUSED, USAGE
from forge import PORTAL, as_bytes
from watching import apart, run, serve, state_of

TREE = 'cay'
LARGEST = 1 << 20  # bytes that a document may have


def lay(folder, content):
    """A clone of the forged repository."""
    shutil.copytree(folder / 'kho', folder / TREE / '.git')
    config = folder / TREE / '.git/config'
    config.write_text(config.read_text().replace('bare = true', 'bare = false'))
    for path, data in {**PORTAL, **content}.items():
        place = folder / TREE / 'content' / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(as_bytes(data))


def runs_of(folder, vankho, cause):
    """Of (command, run, statuses that are right, what must be said)."""
    tree = folder / TREE
    settled = cause.status in (ACCEPTED, REFUSED)
    yield 'check', run(folder, [vankho, 'check', '--worktree', '--repo', tree]), [cause.status] if settled else [*([ACCEPTED] if 'with kho:' in cause.name else []), REFUSED, USAGE, ENVIRONMENT], \
        cause.said if settled else ()
    document = tree / 'content' / DOCUMENT
    if document.exists():
        too_large = document.stat().st_size > LARGEST
        yield 'inspect', run(folder, [vankho, 'inspect', '--json', document]), [ENVIRONMENT] if too_large else [ACCEPTED, REFUSED], \
            ['quá 1 MB'] if too_large else ()
    yield 'new', run(folder, [vankho, 'new', 'ke-hoach', '--repo', tree, '--co-quan', 'thu-vien', '--trich-yeu', 'x', '--ngay',
                              '2026-02-01']), [ACCEPTED, USAGE], ()
    yield 'serve', serve(folder, vankho, tree, ['', DOCUMENT[:-2] + 'html', 'co-quan/index.html']), [ACCEPTED, REFUSED, USAGE, ENVIRONMENT], ()


def faults_of(folder, vankho, cause):
    apart(lambda: lay(folder, cause.content()))
    faults = []
    before = state_of(folder / TREE)
    for command, ended, statuses, said in runs_of(folder, vankho, cause):
        faults += [f'{command}: {fault}' for fault in ended.faults(statuses, said, cause.seconds)]
        changed = sorted(path for path, _ in set(before.items()) ^ set(state_of(folder / TREE).items()))
        new = [path for path in changed if command == 'new' and path.startswith('content/van-ban/thu-vien/')]
        faults += [f'{command} changed {path}' for path in changed if path not in new]
        for path in new:
            (folder / TREE / path).unlink()
    return faults
