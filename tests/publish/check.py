"""publish and rollback as a webmaster uses them: check.py VANKHO
Prints what is not as it should be, then "N passed, N failed"."""

import gzip
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading

import portal as tools
from portal import Portal, expect, hashed, left_over, releases, seen

VANKHO = pathlib.Path(sys.argv[1]).resolve()


def current(portal):
    return os.readlink(portal.to / 'current')


def files(portal, serial):
    folder = portal.to / 'releases' / str(serial)
    return {str(file.relative_to(folder)): file for file in folder.rglob('*') if file.is_file()}


def releases_follow_each_other(portal):
    first = portal.publish()
    expect('the first release says what it is', first.startswith('Đã xuất bản bản 1 ở /thử/trang: đọc 1 văn bản;'),
           first)
    expect('readers see it', current(portal) == 'releases/1' and not seen(portal.to).startswith('broken'),
           seen(portal.to))
    expect('nothing new is said, and no release is made',
           portal.publish() == 'Không có gì mới: người đọc /thử/trang vẫn xem bản 1 (… giây).\n')
    expect('a question put otherwise that has the same answer is nothing new',
           'Không có gì mới' in portal.publish('--edition', 'noi-bo') and releases(portal.to) == ['1'])
    portal.change('Đóng cửa thư viện.')
    portal.publish()
    one, two = files(portal, 1), files(portal, 2)
    expect('a change is the next release', current(portal) == 'releases/2')
    same = [path for path in one if path in two and one[path].stat().st_ino == two[path].stat().st_ino]
    expect('unchanged files are links', {path for path in one if path.startswith('assets/')} < set(same), same)
    page = 'van-ban/thu-vien/mot.html'
    expect('changed files are not', one[page].read_bytes() != two[page].read_bytes())
    checked = subprocess.run(['sha256sum', '--quiet', '--strict', '-c', 'SHA256SUMS'], capture_output=True, text=True,
                             cwd=portal.to / 'releases/2')
    expect('sha256sum finds every file intact', checked.returncode == 0, checked.stdout)


def damage_ends_with_the_next_release(portal):
    portal.document('hai', 'mượn sách', 'Mượn sách.')
    portal.commit('Thêm')
    portal.publish()
    page = portal.to / 'current/van-ban/thu-vien/hai.html'
    whole, before = page.read_bytes(), page.stat()
    with page.open('r+b') as file:
        file.seek(len(whole) // 2)
        file.write(bytes(64))
    os.utime(page, ns=(before.st_atime_ns, before.st_mtime_ns))
    portal.change('Mở cửa cả ngày.')
    portal.publish()
    expect('a page that the disk damaged, with its size and date, is made again', page.read_bytes() == whole)


def mistakes_publish_nothing(portal):
    before = seen(portal.to)
    portal.document('sai', 'lịch họp', 'Họp.', more='ngya: 2026\n')
    portal.commit('Sai')
    said = portal.publish(status=1)
    expect('a mistake is told with its place', 'van-ban/thu-vien/sai.md:5:1: lỗi:' in said, said)
    expect('and that nothing was published',
           said.endswith('Chưa xuất bản gì: người đọc /thử/trang vẫn xem bản 2 (… giây).\n'), said)
    expect('readers see what they saw', seen(portal.to) == before and releases(portal.to) == ['1', '2'])
    os.remove(portal.repository / 'content/van-ban/thu-vien/sai.md')
    portal.commit('Bỏ bản sai')


def emptied(folder):
    """A folder that was renamed by mistake takes every document with it; one that is withdrawn must go, though it be the last."""
    portal = Portal(VANKHO, folder)
    portal.publish()
    portal.git('mv', 'content/van-ban', 'content/vanban')
    portal.commit('Đổi tên thư mục')
    said = portal.publish()
    expect('that no document is left is told',
           'van-ban/: cảnh báo: không còn văn bản nào, mà cổng đang có văn bản\n    → Nếu thư mục van-ban bị dời' in said, said)
    expect('and the last one is withdrawn', not list(pathlib.Path(portal.to, 'current/van-ban').rglob('*.html')))


def completed_clones(folder):
    """A server may begin with a clone that has no history, and get the rest later."""
    portal = Portal(VANKHO, folder)
    portal.change('Đóng cửa thư viện.')
    whole, portal.repository = portal.repository, portal.folder / 'nông'
    portal.git('clone', '--quiet', '--depth', '1', f'file://{whole}', str(portal.repository), repository=whole)
    portal.publish()
    history = 'lich-su/thu-vien/mot.html'
    expect('a shallow clone has no history to show', history not in files(portal, 1))
    portal.git('fetch', '--quiet', '--unshallow')
    expect('what completes a clone is news', 'Đã xuất bản bản 2' in portal.publish() and history in files(portal, 2))
    expect('once', 'Không có gì mới' in portal.publish())


def rollback_tells_what_was_withdrawn(portal):
    portal.publish()
    portal.document('rut', 'rút lại', 'Nhầm.')
    portal.commit('Thêm')
    portal.git('mv', 'content/van-ban/thu-vien/rut.md', 'content/van-ban/thu-vien/rut-lai.md')
    portal.commit('Đổi tên')
    portal.publish()
    portal.git('rm', '--quiet', 'content/van-ban/thu-vien/rut-lai.md')
    portal.commit('Rút')
    portal.publish()
    said = portal.run('rollback')
    expect('a rollback tells which documents come back', 'Người đọc lại thấy 1 văn bản mà bản' in said.stdout and
           '\n    van-ban/thu-vien/rut-lai.html\n    → Nếu có văn bản đã rút vì nội dung' in said.stdout, said.stdout)
    latest = int(current(portal).split('/')[1]) + 1
    said = portal.run('rollback', '--release', str(latest))
    expect('forward again, none does', 'lại thấy' not in said.stdout, said.stdout)


def rollback_is_told_and_kept(portal):
    said = portal.run('rollback')
    expect('a rollback says from what to what', (said.returncode, said.stdout) ==
           (0, 'Người đọc /thử/trang xem lại bản 1, không còn xem bản 2.\n'), said.stdout)
    expect('readers see the old one', current(portal) == 'releases/1')
    said = portal.run('rollback')
    expect('there is nothing before the first', said.returncode == 2 and said.stdout ==
           "vankho: không có bản nào cũ hơn bản 1 để quay lại; đang có: 1, 2\n"
           "    → Chọn một bản khác bằng --release, hoặc sửa kho rồi xuất bản lại.\n", said.stdout)
    said = portal.run('rollback', to=portal.folder)
    expect('where nothing was published there is nothing to go back to', said.returncode == 2 and
           "chưa xuất bản gì\n    → Chỉ đúng thư mục đã dùng với 'vankho publish --to'.\n" in said.stdout, said.stdout)
    said = portal.run('rollback', '--release', '9')
    expect('a release that is not there is refused', said.returncode == 2 and 'không có bản 9; đang có: 1, 2' in said.stdout,
           said.stdout)
    said = portal.run('rollback', '--release', '1')
    expect('the release that is shown is said to be shown', said.returncode == 2 and
           'người đọc đang xem bản 1 rồi; đang có: 1, 2' in said.stdout, said.stdout)
    expect('forward again', portal.run('rollback', '--release', '2').returncode == 0 and
           current(portal) == 'releases/2')
    portal.publish()
    portal.run('rollback', '--release', '1')
    portal.publish('--wait-after-rollback')
    third = current(portal)
    portal.run('rollback', '--release', '1')
    said = portal.publish('--wait-after-rollback', '--date', '2032-01-01')
    expect('after a rollback, what runs by itself waits for other content',
           'Không có gì mới' in said and current(portal) == 'releases/1', said + third)
    portal.publish()
    expect('a publish after a rollback has a number of its own', current(portal) == 'releases/4', current(portal))


def compressed(portal):
    now = files(portal, 4)
    page = 'van-ban/thu-vien/mot.html'
    unpacked = {
        '.gz': gzip.decompress(now[page + '.gz'].read_bytes()),
        '.br': subprocess.run(['brotli', '-dc', now[page + '.br']], capture_output=True, check=True).stdout,
        '.zst': subprocess.run(['zstd', '-dqc', now[page + '.zst']], capture_output=True, check=True).stdout,
    }
    expect('compressed copies are those of the page',
           all(bytes == now[page].read_bytes() for bytes in unpacked.values()))
    bigger = [path for path in now if path.endswith(('.gz', '.br', '.zst')) and
              now[path].stat().st_size >= now[path.rsplit('.', 1)[0]].stat().st_size]
    expect('each is smaller', not bigger, bigger)
    expect('PDF, Word and zip files have none', not [path for path in now if '.pdf.' in path or '.docx.' in path
                                                     or '.zip.' in path])
    before = files(portal, 1)
    again = [path for path in now if path.startswith('assets/') and before[path].stat().st_ino != now[path].stat().st_ino]
    expect('none is made again for a file that stays', not again, again)


def assets_stay_for_open_pages(portal):
    def assets(serial):
        return {path for path in files(portal, serial) if path.startswith('assets/') and path.endswith('.css')}
    old = assets(4)
    theme = portal.repository / 'themes/mac-dinh/vankho.css'
    theme.parent.mkdir(parents=True)
    theme.write_text('body { color: #111 }\n')
    portal.commit('Giao diện mới')
    portal.publish()
    new = assets(5)
    expect('the style of the release before stays', old < new and len(new) == len(old) + 1, new)
    expect('links and hashes hold with it', not seen(portal.to).startswith('broken'), seen(portal.to))
    portal.change('Lại mở cửa thư viện.')
    portal.publish()
    expect('and goes with the next', len(new - assets(6)) == 1 and new - assets(6) < old, assets(6))


def old_releases_go(portal):
    for text in 'abcdefg':
        portal.change(text)
        portal.publish('--keep', '3')
    expect('three old releases and the new one are kept', releases(portal.to) == ['10', '11', '12', '13'],
           releases(portal.to))


def attachments_in_disguise(portal):
    """A web server would hand the attachment out for the page."""
    folder = portal.repository / 'content/van-ban/thu-vien'
    (folder / 'mot.html.gz').write_bytes(gzip.compress(b'<script>alert(1)</script>'))
    portal.document('kem', 'tệp kèm', 'Xem tệp kèm.', more='dinh_kem: [mot.html.gz]\n')
    portal.commit('Tệp kèm lạ')
    portal.publish()
    now = files(portal, int(current(portal).split('/')[1]))
    page = 'van-ban/thu-vien/mot.html'
    expect('an attachment cannot stand for a page', b'alert' in gzip.decompress(
        now['van-ban/thu-vien/mot-html.gz'].read_bytes()) and
        gzip.decompress(now[page + '.gz'].read_bytes()) == now[page].read_bytes(), sorted(now))
    for name in ('mot.html.gz', 'kem.md'):
        os.remove(folder / name)
    portal.commit('Bỏ tệp kèm lạ')


def folders_of_others(portal):
    strange = portal.folder / 'lạ'
    strange.mkdir()
    (strange / 'luận văn.txt').write_text('mười năm')
    said = portal.run('publish', to=strange)
    expect('a folder with files of someone else is refused', said.returncode == 2 and said.stdout.startswith(
        "vankho: /thử/lạ có tệp không do 'vankho publish' tạo ra (luận văn.txt)\n"), said.stdout)
    expect('and stays', os.listdir(strange) == ['luận văn.txt'])
    built = subprocess.run([VANKHO, 'build', '--repo', portal.repository, '--out', portal.to], capture_output=True,
                           text=True)
    expect('a build does not replace releases', built.returncode == 2 and seen(portal.to) != 'nothing', built.stderr)
    plain = portal.folder / 'public'
    subprocess.run([VANKHO, 'build', '--repo', portal.repository, '--out', plain], check=True, capture_output=True)
    expect('releases do not go into a built site', portal.run('publish', to=plain).returncode == 2)
    empty = portal.folder / 'rỗng'
    empty.mkdir(mode=0o755)
    expect('an empty folder is taken', portal.run('publish', to=empty).returncode == 0)
    os.remove(empty / 'current')
    (empty / 'current').mkdir()
    said = portal.run('publish', to=empty)
    expect('a folder in the place of the link is refused', said.returncode == 2 and
           'không phải liên kết tới một bản' in said.stdout, said.stdout)
    said = portal.run('rollback', to=portal.folder / 'chưa có')
    expect('there is no rollback where nothing was published', said.returncode == 2 and
           'chưa xuất bản gì' in said.stdout and not (portal.folder / 'chưa có').exists(), said.stdout)


def modes(portal):
    to = portal.folder / 'kín/đáo'
    subprocess.run(['sh', '-c', 'umask 077; "$@"', '-', *portal.command(to=to)], check=True, env=tools.ENVIRONMENT,
                   capture_output=True)
    closed = [path for path in [to.parent, to, *to.rglob('*')] if not path.is_symlink() and not path.name.startswith('.')
              and (path.stat().st_mode & 0o777) != (0o755 if path.is_dir() else 0o644)]
    expect('a web server can read what was published under umask 077', not closed, closed)
    expect('and gets the same bytes', seen(to) == seen(portal.to) or 'broken' not in seen(to), seen(to))


def at_the_same_time(portal):
    portal.change('Nhiều lần đẩy.')
    before = len(releases(portal.to))
    said = []
    threads = [threading.Thread(target=lambda: said.append(portal.run('publish', '--keep', '100'))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expect('of four at a time, one publishes and three find it done',
           sorted(done.stdout.startswith('Đã xuất bản') for done in said) == [False, False, False, True] and
           all(done.returncode == 0 for done in said), [done.stdout for done in said])
    expect('which is one release', len(releases(portal.to)) == before + 1 and not left_over(portal.to))


def watched(program, folder, work):
    """A folder for the path, in which the program notes after each run what is in the folder."""
    work.mkdir()
    wrapper = work / program
    wrapper.write_text(f'#!/bin/sh\n"{shutil.which(program)}" "$@" || exit\n'
                       f'(cd "{folder}" && find . -type f) >"$(mktemp "{work}/$(date +%s.%N).XXXX")"\n')
    wrapper.chmod(0o755)
    return work


def in_order(portal, remote, folder, name):
    """To an empty mirror: what pages ask for, then pages, then the first page."""
    work = watched(name, folder, portal.folder / f'canh-{name}')
    done = portal.run('publish', '--mirror', remote, before=['env', f'PATH={work}:{os.environ["PATH"]}'])
    steps = [{path for path in file.read_text().split() if '.vankho-an-ban-' not in path} for file in sorted(work.glob('[0-9]*'))]
    steps = [step for step in steps if step]
    pages = [{path for path in step if path.endswith('.html')} for step in steps]
    expect(f'{name}: pages come after what they ask for, the first page last',
           len(steps) >= 3 and not pages[0] and any('/assets/' in path for path in steps[0]) and
           len(pages[1]) > 5 and './index.html' not in pages[1] and './index.html' in pages[2], pages)
    return done.stdout


def mirror(portal, remote, folder, name):
    said = in_order(portal, remote, folder, name)
    release = pathlib.Path(os.path.realpath(portal.to / 'current'))
    def there():
        return {str(file.relative_to(folder)): hashed(file) for file in folder.rglob('*')
                if file.is_file() and not file.name.startswith('.vankho-an-ban-')}
    def wanted():
        release = pathlib.Path(os.path.realpath(portal.to / 'current'))
        return {str(file.relative_to(release)): hashed(file) for file in release.rglob('*')
                if file.is_file() and not file.name.startswith('.')}
    expect(f'{name}: the mirror has all of it', there() == wanted(), said)
    def stamp(path):
        return (folder / path).stat().st_ino, (folder / path).stat().st_ctime_ns
    stamps = {path: stamp(path) for path in there()}
    (folder / '.htaccess').write_text('của máy kia')
    portal.change(f'Bản cho {name}.')
    portal.publish('--mirror', remote)
    moved = {path for path in wanted() if stamp(path) != stamps.get(path)}
    expect(f'{name}: only what changed is copied',
           'index.html' in moved and not any(path.startswith('assets/') for path in moved), moved)
    (folder / '.htaccess').unlink()
    expect(f'{name}: and what is gone is removed', there() == wanted())
    other = portal.run('publish', '--edition', 'cong-khai', '--mirror', remote, to=portal.folder / f'ấn bản khác {name}')
    expect(f'{name}: another edition does not get there', other.returncode == 2 and there() == wanted() and
           "đang cho người đọc xem ấn bản 'noi-bo', không phải 'cong-khai'" in other.stdout, other.stdout)
    portal.run('rollback')
    portal.publish('--mirror', remote, '--wait-after-rollback')
    expect(f'{name}: a rollback reaches it with the next run', there() == wanted())
    portal.publish()


def mirror_of_somebody(portal, remote, folder, name):
    """A slip in the mirror's name must not empty what stands there."""
    folder.mkdir()
    (folder / 'thư quý').mkdir()
    (folder / 'thư quý/một.md').write_text('của người khác')
    said = portal.publish('--mirror', remote, status=2)
    expect(f'{name}: a folder of somebody is left as it is', (folder / 'thư quý/một.md').exists() and
           "đã có 'thư quý" in said, said)
    expect(f'{name}: and again', portal.publish('--mirror', remote, status=2) and (folder / 'thư quý/một.md').exists())
    shutil.rmtree(folder)


def mirror_that_stopped_half_way(portal):
    """What was copied by then has no list of sums yet."""
    folder, work = portal.folder / 'nửa', portal.folder / 'đứt'
    work.mkdir()
    (work / 'rsync').write_text(f'#!/bin/sh\n"{shutil.which("rsync")}" "$@" || exit\ncase $* in *--list-only* | */.vankho-an-ban-*) ;; *) exit 1 ;; esac\n')
    (work / 'rsync').chmod(0o755)
    portal.change('Đứt nửa chừng.')
    done = portal.run('publish', '--mirror', str(folder), before=['env', f'PATH={work}:{os.environ["PATH"]}'])
    expect('a mirror that stops half way has some of it', done.returncode == 3 and any(folder.rglob('*')) and
           not (folder / 'index.html').exists(), done.stdout)
    (folder / 'SHA256SUMS').unlink()
    portal.publish('--mirror', str(folder))
    expect('and all of it with the next run', (folder / 'SHA256SUMS').exists() and (folder / 'index.html').exists())


def mirror_that_fails(portal):
    portal.change('Nơi phản chiếu hỏng.')
    blocked = portal.folder / 'chắn'
    blocked.write_text('')
    said = portal.publish('--mirror', str(blocked / 'trang'), status=3)
    expect('a mirror that fails is told after the release', 'Đã xuất bản bản ' in said and
           'vankho: rsync không chép được lên nơi phản chiếu: ' in said, said)
    blocked.unlink()
    blocked.mkdir()
    said = portal.publish('--mirror', str(blocked / 'trang'))
    expect('the next run catches up', 'Không có gì mới' in said and (blocked / 'trang/index.html').exists(), said)


def queued(portal):
    """As the units do: a hook only queues, whoever builds empties the queue first."""
    bare = portal.folder / 'kho.git'
    portal.git('clone', '--quiet', '--bare', str(portal.repository), str(bare))
    subprocess.run([VANKHO, 'hook', 'install', '--repo', bare], check=True, capture_output=True)
    portal.change('Đẩy lên.')
    portal.git('push', '--quiet', str(bare), 'main')
    expect('a push queues', (bare / 'vankho-hang-doi').exists())


def main():
    with tempfile.TemporaryDirectory() as folder:
        portal = Portal(VANKHO, folder)
        releases_follow_each_other(portal)
        mistakes_publish_nothing(portal)
        rollback_is_told_and_kept(portal)
        compressed(portal)
        assets_stay_for_open_pages(portal)
        old_releases_go(portal)
        attachments_in_disguise(portal)
        folders_of_others(portal)
        modes(portal)
        at_the_same_time(portal)
        for name, remote in (('rsync', '{}/gương'), ('rclone', ':local:{}/mây')):
            copy = pathlib.Path(remote.format(folder).removeprefix(':local:'))
            mirror(portal, remote.format(folder), copy, name)
            mirror_of_somebody(portal, remote.format(folder) + '-quý', pathlib.Path(f'{copy}-quý'), name)
        mirror_that_stopped_half_way(portal)
        mirror_that_fails(portal)
        queued(portal)
        damage_ends_with_the_next_release(Portal(VANKHO, pathlib.Path(folder) / 'hỏng'))
        completed_clones(pathlib.Path(folder) / 'chép')
        emptied(pathlib.Path(folder) / 'trống')
        rollback_tells_what_was_withdrawn(Portal(VANKHO, pathlib.Path(folder) / 'rút'))
    return tools.finish()


if __name__ == '__main__':
    sys.exit(main())
