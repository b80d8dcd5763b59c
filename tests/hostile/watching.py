"""Runs vankho and tells what it cost, what it said and what it changed."""
import dataclasses
import os
import re
import signal
import socket
import subprocess
import time
import traceback
import urllib.error
import urllib.request

SECONDS, MEGABYTES = 2, 256
CRASH = re.compile(r'terminate|what\(\)|std::|Segmentation|Assertion|Sanitizer|libgit2|cmark|\bassert', re.IGNORECASE)
UNSEEN = re.compile('[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\udc80-\udcff]')


def state_of(folder):
    """By path: what would differ if something had been written."""
    return {str(path.relative_to(folder)): (status.st_ino, status.st_size, status.st_mtime_ns)
            for path in folder.rglob('*') for status in [path.lstat()] if not path.is_dir()}


@dataclasses.dataclass
class Run:
    status: int
    said: str
    seconds: float
    megabytes: float

    def faults(self, statuses, said=(), seconds=SECONDS):
        """What is not so; `said` are parts of what must be said."""
        faults = [] if self.status in statuses else [f'status {self.status}, not {" or ".join(map(str, statuses))}']
        faults += [f'not said: {text}' for text in said if text not in self.said]
        faults += [f'says {found[0]!r}' for found in [CRASH.search(self.said), UNSEEN.search(self.said)] if found]
        faults += [f'{self.seconds:.1f} s'] if self.seconds > seconds else []
        return faults + ([f'{self.megabytes:.0f} MB'] if self.megabytes > MEGABYTES else [])


def environment(folder):
    return {'PATH': os.environ['PATH'], 'HOME': str(folder / 'tmp'), 'TMPDIR': str(folder / 'tmp'), 'LC_ALL': 'C.UTF-8',
            'GIT_CONFIG_NOSYSTEM': '1'}


def apart(work):
    """In another process: what it takes would be counted as memory of the programs that this one starts."""
    worker = os.fork()
    if worker == 0:
        try:
            work()
            os._exit(0)
        finally:
            traceback.print_exc()
            os._exit(1)
    assert os.waitpid(worker, 0)[1] == 0, 'see above'


def start(folder, command):
    (folder / 'tmp').mkdir(exist_ok=True)
    with open(folder / 'said', 'wb') as said:
        return subprocess.Popen(['prlimit', '--cpu=30', '--', *command], cwd=folder, env=environment(folder), stdin=subprocess.DEVNULL,
                                stdout=said, stderr=said)


def end(folder, process):
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    said = (folder / 'said').read_bytes().decode(errors='surrogateescape')
    return Run(process.returncode, said, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def run(folder, command):
    return end(folder, start(folder, command))


def free_port():
    with socket.socket() as one:
        one.bind(('127.0.0.1', 0))
        return one.getsockname()[1]


def serve(folder, vankho, repository, paths):
    """Asks a preview for pages, until it ends by itself or is told to; 404 and the like are answers, too."""
    port = free_port()
    process = start(folder, [vankho, 'serve', '--repo', repository, '--port', str(port)])
    said = folder / 'said'
    while process.poll() is None and b'http://' not in said.read_bytes():
        time.sleep(0.02)
    for path in paths if process.returncode is None else ():
        try:
            urllib.request.urlopen(f'http://127.0.0.1:{port}/{path}', timeout=30).read()
        except (urllib.error.URLError, OSError):
            pass
    if process.returncode is None:
        process.send_signal(signal.SIGINT)
        return end(folder, process)
    return Run(process.returncode, said.read_text(errors='surrogateescape'), 0, 0)
