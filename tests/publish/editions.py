"""Two editions of one repository, each without a trace of what is not its own; and several repositories that make one
site: editions.py VANKHO
Prints what is not as it should be, then "N passed, N failed"."""

import gzip
import io
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

import portal as tools
from portal import Portal, expect, seen

VANKHO = pathlib.Path(sys.argv[1]).resolve()


def folded(text):
    """Letters and digits without marks, so that "Bồ câu", "bo-cau" and "BOCAU" are one."""
    text = unicodedata.normalize('NFD', text.replace('đ', 'd').replace('Đ', 'D'))
    return re.sub('[^a-z0-9]', '', text.lower())


def pieces(name, data):
    """The texts that someone can get out of a file: its bytes, and what is packed in it."""
    yield data
    unpack = {'.gz': gzip.decompress,
              '.br': lambda data: subprocess.run(['brotli', '-dc'], input=data, capture_output=True, check=True).stdout,
              '.zst': lambda data: subprocess.run(['zstd', '-dqc'], input=data, capture_output=True, check=True).stdout}
    ending = os.path.splitext(name)[1]
    if ending in unpack:
        yield unpack[ending](data)
    if ending == '.pdf':
        yield subprocess.run(['pdftotext', '-', '-'], input=data, capture_output=True, check=True).stdout
    if ending in ('.zip', '.docx'):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for inner in packed.namelist():
                yield inner.encode()
                yield from pieces(inner, packed.read(inner))


def files_with(word, to):
    release = pathlib.Path(os.path.realpath(to / 'current'))
    found = []
    for file in release.rglob('*'):  # dot files too: a careless server would give them
        if file.is_file():
            texts = [str(file.relative_to(release)), *(p.decode(errors='replace') for p in pieces(file.name, file.read_bytes()))]
            if any(word in folded(text) for text in texts):
                found.append(str(file.relative_to(release)))
    return found


def editions(folder):
    """Birds stand for what must stay hidden: in titles, texts, names of files, attachments and what was said before."""
    portal = Portal(VANKHO, folder)
    portal.document('bo-cau', 'nuôi bồ câu', 'Nuôi bồ câu ở nhà kho.', 'dinh_kem: [bo-cau.txt]\n')
    portal.write('van-ban/thu-vien/bo-cau.txt', 'bồ câu\n')
    portal.document('mo', 'mở cửa thư viện', 'Mở cửa, có chim họa mi.', 'luu_hanh: noi-bo\n')
    portal.document('thien-nga', 'đón thiên nga', 'Đón thiên nga.', 'luu_hanh: cong-khai\ncong_bo_tu: 2030-01-01\n')
    portal.document('chim-se', 'chim sẻ', 'Chim sẻ.', 'luu_hanh: cong-khai\ntrang_thai: du-thao\n')
    portal.commit('Thêm bồ câu và họa mi')
    portal.document('mo', 'mở cửa thư viện', 'Mở cửa cho mọi người.', 'luu_hanh: cong-khai\n')
    portal.commit('Công khai')
    portal.document('mo', 'mở cửa thư viện', 'Mở cửa cho mọi người, cả ngày chủ nhật.', 'luu_hanh: cong-khai\n')
    portal.commit('Thêm ngày chủ nhật')
    inside, outside = portal.folder / 'trong', portal.folder / 'ngoài'
    for edition, to in (('noi-bo', inside), ('cong-khai', outside)):
        done = portal.run('publish', '--edition', edition, '--date', '2026-03-01', to=to)
        expect(f'{edition} is published', done.returncode == 0 and 'broken' not in seen(to), done.stdout)
    for bird in ('bocau', 'hoami'):
        expect(f'{bird} is in the internal edition', files_with(bird, inside))
        expect(f'{bird} is nowhere in the public one', not files_with(bird, outside), files_with(bird, outside))
    for bird in ('thiennga', 'chimse', 'abvn'):
        expect(f'{bird} is in none', not files_with(bird, inside) + files_with(bird, outside))
    portal.run('publish', '--edition', 'cong-khai', '--date', '2030-01-01', to=outside)
    expect('an embargo ends with its day', files_with('thiennga', outside))
    ahead = portal.folder / 'đồng hồ nhanh'
    ahead.mkdir()
    environment = {**os.environ, 'GIT_COMMITTER_DATE': '2099-01-01T08:00:00+0700'}
    subprocess.run(['git', '-C', portal.repository, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet',
                    '--allow-empty', '-m', 'Đồng hồ sai'], env=environment, check=True)
    subprocess.run([VANKHO, 'build', '--repo', portal.repository, '--out', ahead / 'current'], check=True, capture_output=True)
    expect('no embargo ends by the clock of who commits', files_with('bocau', ahead) and not files_with('thiennga', ahead),
           files_with('thiennga', ahead))
    portal.git('reset', '--quiet', '--hard', 'HEAD~1')
    before = os.path.realpath(outside / 'current')
    for options in (['--edition', 'noi-bo'], []):
        slip = portal.run('publish', *options, to=outside)
        expect('the internal edition is not published where readers see the public one', slip.returncode == 2 and
               "/thử/ngoài đang cho người đọc xem ấn bản 'cong-khai', không phải 'noi-bo'" in slip.stdout, slip.stdout)
    expect('and readers go on seeing that', os.path.realpath(outside / 'current') == before and not files_with('bocau', outside))
    link = os.readlink(outside / 'current')
    (outside / 'current').unlink()
    lost = portal.run('publish', '--edition', 'noi-bo', to=outside)
    expect('nor where the link to what they see is gone, which takes no release away', lost.returncode == 2 and
           (outside / link).is_dir(), lost.stdout)
    (outside / 'current').symlink_to(link)
    portal.run('publish', '--edition', 'cong-khai', '--date', '2026-03-01', to=outside)
    expect('nothing of the other edition stays there', not files_with('bocau', outside), files_with('bocau', outside))


def district(folder, name):
    """A repository of a body below the province's."""
    path = pathlib.Path(folder) / name
    portal = Portal.__new__(Portal)
    portal.vankho, portal.folder, portal.repository = str(VANKHO), pathlib.Path(folder), path
    portal.to, portal.commits = pathlib.Path(folder) / 'trang', 0
    path.mkdir()
    portal.git('init', '--quiet', '-b', 'main')
    portal.write('co-quan.yaml', '- {id: phong-doc, ten: Phòng đọc huyện, ky_hieu: PĐH, truc_thuoc: thu-vien}\n')
    portal.write('trang/gioi-thieu.md', 'Trang của huyện.\n')
    portal.write('van-ban/phong-doc/huyen.md', '---\nloai: ke-hoach\nso: 1-KH/PĐH\ntrich_yeu: xe sách về làng\n'
                 'ngay: 2026-01-20\ncan_cu: [1-KH/TVT]\n---\n\n1. Xe sách về làng.\n')
    portal.commit('Kho của huyện')
    return portal


def packed(portal):
    """The serial of a copy that is made now."""
    to = portal.folder / 'bản-sao'
    subprocess.run([VANKHO, 'pack', '--repo', portal.repository, '--to', to, '--no-downloads', '--date', '2026-06-01'], check=True,
                   env={**tools.ENVIRONMENT, 'XDG_STATE_HOME': str(portal.folder / 'sổ')}, capture_output=True)
    return int(re.search('^so: *(\\d+)', (to / 'BAN-SAO.txt').read_text(), re.M)[1])


def gathered(folder):
    portal = Portal(VANKHO, folder)
    portal.document('mot', 'đọc sách', 'Mở cửa.', 'so: 1-KH/TVT\n')
    portal.write('site.yaml', 'ten: Cổng tỉnh\nlich_su: true\nkho:\n  - {url: ../huyen.git, ref: main}\n')
    portal.commit('Gộp kho huyện')
    own = district(folder, 'huyen')
    bare = pathlib.Path(folder) / 'huyen.git'
    own.git('clone', '--quiet', '--bare', str(own.repository), str(bare))
    said = portal.publish()
    expect('documents of both are read', 'đọc 2 văn bản' in said, said)
    release = pathlib.Path(os.path.realpath(portal.to / 'current'))
    page = (release / 'van-ban/phong-doc/huyen.html').read_text()
    expect('a document of one leads to a document of the other', '../thu-vien/mot.html' in page and
           'phong-doc/huyen.html' in (release / 'van-ban/thu-vien/mot.html').read_text())
    expect('a body of one stands under a body of the other', 'phong-doc.html' in
           (release / 'co-quan/thu-vien.html').read_text() and (release / 'co-quan/phong-doc.html').exists())
    expect("a guest's pages stay its own", not (release / 'trang/gioi-thieu.html').exists())
    statement = (release / '.vankho-release').read_text()
    expect('the statement says which commits, but not where they lie', all(text in statement for text in (
        portal.git('rev-parse', 'HEAD').strip(), own.git('rev-parse', 'HEAD').strip())) and 'huyen.git' not in statement, statement)
    expect('nothing new is seen as such', 'Không có gì mới' in portal.publish())
    expect('a copy is the first of its portal', packed(portal) == 1)
    own.write('van-ban/phong-doc/huyen.md', '---\nloai: ke-hoach\nso: 1-KH/PĐH\ntrich_yeu: xe sách về làng\n'
              'ngay: 2026-01-20\ncan_cu: [1-KH/TVT]\n---\n\n1. Xe sách về mọi làng.\n')
    own.commit('Mọi làng')
    own.git('push', '--quiet', str(bare), 'main')
    expect('a push to the other alone makes another copy', packed(portal) == 2)
    expect('the same commits make the same copy', packed(portal) == 2)
    expect('a push to the other is news', 'Đã xuất bản bản 2' in portal.publish())
    release = pathlib.Path(os.path.realpath(portal.to / 'current'))
    expect('its history is shown', (release / 'lich-su/phong-doc/huyen.2-1.html').exists() and 'Mọi làng' in
           (release / 'lich-su/phong-doc/huyen.html').read_text())
    first = seen(portal.to)
    again = portal.folder / 'lần hai'
    portal.run('publish', to=again)
    plain = {str(f.relative_to(r)): f.read_bytes() for r in [pathlib.Path(os.path.realpath(portal.to / 'current'))]
             for f in r.rglob('*.html')}
    other = {str(f.relative_to(r)): f.read_bytes() for r in [pathlib.Path(os.path.realpath(again / 'current'))]
             for f in r.rglob('*.html')}
    expect('the same commits give the same pages', plain == other and not first.startswith('broken'))

    own.write('van-ban/phong-doc/sai.md', '---\nloai: ke-hoach\ntrich_yu: sai\n---\n\n1. Sai.\n')
    own.write('van-ban/thu-vien/mot.md', '---\nloai: ke-hoach\ntrich_yeu: trùng\n---\n\n1. Trùng.\n')
    own.write('co-quan.yaml', '- {id: phong-doc, ten: Phòng đọc huyện, ky_hieu: PĐH, truc_thuoc: thu-vienn}\n'
              '- {id: thu-vien, ten: Thư viện khác}\n')
    own.commit('Sai nhiều chỗ')
    own.git('push', '--quiet', str(bare), 'main')
    said = portal.publish(status=1)
    for told in ("../huyen.git:main:van-ban/phong-doc/sai.md:3:1: lỗi: không có khóa 'trich_yu'; có phải 'trich_yeu'?",
                 '../huyen.git:main:van-ban/thu-vien/mot.md: lỗi: hai kho cùng có một tệp ở địa chỉ này; tệp kia là '
                 'van-ban/thu-vien/mot.md',
                 "../huyen.git:main:co-quan.yaml:2: lỗi: cơ quan 'thu-vien' được khai khác đi trong co-quan.yaml",
                 '../huyen.git:main:co-quan.yaml:1: '):
        expect(f'told: {told}', told in said, said)
    expect('with the line itself', '    trich_yu: sai\n' in said, said)
    own.git('reset', '--quiet', '--hard', 'HEAD~1')

    portal.write('site.yaml', 'ten: Cổng tỉnh\nkho:\n  - {url: "https://huyen.vn/kho.git"}\n')
    portal.commit('Kho ở xa')
    said = portal.publish(status=1)
    expect('a network is not asked', "kho 'https://huyen.vn/kho.git' không phải một đường dẫn trên máy này" in said, said)
    portal.write('site.yaml', 'ten: Cổng tỉnh\nkho:\n  - {url: ../khong-co.git, ref: chinh}\n')
    portal.commit('Kho không có')
    said = portal.publish(status=3)
    expect('a repository that is not there is told by name', "không đọc được kho '../khong-co.git', nhánh 'chinh', mà site.yaml khai ở khóa 'kho': không có kho git " in said, said)
    own.git('mv', 'content', 'du-lieu')
    own.commit('Dời nội dung')
    portal.write('site.yaml', 'ten: Cổng tỉnh\nkho:\n  - {url: ../huyen, goc: du-lieu}\n')
    portal.commit('Kho trong thư mục làm việc, nội dung ở chỗ khác')
    portal.publish()
    release = pathlib.Path(os.path.realpath(portal.to / 'current'))
    expect('its content may lie in a folder of another name', (release / 'van-ban/phong-doc/huyen.html').exists())

    alone = pathlib.Path(folder) / 'máy riêng'
    portal.git('clone', '--quiet', str(portal.repository), str(alone / 'tinh'))
    checked = subprocess.run([VANKHO, 'check', '--worktree'], cwd=alone / 'tinh', env=portal.environment(), capture_output=True,
                             text=True, check=False)
    expect('an editor who has no other repository checks his own, and is told', checked.returncode == 0 and
           "máy này không đọc được kho '../huyen'" in checked.stderr, checked.stderr)

    own.git('mv', 'du-lieu/van-ban/phong-doc/huyen.md', 'du-lieu/van-ban/phong-doc/moi.md')
    own.commit('Đổi tên')
    (own.repository / 'xa').mkdir()
    own.git('mv', 'du-lieu', 'xa/content')
    for name in ('mot', 'hai'):
        village = own.repository / name / 'van-ban' / f'xa-{name}'
        village.mkdir(parents=True)
        (own.repository / name / 'co-quan.yaml').write_text(f'- {{id: xa-{name}, ten: Xã {name}}}\n')
        (village / 'xa.md').write_text('---\nloai: ke-hoach\ntrich_yeu: việc xã\nngay: 2026-01-21\n---\n\n1. Xã.\n')
    own.commit('Mỗi xã một thư mục')
    (own.repository / 'xa/content/van-ban/phong-doc/sau.md').write_text(
        '---\nloai: ke-hoach\ntrich_yeu: sau\nngay: 2026-01-22\n---\n\n1. Sau.\n')
    own.git('mv', 'xa/content/van-ban/phong-doc/moi.md', 'xa/content/van-ban/phong-doc/moi-nua.md')
    own.commit('Đổi tên nữa')
    portal.write('site.yaml', 'ten: Cổng tỉnh\nkho:\n' + ''.join(f'  - {{url: ../huyen, goc: {root}}}\n' for root in ('xa', 'mot', 'hai')))
    portal.commit('Ba thư mục của một kho')
    portal.publish()
    release = pathlib.Path(os.path.realpath(portal.to / 'current'))
    for address in ('phong-doc/moi-nua.html', 'xa-mot/xa.html', 'xa-hai/xa.html'):
        expect(f'of three folders of one repository, {address} is shown', (release / 'van-ban' / address).exists())
    expect('what was renamed in a folder that has its content in content/ is found at its old address',
           (release / 'van-ban/phong-doc/moi.html').exists())

    central = pathlib.Path(folder) / 'tinh.git'
    portal.git('init', '--quiet', '--bare', '-b', 'main', str(central))
    subprocess.run([VANKHO, 'hook', 'install', '--repo', central], check=True, capture_output=True)
    environment = {**portal.environment(), 'PATH': f'{VANKHO.parent}:{tools.ENVIRONMENT["PATH"]}'}
    pushed = subprocess.run(['git', '-C', portal.repository, 'push', central, 'main'], env=environment, capture_output=True,
                            text=True)
    expect('the hook that checks a push finds the others', pushed.returncode == 0, pushed.stderr)


def main():
    with tempfile.TemporaryDirectory() as folder:
        editions(pathlib.Path(folder) / 'ấn bản')
        gathered(pathlib.Path(folder) / 'gộp')
    return tools.finish()


if __name__ == '__main__':
    sys.exit(main())
