"""The units that the package installs, as systemd would run them for a portal: each command of them, in order."""

import os
import pathlib
import re
import shlex
import shutil
import subprocess

import portal as tools

INSTALLED = pathlib.Path(__file__).parents[2] / 'generator/package/systemd'


class Unit:
    """Publishes `folder`/kho.git, to which the portal pushes, to `folder`/trang."""

    def __init__(self, portal, folder):
        self.portal, self.folder = portal, folder
        self.bare, self.to = folder / 'kho.git', folder / 'trang'
        folder.mkdir()
        portal.git('clone', '--quiet', '--bare', str(portal.repository), str(self.bare))
        subprocess.run([portal.vankho, 'hook', 'install', '--repo', self.bare], check=True, capture_output=True)
        self.service, self.path = (self.of_folder((INSTALLED / f'vankho-publish@.{kind}').read_text())
                                   for kind in ('service', 'path'))

    def of_folder(self, text):
        return text.replace('/srv/vankho/%i', str(self.folder)).replace('=vankho ', f'={self.portal.vankho} ')

    def commands(self, key):
        text = self.service.replace('$OPTIONS', '--edition cong-khai').replace('$$', '$')
        return [shlex.split(line) for line in re.findall(f'^{key}=(.*)', text, re.MULTILINE)]

    def push(self, text):
        self.portal.change(text)
        self.portal.git('push', '--quiet', str(self.bare), 'main')

    def is_queued(self):
        """Whether systemd would start the service, now or when it starts itself."""
        return any(os.path.exists(path) for path in re.findall('^PathExists=(.*)', self.path, re.MULTILINE))

    def run(self, key, **environment):
        done = [subprocess.run(command, env={**tools.ENVIRONMENT, 'PATH': '/usr/bin:/bin', **environment}, text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT) for command in self.commands(key)]
        return all(run.returncode == 0 for run in done), ''.join(run.stdout for run in done)

    def start(self):
        """As after one push or several."""
        for key in 'ExecStartPre', 'ExecStart', 'ExecStopPost':
            good, said = self.run(key, EXIT_STATUS='0')
            tools.expect(f'{key} runs', good, said)


def verified(folder):
    """What systemd-analyze finds in the units, were they installed; None where there is no such program."""
    if not shutil.which('systemd-analyze'):
        return None
    shutil.copytree(INSTALLED, folder)
    service = folder / 'vankho-publish@.service'
    service.write_text(service.read_text().replace('=vankho ', '=true ').replace('Documentation=man:vankho(1)\n', ''))
    said = []
    for unit in ('vankho-publish@cong.service', 'vankho-publish@cong.path', 'vankho-publish@cong.timer'):
        (folder / unit).symlink_to(unit.replace('@cong', '@'))
        done = subprocess.run(['systemd-analyze', 'verify', folder / unit], capture_output=True, text=True)
        said += [line for line in done.stderr.splitlines() if done.returncode != 0 or 'vankho' in line]
    return said
