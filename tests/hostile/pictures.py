"""Pictures that a document shows: of many more pixels than bytes, or not what they say they are."""
import struct
import zlib

from cause import ACCEPTED, DOCUMENT, files

FOLDER = 'van-ban/thu-vien/'
LEFT_OUT = "ảnh 'a.png' hỏng hoặc không phải PNG, JPEG"
SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


def chunk(kind, data, crc=None):
    return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data) if crc is None else crc)


def png(width, height, depth=8, colours=2, interlaced=0, chunks=b'', pixels=None, compress=zlib.compress):
    """A picture in black."""
    row = 1 + (width * SAMPLES.get(colours, 1) * depth + 7) // 8
    pixels = bytes(row * height) if pixels is None else pixels
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, depth, colours, 0, 0, interlaced)) + chunks
            + chunk(b'IDAT', compress(pixels)) + chunk(b'IEND', b''))


def jpeg(width, height, scans, frame=0xC2):
    """Progressive; each scan says with one byte that nothing follows in 32,767 blocks."""
    tables = b'\xff\xdb\0\x43\0' + b'\1' * 64 + b'\xff\xc4\0\x15\x10' + b'\1' + bytes(15) + b'\xe0'
    direct = b'\xff\xc4\0\x14\0' + b'\1' + bytes(15) + b'\0'
    head = b'\xff' + bytes([frame]) + struct.pack('>HBHHBBBB', 11, 8, height, width, 1, 1, 0x11, 0)
    blocks = (width // 8) * (height // 8)
    first = b'\xff\xda\0\x08\1\1\0\0\0\0' + bytes(blocks // 8)
    one = b'\xff\xda\0\x08\1\1\0\1\x3f\0' + b'\x7f\xff' * (blocks // 32767 + 1)
    return b'\xff\xd8' + tables + direct + head + first + one * scans + b'\xff\xd9'


def shown(name, pictures, status=ACCEPTED, *said, times=1):
    """A document for each so many of them."""
    def content():
        made = pictures()
        names = list(made)
        texts = {f'{FOLDER}anh-{i}.md': 'KẾ HOẠCH\nNgày hội\n\n' + ''.join(f'![Ảnh]({one})\n\n' for one in names[i::times])
                 for i in range(times)}
        return {DOCUMENT: 'KẾ HOẠCH\nNgày hội\n\n1. x\n', **texts, **{FOLDER + path: data for path, data in made.items()}}
    return files(name, content, status, *said)


def one(name, data, *said):
    return shown(name, lambda: {'a.png': data() if callable(data) else data}, ACCEPTED, *said)


def many(name, data, count, *said, times=1, ending='png'):
    """Each with another last byte: git keeps what is the same once."""
    def made():
        picture = data()
        return {f'a{i}.{ending}': picture + b'%d' % i for i in range(count)}
    return shown(name, made, ACCEPTED, *said, times=times)


CAUSES = [
    one('a picture of 16 million pixels', lambda: png(4000, 4000)), one('a picture of 17 million pixels', lambda: png(4001, 4000), LEFT_OUT),
    one('a picture of 16 million pixels in 48 bits', lambda: png(4000, 4000, 16)),
    one('a picture of 8 million pixels with alpha in 64 bits', lambda: png(3840, 2160, 16, 6)),
    one('a picture of 8 million pixels, interlaced', lambda: png(3840, 2160, interlaced=1)),
    one('a picture of 16 million pixels with alpha', lambda: png(4000, 4000, 8, 6), LEFT_OUT),
    many('100 pictures of 16 million pixels', lambda: png(4000, 4000), 100),
    many('100 pictures of 16 million pixels, a document each', lambda: png(4000, 4000, 1, 0), 100, times=100),
    many('100 pictures of 8 million pixels with alpha', lambda: png(3840, 2160, 8, 6), 100, 'có quá nhiều điểm ảnh'),
    many('100 pictures of a clear colour, a document each', lambda: png(3840, 2160, 1, 3, chunks=chunk(b'PLTE', b'abc') + chunk(b'tRNS', b'\0')), 100,
         'có quá nhiều điểm ảnh', times=100),
    many('100 interlaced pictures', lambda: png(3840, 2160, 8, 0, 1), 100, 'có quá nhiều điểm ảnh'),
    files('a picture with alpha in 300 documents', lambda: {FOLDER + 'a.png': png(1000, 1000, 8, 6), **{
        f'{FOLDER}anh-{i}.md': f'KẾ HOẠCH\nNgày hội {i}\n\n![Ảnh](a.png)\n' for i in range(300)}}, ACCEPTED, 'có quá nhiều điểm ảnh'),
    many('3,000 pictures of 1 pixel', lambda: png(1, 1), 3000), many('3,000 pictures with alpha', lambda: png(300, 300, 8, 6), 3000),
    one('a picture of no width', lambda: png(0, 4000, pixels=b''), LEFT_OUT), one('a picture of 4 billion times 4 billion pixels', lambda: png(
        0xffffffff, 0xffffffff, pixels=b''), LEFT_OUT),
    one('a picture whose pixels are no stream', lambda: png(100, 100, compress=bytes)), one('a picture with fewer pixels than it says', lambda: png(100, 100, pixels=b'')),
    one('a picture with alpha and fewer pixels than it says', lambda: png(3000, 2000, 8, 6, pixels=b'')),
    one('a picture with a stream of 1 GB', lambda: png(100, 100, pixels=bytes(1 << 28))),
    one('a picture with alpha and a stream of 256 MB', lambda: png(100, 100, 8, 6, pixels=bytes(1 << 28))),
    one('a palette without entries', lambda: png(9, 9, 8, 3, chunks=chunk(b'PLTE', b'')), LEFT_OUT), one('no palette', lambda: png(9, 9, 8, 3), LEFT_OUT),
    one('a palette of 900 kB', lambda: png(9, 9, 8, 3, chunks=chunk(b'PLTE', bytes(900_000))), LEFT_OUT),
    one('1,000 palettes', lambda: png(9, 9, 8, 3, chunks=chunk(b'PLTE', bytes(768)) * 1000)),
    one('a palette of PDF', lambda: png(9, 9, 8, 3, chunks=chunk(b'PLTE', b'\\)>>endobj)stream(('[:18]))),
    one('a tRNS of 900 kB', lambda: png(9, 9, 8, 3, chunks=chunk(b'PLTE', bytes(768)) + chunk(b'tRNS', bytes(900_000)))),
    one('a profile that inflates to 256 MB', lambda: png(9, 9, 8, 6, chunks=chunk(b'iCCP', b'x\0\0' + zlib.compress(bytes(1 << 28))))),
    one('text that inflates to 256 MB', lambda: png(9, 9, 8, 6, chunks=chunk(b'zTXt', b'x\0\0' + zlib.compress(bytes(1 << 28))))),
    one('300,000 chunks', lambda: png(9, 9, 8, 6, chunks=chunk(b'tEXt', b'') * 300_000)), one('a chunk of 4 GB', lambda: png(9, 9)[:33] + b'\xff' * 20, LEFT_OUT),
    one('a chunk with a wrong sum', lambda: png(9, 9, chunks=chunk(b'tEXt', b'x', 1)), LEFT_OUT),
    one('half a picture', lambda: png(900, 900)[:-40], LEFT_OUT), one('a picture of no bytes', b'', LEFT_OUT), one('a picture that is HTML', '<script>alert(1)</script>', LEFT_OUT),
    one('an animated picture of 10,000 frames', lambda: png(9, 9, chunks=chunk(b'acTL', struct.pack('>II', 10_000, 0)))),
    many('a progressive JPEG of 2,000 scans, 20 times', lambda: jpeg(4000, 4000, 2000), 20, ending='jpg'),
    one('a JPEG of 60,000 by 200 pixels', lambda: jpeg(60_000, 200, 9)), one('a JPEG in arithmetic codes', lambda: jpeg(80, 80, 1, 0xCA), LEFT_OUT),
    one('a JPEG without an end', lambda: jpeg(80, 80, 1)[:-2], LEFT_OUT), one('a JPEG of markers', lambda: b'\xff\xd8' + b'\xff' * 900_000, LEFT_OUT),
    one('a JPEG of empty segments', lambda: b'\xff\xd8' + b'\xff\xe1\0\2' * 200_000, LEFT_OUT),
    one('a JPEG with a length of 0', lambda: b'\xff\xd8' + b'\xff\xe1\0\0' * 200_000, LEFT_OUT),
]
