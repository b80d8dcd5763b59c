// Chỉ mục tìm kiếm do vankho lập trong tim-kiem/: mỗi tệp là một lời gọi vankho_search(tên, dữ liệu), được nạp
// bằng thẻ <script> khi cần đến lần đầu, nên chạy như nhau qua HTTP và khi mở từ thư mục. vankho-search.js hỏi
// qua vankho_index. Thứ tự: chữ, nạp tệp, mục lục, tra từ, câu hỏi, chấm điểm, đoạn văn bản.
(function () {
  "use strict";

  var version = document.getElementById("tim-kiem").dataset.version;
  var LONGEST = 24; // từ trong một câu hỏi
  var WHOLE = 6; // câu hỏi dài hơn thì chỉ tìm theo số và cặp từ
  var DENSE = 12; // dài hơn nữa thì theo các cặp từ không gối nhau; nhờ thế câu hỏi nào cũng chỉ đọc ít tệp

  // --- Chữ ------------------------------------------------------------------------------------------------

  // Như split_search_words: dãy chữ, hoặc dãy số bỏ các số 0 đứng đầu.
  var WORD = /[0-9]+|[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u3040-\ud7ff]+/g;

  // Dấu thanh của oa, oe, uy đứng cuối chuyển về chữ trước: "uỷ" thành "ủy", nhưng không phải "quý".
  var TONE = /(o|u)([àáảãạèéẻẽẹỳýỷỹỵ])$/;
  var PAIRS = { oà: "òa", oá: "óa", oả: "ỏa", oã: "õa", oạ: "ọa", oè: "òe", oé: "óe", oẻ: "ỏe", oẽ: "õe", oẹ: "ọe",
    uỳ: "ùy", uý: "úy", uỷ: "ủy", uỹ: "ũy", uỵ: "ụy" };

  function marked(word) {
    if (/^[0-9]/.test(word)) return word.replace(/^0+(?=.)/, "");
    return word.toLowerCase().replace(TONE, function (pair, first, second, at, whole) {
      return (whole[at - 1] !== "q" && PAIRS[pair]) || pair;
    });
  }

  function folded(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  }

  var known = new Map(); // từ như viết trong văn bản → {id, marked, folded}; mỗi cách viết một số

  function knownWord(text) {
    var word = known.get(text);
    if (!word) {
      word = { id: known.size, marked: marked(text) };
      word.folded = folded(word.marked);
      known.set(text, word);
    }
    return word;
  }

  // Các từ của một văn bản NFC: {id, marked, folded, start, end}.
  function wordsOf(text) {
    var found = [];
    var match;
    WORD.lastIndex = 0;
    while ((match = WORD.exec(text))) {
      var word = knownWord(match[0]);
      found.push({ id: word.id, marked: word.marked, folded: word.folded, start: match.index, end: WORD.lastIndex });
    }
    return found;
  }

  // --- Nạp tệp --------------------------------------------------------------------------------------------

  var arrived = {};
  var loading = {};
  window.vankho_search = function (name, data) {
    arrived[name] = data;
  };

  function load(name) {
    if (!loading[name]) {
      loading[name] = new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        script.onload = function () {
          if (name in arrived) resolve(arrived[name]);
          else script.onerror();
        };
        script.onerror = function () {
          delete loading[name]; // lần sau thử lại
          reject(new Error("tim-kiem/" + name + ".js"));
        };
        script.src = "tim-kiem/" + name + ".js?" + version;
        document.head.appendChild(script);
      });
    }
    return loading[name];
  }

  // --- Mục lục --------------------------------------------------------------------------------------------

  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var VALUES = new Uint8Array(128);
  for (var i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

  // Đọc dãy số của append_number.
  function reader(text) {
    var at = 0;
    return {
      more: function () { return at < text.length; },
      digit: function () { return VALUES[text.charCodeAt(at++)]; },
      number: function () {
        var number = 0;
        for (var shift = 0, digit = 32; digit >= 32; shift += 5) {
          digit = VALUES[text.charCodeAt(at++)];
          number += (digit & 31) << shift;
        }
        return number;
      },
      times: function () {
        if (text[at] !== "*") return 1;
        at++;
        return 1 + this.number();
      },
    };
  }

  // Đọc dãy số của numbers_text.
  function numbers(text) {
    var all = [];
    for (var from = reader(text); from.more();) {
      var number = from.number();
      var times = from.times();
      requireRoom(all, times, MOST);
      for (var n = 0; n < times; n++) all.push(number);
    }
    return all;
  }

  var contents; // mục lục, khi đã nạp
  var MOST = 1 << 24; // đoạn; SearchPosting không đếm được nhiều hơn

  function readContents(data) {
    var pieces = [];
    var counts = numbers(data.pieces);
    counts.forEach(function (count, place) {
      requireRoom(pieces, count, MOST);
      for (var n = 0; n < count; n++) pieces.push(place);
    });
    return { borders: { tu: flatten(data.words), cap: flatten(data.pairs) }, documentOf: Uint32Array.from(pieces), count: counts.length,
      passages: placesOfPassages(data.passages, pieces.length), facets: readFacets(data.facets, counts.length) };
  }

  // Mục lục bị hỏng có thể đòi bao nhiêu bộ nhớ cũng được.
  function requireRoom(list, count, most) {
    if (!(list.length + count <= most)) throw new Error("tim-kiem/muc-luc.js");
  }

  // Mỗi đoạn ở tệp nào, là thứ mấy trong tệp.
  function placesOfPassages(runs, most) {
    var places = [];
    runs.forEach(function (code, run) {
      numbers(code).forEach(function (count, k) {
        requireRoom(places, count, most);
        for (var n = 0; n < count; n++) places.push({ script: "doan/" + run + "/" + k, n: n });
      });
    });
    return places;
  }

  function flatten(parts) {
    var borders = [];
    parts.forEach(function (part, p) {
      part.forEach(function (border, k) { borders.push({ border: border, name: p + "/" + k }); });
    });
    return borders;
  }

  // Mỗi mục lọc: {names, of}, of[d] là các giá trị (đếm từ 1) của văn bản d; cơ quan gồm cả cấp trên của nó.
  function readFacets(data, count) {
    var single = function (facet) {
      return { names: facet.names, of: numbers(facet.of).map(function (value) { return value ? [value] : []; }) };
    };
    var topics = { names: data.topics.names, of: [] };
    for (var d = 0; d < count; d++) topics.of.push([]);
    data.topics.of.forEach(function (code, topic) {
      var place = 0;
      numbers(code).forEach(function (distance) { topics.of[(place += distance)].push(topic + 1); });
    });
    var above = bodiesAbove(data.bodies.names);
    var bodies = { names: data.bodies.names,
      of: numbers(data.bodies.of).map(function (value) { return value ? above[value - 1] : []; }) };
    return { "co-quan": bodies, loai: single(data.types), nam: single(data.years), "chu-de": topics };
  }

  // Mỗi cơ quan cùng các cấp trên; danh sách theo cây, độ sâu đứng thứ ba.
  function bodiesAbove(names) {
    var way = [];
    return names.map(function (name, place) {
      way = way.slice(0, name[2]).concat(place + 1);
      return way;
    });
  }

  // --- Tra từ -----------------------------------------------------------------------------------------

  // Số thứ tự của tệp chứa `text` trong `borders`.
  function placeOf(text, borders) {
    var low = 0;
    var high = borders.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (borders[middle].border <= text) low = middle + 1;
      else high = middle;
    }
    return Math.max(low - 1, 0);
  }

  var shards = {}; // các mục đã tách, theo tên tệp

  function entries(name, data) {
    if (shards[name]) return shards[name];
    var first = "";
    return (shards[name] = data.split("|").map(function (entry) {
      var end = entry.search(/[=~]/);
      var text = entry[0] === " " ? first + entry.slice(0, end) : entry.slice(0, end);
      first = text.split(" ")[0];
      return { marked: text, folded: folded(text), cut: entry[end] === "~", code: entry.slice(end + 1) };
    }));
  }

  // Các cách viết của `text` (và của từ bắt đầu bằng `text`) trong chỉ mục `kind`; đọc không quá hai tệp.
  function lookUp(kind, text, prefix) {
    var borders = contents.borders[kind];
    var from = placeOf(text, borders);
    var names = [];
    for (var at = from; at < borders.length && names.length < 2; at++) {
      if (at > from && !(prefix && borders[at].border.lastIndexOf(text, 0) === 0)) break;
      names.push(kind + "/" + borders[at].name);
    }
    var whole = !(prefix && at < borders.length && borders[at].border.lastIndexOf(text, 0) === 0);
    return Promise.all(names.map(load)).then(function (data) {
      var found = [];
      names.forEach(function (name, n) {
        entries(name, data[n]).forEach(function (entry) {
          if (entry.folded === text || (prefix && entry.folded.lastIndexOf(text, 0) === 0)) found.push(entry);
        });
      });
      return { entries: found, whole: whole };
    });
  }

  // --- Câu hỏi --------------------------------------------------------------------------------------------

  // Phần trong ngoặc kép phải có nguyên văn. Từ cuối còn đang gõ thì tìm cả từ bắt đầu như thế.
  function parse(text) {
    var query = { words: [], pairs: [], phrases: [], strict: [], loose: [] };
    var parts = text.normalize("NFC").split(/["“”„]/);
    parts.forEach(function (part, p) {
      var phrase = p % 2 === 1;
      var found = wordsOf(part).slice(0, LONGEST - query.words.length);
      found.forEach(function (word, w) {
        var last = !phrase && p === parts.length - 1 && w === found.length - 1 && /\S$/.test(part);
        word.prefix = last && word.end === part.length;
        if (w > 0) query.pairs.push(pair(found[w - 1], word, phrase, w % 2 === 1 || w === found.length - 1));
      });
      if (phrase && found.length > 0) query.phrases.push(found);
      query.words = query.words.concat(found);
    });
    if (query.words.length > DENSE) query.pairs = query.pairs.filter(function (one) { return one.stands; });
    return query;
  }

  function isLong(query) {
    return query.words.length > WHOLE;
  }

  function isNumber(word) {
    return /^[0-9]/.test(word.marked);
  }

  // `stands`: vẫn tìm trong câu hỏi rất dài, đủ để từ nào cũng có trong một cặp.
  function pair(first, second, phrase, stands) {
    return { marked: first.marked + " " + second.marked, folded: first.folded + " " + second.folded,
      second: second, prefix: second.prefix, phrase: phrase, stands: stands };
  }

  // --- Chấm điểm ------------------------------------------------------------------------------------------

  // Từ hay cặp từ `term` nặng bao nhiêu ở mỗi đoạn và ở mỗi văn bản: viết đúng dấu nặng hơn, từ nguyên nặng hơn phần
  // đầu của từ. Chỉ mục chỉ giữ những chỗ nặng nhất của từ quá thường gặp; `rest` là phần ước cho văn bản khác.
  function weigh(term, found) {
    var one = { term: term, weights: new Float32Array(contents.documentOf.length), whole: found.whole, size: 0, rest: 0 };
    found.entries.forEach(function (entry) {
      var share = entry.marked === term.marked ? 1 : entry.folded !== term.folded ? 0.35 : isPlain(term) ? 1 : 0.5;
      addEntry(one, entry, share);
    });
    one.best = bestOfDocuments(one.weights);
    return one;
  }

  function addEntry(one, entry, share) {
    var from = reader(entry.code);
    var size = entry.cut ? from.number() : 0;
    var least = 64;
    var count = 0;
    for (var piece = 0; from.more(); count++) {
      piece += from.number();
      var digit = from.digit();
      if (digit < least) least = digit;
      if (share * digit > one.weights[piece]) one.weights[piece] = share * digit;
    }
    one.size += size || count;
    if (!entry.cut) return;
    one.whole = false;
    one.rest = Math.max(one.rest, (share * least * (size - count)) / (one.weights.length - count));
  }

  function isPlain(term) {
    return term.marked === term.folded;
  }

  function bestOfDocuments(weights) {
    var best = new Float32Array(contents.count);
    for (var p = 0; p < weights.length; p++) {
      var d = contents.documentOf[p];
      if (weights[p] > best[d]) best[d] = weights[p];
    }
    return best;
  }

  // Hiếm thì đáng kể hơn; từ văn bản nào cũng có vẫn đáng kể trong tên văn bản.
  function rarity(one) {
    return Math.log(1 + contents.documentOf.length / (one.size + 0.5)) * (one.term.second ? 1.5 : 1);
  }

  // Văn bản có đủ các từ, xếp từ hợp nhất: {documents: [{place, piece, score}], partial, about}. Câu hỏi dài thì chỉ
  // cần có phần lớn, vì trong đó có cả những cặp từ tình cờ đứng cạnh nhau.
  function rank(query, words, pairs) {
    var all = words.concat(pairs);
    var whole = function (one) { return one.whole; };
    var required = (isLong(query) ? all : words).filter(whole);
    if (required.length === 0) required = isLong(query) ? all : words;
    var scores = new Float32Array(contents.count);
    var has = new Uint8Array(contents.count);
    all.forEach(function (one) { score(one, required.indexOf(one) >= 0, scores, has); });
    var phrases = pairs.filter(function (one) { return one.term.phrase && one.whole; });
    var pieces = bestPieces(all, phrases);
    var most = 0;
    for (var d = 0; d < has.length; d++) if (pieces[d] >= 0) most = Math.max(most, has[d]);
    var enough = isLong(query) ? Math.ceil(most * 0.7) : most;
    return { documents: most > 0 ? inOrder(scores, has, enough, pieces) : [], about: !all.every(whole),
      partial: !isLong(query) && most < required.length };
  }

  function score(one, isRequired, scores, has) {
    var factor = rarity(one);
    for (var d = 0; d < scores.length; d++) {
      scores[d] += (one.best[d] || one.rest) * factor;
      if (isRequired && one.best[d] > 0) has[d]++;
    }
  }

  function inOrder(scores, has, enough, pieces) {
    var documents = [];
    for (var d = 0; d < has.length; d++) {
      if (has[d] >= enough && pieces[d] >= 0) documents.push({ place: d, piece: pieces[d], score: scores[d] });
    }
    return documents.sort(function (a, b) { return b.score - a.score || b.place - a.place; });
  }

  // Đoạn hợp nhất của mỗi văn bản; -1 nếu không đoạn nào có đủ các cặp từ trong ngoặc kép.
  function bestPieces(all, phrases) {
    var pieces = new Int32Array(contents.count).fill(-1);
    var sums = new Float32Array(contents.documentOf.length);
    all.forEach(function (one) { addTo(sums, one.weights); });
    phrases.forEach(function (one) { keepOnly(sums, one.weights); });
    for (var p = 0; p < sums.length; p++) {
      var d = contents.documentOf[p];
      if (sums[p] >= 0 && (pieces[d] < 0 || sums[p] > sums[pieces[d]])) pieces[d] = p;
    }
    return pieces;
  }

  function addTo(sums, weights) {
    for (var p = 0; p < sums.length; p++) sums[p] += weights[p];
  }

  function keepOnly(sums, weights) {
    for (var p = 0; p < sums.length; p++) if (weights[p] === 0) sums[p] = -1;
  }

  var ready = {}; // khi gõ tiếp, các từ trước không phải đọc lại

  function weighed(kind, term) {
    var key = [kind, term.marked, term.prefix, term.phrase].join("/");
    if (!ready[key]) {
      ready[key] = lookUp(kind, term.folded, term.prefix).then(function (found) { return weigh(term, found); });
      ready[key].catch(function () { delete ready[key]; });
    }
    return ready[key];
  }

  function answer(query) {
    var words = isLong(query) ? query.words.filter(isNumber) : query.words;
    var find = function (kind, terms) {
      return Promise.all(terms.map(function (term) { return weighed(kind, term); }));
    };
    return Promise.all([find("tu", words), find("cap", query.pairs)]).then(function (found) {
      return rank(query, found[0], found[1]);
    });
  }

  // --- Đoạn văn bản ---------------------------------------------------------------------------------------

  // Trình duyệt quá cũ không giải nén được thì kết quả không kèm đoạn trích.
  function inflated(code) {
    if (!window.DecompressionStream) return Promise.resolve("");
    var bytes = Uint8Array.from(atob(code), function (letter) { return letter.charCodeAt(0); });
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text();
  }

  var scripts = {}; // tên tệp → các đoạn: {address, title, number, date, issuer, status, names, text}

  function piecesOf(name) {
    if (!scripts[name]) {
      scripts[name] = load(name).then(function (data) {
        return inflated(data.texts).then(function (texts) {
          var parts = texts.split("\0");
          data.hits.forEach(function (piece, n) {
            piece.names = parts[2 * n] || "";
            piece.text = parts[2 * n + 1] || "";
          });
          return data.hits;
        });
      });
      scripts[name].catch(function () { delete scripts[name]; });
    }
    return scripts[name];
  }

  // Đoạn hợp nhất của một kết quả.
  function pieceOf(hit) {
    var place = contents.passages[hit.piece];
    return piecesOf(place.script).then(function (pieces) { return pieces[place.n]; });
  }

  function open() {
    return load("muc-luc").then(function (data) {
      return (contents = contents || readContents(data));
    });
  }

  window.vankho_index = { wordsOf: wordsOf, isPlain: isPlain, parse: parse, open: open, answer: answer, pieceOf: pieceOf };
})();
