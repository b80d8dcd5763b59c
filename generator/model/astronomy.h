// New moons and the sun's place, after J. Meeus, Astronomical Algorithms (2nd
// ed.): chapters 25, 49 and appendix III, with the time scale of F. Espenak
// and J. Meeus, Five Millennium Canon of Solar Eclipses. For 1900–2199.
#pragma once

namespace vankho::astronomy {

// Instants are Julian days of universal time.

// The new moon that is the k-th after that of 6 January 2000; within half a minute.
double new_moon(int k);

// The new moon, by its k, nearest to an instant, give or take one.
int new_moon_near(double julian_day);

// The sun's apparent longitude in degrees, [0, 360); within
// two seconds of arc, which it moves in a minute of time.
double solar_longitude(double julian_day);

}  // namespace vankho::astronomy
