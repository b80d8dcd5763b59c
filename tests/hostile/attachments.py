"""Files that are attached to a document: of what is secret, and made to keep whoever looks into them."""
import io
import random
import struct
import zipfile

from cause import ACCEPTED, DOCUMENT, REFUSED, files

FOLDER = 'van-ban/thu-vien/'
SECRET = 'tệp mang dấu chỉ độ mật'
UNREAD = 'không soát được dấu chỉ độ mật trong tệp đính kèm này'
NAME = 'kem-'
HEAD = '<w:document xmlns:w="w"><w:body>'


def paragraph(text):
    return f'<w:p><w:r><w:t>{text}</w:t></w:r></w:p>'


def zip_of(parts):
    made = io.BytesIO()
    with zipfile.ZipFile(made, 'w', zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts:
            packed.writestr(name, data)
    return made.getvalue()


def word(text, more=()):
    return zip_of([('[Content_Types].xml', '<Types/>'), ('word/document.xml', HEAD + text), *more])


def attached(name, data, status, *said, ending='docx', count=1):
    def content():
        made = data() if callable(data) else data
        names = [f'{NAME}{i}.{ending}' for i in range(count)]
        return {DOCUMENT: f'---\ndinh_kem: [{", ".join(names)}]\n---\nKẾ HOẠCH\nNgày hội\n\n1. x\n',
                # each differs, as files of an honest office do
                **{FOLDER + one: made + (b'' if count == 1 else b'\n%d' % i) for i, one in enumerate(names)}}
    return files(name, content, status, *said)


def in_order(parts, name=b'word/document.xml', size=None):
    """A zip whose directory names one deflated part so many times, each time as large as said."""
    data = zip_of([(name.decode(), HEAD)])
    end = data.rfind(b'PK\5\6')
    size_of, at = struct.unpack('<II', data[end + 12:end + 20])
    entry = bytearray(data[at:at + size_of])
    if size:
        entry[24:28] = struct.pack('<I', size)
    directory = bytes(entry) * parts
    return data[:at] + directory + struct.pack('<4sHHHHIIH', b'PK\5\6', 0, 0, parts & 0xffff, parts & 0xffff, len(directory), at, 0)


CAUSES = [
    files('a file that a hundred documents attach', lambda: {
        f'{FOLDER}chung.bin': random.Random(1).randbytes(1_000_000),
        **{f'{FOLDER}{i:03}.md': f'---\ndinh_kem: [chung.bin]\n---\n\nKẾ HOẠCH\nNgày hội {i}\n\n1. Đọc sách.\n' for i in range(100)},
    }, ACCEPTED),
    attached('an attached text with a mark', 'PHỤ LỤC\nMẬT\n'.encode(), REFUSED, f'kem-0.txt:2: lỗi: {SECRET}', ending='txt'),
    attached('an attached text in UTF-16 with a mark', '\ufeffPHỤ LỤC\r\nTỐI MẬT\r\n'.encode('utf-16-le'), REFUSED, SECRET, ending='txt'),
    attached('an attached web page with a mark', '<html><p>TUYỆT MẬT</p>'.encode(), REFUSED, SECRET, ending='html'),
    attached('an attached Word file with a mark', lambda: word(paragraph('PHỤ LỤC') + paragraph('MẬT')), REFUSED, SECRET),
    attached('a mark in the head of its pages', lambda: word(paragraph('PHỤ LỤC'), [('word/header3.xml', f'<w:hdr>{paragraph("Tối mật")}</w:hdr>')]),
             REFUSED, SECRET),
    attached('a mark in a watermark', lambda: word('<w:p><v:textpath string="MẬT"/></w:p>'), REFUSED, SECRET),
    attached('a mark behind 15 MB of text', lambda: word('<w:p/>' * 2_500_000 + paragraph('MẬT')), ACCEPTED, UNREAD),
    attached('a mark behind 3 MB of text', lambda: word('<w:p/>' * 500_000 + paragraph('MẬT')), REFUSED, SECRET),
    attached('a mark in a file of another ending', lambda: word(paragraph('MẬT')), REFUSED, SECRET, ending='dat'),
    attached('a mark in an OpenDocument text', lambda: zip_of([('content.xml', '<office:text><text:p>MẬT</text:p>')]), REFUSED, SECRET, ending='odt'),
    attached('a mark on a slide', lambda: zip_of([('ppt/slides/slide1.xml', '<p:sld ><a:p><a:t>MẬT</a:t></a:p>')]), REFUSED, SECRET, ending='pptx'),
    attached('a grade of secrecy in a cell', lambda: zip_of([('xl/sharedStrings.xml', '<sst><si><t>MẬT</t></si>')]), ACCEPTED, ending='xlsx'),
    attached('a Word file without a directory', lambda: word(paragraph('x'))[:-40], ACCEPTED, UNREAD),
    attached('a Word file with a part that is no stream', lambda: word(paragraph('x')).replace(b'word/document.xml', b'word/document.xml\0', 1), ACCEPTED, UNREAD),
    attached('a Word file of 64,000 parts that are one', lambda: in_order(64_000), ACCEPTED),
    attached('a Word file of 2,000 parts of 4 GB', lambda: in_order(2_000, size=0xffffffff), ACCEPTED, UNREAD),
    attached('a Word file with a part of 1 GB', lambda: word(' ' * (1 << 30)), ACCEPTED, UNREAD),
    attached('a Word file of 4 MB of entities', lambda: word('&amp;' * 800_000), ACCEPTED),
    attached('a Word file of 4 MB of tags', lambda: word('<w:p>' * 800_000), ACCEPTED),
    attached('a Word file of 4 MB of opened tags', lambda: word('<' * 4_000_000), ACCEPTED),
    attached('a Word file of 4 MB in one line', lambda: word('M  ' * 1_300_000 + '<w:p>'), ACCEPTED),
    attached('50 Word files of 4 MB each', lambda: word('<w:p/>' * 690_000), ACCEPTED, count=50),
    attached('an attached text of a million marks', 'MẬT\n'.encode() * 200_000, REFUSED, SECRET, ending='txt'),
    attached('an attached text of one line of 40 MB', b'M' * 40_000_000, ACCEPTED, ending='txt'),
    attached('an attached text of 30 MB of letters that a mark has', 'BẬT\n'.encode() * 5_000_000, ACCEPTED, UNREAD, ending='txt'),
    attached('an attached text of 30 MB of lines that are no UTF-8', b'BA\xcc\xa3T \xff\n' * 4_000_000, ACCEPTED, UNREAD, ending='txt'),
    attached('an old Word file of 30 MB of letters that a mark has', b'\xd0\xcf\x11\xe0' + 'BẬT\r'.encode('utf-16-le') * 3_700_000, ACCEPTED, ending='doc'),
    attached('an RTF file of 40 MB of letters', b'{\\rtf1 ' + rb'M\'c2\'f2C' * 3_000_000, ACCEPTED, UNREAD, ending='rtf'),
    attached('an attached text of bytes that are no UTF-8', b'\xff\n' * 500_000, ACCEPTED, ending='txt'),
    attached('an attached text of tags', b'<b>' * 330_000, ACCEPTED, ending='txt'),
    attached('an attached text of columns', b'M  ' * 330_000, ACCEPTED, ending='txt'),
]
