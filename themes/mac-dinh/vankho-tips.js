// Tên văn bản được viện dẫn, tên ngày kỷ niệm trong hình: hiện khi trỏ vào, khi đến bằng phím Tab, và khi chạm lần đầu
// (chạm lần nữa thì mở). Phím Esc giấu đi. Trong hình, và khi không có tệp này, trình duyệt tự hiện khi trỏ chuột.
(function () {
  "use strict";

  var tip = document.body.appendChild(document.createElement("span"));
  tip.className = "tip";
  tip.setAttribute("aria-hidden", "true"); // trình đọc màn hình đọc tên ở chính liên kết
  tip.hidden = true;
  var names = new Map(); // liên kết → tên
  var shown;

  document.querySelectorAll("a.citation").forEach(function (link) {
    names.set(link, link.title);
    link.setAttribute("aria-description", link.title);
    link.removeAttribute("title"); // để trình duyệt không hiện lần nữa
  });
  document.querySelectorAll("svg a > title").forEach(function (title) {
    names.set(title.parentNode, title.textContent);
  });

  function show(link) {
    shown = link;
    tip.hidden = !link;
    tip.textContent = names.get(link);
    if (link) requestAnimationFrame(place); // khi đã cuộn đến nơi
  }

  // Sát liên kết, để trỏ sang mà đọc: ở dưới, hết chỗ thì ở trên; không bao giờ ra ngoài màn hình.
  function place() {
    if (!shown) return;
    var line = shown.getClientRects()[0];
    var above = line.bottom + tip.offsetHeight > innerHeight;
    var most = document.documentElement.clientWidth - tip.offsetWidth;
    tip.style.top = scrollY + (above ? line.top - tip.offsetHeight : line.bottom) + "px";
    tip.style.left = Math.max(0, Math.min(line.left, most)) + "px";
  }

  function linkAt(event) {
    var link = event.target.closest("a");
    return names.has(link) ? link : null;
  }

  document.addEventListener("pointerover", function (event) {
    if (event.pointerType !== "mouse" || event.target === tip) return;
    show(event.target.closest("a.citation"));
  });
  document.addEventListener("focusin", function (event) {
    show(event.target.matches(":focus-visible") ? linkAt(event) : null);
  });
  document.addEventListener("click", function (event) {
    var link = linkAt(event);
    if (event.pointerType !== "touch" || link === shown) return;
    if (link) event.preventDefault();
    show(link);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") show(null);
  });
})();
