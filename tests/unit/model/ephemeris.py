"""Prints the Vietnamese lunar calendar of 1900-2199 as libastro (python3-ephem) has it, for comparison.

One line a month: the instant of its new moon (Julian day, universal time), its first day (UTC+7), its year, its
number, and "leap" or "-". The months are reckoned from the days of the solar terms, not from the sun's place at
midnight, so that a mistake of method shows too.
"""

import math
import sys

try:
    import ephem
except ImportError:
    sys.exit(77)

UNIX = ephem.Date("1970/1/1 00:00:00")
JULIAN_DAY_OF_UNIX = 2440587.5


def local_day(date):
    return math.floor(float(date) - float(UNIX) + 7 / 24)


def sun_longitude(date):
    sun = ephem.Sun(date)
    place = ephem.Equatorial(sun.g_ra, sun.g_dec, epoch=date)
    return math.degrees(ephem.Ecliptic(place, epoch=date).lon)


def time_of_term(date, longitude):
    """The instant, near date, when the sun is at longitude."""
    for _ in range(8):
        ahead = (longitude - sun_longitude(date) + 180) % 360 - 180
        date = ephem.Date(date + ahead * 365.2422 / 360)
    return date


moons = []
moon = ephem.Date("1898/11/1")
while moon < ephem.Date("2201/3/1"):
    moon = ephem.next_new_moon(moon)
    moons.append(moon)
    moon = ephem.Date(moon + 1)
first_days = [local_day(moon) for moon in moons]


def month_of_day(day):
    low, high = 0, len(first_days)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if first_days[middle] <= day else (low, middle)
    return low


def solstice(year):
    return time_of_term(ephem.Date(f"{year}/12/21"), 270)


# The days of the major solar terms, from the winter solstice of 1898.
term = solstice(1898)
months_with_term = set()
longitude = 270
while term < ephem.Date("2201/2/1"):
    months_with_term.add(month_of_day(local_day(term)))
    longitude = (longitude + 30) % 360
    term = time_of_term(ephem.Date(term + 30.4), longitude)

for year in range(1899, 2200):
    begin = month_of_day(local_day(solstice(year)))
    end = month_of_day(local_day(solstice(year + 1)))
    number, leap_due = 11, end - begin == 13
    for month in range(begin, end):
        leap = leap_due and month not in months_with_term
        leap_due = leap_due and not leap
        if month > begin and not leap:
            number = number % 12 + 1
        instant = float(moons[month]) - float(UNIX) + JULIAN_DAY_OF_UNIX
        lunar_year = year if number >= 11 else year + 1
        print(f"{instant:.6f} {first_days[month]} {lunar_year} {number} {'leap' if leap else '-'}")
