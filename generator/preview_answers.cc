#include "preview_answers.h"

#include <algorithm>

#include "outputs/address.h"
#include "outputs/catalogue.h"
#include "outputs/catalogue_schema.h"
#include "outputs/sitemap.h"
#include "outputs/state.h"
#include "outputs/subscriptions.h"
#include "outputs/theme_files.h"
#include "parse/attached_file.h"
#include "pictures.h"
#include "preview/assets.h"
#include "preview/page.h"
#include "quoting.h"
#include "reading_copy.h"
#include "rendering.h"

namespace vankho {
namespace {

constexpr std::string_view kSearchPage = "tim-kiem.html";
const std::string kOwnPage = "index.html";  // HTML, whatever was asked for

// Why the built site does not show the document, and where it is written if not in the working tree.
std::vector<std::string> marks_of(const Metadata& document, const Site& site, const Guest* guest) {
  std::vector<std::string> marks;
  if (guest)
    marks.push_back("Của kho " + guest->name + ", như đã ghi (commit) ở đó: muốn sửa thì sửa ở kho ấy.");
  if (document.draft) marks.push_back("Dự thảo: trang chính thức không có văn bản này.");
  if (document.embargo && site.today < *document.embargo)
    marks.push_back("Chưa công bố: trang chính thức chỉ có văn bản này từ ngày " +
                    vietnamese_day(*document.embargo) + ".");
  if (marks.empty() && !is_shown(document, site.edition, site.today, false))
    marks.push_back("Lưu hành nội bộ: ấn bản " + site.edition + " không có văn bản này.");
  return marks;
}

class Answering {
 public:
  Answering(const LiveSite& live, const ShownSite& shown, const Theme& theme, const Templates& templates,
            const std::string& version)
      : live_(live), shown_(shown), theme_(theme), templates_(templates), version_(version) {}

  Answer answer(const std::string& path) const {
    if (path == kProblemsPath) return all_problems(path);
    if (path == kSearchPage) return left_out(path);
    if (shown_.page_at.contains(path)) return page(path);
    if (std::optional<std::string> bytes = file(path)) return {200, path, std::move(*bytes)};
    if (auto attachment = shown_.attachments.find(path); attachment != shown_.attachments.end())
      if (std::optional<std::string> bytes = live_.bytes(attachment->second))
        return given_on(path, attachment->second, std::move(*bytes));
    if (std::optional<std::string> bytes = copy(path)) return {200, path, std::move(*bytes)};
    if (path.ends_with(".zip") || path.starts_with("tim-kiem/") || path == "SHA256SUMS")
      return left_out(path);
    return own(path, 404, "Không tìm thấy trang", "<p>Không có văn bản hay trang nào ở địa chỉ này.</p>\n");
  }

 private:
  // Unless no portal may have it.
  Answer given_on(const std::string& asked, const std::string& file, std::string bytes) const {
    std::vector<Problem> problems = problems_of_attached(file, bytes);
    if (!has_errors(problems)) return {200, asked, std::move(bytes), true};
    return own(asked, 403, "Tệp này không được đưa lên cổng", problem_list(located(std::move(problems))));
  }

  Answer page(const std::string& path) const {
    const PageTask& task = *shown_.page_at.at(path);
    std::vector<Problem> mistakes;
    std::string html = templates_.render(task.template_name, task.data(), mistakes);
    for (Problem& mistake : mistakes) mistake.path.insert(0, theme_.folder);
    if (!html.empty()) return {200, path, dressed(std::move(html), dressing_of(path))};
    return own(path, 500, "Giao diện có lỗi, trang này chưa dựng được",
               problem_list(located(mistakes.empty() ? shown_.problems : mistakes)));
  }

  Answer own(const std::string& asked, int status, std::string_view title, std::string_view main) const {
    return {status, kOwnPage, dressed(own_page(title, main), dressing_of(asked))};
  }

  Answer left_out(const std::string& asked) const {
    return own(asked, 200, "Chỉ có trong trang đã dựng",
               "<p>Bản xem thử không làm phần tìm kiếm và các gói tải về; lệnh vankho build sẽ làm.</p>\n");
  }

  Answer all_problems(const std::string& path) const {
    const std::string main = shown_.problems.empty() ? "<p>Không có lỗi, không có cảnh báo nào.</p>\n"
                                                     : problem_list(located(shown_.problems));
    return own(path, 200, "Lỗi và cảnh báo", main);
  }

  Dressing dressing_of(const std::string& path) const {
    Dressing dressing;
    dressing.version = version_;
    for (const Problem& problem : shown_.problems)
      ++(problem.severity() == Severity::error ? dressing.errors : dressing.warnings);
    if (const auto document = shown_.document_at.find(path); document != shown_.document_at.end()) {
      dressing.name = shown_.site.documents[document->second].path;
      dressing.marks =
          marks_of(shown_.site.documents[document->second], shown_.site, live_.guest_of(dressing.name));
      for (const Format& format : formats()) dressing.copies.push_back(with_ending(path, format.ending));
    }
    for (const Page& page : shown_.site.pages) {
      if (address_of(page.path) == path) dressing.name = page.path;
    }
    if (dressing.name.empty()) return dressing;
    if (!live_.guest_of(dressing.name)) dressing.file = live_.file(dressing.name).string();
    dressing.problems = located(shown_.problems_of(dressing.name));
    return dressing;
  }

  std::vector<LocatedProblem> located(std::vector<Problem> problems) const {
    finish(problems, [&](const std::string& path) { return live_.bytes(path); });
    std::vector<LocatedProblem> located;
    for (Problem& problem : problems) {
      const std::filesystem::path file = live_.file(problem.path);
      located.push_back({std::move(problem), std::filesystem::exists(file) ? file.string() : ""});
    }
    return located;
  }

  // What vankho writes there beside pages.
  std::optional<std::string> file(const std::string& path) const {
    for (const File& asset : theme_.assets) {
      if (asset_address(asset) == path) return asset.bytes;
    }
    if (path == "catalogue.json") return catalogue(shown_.site, shown_.problems, 1);
    if (path == "catalogue.schema.json") return std::string(catalogue_schema());
    if (path == kStateScript) return state_script(shown_.site);
    if (path == "sitemap.xml") return sitemap(shown_.portal, shown_.pages);
    for (const Subscription& subscription : subscriptions_of(shown_.portal)) {
      if (subscription.path == path) return subscription.bytes();
    }
    return std::nullopt;
  }

  std::optional<std::string> copy(const std::string& path) const {
    const auto found = shown_.document_at.find(with_ending(path, ".html"));
    if (found == shown_.document_at.end()) return std::nullopt;
    const FiledDocument& document = shown_.site.documents[found->second];
    if (path.ends_with(".md")) return source_of(document);
    for (const Format& format : formats()) {
      if (!path.ends_with(format.ending)) continue;
      const SetDocument set(document, facts_of(document, found->second));
      return format.bytes(set.document, set.form);
    }
    return std::nullopt;
  }

  // Only of what the site offers: a link may name anything.
  std::optional<std::string> attached(const std::string& name) const {
    const auto attachment = shown_.attachments.find(address_of(name));
    return attachment == shown_.attachments.end() ? std::nullopt : live_.bytes(attachment->second);
  }

  FormFacts facts_of(const Metadata& document, DocumentIndex index) const {
    std::vector<Problem> told_by_check;
    FormFacts facts = form_facts(shown_.site, index, "");
    facts.pictures = pictures_of(
        document, [this](const std::string& name) { return attached(name); }, told_by_check);
    return facts;
  }

  const LiveSite& live_;
  const ShownSite& shown_;
  const Theme& theme_;
  const Templates& templates_;
  const std::string& version_;
};

}  // namespace

Answer answer_of(const LiveSite& live, const std::string& path, const std::string& version) {
  return live.use([&](const ShownSite& shown, const Theme& theme, const Templates& templates) {
    return Answering(live, shown, theme, templates, version).answer(path);
  });
}

}  // namespace vankho
