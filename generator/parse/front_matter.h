// Front matter: what an editor states about a document
// above its text (keys in README.md of the content format).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/problem.h"
#include "model/document.h"
#include "parse/stated.h"

namespace vankho {

struct FrontMatter {
  std::optional<Stated<std::string>> number;  // so
  std::optional<Stated<std::string>> type;  // loai, as an abbreviation; "ke-hoach", "Kế hoạch", "KH" all do
  std::optional<Stated<std::string>> title;                    // trich_yeu
  std::optional<Stated<std::string>> issuer_id;                // co_quan
  std::optional<Stated<Day>> date;                             // ngay, one day
  std::optional<Stated<Interval>> date_guess;                  // ngay: 2023-03-29/2023-04-30
  std::optional<Stated<std::string>> place;                    // dia_danh
  std::optional<Stated<Signatory>> signatory;                  // nguoi_ky
  std::optional<Stated<std::vector<std::string>>> recipients;  // noi_nhan
  std::vector<Relation> relations;                             // can_cu, thay_the, sua_doi, bai_bo
  std::vector<std::pair<std::string, int>> event_ids;          // ky_niem
  std::vector<Deadline> deadlines;                  // thoi_han; `bodies`, `to_whom` are ids or names
  std::vector<std::string> topics;                  // chu_de
  std::vector<Attachment> attachments;              // dinh_kem, paths relative to the content's root
  Circulation circulation = Circulation::internal;  // luu_hanh
  bool circulation_stated = false;                  // luu_hanh is there
  bool draft = false;                               // trang_thai
  bool status_stated = false;                       // trang_thai is there
  std::optional<Day> embargo;                       // cong_bo_tu
  bool secret =
      false;  // do_mat is above thuong, or the title is a mark: nothing of the document may be quoted
  bool present = false;  // the file has front matter
  int lines = 0;         // of the file that it takes, fences included
};

// `text`: the whole file, normalized. Anything above do_mat: thuong becomes the error that refuses the build,
// the only problem that is then reported.
FrontMatter read_front_matter(std::string_view path, std::string_view text, std::vector<Problem>& problems);

// Front matter of a page of trang/.
struct PageFrontMatter {
  std::string title;         // ten; empty where it is not stated
  std::optional<int> order;  // thu_tu
  int lines = 0;             // of the file that it takes, fences included
  bool secret = false;       // as of documents
};

PageFrontMatter read_page_front_matter(std::string_view path, std::string_view text,
                                       std::vector<Problem>& problems);

// Front matter written anew from what was read, for the source that readers download: keys of the format in a
// fixed order, fences included. Only what the document states; empty where that is nothing.
std::string write_front_matter(const Metadata& document);

}  // namespace vankho
