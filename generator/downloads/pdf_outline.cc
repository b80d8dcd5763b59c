#include "downloads/pdf_outline.h"

namespace vankho::paper {
namespace {

using Object = QPDFObjectHandle;

// The items around the place reached: each lies under the nearest one above it of a lower rank.
class OutlineMaker {
 public:
  explicit OutlineMaker(const Object& outline) : open_{{0, outline, Object::newNull(), 0}} {}

  void add(int rank, Object item) {
    while (open_.back().rank >= rank) close();
    Open& above = open_.back();
    item.replaceKey("/Parent", above.item);
    if (above.last.isNull()) {
      above.item.replaceKey("/First", item);
    } else {
      above.last.replaceKey("/Next", item);
      item.replaceKey("/Prev", above.last);
    }
    above.last = item;
    ++above.count;
    open_.push_back({rank, item, Object::newNull(), 0});
  }

  void close_all() {
    while (!open_.empty()) close();
  }

 private:
  struct Open {
    int rank;
    Object item, last;
    long long count;
  };

  // Only the uppermost items are shown at first: below them the count is negative.
  void close() {
    Open& top = open_.back();
    if (top.count > 0) {
      top.item.replaceKey("/Last", top.last);
      top.item.replaceKey("/Count", Object::newInteger(open_.size() == 1 ? top.count : -top.count));
    }
    open_.pop_back();
  }

  std::vector<Open> open_;
};

}  // namespace

Object destination(const Destination& to, const std::vector<Object>& pages) {
  return Object::newArray({pages[to.page], Object::newName("/XYZ"), Object::newNull(),
                           Object::newReal(to.top, 2), Object::newNull()});
}

void add_outline(QPDF& pdf, const std::vector<Bookmark>& bookmarks,
                 const std::vector<Destination>& destinations, const std::vector<Object>& pages) {
  if (bookmarks.empty()) return;
  Object outline = pdf.makeIndirectObject(Object::newDictionary());
  outline.replaceKey("/Type", Object::newName("/Outlines"));
  OutlineMaker maker(outline);
  for (std::size_t i = 0; i < bookmarks.size(); ++i) {
    Object item = pdf.makeIndirectObject(Object::newDictionary());
    item.replaceKey("/Title", Object::newUnicodeString(bookmarks[i].text));
    item.replaceKey("/Dest", destination(destinations[i], pages));
    maker.add(bookmarks[i].rank, item);
  }
  maker.close_all();
  pdf.getRoot().replaceKey("/Outlines", outline);
}

}  // namespace vankho::paper
