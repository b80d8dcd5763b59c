"""What never ends in a library, and is ended by the watchdog after 10 s of processor time: only with --all."""
from cause import ENVIRONMENT
from objects import MOT, NAME, delta, to_delta

GIVEN_UP = f'xử lý {MOT} quá lâu'


def circle(_, pack):
    pack.add('cd' * 20, 7, to_delta(200, 200, b'\x90\xc8'), bytes.fromhex(NAME))
    return pack.add(NAME, 7, to_delta(200, 200, b'\x90\xc8'), bytes.fromhex('cd' * 20))


CAUSES = [
    delta('that is its own base', lambda _, pack: pack.add(NAME, 7, to_delta(200, 200, b'\x90\xc8'), bytes.fromhex(NAME)), GIVEN_UP,
          status=ENVIRONMENT),
    delta('whose base is based on it', circle, GIVEN_UP, status=ENVIRONMENT),
]
