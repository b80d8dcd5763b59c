"""The official form: what its parts look like, far more often than any paper has them."""
from cause import ACCEPTED, DOCUMENT, REFUSED, body, document

LINES = 'đến dòng này tệp đã có quá 55000 dòng'
CELLS = 'các bảng trong tệp đã có quá 120000 ô'
MUCH = f'{DOCUMENT}: lỗi: tệp có quá 12000 số hiệu, thời hạn, dịp kỷ niệm và nhiệm vụ'
HEAD = 'ĐẢNG BỘ TỈNH\nTHƯ VIỆN TỈNH\n*\nSố 5-KH/TVT\n\nBến Đá, ngày 5 tháng 1 năm 2026\n\nKẾ HOẠCH\nNgày hội\n\n'


def bomb(name, text, status=ACCEPTED, *said):
    return document(name, lambda: text() if callable(text) else text, status, *said)


def bodied(name, line, count, status=ACCEPTED, *said):
    """A line of the text many times over; {i} in it counts them."""
    return bomb(name, lambda: HEAD + ''.join(line.replace('{i}', str(i)) + '\n' for i in range(1, count + 1)), status, *said)


CAUSES = [
    bomb('10,000 heads', lambda: HEAD * 6000), bomb('10,000 first lines of heads', lambda: 'ĐẢNG BỘ TỈNH\n' * 10_000),
    bomb('10,000 numbers of one head', lambda: 'Số 5-KH/TVT\n' * 10_000), bomb('10,000 types', lambda: 'KẾ HOẠCH\n' * 10_000),
    bomb('10,000 places and days', lambda: 'Bến Đá, ngày 5 tháng 1 năm 2026\n' * 10_000),
    bomb('10,000 addressees', lambda: HEAD + 'Kính gửi:\n' + '- Sở Văn hóa,\n' * 10_000 + '\n1. x\n'),
    bomb('10,000 Kính gửi', lambda: HEAD + 'Kính gửi: Sở Văn hóa\n' * 10_000),
    bomb('10,000 recipients', lambda: HEAD + '1. x\n\nNơi nhận:\n' + '- Như trên,\n' * 10_000 + '\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n'),
    bomb('10,000 Nơi nhận', lambda: HEAD + '1. x\n\n' + 'Nơi nhận:\n- Như trên,\n' * 10_000),
    bomb('10,000 signatures', lambda: HEAD + '1. x\n\n' + 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn Tám\n\n' * 8000),
    bomb('two columns of 100,000 spaces', lambda: ('ĐẢNG BỘ TỈNH' + ' ' * 100_000 + 'ĐẢNG CỘNG SẢN VIỆT NAM\n') * 8),
    bomb('5,000 lines in two columns', lambda: ('ĐẢNG BỘ TỈNH' + ' ' * 40 + 'ĐẢNG CỘNG SẢN VIỆT NAM\n') * 5000),
    bodied('55,000 numerals', '{i}. x', 54_900), bodied('50,000 Roman numerals', 'I. VIỆC', 50_000),
    bodied('50,000 letters', 'a) x', 54_900), bodied('50,000 numerals of parts', '1.1.1. x', 50_000),
    bodied('50,000 dashes', '- x', 54_900), bodied('50,000 pluses', '+ x', 54_900), bodied('20,000 articles', 'Điều {i}. x', 40_000),
    body('a numeral of 900,000 digits', lambda: '9' * 900_000 + '. x', ACCEPTED), body('a numeral of 300,000 parts', lambda: '1.' * 300_000 + ' x', ACCEPTED),
    body('a Roman numeral of 900,000 letters', lambda: 'M' * 900_000 + '. X', ACCEPTED),
    bomb('one line of 5 MB', lambda: HEAD + 'a ' * (5 << 19), REFUSED, f'{DOCUMENT}: lỗi: tệp nặng 6 MB, quá giới hạn 1 MB'),
    bomb('one line of 1 MB', lambda: HEAD + 'Đọc sách ' * 75_000), bomb('a title of 900 kB', lambda: 'KẾ HOẠCH\n' + 'đọc sách ' * 65_000 + '\n\n1. x\n'),
    bodied('55,000 days', 'ngày 5/2/2026', 54_900), bomb('55,000 days on a line', lambda: HEAD + '1. ' + 'ngày 5/2/2026, ' * 55_000),
    bodied('50,000 days that are not there', 'trước ngày 31/2/2026', 30_000), bomb('a day of 300,000 digits', lambda: HEAD + '1. ngày ' + '1' * 300_000 + '/1/2026'),
    bomb('200,000 slashes', lambda: HEAD + '1. ' + '1/' * 300_000), bodied('25,000 deadlines', 'Báo cáo trước ngày 15/3/2026.', 25_000, REFUSED, MUCH),
    bodied('11,000 deadlines of one line each', '- Sở Văn hóa báo cáo về Thư viện tỉnh trước ngày 15/3/2026;', 11_000),
    bodied('16,000 citations', '- Căn cứ Nghị quyết số {i}-NQ/TW, ngày 5/2/2025;', 16_000, REFUSED, MUCH), bodied('3,000 citations', '- Căn cứ Nghị quyết số {i}-NQ/TW, ngày 5/2/2025;', 3_000),
    bomb('30,000 citations on a line', lambda: HEAD + '1. ' + ''.join(f'Nghị quyết số {i}-NQ/TW, ' for i in range(30_000)), REFUSED, MUCH),
    bodied('40,000 numbers that cannot be', 'số {i}-NQ/W', 40_000), bodied('numbers one letter apart', 'Kết luận số 36-KL/T{i}', 2_000),
    bomb('40,000 numbers that cannot be on a line', lambda: HEAD + '1. ' + ''.join(f'số {i}-NQ/W, ' for i in range(40_000))),
    bodied('20,000 bases', 'Căn cứ Luật Lưu trữ;', 30_000), bodied('20,000 commemorations', 'Kỷ niệm {i} năm Ngày Sách (21/4/2014 - 21/4/2026).', 12_000),
    bodied('30,000 notes', '¹ Theo Luật Lưu trữ.', 30_000), bomb('300,000 marks of notes', lambda: HEAD + '1. x' + '¹' * 400_000),
    bodied('300,000 marks of notes that are not there', '!¹' * 660, 500), bomb('90,000 gaps before labels', lambda: HEAD + '1. x ' + '\tNơi nhận:' * 75_000),
    bomb('75,000 numbers left blank', lambda: HEAD + '1. x ' + '   /Số' * 75_000), bodied('20,000 marks and notes', 'Giữ({i}) gìn.', 40_000), bodied('40,000 stars of notes', '(*) Hạt giống', 40_000),
    bodied('30,000 appendices', 'PHỤ LỤC {i}', 50_000), bodied('1,000 appendices', 'PHỤ LỤC {i}', 990), bodied('55,000 pages', '{i}', 54_900), bomb('300,000 form feeds', lambda: HEAD + '1. x\n' + '\f' * 300_000),
    bodied('55,000 lines of one letter', 'a', 54_900), bodied('55,000 lines in capitals', 'A', 54_900),
    bodied('300,000 lines', 'a', 300_000, REFUSED, LINES), bodied('500,000 lines for programs', '&', 500_000, REFUSED, LINES),
    bodied('30,000 paragraphs', 'Đọc sách cho mọi người.\n', 20_000), bodied('20,000 broken lines', 'đọc sách cho mọi', 35_000),
    bomb('200,000 quotation marks', lambda: HEAD + '1. ' + '“' * 200_000), bomb('300,000 parentheses', lambda: HEAD + '1. ' + '(' * 900_000),
    bodied('30,000 heads of tables in columns', 'STT    Nội dung    Thời hạn', 30_000), bodied('30,000 heads of tables with tabs', 'STT\tNội dung\tThời hạn', 30_000),
    bodied('30,000 names of parts', 'PHẦN THỨ NHẤT\nMỞ ĐẦU', 27_400), bomb('300,000 unbreakable spaces', lambda: HEAD + '1. ' + 'a\u00a0' * 300_000),
    bodied('30,000 reports on a line each', 'từ đến hết ngày 5/2/2026', 30_000), bomb('30,000 reports on a line', lambda: HEAD + '1. ' + 'từ đến hết ngày 5/2/2026, ' * 28_000),
    bomb('20,000 due days without an end', lambda: HEAD + '1. ' + 'gửi về Sở Văn hóa trước ngày 5/2/2026 ' * 20_000, REFUSED, MUCH),
    bomb('2,000 due days without an end', lambda: HEAD + '1. ' + 'gửi về Sở Văn hóa trước ngày 5/2/2026 ' * 2_000, REFUSED, 'dài hơn tệp quá 64 lần'),
    bomb('60,000 cells with days', lambda: HEAD + '|a' * 30_000 + '|\n' + '|-' * 30_000 + '|\n' + '|trước 5/2/2026' * 30_000 + '|\n', REFUSED, MUCH),
    bomb('30,000 emphasised days', lambda: HEAD + '1. ' + 'trước ngày 5/2/**2026** ' * 28_000, REFUSED, MUCH),
    bomb('40,000 citations of one number', lambda: HEAD + '1. ' + 'Nghị quyết số 5-NQ/TW, ' * 36_000),
    bomb('8,000 citations without a date, of one that is', lambda: HEAD + '1. Nghị quyết số 5-NQ/TW, ngày 1/2/2026. ' + ''.join(f'Nghị quyết số {i}-NQ/TW của Tỉnh ủy ' for i in range(8_000))),
    bodied('anniversaries of one count', 'Kỷ niệm 50 năm Ngày thành lập Đơn vị {i}', 13_000), bomb('20,000 anniversaries on a line', lambda: HEAD + '1. ' + ''.join(
        f'kỷ niệm 50 năm Ngày thành lập Đơn vị {i} và ' for i in range(15_000))),
    bodied('30,000 dated anniversaries', 'Ngày hội {i} (21/4/2014 - 21/4/2026).', 20_000),
    bodied('40,000 tasks', '{i}. Sở Văn hóa và Thể thao chủ trì tham mưu', 14_000), bodied('20,000 recipients that run on', 'Nơi nhận: - Như trên; - Lưu VT', 20_000),
    bodied('open quotes of code', '```', 54_900), bodied('30,000 tables of bars without dashes', '|a|b|c|\n|d|e|f|\n', 14_000),
    bodied('60,000 tables of bars without dashes', '|a|b|c|\n|d|e|f|\n', 27_000, REFUSED, CELLS),
    bodied('half tables', 'a|\n\n1\n', 27_400), bodied('30,000 fields', 'Số: {i}-KH/TVT', 40_000, REFUSED, MUCH),
    bomb('40,000 authorities above a preamble', lambda: 'QUYẾT ĐỊNH\n' + 'ỦY BAN NHÂN DÂN TỈNH\n' * 30_000 + 'Căn cứ Luật Lưu trữ;\n'),
    bomb('20,000 notes above a signature', lambda: HEAD + '1. x\n\nNơi nhận:\n- Như trên,\n' + '¹ x\n\n' * 40_000 + 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n'),
    bomb('a recipient of 900 kB', lambda: HEAD + '1. x\n\nNơi nhận:\n- ' + 'a. ' * 300_000),
    bomb('an addressee of 50,000 lines', lambda: HEAD + 'Kính gửi:\n- Sở Văn hóa\n' + 'sở văn hóa\n' * 50_000),
    bomb('an addressee of 50,000 lines without a dash', lambda: HEAD + 'Kính gửi:\nSở Văn hóa\n' + 'sở văn hóa\n' * 50_000),
    bomb('5,000 relations', lambda: 'QUYẾT ĐỊNH\nVề việc bãi bỏ văn bản\n\n' + ''.join(f'{i % 90 + 1}. Bãi bỏ Quyết định số {i}-QĐ/TU.\n' for i in range(5_000))),
    bomb('30,000 appendices that are named', lambda: HEAD + '1. ' + ''.join(f'theo Phụ lục {i}, ' for i in range(1000)) * 30 + '\n\n' + ''.join(
        f'PHỤ LỤC {i}\n' for i in range(900)) * 20, REFUSED, 'tệp có quá 1000 phụ lục'),
    bomb('40,000 outlines attached', lambda: HEAD + '1. ' + 'kèm theo đề cương ' * 30_000), bomb('30,000 appendices of one clause', lambda: HEAD + '1. ' + 'Phụ lục 1 của ' * 40_000),
    bomb('a mark of secrecy', 'MẬT\n\n' + HEAD + '1. x\n', REFUSED, f'{DOCUMENT}:1: lỗi: văn bản mang dấu chỉ độ mật'),
    bomb('a mark of secrecy in letters apart', 'T U Y Ệ T   M Ậ T\n\n' + HEAD + '1. x\n', REFUSED, f'{DOCUMENT}:1'),
    bomb('a mark of secrecy in Markdown', '**TỐI** *MẬT*\n\n' + HEAD + '1. x\n', REFUSED, f'{DOCUMENT}:1'),
    bomb('a mark of secrecy in a field', HEAD + 'Độ mật: Mật\n\n1. x\n', REFUSED, f'{DOCUMENT}:11'),
    bomb('a mark of secrecy below 50,000 lines', lambda: HEAD + 'a\n' * 50_000 + 'TUYỆT MẬT\n', REFUSED, f'{DOCUMENT}:50011: lỗi: văn bản mang dấu chỉ độ mật'),
    bomb('TCVN3', 'KÕ ho¹ch\nngµy héi ®äc s¸ch\n\n1. §äc s¸ch cho mäi ng­êi.\n', REFUSED, f'{DOCUMENT}:2'),
    bomb('900 kB of letters of TCVN3', lambda: 'µ¹Ö ' * 130_000, REFUSED, DOCUMENT),
]
