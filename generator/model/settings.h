// site.yaml: what a portal says of itself.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/limits.h"

namespace vankho {

struct HistorySettings {
  bool shown = false;
  std::vector<std::string> editions;  // empty: all
  std::optional<Day> from;
};

struct Repository {
  std::string url, ref, root;
};

struct Settings {
  std::string name;                                 // ten
  std::vector<std::string> editions = {"noi-bo"};   // an_ban; the first is the default
  HistorySettings history;                          // lich_su
  std::map<std::string, std::string> editor_names;  // ten_nguoi_sua, by e-mail address
  std::string theme = "mac-dinh";                   // giao_dien
  std::string language = "vi";                      // ngon_ngu, of the interface
  std::string publisher;                            // don_vi
  int copy_valid_days = 180;                        // han_ban_sao
  std::string public_key;                           // khoa_cong_khai, that offline copies are signed with
  std::vector<Repository> repositories;             // kho
  std::uint64_t max_file_bytes = limits::kFile;     // gioi_han.tep
  std::uint64_t max_document_bytes = limits::kDocument;  // gioi_han.van_ban
  std::size_t max_files = limits::kFiles;                // gioi_han.so_tep
};

}  // namespace vankho
