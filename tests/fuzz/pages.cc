// Any bytes as the one document of a portal: if nothing stops the build, every page of it is markup that
// matches and brings nothing that acts, and the copies for reading can be made.
#include "outputs/pages.h"

#include <string>

#include "default_theme.h"
#include "downloads/docx.h"
#include "downloads/form.h"
#include "downloads/pdf.h"
#include "model/site.h"
#include "outputs/subscriptions.h"
#include "outputs/theme_files.h"
#include "parse/document.h"
#include "parse/registry.h"
#include "render/theme.h"
#include "rendering.h"
#include "target.h"
#include "unzipped.h"

using namespace vankho;

namespace {

constexpr std::string_view kBodies =
    "- {id: tinh-uy, ten: Tỉnh ủy, ky_hieu: TU}\n- {id: thu-vien, ten: Thư viện tỉnh, truc_thuoc: tinh-uy}\n";

// The theme, read once.
struct Dress {
  Dress() : templates(files_ending(".html"), problems) {
    for (const File& file : default_theme()) {
      if (file.path.ends_with("texts.vi.txt")) texts = parse_texts(file.path, file.bytes, problems);
      if (file.path.starts_with("vankho")) assets.push_back(file);
    }
    fuzz::require(problems.empty(), "the theme has no mistake");
  }

  static std::vector<File> files_ending(std::string_view ending) {
    std::vector<File> files;
    for (const File& file : default_theme())
      if (file.path.ends_with(ending)) files.push_back(file);
    return files;
  }

  std::vector<Problem> problems;
  Templates templates;
  Dict texts;
  std::vector<File> assets;
};

Site site_of(std::string_view bytes, std::vector<Problem>& problems) {
  const auto day = Day(std::chrono::sys_days(std::chrono::year(2026) / 1 / 5));
  std::vector<FiledDocument> documents = {parse_document("van-ban/thu-vien/a.md", bytes, problems)};
  Settings settings = parse_settings("site.yaml", "ten: Cổng\n", problems);
  std::string edition = settings.editions.front();
  return resolve(std::move(settings), std::move(edition), day, "abc",
                 Bodies(parse_bodies("co-quan.yaml", kBodies, problems), "co-quan.yaml", problems), {},
                 std::move(documents), {}, {"van-ban/thu-vien/a.md"}, true, problems);
}

void check_markup(const std::string& path, std::string_view text, fuzz::Markup kind) {
  const std::string_view fault = fuzz::fault_of_markup(text, kind);
  fuzz::require(fault.empty(), path + ": " + std::string(fault));
}

void check_copies(const Site& site) {
  for (const FiledDocument& filed : site.documents) {
    const Document document = whole(filed);
    const Form form = form_of(document, {});
    fuzz::require(pdf(form).starts_with("%PDF-"), "a PDF is one");
    for (const auto& [path, part] : fuzz::unzipped(docx(document, form))) {
      if (path.ends_with(".xml") || path.ends_with(".rels")) check_markup(path, part, fuzz::Markup::xml);
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Dress dress;
  std::vector<Problem> problems;
  const Site site = site_of({reinterpret_cast<const char*>(data), size}, problems);
  if (has_errors(problems)) return 0;
  Facts facts;
  facts.types = type_names();
  facts.texts = dress.texts;
  facts.assets = asset_addresses(dress.assets);
  const Portal portal(site, facts, 1);
  for (const PageTask& page : pages_of(portal, "")) {
    std::vector<Problem> mistakes;
    const std::string html = dress.templates.render(page.template_name, page.data(), mistakes);
    fuzz::require(mistakes.empty(), "the theme can set every page");
    check_markup(page.path, html, fuzz::Markup::html);
  }
  for (const Subscription& feed : subscriptions_of(portal)) {
    if (feed.path.ends_with(".xml")) check_markup(feed.path, feed.bytes(), fuzz::Markup::xml);
  }
  check_copies(site);
  return 0;
}
