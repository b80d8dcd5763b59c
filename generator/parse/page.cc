#include <algorithm>
#include <map>
#include <set>

#include "base/directions.h"
#include "base/limits.h"
#include "base/text.h"
#include "base/xml.h"
#include "parse/budget.h"
#include "parse/budget_messages.h"
#include "parse/cmark.h"
#include "parse/conflict.h"
#include "parse/document.h"
#include "parse/front_matter.h"
#include "parse/markdown.h"
#include "parse/messages.h"
#include "parse/printable.h"
#include "parse/secrecy.h"
#include "parse/source_text.h"
#include "parse/url.h"

namespace vankho {
namespace {

// One page's Markdown as HTML. Every element is written here: nothing of the source passes unescaped.
class PageWriter {
 public:
  PageWriter(std::string_view markdown, int first_line, Page& page, std::vector<Problem>& problems)
      : lines_(split_lines(markdown)), first_line_(first_line), page_(page), problems_(problems) {}

  void event(cmark_event_type event, cmark_node* node) {
    enter_ = event == CMARK_EVENT_ENTER;
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_PARAGRAPH:
        paragraph(node);
        break;
      case CMARK_NODE_HEADING:
        heading(node);
        break;
      case CMARK_NODE_BLOCK_QUOTE:
        element("blockquote");
        break;
      case CMARK_NODE_LIST:
        list(node);
        break;
      case CMARK_NODE_ITEM:
        element("li");
        break;
      case CMARK_NODE_CODE_BLOCK:
        code_block(node);
        break;
      case CMARK_NODE_HTML_BLOCK:
        html_block(node);
        break;
      case CMARK_NODE_THEMATIC_BREAK:
        page_.html += "<hr>\n";
        break;
      case CMARK_NODE_STRONG:
        inline_element("strong");
        break;
      case CMARK_NODE_EMPH:
        inline_element("em");
        break;
      case CMARK_NODE_LINK:
        link(node);
        break;
      case CMARK_NODE_IMAGE:
        image(node);
        break;
      default:
        other(node);
    }
    const bool is_block = (cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
    if (is_block && !enter_) end_block(node);
  }

 private:
  void element(std::string_view name) {
    page_.html += enter_ ? "<" : "</";
    page_.html += name;
    page_.html += ">\n";
  }
  void inline_element(std::string_view name) {
    page_.html += enter_ ? "<" : "</";
    page_.html += name;
    page_.html += '>';
  }

  // What entities say, "&#x202E;", stands in no line of the source.
  void end_block(cmark_node* node) {
    if (!has_balanced_directions(block_text_))
      problems_.push_back({page_.path, line_of(node), 0, &messages::unbalanced_bidi, {}, {}});
    block_text_.clear();
  }

  void paragraph(cmark_node* node) {
    cmark_node* list = cmark_node_parent(cmark_node_parent(node));
    bool tight = list && cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list);
    if (tight) return;
    page_.html += enter_ ? "<p>" : "</p>\n";
  }

  // The page's title is the only <h1>; under it no level is left out, whatever levels the author chose.
  // Anchors are the headings' words.
  void heading(cmark_node* node) {
    if (enter_) {
      heading_start_ = page_.html.size();
      heading_text_.clear();
      in_heading_ = true;
      return;
    }
    in_heading_ = false;
    std::string content = page_.html.substr(heading_start_);
    page_.html.resize(heading_start_);
    if (page_.title.empty() && cmark_node_get_heading_level(node) == 1) {
      page_.title = collapse_spaces(heading_text_);
      drop_links_from(heading_start_);
      return;
    }
    std::string name = "h" + std::to_string(level_of(cmark_node_get_heading_level(node)));
    std::string open = "<" + name + " id=\"" + anchor(heading_text_) + "\">";
    for (auto link = page_.links.rbegin(); link != page_.links.rend() && link->offset >= heading_start_;
         ++link)
      link->offset += open.size();
    page_.html += open + content + "</" + name + ">\n";
  }

  std::size_t level_of(int written) {
    while (!outline_.empty() && outline_.back() >= written) outline_.pop_back();
    outline_.push_back(written);
    return std::min<std::size_t>(outline_.size() + 1, 6);
  }

  void drop_links_from(std::size_t offset) {
    while (!page_.links.empty() && page_.links.back().offset >= offset) page_.links.pop_back();
  }

  std::string anchor(std::string_view text) {
    const std::string base = slug(text);
    std::string result = base;
    for (int& last = last_.try_emplace(base, 1).first->second; !anchors_.insert(result).second;)
      result = base + "-" + std::to_string(++last);
    return result;
  }

  void list(cmark_node* node) {
    bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    if (!enter_ || !ordered) return element(ordered ? "ol" : "ul");
    int start = cmark_node_get_list_start(node);
    page_.html += start == 1 ? "<ol>\n" : "<ol start=\"" + std::to_string(start) + "\">\n";
  }

  void code_block(cmark_node* node) {
    page_.html += "<pre tabindex=\"0\"><code>";
    page_.html += xml_escaped(cmark::literal(node));
    page_.html += "</code></pre>\n";
  }

  void html_block(cmark_node* node) {
    page_.html += "<p>";
    page_.html += xml_escaped(trim(cmark::literal(node)));
    page_.html += "</p>\n";
  }

  // The target is left out, to be put in once addresses are known; a refused one makes its link plain text.
  void link(cmark_node* node) {
    bool allowed = is_allowed_link(cmark::url(node));
    if (!enter_) {
      if (allowed) page_.html += "</a>";
      return;
    }
    if (!allowed) return refuse(node);
    page_.html += "<a href=\"";
    add_link(node);
    page_.html += "\">";
  }

  void image(cmark_node* node) {
    bool allowed = is_relative_link(cmark::url(node)) && is_allowed_link(cmark::url(node));
    if (!allowed) {
      if (enter_) refuse(node);
      return;
    }
    if (enter_) {
      page_.html += "<img src=\"";
      add_link(node);
      page_.html += "\" alt=\"";
      ++in_image_;
    } else {
      page_.html += "\">";
      --in_image_;
    }
  }

  void add_link(cmark_node* node) {
    page_.links.push_back(
        {page_.html.size(), std::string(cmark::url(node)), line_of(node), column_of_target(node)});
  }

  int line_of(cmark_node* node) const {
    int line = 0;
    for (cmark_node* at = node; at && line == 0; at = cmark_node_parent(at))
      line = cmark_node_get_start_line(at);
    return first_line_ + line - 1;
  }

  // 0 where the target is written otherwise than it was understood. Links come in their order, so that a line
  // is looked at once.
  int column_of_target(cmark_node* node) {
    std::string_view target = cmark::url(node);
    std::size_t index = static_cast<std::size_t>(line_of(node) - first_line_);
    if (target.empty() || index >= lines_.size()) return 0;
    if (index != counted_line_) counted_line_ = index, counted_ = 0, column_ = 1;
    const std::size_t at = lines_[index].find(target, counted_);
    if (at == std::string_view::npos) return 0;
    column_ += length(lines_[index].substr(counted_, at - counted_));
    counted_ = at;
    return column_;
  }

  void refuse(cmark_node* node) {
    problems_.push_back({page_.path,
                         line_of(node),
                         column_of_target(node),
                         &messages::forbidden_link,
                         {std::string(cmark::url(node))},
                         {}});
  }

  void other(cmark_node* node) {
    cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_TABLE) return table(node);
    if (type == CMARK_NODE_TABLE_ROW) return element("tr");
    if (type == CMARK_NODE_TABLE_CELL) {
      bool head = cmark_gfm_extensions_get_table_row_is_header(cmark_node_parent(node)) != 0;
      return inline_element(head ? "th" : "td");
    }
    if (enter_) leaf(type, node);
  }

  void table(cmark_node*) {
    page_.html +=
        enter_ ? "<div class=\"table\" role=\"group\" tabindex=\"0\"><table>\n" : "</table></div>\n";
  }

  void leaf(cmark_node_type type, cmark_node* node) {
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_HTML_INLINE) {
      text(cmark::literal(node));
    } else if (type == CMARK_NODE_CODE) {
      if (!in_image_) page_.html += "<code>";
      text(cmark::literal(node));
      if (!in_image_) page_.html += "</code>";
    } else if (type == CMARK_NODE_SOFTBREAK) {
      text(" ");
    } else if (type == CMARK_NODE_LINEBREAK) {
      page_.html += in_image_ ? " " : "<br>\n";
    }
  }

  void text(std::string_view literal) {
    page_.html += xml_escaped(literal);
    block_text_ += literal;
    if (in_heading_) heading_text_ += literal;
  }

  std::vector<std::string_view> lines_;
  int first_line_;
  Page& page_;
  std::vector<Problem>& problems_;
  bool enter_ = false, in_heading_ = false;
  int in_image_ = 0;
  std::size_t heading_start_ = 0;
  std::string heading_text_;
  std::string block_text_;
  std::set<std::string> anchors_;
  std::map<std::string, int> last_;             // number that was given to one of those words
  std::size_t counted_line_ = 0, counted_ = 0;  // up to which the columns of a line are counted
  int column_ = 1;                              // there
  std::vector<int> outline_;  // the levels, as written, of the heading being read and of those above it
};

bool refuse_directions(std::string_view path, const std::vector<Line>& lines,
                       std::vector<Problem>& problems) {
  const std::size_t before = problems.size();
  for (const Line& line : lines) {
    if (!has_balanced_directions(line.text))
      problems.push_back({std::string(path), line.number, 0, &messages::unbalanced_bidi, {}, {}});
  }
  return problems.size() > before;
}

bool refuse_secrets(std::string_view path, const std::vector<Line>& lines, std::vector<Problem>& problems) {
  const std::vector<int> marked = lines_of_page_with_secrecy_mark(lines);
  for (int line : marked) problems.push_back({std::string(path), line, 0, &messages::secret, {}, {}});
  return !marked.empty();
}

}  // namespace

Page parse_page(std::string_view path, std::string_view bytes, std::vector<Problem>& problems) {
  Page page;
  page.path = path;
  const std::string text = with_printable_body(normalized(path, bytes, problems));
  const std::vector<Line> lines = lines_of(text, 1);
  if (refuse_secrets(path, lines, problems) || refuse_directions(path, lines, problems)) return page;
  if (refuse_conflict(path, text, problems) || refuse_text(path, text, problems)) return page;
  const PageFrontMatter front = read_page_front_matter(path, text, problems);
  refuse_hidden_ends(path, bytes, front.lines, problems);
  page.title = front.title;
  if (front.secret) return page;
  if (front.order) page.order = *front.order;
  if (front.lines < std::ssize(lines)) {
    const Line& first = lines[static_cast<std::size_t>(front.lines)];
    render_page(std::string_view(text).substr(static_cast<std::size_t>(first.text.data() - text.data())),
                first.number, page, problems);
  }
  if (page.title.empty()) {
    problems.push_back({page.path, 0, 0, &messages::page_without_title, {}, {}});
    page.title = path.substr(path.rfind('/') + 1);
  }
  return page;
}

void render_page(std::string_view markdown, int first_line, Page& page, std::vector<Problem>& problems) {
  cmark::Tree tree = cmark::parse(markdown);
  PageWriter writer(markdown, first_line, page, problems);
  cmark::Walk walk(cmark_iter_new(tree.get()));
  const std::size_t most = most_written(markdown.size());
  for (cmark_event_type event; (event = cmark_iter_next(walk.get())) != CMARK_EVENT_DONE;) {
    writer.event(event, cmark_iter_get_node(walk.get()));
    if (page.html.size() <= most) continue;
    problems.push_back(
        {page.path, 0, 0, &budget_messages::too_much_written, {std::to_string(limits::kGrowth)}, {}});
    return;
  }
}

}  // namespace vankho
