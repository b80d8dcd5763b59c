// Trang văn bản: đánh dấu trong mục lục phần đang đọc, và nút chép địa chỉ của mục dưới con trỏ hay vừa đến bằng phím.
(function () {
  "use strict";

  var box = document.querySelector(".contents-box");
  var entries = Array.from(document.querySelectorAll(".contents a"));

  // Phần đang đọc: phần cuối cùng mà tiêu đề đã qua một phần tư màn hình. Mục lục dài thì cuộn theo, riêng nó.
  function markReading() {
    var current = entries.filter(function (entry) {
      var heading = document.getElementById(decodeURIComponent(entry.hash.slice(1)));
      return heading && heading.getBoundingClientRect().top < innerHeight / 4;
    }).pop();
    var marked = box.querySelector("[aria-current]");
    if (marked === (current || null)) return;
    if (marked) marked.removeAttribute("aria-current");
    if (!current) return;
    current.setAttribute("aria-current", "true");
    box.scrollTop = current.offsetTop - box.offsetTop - box.clientHeight / 2;
  }
  if (box) addEventListener("scroll", markReading, { passive: true });

  var paper = document.getElementById("toan-van");
  if (!paper) return;
  var button = document.createElement("button");
  button.className = "copy";
  button.type = "button";
  var said = document.body.appendChild(document.createElement("p"));
  said.className = "said";
  said.setAttribute("role", "status");
  var timer;

  // Chỉ có một nút, ở mục đang xem, ngay sau số mục: phím Tab từ số mục đến nó.
  function offer(event) {
    var section = event.target.closest(".text > [id]");
    var marker = section && section.querySelector("a.marker");
    if (!marker || button.parentNode === section) return;
    button.title = paper.dataset.copy.replace("{}", nameOf(section));
    marker.after(button);
  }
  paper.addEventListener("pointerover", offer);
  paper.addEventListener("focusin", offer);

  function nameOf(section) { return section.dataset.name || section.id; }

  function copy(text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    // Qua HTTP trong mạng nội bộ chỉ còn cách cũ.
    function put(event) {
      event.clipboardData.setData("text/plain", text);
      event.preventDefault();
    }
    document.addEventListener("copy", put);
    var done = document.execCommand("copy");
    document.removeEventListener("copy", put);
    return done ? Promise.resolve() : Promise.reject();
  }

  function say(text) {
    said.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(function () { said.textContent = ""; }, 4000);
  }

  button.addEventListener("click", function () {
    var link = button.parentNode.querySelector("a.marker");
    copy(link.href).then(function () {
      say(paper.dataset.copied.replace("{}", nameOf(button.parentNode)));
    }, function () {
      location.hash = link.hash; // thì địa chỉ ở thanh địa chỉ
      say(paper.dataset.refused);
    });
  });
})();
