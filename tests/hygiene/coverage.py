"""What tests reach, by room: llvm-cov export --summary-only … | coverage.py
Ends with the status 1 where it is less than 90 % of all lines or 80 % of all branches."""

import collections
import json
import sys

LEAST = {'lines': 90, 'branches': 80}

rooms = collections.defaultdict(collections.Counter)
for file in json.load(sys.stdin)['data'][0]['files']:
    _, in_house, path = file['filename'].partition('/generator/')
    if not in_house:
        continue
    for room in (path.partition('/')[0] if '/' in path else 'pipeline', 'all'):
        for what in LEAST:
            rooms[room].update({what: file['summary'][what]['count'], f'{what} reached': file['summary'][what]['covered']})


def share(room, what):
    return 100 * rooms[room][f'{what} reached'] / max(rooms[room][what], 1)


for room in sorted(rooms, key=lambda room: (room == 'all', room)):
    print(f'{room:10}', *(f'{share(room, what):6.1f} % of {rooms[room][what]} {what}' for what in LEAST), sep='  ')
sys.exit(any(share('all', what) < least for what, least in LEAST.items()))
