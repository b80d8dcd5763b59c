#include "downloads/docx.h"

#include <fmt/format.h>

#include <map>
#include <string_view>
#include <vector>

#include "base/xml.h"
#include "downloads/docx_body.h"
#include "downloads/docx_notes.h"
#include "downloads/docx_styles.h"
#include "downloads/zip_package.h"

namespace vankho {
namespace {

constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view kTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr std::string_view kRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

struct DocumentPart {
  std::string_view id, relation, name, type;  // type: of content, after kTypes
};

// What word/document.xml refers to. The two footers say the same: a part is that of one kind of page.
constexpr DocumentPart kParts[] = {{"styles", "styles", "styles.xml", "styles"},
                                   {"settings", "settings", "settings.xml", "settings"},
                                   {"footnotes", "footnotes", "footnotes.xml", "footnotes"},
                                   {kHeaderId, "header", "header1.xml", "header"},
                                   {kFirstHeaderId, "header", "header2.xml", "header"},
                                   {kFooterId, "footer", "footer1.xml", "footer"},
                                   {kFirstFooterId, "footer", "footer2.xml", "footer"}};

std::string content_types() {
  std::string xml(R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Default Extension="png" ContentType="image/png"/>
<Default Extension="jpeg" ContentType="image/jpeg"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
)");
  auto add = [&](std::string_view name, std::string_view type) {
    xml += fmt::format("<Override PartName=\"/word/{}\" ContentType=\"{}{}+xml\"/>\n", name, kTypes, type);
  };
  add("document.xml", "document.main");
  for (const DocumentPart& part : kParts) add(part.name, part.type);
  return xml + "</Types>\n";
}

std::string relationships(std::string_view content) {
  return fmt::format(
      "<Relationships "
      "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{}</Relationships>\n",
      content);
}

std::string package_relationships() {
  return relationships(fmt::format(
      "<Relationship Id=\"document\" Type=\"{}officeDocument\" Target=\"word/document.xml\"/><Relationship "
      "Id=\"properties\" "
      "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
      "Target=\"docProps/core.xml\"/>",
      kRelations));
}

std::string document_relationships(const DocxTextWriter& texts) {
  std::string xml;
  for (const DocumentPart& part : kParts) {
    xml += fmt::format("<Relationship Id=\"{}\" Type=\"{}{}\" Target=\"{}\"/>", part.id, kRelations,
                       part.relation, part.name);
  }
  return relationships(xml + texts.links().xml() + texts.pictures().relationships());
}

std::string property(std::string_view name, std::string_view text) {
  return text.empty() ? std::string() : fmt::format("<{0}>{1}</{0}>", name, xml_escaped(text));
}

// The moment that a document was made is not known; its day is, and a program that shows one shows that.
std::string moments(const Document& document) {
  if (!document.date) return {};
  std::string xml;
  for (std::string_view name : {"created", "modified"}) {
    xml += fmt::format("<dcterms:{0} xsi:type=\"dcterms:W3CDTF\">{1}T00:00:00Z</dcterms:{0}>", name,
                       iso(*document.date));
  }
  return xml;
}

// ECMA-376 Part 2, 11.
std::string core_properties(const Document& document, const Form& form) {
  const std::string& title = document.title.empty() ? form.name : document.title;
  return fmt::format(
      "<cp:coreProperties "
      "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">{}{}{}{}{}</cp:coreProperties>\n",
      property("dc:title", title), property("dc:subject", document.number),
      property("dc:creator", document.issuer), property("dc:language", "vi-VN"), moments(document));
}

// Compatibility 15: a document of today, not one to be laid out as an older Word did. A line that ends in a
// break is not stretched over the whole width.
constexpr std::string_view kSettings =
    R"(<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>
)";

std::string margin(std::string_view element, Role role, std::string_view content) {
  return fmt::format(
      "<w:{0} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr><w:pStyle "
      "w:val=\"{1}\"/></w:pPr>{2}</w:p></w:{0}>\n",
      element, style_of(role), content);
}

constexpr std::string_view kPageNumber =
    "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple>";

PackagePart part(std::string name, std::string_view xml) {
  return packed(std::move(name), std::string(kDeclaration).append(xml));
}

// What every document has the same.
PackagePart lasting_part(std::string name, std::string_view xml) {
  return packed(std::move(name), std::string(kDeclaration).append(xml), Effort::small);
}

const PackagePart& styles(const Regime& regime) {
  thread_local std::map<std::string_view, PackagePart> known;
  const auto found = known.find(regime.source);
  if (found != known.end()) return found->second;
  return known.emplace(regime.source, lasting_part("word/styles.xml", docx_styles(regime))).first->second;
}

// In the order of the package.
std::vector<PackagePart> parts_of(const Document& document, const Form& form) {
  static const PackagePart kTypesPart = lasting_part("[Content_Types].xml", content_types()),
                           kRelationsPart = lasting_part("_rels/.rels", package_relationships()),
                           kSettingsPart = lasting_part("word/settings.xml", kSettings),
                           kHeader = lasting_part("word/header1.xml",
                                                  margin("hdr", Role::page_number, kPageNumber)),
                           kFirstHeader =
                               lasting_part("word/header2.xml", margin("hdr", Role::page_number, ""));
  const NoteMarks marks(form);
  DocxTextWriter texts(form, marks, DocxTextWriter::Story::main),
      notes(form, marks, DocxTextWriter::Story::notes);
  const std::string body = docx_body(form, marks, texts);
  const std::string footnotes = docx_footnotes(form, marks, notes);
  const std::string footer = margin("ftr", Role::copy_note, docx_run(form.copy_note));

  // ECMA-376 Part 2 lets the types stand anywhere; what recognizes a file by its first bytes expects them
  // here.
  std::vector<PackagePart> parts = {kTypesPart,
                                    kRelationsPart,
                                    part("docProps/core.xml", core_properties(document, form)),
                                    part("word/document.xml", body),
                                    part("word/_rels/document.xml.rels", document_relationships(texts)),
                                    styles(*form.regime),
                                    kSettingsPart,
                                    part("word/footnotes.xml", footnotes),
                                    part("word/_rels/footnotes.xml.rels", relationships(notes.links().xml())),
                                    kHeader,
                                    kFirstHeader,
                                    part("word/footer1.xml", footer),
                                    part("word/footer2.xml", footer)};
  texts.pictures().add_parts(parts);
  return parts;
}

}  // namespace

std::string docx(const Document& document, const Form& form) { return package_of(parts_of(document, form)); }

}  // namespace vankho
