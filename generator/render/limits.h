// What a template may cost. The same on every machine, so that a page that builds here builds everywhere.
#pragma once

#include <cstddef>
#include <cstdint>

namespace vankho::jinja {

// Written in a template: brackets, operators and tags within one another.
inline constexpr int kMaxNesting = 50;

// Bytes of a file, names that one function (a file's outermost level, a block, a macro) gives values to, and
// mistakes that are reported of one file.
inline constexpr std::size_t kMaxFile = 1024 * 1024;
inline constexpr std::size_t kMaxNames = 250;
inline constexpr std::size_t kMaxMistakes = 20;

// Running: includes, macros and super() within one another; files in one line of extends.
inline constexpr int kMaxCalls = 32;

// Statements, expressions, turns of loops, and items and text that filters and operators go through.
inline constexpr std::int64_t kMaxSteps = 10'000'000;
inline constexpr std::size_t kBytesPerStep = 16;
inline constexpr std::size_t kNamesPerStep = 16;  // that a search goes through

// Bytes written for one page, with the text that macros and set blocks write on the way.
inline constexpr std::size_t kMaxOutput = 64 * 1024 * 1024;

// Lists written in a template that hold other lists or dicts; bounds how deep a value can become.
inline constexpr int kMaxListsOfLists = 4000;

}  // namespace vankho::jinja
