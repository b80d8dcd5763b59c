#include "editing/word_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "editing/counting.h"

namespace vankho {
namespace {

using Json = nlohmann::json;

// As the word processor counted: "I.", "1.", "a)".
std::string marker_of(int number, const std::string& style, const std::string& delimiter) {
  static constexpr std::pair<std::string_view, std::string_view> kFormats[] = {{"UpperRoman", "upperRoman"},
                                                                               {"LowerRoman", "lowerRoman"},
                                                                               {"UpperAlpha", "upperLetter"},
                                                                               {"LowerAlpha", "lowerLetter"}};
  const auto* format =
      std::ranges::find(kFormats, style, &std::pair<std::string_view, std::string_view>::first);
  const std::string count = counted(number, format == std::end(kFormats) ? "decimal" : format->second);
  if (delimiter == "TwoParens") return "(" + count + ")";
  return count + (delimiter == "OneParen" ? ")" : ".");
}

// Puts a backslash before what Markdown would take for a mark.
std::string escaped(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (std::string_view("*_`<\\[]").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

// Without marks of Markdown, which head and closing do not have: "**ĐẢNG CỘNG SẢN VIỆT NAM**", "\\*".
std::string without_marks(std::string_view line) {
  while (line.size() > 2 && line.starts_with('*') && line.ends_with('*'))
    line = line.substr(1, line.size() - 2);
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\' && i + 1 < line.size()) ++i;
    out += line[i];
  }
  return out;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::string_view line : split_lines(text)) {
    if (!trim(line).empty()) lines.push_back(without_marks(trim(line)));
  }
  return lines;
}

class Writer {
 public:
  explicit Writer(std::string picture_prefix) : picture_prefix_(std::move(picture_prefix)) {}

  WordText run(const Json& document) {
    blocks(document.at("blocks"));
    for (std::size_t i = 0; i < notes_.size(); ++i) paragraph(fmt::format("[^{}]: {}", i + 1, notes_[i]));
    return std::move(result_);
  }

 private:
  void lose(const char* what) { ++result_.lost[what]; }

  void paragraph(const std::string& text) {
    if (trim(text).empty()) return;
    if (!result_.text.empty()) result_.text += "\n";
    result_.text += text + "\n";
  }

  void blocks(const Json& list) {
    for (const Json& block : list) this->block(block);
  }

  void block(const Json& block) {
    const std::string type = block.at("t");
    if (type == "Para" || type == "Plain") return paragraph(inlines(block["c"]));
    if (type == "Header") return paragraph(inlines(block["c"][2]));
    if (type == "LineBlock") return line_block(block["c"]);
    if (type == "DefinitionList") return definitions(block["c"]);
    if (type == "BulletList") return bullets(block["c"]);
    if (type == "OrderedList") return numbered(block["c"]);
    if (type == "Table") return table(block["c"]);
    if (type == "BlockQuote") return blocks(block["c"]);
    if (type == "Div" || type == "Figure") return blocks(block["c"][type == "Div" ? 1 : 2]);
    if (type == "CodeBlock") return paragraph(escaped(block["c"][1].get<std::string>()));
    if (type != "HorizontalRule" && type != "Null") lose("khối không đọc được");
  }

  void line_block(const Json& lines) {
    std::string text;
    for (const Json& line : lines) text += (text.empty() ? "" : "\\\n") + inlines(line);
    paragraph(text);
  }

  void definitions(const Json& list) {
    for (const Json& term : list) {
      paragraph(inlines(term[0]));
      for (const Json& definition : term[1]) blocks(definition);
    }
  }

  // The first paragraph of an item stands behind its marker.
  void item(const std::string& marker, const Json& item_blocks) {
    bool first = true;
    for (const Json& block : item_blocks) {
      const std::string type = block.at("t");
      const bool text = type == "Para" || type == "Plain" || type == "Header";
      if (first && text) {
        paragraph(marker + " " + inlines(type == "Header" ? block["c"][2] : block["c"]));
      } else {
        this->block(block);
      }
      first = false;
    }
  }

  void bullets(const Json& items) {
    const std::string marker = depth_ == 0 ? "-" : "+";
    ++depth_;
    for (const Json& one : items) item(marker, one);
    --depth_;
  }

  void numbered(const Json& list) {
    int number = list[0][0];
    for (const Json& one : list[1]) item(marker_of(number++, list[0][1]["t"], list[0][2]["t"]), one);
  }

  using Cells = std::vector<std::string>;

  // `covered` counts the rows that cells from above still take, by column: a merged cell's text stands in its
  // first place, and the others stay empty, so that what follows keeps its column.
  Cells row(const Json& row, std::vector<int>& covered) {
    Cells cells;
    const auto fill = [&] {
      for (; cells.size() < covered.size() && covered[cells.size()] > 0; cells.emplace_back())
        --covered[cells.size()];
    };
    for (const Json& cell : row[1]) {
      const int down = cell[2], across = cell[3];
      if (down != 1 || across != 1) lose("ô gộp trong bảng");
      fill();
      const std::size_t first = cells.size();
      Writer inside(picture_prefix_);
      inside.in_cell_ = true;
      inside.result_.pictures = std::move(result_.pictures);
      inside.notes_ = std::move(notes_);
      inside.blocks(cell[4]);
      notes_ = std::move(inside.notes_);
      result_.pictures = std::move(inside.result_.pictures);
      for (const auto& [what, times] : inside.result_.lost) result_.lost[what] += times;
      cells.push_back(std::move(inside.result_.text));
      cells.resize(first + static_cast<std::size_t>(across));
      for (std::size_t column = first; column < std::min(cells.size(), covered.size()); ++column)
        covered[column] = down - 1;
    }
    fill();
    return cells;
  }

  std::vector<Cells> rows_of(const Json& table) {
    std::vector<Cells> rows;
    std::vector<int> covered(table[2].size());
    for (const Json& one : table[3][1]) rows.push_back(row(one, covered));
    for (const Json& body : table[4]) {
      for (int part : {2, 3}) {
        for (const Json& one : body[static_cast<std::size_t>(part)]) rows.push_back(row(one, covered));
      }
    }
    for (const Json& one : table[5][1]) rows.push_back(row(one, covered));
    return rows;
  }

  // Head and closing are set as a table without rules, of two columns; nothing stands above the head.
  bool is_columns(const std::vector<Cells>& rows) const {
    if (rows.empty() || rows.front().size() != 2) return false;
    if (result_.text.empty() ||
        std::ranges::all_of(rows, [](const Cells& cells) { return cells[0].empty(); }))
      return true;
    std::string all;
    for (const Cells& cells : rows) {
      for (const std::string& cell : cells) all += slug(cell) + " ";
    }
    for (std::string_view word : {"cong-hoa-xa-hoi-chu-nghia", "dang-cong-san-viet-nam", "noi-nhan"}) {
      if (all.find(word) != std::string::npos) return true;
    }
    return false;
  }

  void columns(const std::vector<Cells>& rows) {
    constexpr int kLeft = 48;  // as wide as half of a page of typewriting
    for (const Cells& cells : rows) {
      const std::vector<std::string> left = lines_of(cells[0]),
                                     right = lines_of(cells.size() > 1 ? cells[1] : "");
      std::string text;
      for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
        const std::string start = i < left.size() ? left[i] : "";
        const std::string rest = i < right.size() ? right[i] : "";
        const int gap = left.empty() ? 0 : std::max(kLeft - length(start), 6);
        text += start;
        if (!rest.empty()) text.append(static_cast<std::size_t>(gap), ' ').append(rest);
        text += "\n";
      }
      if (!result_.text.empty()) result_.text += "\n";
      result_.text += text;
    }
  }

  void table(const Json& table) {
    blocks(table[1][1]);  // its caption
    const std::vector<Cells> rows = rows_of(table);
    if (in_cell_) return nested(rows);
    if (is_columns(rows)) return columns(rows);
    std::string text;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      text += '|';
      for (const std::string& cell : rows[i]) text += ' ' + one_line(cell) + " |";
      text += '\n';
      if (i > 0) continue;
      for (std::size_t column = 0; column < rows[0].size(); ++column) text += column == 0 ? "|---|" : "---|";
      text += '\n';
    }
    if (!text.empty()) paragraph(text.substr(0, text.size() - 1));
  }

  // Markdown has no table in a cell: its rows become lines.
  void nested(const std::vector<Cells>& rows) {
    lose("bảng lồng trong một ô: mỗi hàng của nó thành một dòng");
    std::string text;
    for (const Cells& cells : rows) {
      text += text.empty() ? "" : "<br>";
      for (std::size_t i = 0; i < cells.size(); ++i) text += (i > 0 ? "; " : "") + collapse_spaces(cells[i]);
    }
    paragraph(text);
  }

  static std::string one_line(std::string_view cell) {
    std::string out;
    for (char c : collapse_spaces(cell)) out += c == '|' ? std::string("\\|") : std::string(1, c);
    return out;
  }

  std::string inlines(const Json& list) {
    std::string out;
    for (const Json& one : list) out += inline_text(one);
    return std::string(trim(out));
  }

  // Spaces stay outside of the marks, where Markdown wants them.
  std::string marked(const char* mark, const Json& list) {
    std::string text;
    for (const Json& one : list) text += inline_text(one);
    const std::string_view inner = trim(text);
    if (inner.empty()) return text;
    const auto before = static_cast<std::size_t>(inner.data() - text.data());
    return text.substr(0, before) + mark + std::string(inner) + mark + text.substr(before + inner.size());
  }

  std::string inline_text(const Json& one) {
    const std::string type = one.at("t");
    if (type == "Str") return escaped(one["c"].get<std::string>());
    if (type == "Space" || type == "SoftBreak") return " ";
    if (type == "LineBreak") return "\n";
    if (type == "Strong") return marked("**", one["c"]);
    if (type == "Emph") return marked("*", one["c"]);
    if (type == "Strikeout") return marked("~~", one["c"]);
    if (type == "Underline") return lose("gạch chân"), joined(one["c"]);
    if (type == "SmallCaps") return joined(one["c"]);
    if (type == "Superscript" || type == "Subscript") return script(one["c"]);
    if (type == "Quoted") return quoted(one["c"]);
    if (type == "Cite") return joined(one["c"][1]);
    if (type == "Span") return span(one["c"]);
    if (type == "Code") return escaped(one["c"][1].get<std::string>());
    if (type == "Link") return link(one["c"]);
    if (type == "Image") return picture(one["c"]);
    if (type == "Note") return note(one["c"]);
    lose(type == "Math" ? "công thức" : "ký hiệu không đọc được");
    return {};
  }

  std::string joined(const Json& list) {
    std::string out;
    for (const Json& one : list) out += inline_text(one);
    return out;
  }

  std::string script(const Json& list) {
    lose("chữ nhỏ nâng cao hoặc hạ thấp");
    return joined(list);
  }

  std::string quoted(const Json& content) {
    const bool single = content[0]["t"] == "SingleQuote";
    return (single ? "‘" : "“") + joined(content[1]) + (single ? "’" : "”");
  }

  // Insertions are taken, deletions and comments are not; both are said.
  std::string span(const Json& content) {
    for (const Json& name : content[0][1]) {
      if (name == "deletion") return lose("chỗ xóa còn đang theo dõi"), std::string();
      if (name == "insertion") lose("chỗ thêm còn đang theo dõi, đã lấy vào");
      if (name == "comment-start") return lose("lời bình"), std::string();
    }
    return joined(content[1]);
  }

  std::string link(const Json& content) {
    const std::string text = joined(content[1]), target = content[2][0];
    return target.starts_with("http") || target.starts_with("mailto:") ? "[" + text + "](" + target + ")"
                                                                       : text;
  }

  std::string picture(const Json& content) {
    const std::string source = content[2][0];
    result_.pictures.push_back(source);
    const std::string ending = lower(std::filesystem::path(source).extension().string());
    if (ending == ".emf" || ending == ".wmf" || ending == ".tif" || ending == ".tiff")
      lose("hình mà trình duyệt không hiện được (EMF, WMF, TIFF): lưu lại thành PNG");
    const std::string name = fmt::format("{}-hinh-{}{}", picture_prefix_, result_.pictures.size(), ending);
    std::string alternative = joined(content[1]);
    return "![" + (alternative.empty() ? "Hình" : alternative) + "](" + name + ")";
  }

  std::string note(const Json& content) {
    Writer inside(picture_prefix_);
    inside.blocks(content);
    notes_.push_back(collapse_spaces(inside.result_.text));
    for (const auto& [what, times] : inside.result_.lost) result_.lost[what] += times;
    return fmt::format("[^{}]", notes_.size());
  }

  std::string picture_prefix_;
  WordText result_;
  std::vector<std::string> notes_;
  bool in_cell_ = false;
  int depth_ = 0;  // of lists of dashes
};

}  // namespace

WordText text_of_word(std::string_view json, const std::string& picture_prefix) {
  return Writer(picture_prefix).run(Json::parse(json));
}

}  // namespace vankho
