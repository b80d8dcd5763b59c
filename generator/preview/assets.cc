#include "preview/assets.h"

namespace vankho {

// A tab that is not looked at asks nothing, since browsers open few connections to one server. A server that
// is away is asked again until it is back.
const std::string_view kPreviewScript = R"js('use strict';
{
  const { version, file, name } = document.currentScript.dataset;
  const pause = () => new Promise((done) => setTimeout(done, 300));
  const seen = () => new Promise((done) => {
    if (!document.hidden) return done();
    document.addEventListener('visibilitychange', done, { once: true });
  });
  const latest = async () => {
    const answer = await fetch('/_vankho/doi?tu=' + version, { cache: 'no-store' });
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.text();
  };
  const follow = async () => {
    for (;;) {
      await seen();
      try {
        if (await latest() !== version) return location.reload();
      } catch {
        await pause();
      }
    }
  };
  follow();

  for (const block of file ? document.querySelectorAll('[data-line]') : []) {
    const link = document.createElement('a');
    link.className = 'xem-thu-dong';
    link.href = 'vscode://file' + file + ':' + block.dataset.line;
    link.title = name + ':' + block.dataset.line;
    link.textContent = block.dataset.line;
    block.prepend(link);
  }
}
)js";

const std::string_view kPreviewStyle = R"css(
.xem-thu { font: 1rem/1.5 system-ui, sans-serif; margin: 0; padding: .5rem 1rem; background: #fff8e1; color: #222;
  border-bottom: 2px solid #b26a00; }
.xem-thu p { margin: .25rem 0; }
.xem-thu a { color: #0b4f9e; }
.xem-thu .dau { font-weight: bold; }
.xem-thu ul { margin: .5rem 0; padding: 0; list-style: none; }
.xem-thu li { margin: .5rem 0; padding-left: .75rem; border-left: .25rem solid #b26a00; }
.xem-thu li.loi { border-color: #b3261e; }
.xem-thu pre { margin: .25rem 0; padding: .25rem .5rem; background: #fff; white-space: pre-wrap; }
.xem-thu-dong { float: right; margin-left: 1rem; font: .75rem/1.5 system-ui, sans-serif; color: #767676;
  text-decoration: none; text-indent: 0; }
.xem-thu-dong:hover, .xem-thu-dong:focus { color: #0b4f9e; text-decoration: underline; }
@media print { .xem-thu, .xem-thu-dong { display: none; } }
)css";

}  // namespace vankho
