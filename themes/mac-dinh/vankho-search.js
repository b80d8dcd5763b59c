// Trang tìm kiếm: ô tìm, mục lọc, kết quả. vankho-search-index.js đọc chỉ mục và chấm điểm.
// Thứ tự: lọc, đoạn trích, kết quả, ô tìm.
(function () {
  "use strict";

  var index = window.vankho_index;
  var page = document.getElementById("tim-kiem");
  var list = document.getElementById("ket-qua");
  var announcement = document.getElementById("so-ket-qua");
  var more = document.getElementById("xem-them");
  var form = page.querySelector("form");
  var words = page.dataset; // lời của giao diện
  var HITS = 8; // mỗi lần; mỗi kết quả đọc nhiều nhất một tệp đoạn văn bản, khoảng 16 kB
  var contents; // mục lục, khi đã nạp

  // --- Lọc ------------------------------------------------------------------------------------------------

  function selects() {
    return Array.prototype.slice.call(form.querySelectorAll("select"));
  }

  // Giá trị đang chọn của mỗi mục lọc, trừ `except`: {of, value}.
  function choices(except) {
    return selects().filter(function (select) {
      return select !== except && select.value !== "";
    }).map(function (select) {
      var facet = contents.facets[select.name];
      var place = facet.names.findIndex(function (name) { return name[0] === select.value; });
      return { of: facet.of, value: place + 1 };
    });
  }

  function narrowed(documents, chosen) {
    return chosen.length === 0 ? documents : documents.filter(function (one) {
      return chosen.every(function (choice) { return choice.of[one.place].indexOf(choice.value) >= 0; });
    });
  }

  // Chỉ nêu giá trị còn văn bản, với số văn bản.
  function fillSelect(select, documents) {
    var facet = contents.facets[select.name];
    var counts = new Uint32Array(facet.names.length + 1);
    narrowed(documents, choices(select)).forEach(function (one) {
      var values = facet.of[one.place];
      for (var v = 0; v < values.length; v++) counts[values[v]]++;
    });
    var chosen = select.value;
    while (select.options.length > 1) select.remove(1);
    facet.names.forEach(function (name, n) {
      if (!counts[n + 1] && name[0] !== chosen) return;
      var indent = new Array(1 + (name[2] || 0)).join("\u00a0\u00a0");
      select.add(new Option(indent + (name[1] || words.unknown) + " (" + counts[n + 1] + ")", name[0]));
    });
    select.value = chosen;
  }

  // --- Đoạn trích -------------------------------------------------------------------------------------

  // Từ trong văn bản ứng với từ nào của câu hỏi, đếm từ 1; gõ có dấu thì chỉ từ đúng dấu, trừ khi `loose`.
  function matches(word, query, loose) {
    var found = loose ? query.loose : query.strict;
    if (found[word.id] === undefined) {
      found[word.id] = 1 + query.words.findIndex(function (wanted) {
        var plain = loose || index.isPlain(wanted);
        var text = plain ? word.folded : word.marked;
        var sought = plain ? wanted.folded : wanted.marked;
        return text === sought || (wanted.prefix && text.lastIndexOf(sought, 0) === 0);
      });
    }
    return found[word.id];
  }

  // Khoảng 40 từ liền nhau có nhiều từ của câu hỏi nhất: {line, first, last, score}.
  function bestWindow(lines, query, loose) {
    var best = { line: 0, first: 0, last: 0, score: 0 };
    lines.forEach(function (line, l) {
      var found = line.words.map(function (word) { return matches(word, query, loose); });
      for (var first = 0; first < found.length; first++) {
        if (!found[first] || (found[first - 1] && found[first - 1] === found[first] - 1)) continue;
        var score = worth(found, first);
        if (score > best.score) best = { line: l, first: Math.max(first - 8, 0), last: first + 32, score: score };
      }
    });
    return best;
  }

  // Từ khác nhau đáng kể nhất, rồi từ đứng liền nhau như trong câu hỏi.
  function worth(found, first) {
    var seen = [];
    var score = 0;
    for (var at = first; at < first + 32 && at < found.length; at++) {
      var match = found[at];
      if (!match) continue;
      if (at > first && found[at - 1] === match - 1) score += 1;
      if (!seen[match]) score += 2;
      seen[match] = true;
    }
    return score;
  }

  function element(name, kind, text) {
    var made = document.createElement(name);
    if (kind) made.className = kind;
    if (text) made.textContent = text;
    return made;
  }

  function appendMarked(parent, text, query, loose) {
    var at = 0;
    index.wordsOf(text).forEach(function (word) {
      if (!matches(word, query, loose)) return;
      parent.appendChild(document.createTextNode(text.slice(at, word.start)));
      parent.appendChild(element("mark", "", text.slice(word.start, word.end)));
      at = word.end;
    });
    parent.appendChild(document.createTextNode(text.slice(at)));
  }

  function passage(piece, query) {
    if (!piece.lines) {
      piece.lines = piece.text.split("\n").map(function (text) { return { text: text, words: index.wordsOf(text) }; });
    }
    var loose = false;
    var best = bestWindow(piece.lines, query, loose);
    if (best.score === 0) best = bestWindow(piece.lines, query, (loose = true));
    var line = piece.lines[best.line];
    if (best.score === 0) best.last = 40;
    var end = line.words[best.last] ? line.words[best.last].end : line.text.length;
    var start = best.first > 0 ? line.words[best.first].start : 0;
    var shown = element("p", "passage");
    appendMarked(shown, (start > 0 ? "… " : "") + line.text.slice(start, end) + (end < line.text.length ? " …" : ""),
      query, loose);
    return shown;
  }

  // --- Kết quả ----------------------------------------------------------------------------------------

  // Cặp từ nào cũng có mà không liền thành cả cụm thì chưa phải nguyên văn.
  function hasPhrases(piece, query) {
    var long = query.phrases.filter(function (phrase) { return phrase.length > 2; });
    if (long.length === 0 || !piece.text) return true;
    var all = [piece.title, piece.names, piece.text].join("\n").split("\n").map(function (line) {
      return " " + index.wordsOf(line).map(function (word) { return word.folded; }).join(" ") + " ";
    });
    return long.every(function (phrase) {
      var sought = " " + phrase.map(function (word) { return word.folded; }).join(" ") + " ";
      return all.some(function (line) { return line.indexOf(sought) >= 0; });
    });
  }

  function item(piece, query) {
    var made = element("li");
    made.appendChild(element("span", "when", piece.date || words.noDate));
    var what = made.appendChild(element("span", "what"));
    var link = what.appendChild(element("a"));
    link.href = piece.address;
    appendMarked(link, piece.title, query, false);
    if (words[piece.status]) {
      what.appendChild(document.createTextNode(" "));
      what.appendChild(element("span", "tag " + piece.status, words[piece.status]));
    }
    var which = made.appendChild(element("span", "which"));
    if (piece.number) appendMarked(which.appendChild(element("span", "number")), piece.number, query, false);
    if (piece.issuer) which.appendChild(element("span", "issuer", piece.issuer));
    if (piece.text) made.appendChild(passage(piece, query));
    return made;
  }

  // --- Ô tìm ----------------------------------------------------------------------------------------------

  var latest = 0; // câu hỏi sau thắng câu hỏi trước đến muộn
  var shown; // {query, found, documents, next}

  function say(text) {
    announcement.textContent = text;
  }

  function fail(error) {
    if (!(error instanceof Error) || error.message.indexOf("tim-kiem/") !== 0) throw error;
    say(words.broken.replace("{}", error.message));
  }

  function search() {
    var mine = ++latest;
    var query = index.parse(form.q.value);
    if (query.words.length === 0) return clear();
    if (!contents) say(words.loading);
    return index.open().then(function (opened) {
      contents = opened;
      restoreChoices();
      return index.answer(query);
    }).then(function (found) {
      if (mine !== latest) return undefined;
      var documents = narrowed(found.documents, choices());
      return show({ query: query, found: found, documents: documents, next: 0 }, mine);
    }).catch(fail);
  }

  // Việc không ai chờ thì làm khi đã ngừng gõ, để phím sau không phải chờ.
  var settling;

  function settle(documents) {
    clearTimeout(settling);
    settling = setTimeout(function () {
      rememberAddress();
      if (contents) selects().forEach(function (select) { fillSelect(select, documents); });
    }, 150);
  }

  function clear() {
    list.textContent = "";
    more.hidden = true;
    settle([]);
    say("");
  }

  // Các kết quả tiếp theo, sau khi mọi đoạn văn của chúng đã nạp.
  function show(results, mine) {
    var batch = results.documents.slice(results.next, results.next + HITS);
    return Promise.all(batch.map(index.pieceOf)).then(function (pieces) {
      if (mine !== latest) return undefined;
      if (results.next === 0) list.textContent = "";
      pieces.forEach(function (piece, n) {
        if (hasPhrases(piece, results.query)) list.appendChild(item(piece, results.query));
        else batch[n].wrong = true;
      });
      results.documents = results.documents.filter(function (hit) { return !hit.wrong; });
      results.next = list.children.length;
      shown = results;
      more.hidden = results.next >= results.documents.length;
      if (!more.hidden && results.next < HITS) return show(results, mine);
      report(results);
      return undefined;
    });
  }

  function report(results) {
    var count = results.documents.length;
    var text = count === 0 ? words.none : (results.found.about ? words.about : words.count);
    if (count > 0 && results.found.partial) text = words.partial;
    settle(results.found.documents);
    say(text.replace("{}", String(count)));
  }

  // Địa chỉ của trang giữ câu hỏi, để gửi cho người khác và để quay lại.
  function rememberAddress() {
    var pairs = [["q", form.q.value]].concat(selects().map(function (select) {
      return [select.name, select.value || wanted[select.name] || ""];
    }));
    var text = pairs.filter(function (pair) { return pair[1] !== ""; }).map(function (pair) {
      return pair[0] + "=" + encodeURIComponent(pair[1]);
    }).join("&");
    try {
      history.replaceState(null, "", location.pathname + (text ? "?" + text : ""));
    } catch (error) {
      // Vài trình duyệt không cho đổi địa chỉ của tệp trên máy; chỉ mất đường dẫn để gửi đi.
    }
  }

  // Điều kiện lọc ghi trong địa chỉ, đến khi mục lục cho biết các giá trị.
  var wanted = {};

  function restoreChoices() {
    selects().forEach(function (select) {
      var value = wanted[select.name];
      if (!value) return;
      select.add(new Option(value, value));
      select.value = value;
    });
    wanted = {};
  }

  function readAddress() {
    location.search.slice(1).split("&").forEach(function (part) {
      var equals = part.indexOf("=");
      var key = part.slice(0, equals);
      var value = decodeURIComponent(part.slice(equals + 1).replace(/\+/g, " "));
      if (key === "q") form.q.value = value;
      else wanted[key] = value;
    });
  }

  var timer;
  form.q.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(search); // phím gõ dồn trong khi đang tìm thì tìm một lần
  });
  form.addEventListener("change", function (event) {
    if (event.target !== form.q) search();
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  more.addEventListener("click", function () {
    var next = list.children.length;
    show(shown, latest).then(function () {
      if (list.children[next]) list.children[next].querySelector("a").focus();
    }).catch(fail);
  });

  function offerShortcut() {
    var choice = document.getElementById("phim-tat");
    var box = choice.querySelector("input");
    try {
      box.checked = localStorage.getItem("vankho-phim-tat") !== "tat";
    } catch (error) {
      return; // không nhớ được thì vankho.js không đặt phím tắt
    }
    choice.hidden = false;
    box.addEventListener("change", function () {
      if (box.checked) localStorage.removeItem("vankho-phim-tat");
      else localStorage.setItem("vankho-phim-tat", "tat");
    });
  }

  offerShortcut();
  readAddress();
  if (!form.q.value) form.q.focus();
  search();
})();
