// What the preview adds to the pages of a site, and its own pages.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace vankho {

struct LocatedProblem {
  Problem problem;
  std::string file;  // on disk, absolute; empty where it stands in no file
};

struct Dressing {
  std::string version;                   // of the server, when the page was asked for
  std::string name, file;                // of the page's file, in the content and on disk; empty for none
  std::vector<std::string> marks;        // why the built site does not show it
  std::vector<std::string> copies;       // addresses of its PDF and DOCX
  std::vector<LocatedProblem> problems;  // of its file
  std::size_t errors = 0, warnings = 0;  // of all files
};

// The page with a bar on top that says all this, the script that loads it again, and the permission to ask
// the server for changes in its content security policy; else as it was. Text without a <body> is left alone.
std::string dressed(std::string html, const Dressing& dressing);

// A page of the preview's own, to be dressed. `main` is HTML.
std::string own_page(std::string_view title, std::string_view main);

// The problems as a list in HTML: each with its place, which opens in an editor, the line and the remedy.
std::string problem_list(const std::vector<LocatedProblem>& problems);

}  // namespace vankho
