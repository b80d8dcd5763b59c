"""The kinds of change that a portal goes through between two copies, each by itself."""
import random

CHANGES = {}


def change(function):
    CHANGES[function.__name__.replace('_', ' ')] = function
    return function


@change
def a_document_is_added(portal):
    portal.add_document(700)


@change
def a_word_of_a_document_is_corrected(portal):
    edit(portal, portal.path(1), 'I. MỤC ĐÍCH', 'I. MỤC TIÊU')


@change
def a_document_is_removed(portal):
    (portal.repository / portal.path(2)).unlink()


@change
def a_document_is_renamed(portal):
    portal.git('mv', portal.path(3), portal.path(303))


@change
def a_title_that_many_pages_show_is_corrected(portal):
    edit(portal, portal.path(4), 'Làm đường', 'Sửa đường')


@change
def a_scan_is_attached(portal):
    scan = portal.repository / 'content/van-ban/tinh-uy/ban-ky.pdf'
    scan.write_bytes(b'%PDF-1.4\n' + random.Random(1).randbytes(2_000_000))
    edit(portal, portal.path(5), 'ngay:', 'dinh_kem: [ban-ky.pdf]\nngay:')


@change
def a_body_is_renamed(portal):
    edit(portal, 'content/co-quan.yaml', 'Tỉnh ủy Thử', 'Tỉnh ủy Thử Nghiệm')


@change
def the_style_of_every_page_is_another(portal):
    portal.write('themes/mac-dinh/vankho.css', 'h1 { color: #8c1d12; }\n')


@change
def nothing_but_a_file_that_no_page_shows(portal):
    portal.write('README.md', 'Kho của Văn phòng Thử.\n')


@change
def fifty_documents_are_added_at_once(portal):
    for number in range(500, 550):
        portal.add_document(number)


def edit(portal, path, old, new):
    text = (portal.repository / path).read_text()
    assert old in text, path
    portal.write(path, text.replace(old, new, 1))
