#include "model/astronomy.h"

#include <cmath>
#include <numbers>
#include <span>

namespace vankho::astronomy {
namespace {

constexpr double kJ2000 = 2451545.0;
constexpr double kDaysOfCentury = 36525.0;

double sine(double degrees) { return std::sin(degrees * std::numbers::pi / 180); }
double cosine(double degrees) { return std::cos(degrees * std::numbers::pi / 180); }

// Dynamical less universal time in seconds: polynomials in
// the years since `origin`, each up to the year `until`.
struct ClockDifference {
  double until, origin, coefficients[6];
};

constexpr ClockDifference kClockDifferences[] = {
    {1920, 1900, {-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197}},
    {1941, 1920, {21.20, 0.84493, -0.076100, 0.0020936}},
    {1961, 1950, {29.07, 0.407, -1 / 233.0, 1 / 2547.0}},
    {1986, 1975, {45.45, 1.067, -1 / 260.0, -1 / 718.0}},
    {2005, 2000, {63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599}},
    {2050, 2000, {62.92, 0.32217, 0.005589}},
    {2150, 1820, {-20 - 0.5628 * 330, 0.5628, 0.0032}},
    {1e9, 1820, {-20, 0, 0.0032}},
};

double clock_difference_in_days(double julian_day) {
  double year = 2000 + (julian_day - kJ2000) / 365.25;
  const ClockDifference* piece = kClockDifferences;
  while (year >= piece->until) ++piece;
  double years = year - piece->origin, seconds = 0;
  for (int power = 5; power >= 0; --power) seconds = seconds * years + piece->coefficients[power];
  return seconds / 86400;
}

// amplitude × E^(size of sun) × sin(moon × M' + sun × M + node × F): table 49.A, new moons.
struct MoonTerm {
  double amplitude;
  int moon, sun, node;
};

constexpr MoonTerm kMoonTerms[] = {
    {-0.40720, 1, 0, 0}, {0.17241, 0, 1, 0},    {0.01608, 2, 0, 0},  {0.01039, 0, 0, 2},
    {0.00739, 1, -1, 0}, {-0.00514, 1, 1, 0},   {0.00208, 0, 2, 0},  {-0.00111, 1, 0, -2},
    {-0.00057, 1, 0, 2}, {0.00056, 2, 1, 0},    {-0.00042, 3, 0, 0}, {0.00042, 0, 1, 2},
    {0.00038, 0, 1, -2}, {-0.00024, 2, -1, 0},  {-0.00007, 1, 2, 0}, {0.00004, 2, 0, -2},
    {0.00004, 0, 3, 0},  {0.00003, 1, 1, -2},   {0.00003, 2, 0, 2},  {-0.00003, 1, 1, 2},
    {0.00003, 1, -1, 2}, {-0.00002, 1, -1, -2}, {-0.00002, 3, 1, 0}, {0.00002, 4, 0, 0},
};

// amplitude × sin(phase + rate × k): the planets' part.
struct PlanetTerm {
  double amplitude, phase, rate;
};

constexpr PlanetTerm kPlanetTerms[] = {
    {0.000325, 299.77, 0.107408},  {0.000165, 251.88, 0.016321}, {0.000164, 251.83, 26.651886},
    {0.000126, 349.42, 36.412478}, {0.000110, 84.66, 18.206239}, {0.000062, 141.74, 53.303771},
    {0.000060, 207.14, 2.453732},  {0.000056, 154.84, 7.306860}, {0.000047, 34.52, 27.261239},
    {0.000042, 207.19, 0.121824},  {0.000040, 291.34, 1.844379}, {0.000037, 161.72, 24.198154},
    {0.000035, 239.56, 25.513099}, {0.000023, 331.55, 3.592518},
};

// amplitude × cos(phase + rate × τ) in 1e-8 radians, τ in
// thousands of years: the earth's heliocentric longitude.
struct EarthTerm {
  double amplitude, phase, rate;
};

constexpr EarthTerm kEarth0[] = {
    {175347046, 0, 0},
    {3341656, 4.6692568, 6283.0758500},
    {34894, 4.62610, 12566.15170},
    {3497, 2.7441, 5753.3849},
    {3418, 2.8289, 3.5231},
    {3136, 3.6277, 77713.7715},
    {2676, 4.4181, 7860.4194},
    {2343, 6.1352, 3930.2097},
    {1324, 0.7425, 11506.7698},
    {1273, 2.0371, 529.6910},
    {1199, 1.1096, 1577.3435},
    {990, 5.233, 5884.927},
    {902, 2.045, 26.298},
    {857, 3.508, 398.149},
    {780, 1.179, 5223.694},
    {753, 2.533, 5507.553},
    {505, 4.583, 18849.228},
    {492, 4.205, 775.523},
    {357, 2.920, 0.067},
    {317, 5.849, 11790.629},
    {284, 1.899, 796.298},
    {271, 0.315, 10977.079},
    {243, 0.345, 5486.778},
    {206, 4.806, 2544.314},
    {205, 1.869, 5573.143},
    {202, 2.458, 6069.777},
    {156, 0.833, 213.299},
    {132, 3.411, 2942.463},
    {126, 1.083, 20.775},
    {115, 0.645, 0.980},
    {103, 0.636, 4694.003},
    {102, 0.976, 15720.839},
    {102, 4.267, 7.114},
};

constexpr EarthTerm kEarth1[] = {
    {628331966747, 0, 0},       {206059, 2.678235, 6283.075850},
    {4303, 2.6351, 12566.1517}, {425, 1.590, 3.523},
    {119, 5.796, 26.298},       {109, 2.966, 1577.344},
    {93, 2.59, 18849.23},       {72, 1.14, 529.69},
    {68, 1.87, 398.15},         {67, 4.41, 5507.55},
    {59, 2.89, 5223.69},        {56, 2.17, 155.42},
};

constexpr EarthTerm kEarth2[] = {{52919, 0, 0}, {8720, 1.0721, 6283.0758}, {309, 0.867, 12566.152}};

double sum(std::span<const EarthTerm> terms, double tau) {
  double result = 0;
  for (const EarthTerm& term : terms) result += term.amplitude * std::cos(term.phase + term.rate * tau);
  return result;
}

// The only new moon of these centuries that is nearer to midnight in Vietnam than the series is exact:
// 17:00:03 UT on 7 July 1967, by the full theories ELP/MPP02 and VSOP87.
constexpr int kNewMoonOfJuly1967 = -402;
constexpr double kInstantOfJuly1967 = 2439679.208373;

double nutation_in_longitude(double centuries) {
  double node = 125.04452 - 1934.136261 * centuries;
  double sun = 280.4665 + 36000.7698 * centuries, moon = 218.3165 + 481267.8813 * centuries;
  return (-17.20 * sine(node) - 1.32 * sine(2 * sun) - 0.23 * sine(2 * moon) + 0.21 * sine(2 * node)) / 3600;
}

double aberration(double centuries) {
  double anomaly = 357.52911 + 35999.05029 * centuries;
  double distance = 1.00014 - 0.016708 * cosine(anomaly);
  return -20.4898 / 3600 / distance;
}

}  // namespace

double new_moon(int k) {
  if (k == kNewMoonOfJuly1967) return kInstantOfJuly1967;
  double t = k / 1236.85, t2 = t * t, t3 = t2 * t, t4 = t3 * t;
  double eccentricity = 1 - 0.002516 * t - 0.0000074 * t2;
  double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t2 - 0.00000011 * t3;
  double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t2 + 0.00001238 * t3 - 0.000000058 * t4;
  double latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t2 - 0.00000227 * t3 + 0.000000011 * t4;
  double node = 124.7746 - 1.56375588 * k + 0.0020672 * t2 + 0.00000215 * t3;

  double day = 2451550.09766 + 29.530588861 * k + 0.00015437 * t2 - 0.000000150 * t3 + 0.00000000073 * t4;
  day += -0.00017 * sine(node);
  for (const MoonTerm& term : kMoonTerms) {
    double angle = term.moon * moon + term.sun * sun + term.node * latitude;
    day += term.amplitude * std::pow(eccentricity, std::abs(term.sun)) * sine(angle);
  }
  for (const PlanetTerm& term : kPlanetTerms) {
    day += term.amplitude * sine(term.phase + term.rate * k - (&term == kPlanetTerms ? 0.009173 * t2 : 0));
  }
  return day - clock_difference_in_days(day);
}

int new_moon_near(double julian_day) {
  return static_cast<int>(std::lround((julian_day - 2451550.09766) / 29.530588861));
}

double solar_longitude(double julian_day) {
  double centuries = (julian_day + clock_difference_in_days(julian_day) - kJ2000) / kDaysOfCentury;
  double tau = centuries / 10;
  double earth = (sum(kEarth0, tau) + sum(kEarth1, tau) * tau + sum(kEarth2, tau) * tau * tau) * 1e-8;
  double longitude = earth * 180 / std::numbers::pi + 180 - 0.09033 / 3600;
  longitude += nutation_in_longitude(centuries) + aberration(centuries);
  return longitude - 360 * std::floor(longitude / 360);
}

}  // namespace vankho::astronomy
