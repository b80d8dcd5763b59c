#include "parse/markdown.h"

#include <algorithm>
#include <map>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/cmark.h"
#include "parse/products.h"

namespace vankho {
namespace {

// Opens every line of a paragraph, so that none of its words can be taken for block structure; a
// noncharacter, which no text has, taken out again below. The space behind it keeps emphasis marks at the
// start of a word.
constexpr std::string_view kShield = "\xEF\xB7\x90 ";  // U+FDD0

std::string without_shields(std::string text) {
  constexpr std::string_view kMark = kShield.substr(0, 3);
  std::size_t at = text.find(kMark);
  if (at == std::string::npos) return text;
  std::string out;
  for (std::size_t begin = 0;; at = text.find(kMark, begin)) {
    out.append(text, begin, at - begin);
    if (at == std::string::npos) return out;
    begin = at + (text.compare(at, kShield.size(), kShield) == 0 ? kShield.size() : kMark.size());
  }
}

bool is_line_break_tag(std::string_view html) {
  std::string tag = lower(html);
  return tag == "<br>" || tag == "<br/>" || tag == "<br />";
}

// Puts the inline nodes of one block together as runs.
class Runs {
 public:
  void event(cmark_event_type event, cmark_node* node) {
    bool enter = event == CMARK_EVENT_ENTER;
    cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_STRONG) {
      bold_ += enter ? 1 : -1;
    } else if (type == CMARK_NODE_EMPH) {
      italic_ += enter ? 1 : -1;
    } else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
      link_ = enter ? std::string(cmark::url(node)) : std::string();
      image_ = enter && type == CMARK_NODE_IMAGE;
    } else if (enter) {
      leaf(type, node);
    }
  }

  void separate() {
    if (!text_.runs.empty()) add("\n", Run::plain);
  }

  Text take() {
    for (Run& run : text_.runs) run.text = without_shields(std::move(run.text));
    std::erase_if(text_.runs, [](const Run& run) { return run.text.empty() && !run.image; });
    while (!text_.runs.empty() && text_.runs.back().text == "\n") text_.runs.pop_back();
    return std::exchange(text_, {});
  }

 private:
  void leaf(cmark_node_type type, cmark_node* node) {
    if (type == CMARK_NODE_TEXT) {
      add(cmark::literal(node), style());
    } else if (type == CMARK_NODE_CODE) {
      add(cmark::literal(node), style() | Run::code);
    } else if (type == CMARK_NODE_SOFTBREAK) {
      add(" ", style());
    } else if (type == CMARK_NODE_LINEBREAK ||
               (type == CMARK_NODE_HTML_INLINE && is_line_break_tag(cmark::literal(node)))) {
      add("\n", style());
    } else if (type == CMARK_NODE_HTML_INLINE || type == CMARK_NODE_HTML_BLOCK ||
               type == CMARK_NODE_CODE_BLOCK) {
      add(cmark::literal(node), style());
    }
  }

  int style() const { return (bold_ > 0 ? Run::bold : 0) | (italic_ > 0 ? Run::italic : 0); }

  void add(std::string_view text, int style) {
    bool continues = !text_.runs.empty() && text_.runs.back().style == style &&
                     text_.runs.back().link == link_ && text_.runs.back().image == image_;
    if (continues) {
      text_.runs.back().text += text;
      return;
    }
    Run run;
    run.text = text;
    run.style = static_cast<std::uint8_t>(style);
    run.link = link_;
    run.image = image_;
    text_.runs.push_back(std::move(run));
  }

  Text text_;
  int bold_ = 0, italic_ = 0;
  std::string link_;
  bool image_ = false;
};

bool is_table_cell(cmark_node* node) { return cmark_node_get_type(node) == CMARK_NODE_TABLE_CELL; }

std::vector<ColumnSide> sides_of(cmark_node* table) {
  const std::uint8_t* letters = cmark_gfm_extensions_get_table_alignments(table);
  std::vector<ColumnSide> sides(letters ? cmark_gfm_extensions_get_table_columns(table) : 0);
  for (std::size_t i = 0; i < sides.size(); ++i) {
    sides[i] = letters[i] == 'l'   ? ColumnSide::left
               : letters[i] == 'c' ? ColumnSide::middle
               : letters[i] == 'r' ? ColumnSide::right
                                   : ColumnSide::unstated;
  }
  return sides;
}

Block read_block(cmark_node* node) {
  Block block;
  cmark_node_type type = cmark_node_get_type(node);
  block.kind = type == CMARK_NODE_TABLE         ? BlockKind::table
               : type == CMARK_NODE_BLOCK_QUOTE ? BlockKind::quote
               : type == CMARK_NODE_CODE_BLOCK  ? BlockKind::code
                                                : BlockKind::paragraph;
  if (block.kind == BlockKind::code) {
    Run run;
    run.text = cmark::literal(node);
    run.style = Run::code;
    block.text.runs.push_back(std::move(run));
    return block;
  }
  if (block.kind == BlockKind::table) block.sides = sides_of(node);
  Runs runs;
  cmark::Walk walk(cmark_iter_new(node));
  for (cmark_event_type event; (event = cmark_iter_next(walk.get())) != CMARK_EVENT_DONE;) {
    cmark_node* at = cmark_iter_get_node(walk.get());
    bool enter = event == CMARK_EVENT_ENTER;
    if (cmark_node_get_type(at) == CMARK_NODE_TABLE_ROW) {
      if (enter) block.rows.emplace_back();
    } else if (is_table_cell(at)) {
      if (!enter) block.rows.back().push_back(runs.take());
    } else if (block.kind == BlockKind::quote && enter && cmark_node_get_type(at) == CMARK_NODE_PARAGRAPH) {
      runs.separate();
    } else {
      runs.event(event, at);
    }
  }
  block.text = runs.take();
  return block;
}

std::string shielded(std::string_view text) {
  std::string out(kShield);
  for (std::string_view rest = text;;) {
    std::size_t end = rest.find('\n');
    out += rest.substr(0, end);
    if (end == std::string_view::npos) return out;
    out += '\n';
    out += kShield;
    rest.remove_prefix(end + 1);
  }
}

// Whether a text has no byte that can mean anything to CommonMark within a paragraph, nor the first byte of a
// noncharacter. Most have none, and are what they say. A mark that closes means nothing without one that
// opens.
bool is_plain(std::string_view text) {
  return !any_byte(text, [](Bytes c) {
    return (c == '\n') | (c == '\\') | (c == '`') | (c == '&') | (c == '*') | (c == '_') | (c == '[') |
           (c == '<') | (c == 0xEF);
  });
}

Text plain_text(std::string_view text) {
  Text result;
  text = text.substr(0, text.find_last_not_of(" \t") + 1);
  if (!text.empty()) result.runs.emplace_back().text = text;
  return result;
}

}  // namespace

std::vector<Block> parse_markdown(const std::vector<MarkdownPiece>& pieces) {
  std::vector<Block> blocks(pieces.size());
  std::string markdown;
  std::map<int, std::size_t> piece_at;  // by its first line in `markdown`
  int line = 1;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!pieces[i].verbatim && is_plain(pieces[i].text)) {
      blocks[i].text = plain_text(pieces[i].text);
      continue;
    }
    piece_at[line] = i;
    const std::string written = with_escaped_products(std::string(pieces[i].text));
    const std::string text = pieces[i].verbatim ? written : shielded(written);
    line += static_cast<int>(std::count(text.begin(), text.end(), '\n')) + 2;
    markdown += text + "\n\n";
  }
  cmark::Tree tree = cmark::parse(markdown);
  for (cmark_node* node = cmark_node_first_child(tree.get()); node; node = cmark_node_next(node)) {
    auto piece = piece_at.upper_bound(cmark_node_get_start_line(node));
    if (piece == piece_at.begin()) continue;
    Block& block = blocks[std::prev(piece)->second];
    Block read = read_block(node);
    bool further = !block.text.runs.empty() || !block.rows.empty();
    if (!further) {
      block = std::move(read);
    } else {
      // A verbatim piece of several blocks: the first sets its kind, the text of all stays.
      Run line_end;
      line_end.text = "\n";
      block.text.runs.push_back(std::move(line_end));
      std::move(read.text.runs.begin(), read.text.runs.end(), std::back_inserter(block.text.runs));
    }
  }
  return blocks;
}

}  // namespace vankho
