// Bốn việc của mọi trang, đều không bắt buộc: tính lại khoảng cách đến hạn theo ngày của người đọc, nói số liệu đến ngày
// nào và bản sao ngoại tuyến đã bao nhiêu ngày (theo so-lieu.js), và phím / đưa đến ô tìm. Trang vẫn đủ nếu không có tệp này.
(function () {
  "use strict";

  var root = document.documentElement;
  var now = new Date();
  var today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());

  function daysUntil(iso) {
    return Math.round((Date.parse(iso + "T00:00:00Z") - today) / 86400000);
  }

  document.querySelectorAll(".distance[data-to]").forEach(function (mark) {
    var days = daysUntil(mark.dataset.to);
    var words = days > 0 ? root.dataset.left : days === 0 ? root.dataset.now : root.dataset.past;
    mark.textContent = words.replace("{}", String(Math.abs(days)));
    mark.classList.toggle("past", days < 0);
    mark.classList.toggle("near", days >= 0 && days <= 30);
  });

  // Việc đã qua không còn là "sắp đến": xuống cuối danh sách.
  document.querySelectorAll("[data-coming] > [data-due]").forEach(function (item) {
    if (daysUntil(item.dataset.due) < 0) item.parentNode.appendChild(item);
  });

  var state = window.vankhoState;
  var colophon = document.querySelector(".as-of");
  if (colophon && state) {
    var said = colophon.dataset;
    colophon.textContent = said.asOf + " " + state.date + ", " + state.documents + " " + said.documents;
    if (state.revision) colophon.title = said.revision + " " + state.revision;
  }

  var notice = document.getElementById("copy-age");
  if (notice && state && location.protocol === "file:") {
    var age = -daysUntil(state.day);
    if (age > 0) {
      notice.textContent = notice.dataset.age.replace("{}", String(age));
      if (age > Number(root.dataset.valid)) notice.textContent += " " + notice.dataset.expired;
      notice.hidden = false;
    }
  }

  // Tắt được ở trang tìm kiếm; trình duyệt không nhớ được lựa chọn ấy thì không có phím tắt.
  function hasShortcut() {
    try {
      return localStorage.getItem("vankho-phim-tat") !== "tat";
    } catch (error) {
      return false;
    }
  }

  document.addEventListener("keydown", function (event) {
    var box = document.querySelector("input[type=search]");
    var typing = event.target.closest("input, select, textarea, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || typing || !box || !hasShortcut()) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
})();
