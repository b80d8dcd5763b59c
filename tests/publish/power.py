"""A disk on which a log of strace -f -y is replayed, and which tells what is left when the power goes."""

import os
import re


def calls_in(log):
    """The lines of the log. A call that another thread's came into stands in two, and is told when it is over."""
    begun = {}
    for line in log.splitlines():
        thread, _, call = line.partition(' ')
        if call.endswith(' <unfinished ...>'):
            begun[thread] = call.strip().removesuffix(' <unfinished ...>')
        elif resumed := re.match(r'\s*<\.\.\. \w+ resumed>', call):
            yield f'{thread} {begun.pop(thread)}{call[resumed.end():]}'
        else:
            yield line


class File:
    """`unsynced` counts the writes that only memory has."""

    def __init__(self):
        self.unsynced = False


class Link:
    def __init__(self, target):
        self.target = target


class Folder:
    """Names as programs see them, and as the disk has them."""

    def __init__(self):
        self.now, self.synced = {}, {}


class Disk:
    # A file system may write names before it is told to; what it may not do is lose what it was told to keep.
    WHAT_IS_KEPT = ('only what was synced', 'all names, of files only what was synced')

    def __init__(self, before, root):
        """`before` is what lies at `root`, all of it synced, when the log begins."""
        self.root = os.path.realpath(root)
        self.top = self.read(before)

    def read(self, path):
        if os.path.islink(path):
            return Link(os.readlink(path))
        if not os.path.isdir(path):
            return File()
        folder = Folder()
        folder.now = {name: self.read(os.path.join(path, name)) for name in os.listdir(path)}
        folder.synced = dict(folder.now)
        return folder

    def at(self, path):
        node = self.top
        for name in self.names(path):
            node = node.now[name]
        return node

    def names(self, path):
        return [name for name in os.path.relpath(path, self.root).split('/') if name != '.']

    def place(self, path):
        """The folder that has the name, and the name."""
        *above, name = self.names(path)
        return self.at(os.path.join(self.root, *above)), name

    def replay(self, line):
        """True for a call that changes the disk."""
        call = re.match(r'^\d+\s+(\w+)\((.*)\)\s+= (-?\d+)', line)
        if not call or call[3].startswith('-') or self.root not in line:
            return False
        name, arguments = call[1], call[2]
        paths = re.findall(r'"((?:[^"\\]|\\.)*)"', arguments)
        paths = [path.encode().decode('unicode_escape').encode('latin-1').decode() for path in paths]
        opened = re.match(r'^\d+<([^>]*)>', arguments)
        opened = opened and opened[1].encode().decode('unicode_escape').encode('latin-1').decode()
        change = getattr(self, 'do_' + name, None)
        return bool(change) and change(opened, arguments, *paths) is not False

    def do_openat(self, opened, arguments, path):
        if 'O_CREAT' not in arguments or not path.startswith(self.root):
            return False
        folder, name = self.place(path)
        folder.now.setdefault(name, File())
        return True

    def do_write(self, opened, arguments, *_):
        if not opened or not opened.startswith(self.root):
            return False
        self.at(opened).unsynced = True
        return True

    def do_copy_file_range(self, opened, arguments, *_):
        target = re.findall(r'<([^>]*)>', arguments)[-1]
        return self.do_write(target, arguments)

    do_sendfile = do_write

    def do_mkdir(self, opened, arguments, path):
        folder, name = self.place(path)
        folder.now[name] = Folder()
        return True

    def do_link(self, opened, arguments, old, new):
        folder, name = self.place(new)
        folder.now[name] = self.at(old)
        return True

    do_linkat = do_link

    def do_symlink(self, opened, arguments, target, path):
        folder, name = self.place(path)
        folder.now[name] = Link(target)
        return True

    def do_rename(self, opened, arguments, old, new):
        from_folder, from_name = self.place(old)
        to_folder, to_name = self.place(new)
        to_folder.now[to_name] = from_folder.now.pop(from_name)
        return True

    do_renameat2 = do_rename

    def do_unlink(self, opened, arguments, path):
        folder, name = self.place(path)
        folder.now.pop(name)
        return True

    do_rmdir = do_unlink

    def do_unlinkat(self, opened, arguments, name):
        path = re.findall(r'<([^>]*)>', arguments)[0]
        return self.do_unlink(None, arguments, os.path.join(path, name))

    def do_fsync(self, opened, arguments):
        node = self.at(opened)
        if isinstance(node, Folder):
            node.synced = dict(node.now)
        else:
            node.unsynced = False
        return True

    def do_syncfs(self, opened, arguments):
        self.sync(self.top)
        return True

    def sync(self, node):
        if isinstance(node, File):
            node.unsynced = False
        if isinstance(node, Folder):
            node.synced = dict(node.now)
            for child in node.now.values():
                self.sync(child)

    def current(self, kept):
        """What `current` leads to, with the paths of its files that are whole; None where it leads nowhere."""
        def names_of(folder):
            return folder.synced if kept == 'only what was synced' else folder.now
        link = names_of(self.top).get('current')
        if not isinstance(link, Link):
            return None
        node = self.top
        for name in link.target.split('/'):
            node = isinstance(node, Folder) and names_of(node).get(name)
        if not isinstance(node, Folder):
            return link.target, set()
        whole = set()

        def walk(folder, path):
            for name, child in names_of(folder).items():
                if isinstance(child, Folder):
                    walk(child, path + name + '/')
                elif isinstance(child, Link) or not child.unsynced:
                    whole.add(path + name)
        walk(node, '')
        return link.target, whole
