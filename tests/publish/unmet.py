"""A history tells what readers met, and nothing else: unmet.py VANKHO
Small repositories, each with a word that stood where readers of the public edition never looked: in what was withdrawn
before its day, removed, turned down by a merge, or corrected on a branch. Prints where such a word is found in a build
of that edition, then "N passed, N failed"."""

import pathlib
import subprocess
import sys
import tempfile

import portal as tools
from canaries import leaks
from portal import expect

VANKHO = pathlib.Path(sys.argv[1]).resolve()
WORD = 'maychuaaigap'
X = 'van-ban/thu-vien/x.md'
EMBARGO = 'cong_bo_tu: 2026-03-01\n'


class Repository:
    """Of a portal that shows its history, with a commit a day that is asked for."""

    def __init__(self, folder):
        self.folder = folder
        self.git('init', '--quiet', '-b', 'main', folder)
        self.write('site.yaml', 'ten: Cổng thử\nan_ban: [cong-khai, noi-bo]\nlich_su: true\n')
        self.write('co-quan.yaml', '- {id: thu-vien, ten: Thư viện tỉnh, ky_hieu: TVT}\n')
        self.commit('2026-01-01', 'Lập kho')

    def git(self, *arguments, day='2026-01-01', status=0):
        clock = {'GIT_AUTHOR_DATE': f'{day}T08:00:00+07:00', 'GIT_COMMITTER_DATE': f'{day}T08:00:00+07:00'}
        done = subprocess.run(['git', '-C', self.folder.parent if arguments[0] == 'init' else self.folder, *arguments],
                              env={**tools.ENVIRONMENT, **clock}, capture_output=True, text=True)
        assert done.returncode == status, done.stderr

    def write(self, path, text, content='content'):
        file = self.folder / content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def document(self, text, keys='', title='đọc sách', path=X):
        self.write(path, f'---\nloai: ke-hoach\nngay: 2026-01-05\nluu_hanh: cong-khai\ntrich_yeu: {title}\n{keys}---\n\n1. {text}.\n')

    def commit(self, day, subject, *more):
        self.git('add', '--all')
        self.git('commit', '--quiet', '--allow-empty', '-m', subject, *more, day=day)

    def merge(self, day, *how, status=0):
        self.git('merge', '--quiet', '--no-ff', '-m', 'Gộp', *how, 'nhanh', day=day, status=status)


def withdrawn_before_its_day(repository):
    repository.document(WORD, EMBARGO)
    repository.commit('2026-01-10', 'Hẹn ngày')
    repository.git('rm', '--quiet', f'content/{X}')
    repository.commit('2026-02-20', 'Rút')
    repository.document('Mới')
    repository.commit('2026-03-10', 'Mới')


def moved_out_of_the_content(repository, aside='cho/x.md'):
    repository.document(WORD, EMBARGO)
    repository.commit('2026-01-10', 'Hẹn ngày')
    (repository.folder / aside).parent.mkdir(parents=True, exist_ok=True)
    repository.git('mv', f'content/{X}', aside)
    repository.commit('2026-02-20', 'Cất')
    repository.git('mv', aside, f'content/{X}')
    repository.document('Mới')
    repository.commit('2026-03-10', 'Mới')


def hidden_by_its_name(repository):
    moved_out_of_the_content(repository, 'content/van-ban/thu-vien/.x.md')


def kept_as_a_text(repository):
    moved_out_of_the_content(repository, 'content/van-ban/thu-vien/x.txt')


def corrected_by_a_clock_that_is_wrong(repository):
    repository.document(WORD, EMBARGO)
    repository.commit('2026-01-10', 'Hẹn ngày')
    repository.document('Sửa')
    repository.commit('2027-01-05', 'Máy sai năm')
    repository.document('Sửa nữa')
    repository.commit('2026-02-21', 'Sửa nữa')


def removed_and_its_path_used_again(repository):
    repository.document(WORD, 'so: 1-KH/TVT\n', WORD)
    repository.commit('2026-01-10', 'Một')
    repository.git('rm', '--quiet', f'content/{X}')
    repository.commit('2026-02-20', 'Gỡ')
    repository.document('Khác hẳn', 'so: 9-KH/TVT\n', 'trồng cây')
    repository.commit('2026-03-10', 'Chín')


def last_week_taken_for_this(repository):
    rows = ''.join(f'{i}. Họp giao ban.\n' for i in range(1, 12))
    week = '---\nloai: thong-bao\ntrich_yeu: lịch công tác tuần\nluu_hanh: cong-khai\nngay: 2026-02-{}\n---\n\n1. {}.\n' + rows
    repository.write('van-ban/thu-vien/tuan-1.md', week.format('02', WORD))
    repository.commit('2026-02-02', 'Tuần 1')
    repository.git('rm', '--quiet', 'content/van-ban/thu-vien/tuan-1.md')
    repository.write('van-ban/thu-vien/tuan-2.md', week.format('09', 'Tuần hai'))
    repository.commit('2026-02-09', 'Tuần 2')


def said_of_the_same_words_that_were_turned_down(repository):
    repository.document('Đầu')
    repository.commit('2026-01-02', 'Đầu')
    for branch, day, who in (('ban', '2026-01-04', ()), ('nhanh', '2026-01-05', ('--author', f'{WORD} <a@b.vn>'))):
        repository.git('checkout', '--quiet', '-b', branch, 'main')
        repository.document('Sửa')
        repository.commit(day, f'Theo đơn của {WORD}' if who else 'Sửa lại', *who)
    repository.git('checkout', '--quiet', 'main')
    repository.commit('2026-01-06', 'Việc khác')
    repository.merge('2026-01-07', '-s', 'ours')
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Gộp', 'ban', day='2026-01-08')


def overwritten_by_another_document(repository):
    repository.document(WORD, 'so: 1-KH/TVT\n', WORD)
    repository.commit('2026-01-10', 'Một')
    repository.document('Khác hẳn', 'so: 9-KH/TVT\n', 'trồng cây')
    repository.commit('2026-03-10', 'Chín')


def exchanged_and_removed(repository):
    other = 'van-ban/thu-vien/y.md'
    repository.document(WORD, 'so: 1-KH/TVT\n', WORD)
    repository.document('Khác hẳn', 'so: 9-KH/TVT\n', 'trồng cây', other)
    repository.commit('2026-01-10', 'Hai văn bản')
    for before, now in ((X, 'tam'), (other, X), ('tam', other)):
        repository.git('mv', f'content/{before}', f'content/{now}')
    repository.commit('2026-02-10', 'Đổi tên')
    repository.git('rm', '--quiet', f'content/{other}')
    repository.commit('2026-03-10', 'Gỡ')


def alike_and_of_another_year(repository):
    rows = ''.join(f'{i}. Đọc sách {i}.\n' for i in range(1, 15))
    year = '---\nso: 1-KH/TVT\nloai: ke-hoach\ntrich_yeu: công tác năm {0}\nluu_hanh: cong-khai\nngay: {0}-01-05\n---\n\n1. {1}.\n' + rows
    repository.write('van-ban/thu-vien/cu.md', year.format(2025, WORD))
    repository.commit('2026-01-05', 'Năm cũ')
    repository.git('rm', '--quiet', 'content/van-ban/thu-vien/cu.md')
    repository.write('van-ban/thu-vien/moi.md', year.format(2026, 'Mới'))
    repository.commit('2026-02-05', 'Năm mới')


def alike_without_number_and_day(repository):
    rows = ''.join(f'{i}. Tiếp công dân {i}.\n' for i in range(1, 15))
    week = '---\nloai: thong-bao\ntrich_yeu: lịch tiếp công dân\nluu_hanh: cong-khai\n---\n\n1. {}.\n' + rows
    repository.write('van-ban/thu-vien/tuan-1.md', week.format(WORD))
    repository.commit('2026-01-05', 'Tuần 1')
    repository.git('rm', '--quiet', 'content/van-ban/thu-vien/tuan-1.md')
    repository.write('van-ban/thu-vien/tuan-2.md', week.format('Tuần hai'))
    repository.commit('2026-02-05', 'Tuần 2')


def withdrawn_and_shown_again(repository, keys='trang_thai: du-thao\n'):
    repository.document(WORD)
    repository.commit('2026-01-05', 'Đưa lên')
    repository.document(WORD, keys)
    repository.commit('2026-01-06', 'Rút')
    repository.document('Đã bỏ chỗ nhầm')
    repository.commit('2026-01-07', 'Đưa lên lại')


def made_internal_and_shown_again(repository):
    repository.document(WORD)
    repository.commit('2026-01-05', 'Đưa lên')
    file = repository.folder / 'content' / X
    file.write_text(file.read_text().replace('cong-khai', 'noi-bo'))
    repository.commit('2026-01-06', 'Rút')
    repository.document('Đã bỏ chỗ nhầm')
    repository.commit('2026-01-07', 'Đưa lên lại')


def turned_down_by_a_merge(repository, keys='', how=('-s', 'ours')):
    repository.document('Đầu')
    repository.commit('2026-01-02', 'Đầu')
    repository.git('checkout', '--quiet', '-b', 'nhanh')
    repository.document(WORD, keys)
    repository.commit('2026-01-05', f'Sửa {WORD}')
    repository.git('checkout', '--quiet', 'main')
    repository.commit('2026-01-06', 'Việc khác')
    repository.merge('2026-01-07', *how)
    repository.document('Sau')
    repository.commit('2026-04-01', 'Sau')


def turned_down_before_its_day(repository):
    turned_down_by_a_merge(repository, EMBARGO)


def lost_in_a_conflict(repository):
    repository.document('Đầu')
    repository.commit('2026-01-02', 'Đầu')
    repository.git('checkout', '--quiet', '-b', 'nhanh')
    repository.document(WORD)
    repository.commit('2026-01-05', f'Sửa {WORD}')
    repository.git('checkout', '--quiet', 'main')
    repository.document('Chính')
    repository.commit('2026-01-06', 'Chính')
    repository.merge('2026-01-07', status=1)
    repository.git('checkout', '--ours', f'content/{X}')
    repository.commit('2026-01-07', 'Giữ bản chính')


def corrected_on_a_branch(repository, path=X):
    repository.git('checkout', '--quiet', '-b', 'nhanh')
    repository.document(WORD, EMBARGO, path=path)
    repository.commit('2026-02-01', 'Hẹn ngày')
    if path != X:
        repository.git('mv', f'content/{path}', f'content/{X}')
    repository.document('Mới')
    repository.commit('2026-03-06', 'Mới')
    repository.git('checkout', '--quiet', 'main')
    repository.commit('2026-03-07', 'Việc khác')
    repository.merge('2026-03-08')


def named_so_on_a_branch(repository):
    corrected_on_a_branch(repository, f'van-ban/thu-vien/{WORD}.md')


def said_of_more_than_the_document(repository, path='du-thao/ky-luat.md', content='.', text='x\n'):
    repository.document('Đầu')
    repository.commit('2026-01-02', 'Đầu')
    repository.document('Sau')
    repository.write(path, text, content)
    repository.commit('2026-01-05', f'Sửa kế hoạch; việc của {WORD}')


def said_of_a_registry(repository):
    said_of_more_than_the_document(repository, 'ky-niem.yaml', 'content', '- {id: sach, ten: Ngày sách, ngay: 2014-04-21}\n')


def said_of_what_is_hidden(repository):
    said_of_more_than_the_document(repository, 'van-ban/.an.md', 'content')


def signed_with_an_address(repository):
    repository.document('Đầu')
    repository.commit('2026-01-02', 'Đầu')
    repository.document('Sau')
    repository.commit('2026-01-05', f'Theo thư của {WORD}＠b.vn', '--author', f'{WORD}﹫b.vn <a@b.vn>')


CASES = (withdrawn_before_its_day, moved_out_of_the_content, hidden_by_its_name, kept_as_a_text, corrected_by_a_clock_that_is_wrong,
         removed_and_its_path_used_again, last_week_taken_for_this,
         said_of_the_same_words_that_were_turned_down, overwritten_by_another_document, exchanged_and_removed, alike_and_of_another_year, alike_without_number_and_day,
         withdrawn_and_shown_again, made_internal_and_shown_again, turned_down_by_a_merge, turned_down_before_its_day,
         lost_in_a_conflict, corrected_on_a_branch, named_so_on_a_branch, said_of_more_than_the_document, said_of_a_registry,
         said_of_what_is_hidden, signed_with_an_address)


def told_of_a_branch(repository):
    """What a merge brings is told once, by who wrote it; what stood before it, too."""
    repository.document('Đầu')
    repository.commit('2026-01-02', 'Đầu')
    repository.git('checkout', '--quiet', '-b', 'nhanh')
    repository.document('Nháp')
    repository.commit('2026-01-05', 'Viết thử')
    repository.document('Xong')
    repository.commit('2026-01-06', 'Viết xong', '--author', 'Lan <lan@b.vn>')
    repository.git('checkout', '--quiet', 'main')
    repository.commit('2026-01-07', 'Việc khác')
    repository.merge('2026-01-08')


def corrected(repository):
    """As editors do: the number, the title and the name, one at a time."""
    repository.document('Đọc sách', 'so: 1-KH/TVT\n')
    repository.commit('2026-01-02', 'Ban đầu')
    repository.document('Đọc sách', 'so: 2-KH/TVT\n')
    repository.commit('2026-01-03', 'Sửa số')
    repository.document('Đọc sách', 'so: 2-KH/TVT\n', 'đọc sách hằng ngày')
    repository.commit('2026-01-04', 'Sửa trích yếu')
    repository.git('mv', f'content/{X}', 'content/van-ban/thu-vien/z.md')
    repository.document('Đọc sách và kể chuyện', 'so: 2-KH/TVT\n', 'đọc sách hằng ngày', 'van-ban/thu-vien/z.md')
    repository.commit('2026-01-05', 'Đổi tên')


def build(repository, out):
    environment = {**tools.ENVIRONMENT, 'XDG_CACHE_HOME': str(repository.folder / 'cache')}
    done = subprocess.run([VANKHO, 'build', '--repo', repository.folder, '--out', out, '--edition', 'cong-khai', '--date', '2026-06-01'],
                          env=environment, capture_output=True, text=True)
    expect(f'{out.name} is built', done.returncode == 0, done.stderr)


def main():
    with tempfile.TemporaryDirectory(prefix='vankho-unmet-') as name:
        folder = pathlib.Path(name)
        for case in CASES:
            repository = Repository(folder / case.__name__)
            case(repository)
            site = folder / f'{case.__name__}.site'
            build(repository, site)
            found = sorted(leaks(site, [WORD]).get(WORD, ()))
            expect(case.__name__.replace('_', ' '), not found, found[:5])
        repository = Repository(folder / 'told')
        told_of_a_branch(repository)
        build(repository, folder / 'told.site')
        history = (folder / 'told.site/lich-su/thu-vien/x.html').read_text()
        expect('a branch is told by who ended it', 'Viết xong' in history and 'Lan' in history, history)
        expect('but not what it held before', 'Viết thử' not in history, history)
        expect('and what stood before it is told', 'Đầu' in history, history)
        repository = Repository(folder / 'corrected')
        corrected(repository)
        build(repository, folder / 'corrected.site')
        history = (folder / 'corrected.site/lich-su/thu-vien/z.html').read_text()
        for subject in ('Ban đầu', 'Sửa số', 'Sửa trích yếu', 'Đổi tên'):
            expect(f'of a document that was corrected is told: {subject}', subject in history, history)
    return tools.finish()


if __name__ == '__main__':
    sys.exit(main())
