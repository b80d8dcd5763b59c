// Bốn việc, đều không bắt buộc: tính lại khoảng cách đến hạn theo ngày của người đọc, nói bản sao ngoại tuyến
// đã bao nhiêu ngày, đánh dấu trong mục lục phần đang đọc, và phím / đưa đến ô tìm. Trang vẫn đủ nếu không có tệp này.
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
  document.querySelectorAll("[data-coming]").forEach(function (list) {
    list.querySelectorAll("li[data-due]").forEach(function (item) {
      if (daysUntil(item.dataset.due) < 0) list.appendChild(item);
    });
  });

  var notice = document.getElementById("copy-age");
  if (notice && location.protocol === "file:") {
    var age = -daysUntil(root.dataset.day);
    if (age > 0) {
      notice.textContent = notice.dataset.age.replace("{}", String(age));
      if (age > Number(root.dataset.valid)) notice.textContent += " " + notice.dataset.expired;
      notice.hidden = false;
    }
  }

  var entries = Array.prototype.slice.call(document.querySelectorAll(".contents a"));

  // Phần đang đọc: phần cuối cùng mà tiêu đề đã qua một phần tư màn hình.
  function markReading() {
    var current = entries.filter(function (entry) {
      var heading = document.getElementById(decodeURIComponent(entry.hash.slice(1)));
      return heading && heading.getBoundingClientRect().top < innerHeight / 4;
    }).pop();
    entries.forEach(function (entry) {
      if (entry === current) entry.setAttribute("aria-current", "true");
      else entry.removeAttribute("aria-current");
    });
  }
  if (entries.length) addEventListener("scroll", markReading, { passive: true });

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
