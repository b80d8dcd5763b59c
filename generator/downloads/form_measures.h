// Distances of the official form that no guidance states, the same in every format of the file. In points.
#pragma once

#include "downloads/regime.h"

namespace vankho {

inline constexpr double kPointsInMillimetre = 72 / 25.4;

constexpr double points_of(double millimetres) { return millimetres * kPointsInMillimetre; }

inline constexpr double kSpaceBetweenParts = 14;  // of the form: head, title, text, closing block
inline constexpr double kBetweenColumns = 9;      // of the head and of the closing block
inline constexpr double kSignatureSpace = 58;     // for the signature and the seal, above the name

// From one base line to the next, for letters of 1 point: in columns, in tables.
inline constexpr double kColumnPitch = 1.22, kTablePitch = 1.25;

// Of the width between the margins: titles leave some of it free, so that they look like titles.
inline constexpr double kTitleWidth = 0.86;

// Between the rules of a table and its words.
inline constexpr double kCellPaddingX = 4, kCellPaddingY = 3;

// Of the width between the margins: where a list of addressees and the label above it begin.
inline constexpr double kLabelOfAddressees = 0.18, kListOfAddressees = 0.28;

// A row of a table that is higher, as a part of the height between the margins, may be broken across pages.
inline constexpr double kTallRow = 0.25;

inline double width_between_margins(const Regime& regime) {
  return points_of(kPageWidth - regime.left - regime.right);
}

inline double height_between_margins(const Regime& regime) {
  return points_of(kPageHeight - regime.top - regime.bottom);
}

}  // namespace vankho
