// Kiểm tra một bản sao ngoại tuyến mà người dùng chọn, ngay trong trình duyệt: không gửi gì đi đâu. Những điều được
// xem xét là những điều `vankho verify` xem xét.
(function () {
  "use strict";

  var page = document.getElementById("kiem-tra");
  var input = document.getElementById("thu-muc");
  input.webkitdirectory = true; // a folder, with all that is in it
  var verdict = document.getElementById("ket-luan");
  var list = document.getElementById("chi-tiet");
  var words = page.dataset;
  var shownAtMost = 40;
  var beside = ["BAN-SAO.txt", "BAN-SAO.txt.minisig", "SHA256SUMS"];
  var marker = { path: ".vankho", text: "vankho made this folder and replaces everything in it but its dot files\n" };

  if (!globalThis.vankhoCrypto || typeof BigInt === "undefined") {
    verdict.textContent = words.oldBrowser;
    input.disabled = true;
    return;
  }

  function filled(pattern, values) {
    return values.reduce(function (text, value) { return text.replace("{}", function () { return value; }); }, pattern);
  }

  async function sha256(bytes) {
    if (!globalThis.crypto || !crypto.subtle) return vankhoCrypto.sha256(bytes);
    return vankhoCrypto.hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
  }

  async function bytesOf(file) {
    return new Uint8Array(await file.arrayBuffer());
  }

  // Tên của tệp trong bản sao -> tệp; thư mục đã chọn là tên đầu.
  function byPath(files) {
    return new Map(Array.from(files, function (file) {
      return [file.webkitRelativePath.split("/").slice(1).join("/"), file];
    }));
  }

  // null nếu không phải lời khai.
  function parseStatement(text) {
    var values = {};
    text.split("\n").forEach(function (line) {
      var parts = /^([a-z0-9-]+): (.*)$/.exec(line);
      if (parts && !(parts[1] in values)) values[parts[1]] = parts[2];
    });
    var whole = ["cong", "an-ban", "so", "ngay", "han-dung", "so-tep", "sha256sums", "khoa"].every(function (key) {
      return values[key];
    });
    return whole && text.startsWith("Bản sao ngoại tuyến của cổng văn bản (vankho, dạng 1)\n") ? values : null;
  }

  // null nếu không phải danh sách mã kiểm tra.
  function parseSums(text) {
    var sums = new Map(), lines = text.split("\n");
    var whole = lines.pop() === "" && lines.every(function (line) {
      var parts = /^([0-9a-f]{64}) {2}([ -~]+)$/.exec(line);
      if (parts) sums.set(parts[2], parts[1]);
      return parts;
    });
    return whole && sums.size === lines.length ? sums : null;
  }

  // Điều sai thì thêm vào `found`; trả về "trusted", "signed" hoặc "unsigned".
  function checkSignature(statement, bytes, signature, found) {
    var named = statement.khoa, trusted = words.key;
    if (!signature) {
      if (trusted || named.startsWith("RW")) found.push(words.signatureMissing);
      return "unsigned";
    }
    if (trusted && named !== trusted) {
      found.push(filled(words.otherKey, [vankhoCrypto.keyName(named), vankhoCrypto.keyName(trusted)]));
      return "unsigned";
    }
    if (vankhoCrypto.minisign(bytes, signature, named) !== "good") found.push(words.signatureBroken);
    return trusted ? "trusted" : "signed";
  }

  async function compare(sums, files, found, progress) {
    var missing = new Map(), done = 0;
    for (var [path, sum] of sums) {
      progress(++done, sums.size);
      if (!files.has(path)) missing.set(sum, path);
      else if (await sha256(await bytesOf(files.get(path))) !== sum) found.push(path + ": " + words.changed);
    }
    for (var [name, file] of files) {
      if (sums.has(name) || beside.includes(name)) continue;
      if (name === marker.path && await file.text() === marker.text) continue;
      var renamed = missing.size ? missing.get(await sha256(await bytesOf(file))) : undefined;
      found.push(name + ": " + (renamed ? filled(words.renamed, [renamed]) : words.extra));
      if (renamed) sums.delete(renamed);
    }
    missing.forEach(function (path) {
      if (sums.has(path)) found.push(path + ": " + words.missing);
    });
  }

  // Số của bản mới nhất đã thấy; chỉ nhớ bản ký bằng khóa mà máy chủ công bố.
  function compareWithSeen(statement, found) {
    var key = "vankho-ban-sao " + words.key + " " + statement.cong + " " + statement["an-ban"];
    try {
      var seen = Number(localStorage.getItem(key) || 0), serial = Number(statement.so);
      if (serial < seen) found.push(filled(words.older, [statement.so, String(seen)]));
      else localStorage.setItem(key, String(serial));
    } catch (error) {
      // Trình duyệt không cho nhớ: mọi điều khác vẫn được kiểm tra.
    }
  }

  function isExpired(statement) {
    var now = new Date();
    var day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
    return day > statement["han-dung"];
  }

  async function examine(files, progress) {
    var found = [], notes = [];
    if (!files.has("BAN-SAO.txt")) return { found: [words.noStatement], notes: notes };
    var bytes = await bytesOf(files.get("BAN-SAO.txt"));
    var statement = parseStatement(new TextDecoder().decode(bytes));
    if (!statement) return { found: [words.badStatement], notes: notes };
    var signature = files.has("BAN-SAO.txt.minisig") ? await files.get("BAN-SAO.txt.minisig").text() : "";
    var state = checkSignature(statement, bytes, signature, found);
    var sumsBytes = files.has("SHA256SUMS") ? await bytesOf(files.get("SHA256SUMS")) : new Uint8Array();
    var sums = parseSums(new TextDecoder().decode(sumsBytes));
    if (!sums || await sha256(sumsBytes) !== statement.sha256sums) found.push(words.sumsChanged);
    if (sums) await compare(sums, files, found, progress);
    if (state === "trusted" && !found.length) compareWithSeen(statement, found);
    if (isExpired(statement)) notes.push(filled(words.expired, [statement["han-dung"]]));
    return { found: found, notes: notes, state: state, statement: statement };
  }

  // Trang này mở từ chính bản sao thì ai sửa bản sao cũng sửa được trang này.
  function verdictOf(result) {
    if (result.found.length) return words.bad;
    if (location.protocol === "file:") return words.ownPage;
    if (result.state === "trusted") return words.genuine;
    return result.state === "signed" ? words.intact : words.unsigned;
  }

  function show(result) {
    var lines = result.found.slice(0, shownAtMost);
    if (result.found.length > lines.length) lines.push(filled(words.more, [String(result.found.length - lines.length)]));
    var told = result.statement;
    if (told && !result.found.length)
      lines.push(filled(words.summary, [told.cong, told["don-vi"], told["an-ban"], told.so, told.ngay, told["han-dung"], told["so-tep"]]));
    verdict.textContent = verdictOf(result);
    verdict.className = "notice";
    list.replaceChildren.apply(list, lines.concat(result.notes).map(function (text) {
      var item = document.createElement("li");
      item.textContent = text;
      return item;
    }));
  }

  input.addEventListener("change", async function () {
    list.replaceChildren();
    input.disabled = true;
    try {
      show(await examine(byPath(input.files), function (done, all) {
        if (done % 50 === 1) verdict.textContent = filled(words.working, [String(done), String(all)]);
      }));
    } catch (error) {
      verdict.textContent = words.bad + " (" + error.message + ")";
    }
    input.disabled = false;
  });
})();
