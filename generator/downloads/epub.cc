#include "downloads/epub.h"

#include <fmt/format.h>

#include "base/xml.h"
#include "downloads/zip_package.h"

namespace vankho {
namespace {

constexpr std::string_view kFolder = "EPUB/";

constexpr std::string_view kContainer = R"(<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
)";

// As UUIDs are written, of the version for ids that someone else made up (RFC 9562, 5.8).
std::string urn(std::string_view id) {
  return fmt::format("urn:uuid:{}-{}-8{}-8{}-{}", id.substr(0, 8), id.substr(8, 4), id.substr(13, 3),
                     id.substr(17, 3), id.substr(20, 12));
}

std::string element(std::string_view name, std::string_view text) {
  return text.empty() ? std::string() : fmt::format("<{0}>{1}</{0}>\n", name, xml_escaped(text));
}

std::string meta(std::string_view property, std::string_view value) {
  return fmt::format("<meta property=\"{}\">{}</meta>\n", property, xml_escaped(value));
}

// EPUB Accessibility 1.1, 2.2. Pictures have what stands for them, as far as authors wrote it.
std::string accessibility(bool has_pictures) {
  std::string xml = meta("schema:accessMode", "textual");
  if (has_pictures) xml += meta("schema:accessMode", "visual");
  xml += meta("schema:accessModeSufficient", has_pictures ? "textual,visual" : "textual");
  for (std::string_view feature : {"readingOrder", "structuralNavigation", "tableOfContents"})
    xml += meta("schema:accessibilityFeature", feature);
  if (has_pictures) xml += meta("schema:accessibilityFeature", "alternativeText");
  return xml + meta("schema:accessibilityHazard", "none") +
         meta("schema:accessibilitySummary",
              "Lời văn bản là chữ, có mục lục và đề mục; bảng là bảng, không phải ảnh chụp.");
}

std::string metadata(const Epub& book) {
  return fmt::format(
             "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
             "<dc:identifier id=\"id\">{}</dc:identifier>\n",
             urn(book.id)) +
         element("dc:title", book.title) + element("dc:language", "vi") +
         element("dc:creator", book.creator) + element("dc:publisher", book.publisher) +
         element("dc:source", book.source) + element("dc:date", iso(book.date)) +
         meta("dcterms:modified", iso(book.date) + "T00:00:00Z") + accessibility(!book.pictures.empty()) +
         "</metadata>\n";
}

std::string item(std::string_view id, std::string_view path, std::string_view type,
                 std::string_view more = {}) {
  return fmt::format("<item id=\"{}\" href=\"{}\" media-type=\"{}\"{}/>\n", id, xml_escaped(path), type,
                     more);
}

std::string page_id(std::size_t number) { return fmt::format("page-{}", number); }

std::string manifest(const Epub& book) {
  constexpr std::string_view kPage = "application/xhtml+xml";
  std::string xml = "<manifest>\n" + item("style", kEpubStyle, "text/css") +
                    item("contents", book.contents.path, kPage, " properties=\"nav\"");
  for (std::size_t i = 0; i < book.pages.size(); ++i) xml += item(page_id(i), book.pages[i].path, kPage);
  std::size_t number = 0;
  for (const auto& [path, picture] : book.pictures) {
    xml += item(fmt::format("picture-{}", number++), path,
                picture.kind == Picture::Kind::png ? "image/png" : "image/jpeg");
  }
  return xml + "</manifest>\n";
}

std::string spine(const Epub& book) {
  std::string xml = "<spine>\n";
  for (std::size_t i = 0; i < book.pages.size(); ++i) {
    xml += fmt::format("<itemref idref=\"{}\"/>\n", page_id(i));
    if (i == 0) xml += "<itemref idref=\"contents\"/>\n";
  }
  return xml + "</spine>\n";
}

std::string package_document(const Epub& book) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" "
         "xml:lang=\"vi\">\n" +
         metadata(book) + manifest(book) + spine(book) + "</package>\n";
}

}  // namespace

std::string epub(const Epub& book) {
  // Readers tell a book by its first bytes, so that this part comes first and as it is.
  std::vector<PackagePart> parts = {stored("mimetype", "application/epub+zip"),
                                    packed("META-INF/container.xml", kContainer)};
  const auto add = [&](std::string_view path, std::string_view bytes) {
    parts.push_back(packed(std::string(kFolder).append(path), bytes));
  };
  add("package.opf", package_document(book));
  add(kEpubStyle, book.style);
  add(book.contents.path, book.contents.xhtml);
  for (const EpubPage& page : book.pages) add(page.path, page.xhtml);
  for (const auto& [path, picture] : book.pictures) add(path, picture.file);
  return package_of(parts);
}

}  // namespace vankho
