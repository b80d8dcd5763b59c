// Ba thứ mà việc kiểm tra bản sao cần và trình duyệt không luôn có: SHA-256 (khi trang mở qua http), BLAKE2b và
// Ed25519 (chữ ký của minisign). Chỉ để kiểm tra, không để ký: không giữ bí mật nào, nên không cần chạy đều thời gian.
(function (scope) {
  "use strict";

  var mask64 = (1n << 64n) - 1n;

  // Các hằng số của SHA-2 là phần lẻ của căn bậc hai, căn bậc ba những số nguyên tố đầu (FIPS 180-4, 4.2.3, 5.3.5).
  function primes(count) {
    var found = [];
    for (var n = 2; found.length < count; n++) {
      if (found.every(function (p) { return n % p; })) found.push(n);
    }
    return found;
  }

  function root(value, degree) {
    var low = 0n, high = 1n << 80n;
    while (high - low > 1n) {
      var middle = (low + high) >> 1n;
      if (middle ** degree <= value) low = middle;
      else high = middle;
    }
    return low;
  }

  var start64 = primes(8).map(function (p) { return root(BigInt(p) << 128n, 2n) & mask64; });
  var rounds64 = primes(80).map(function (p) { return root(BigInt(p) << 192n, 3n) & mask64; });
  var start32 = start64.map(function (x) { return Number(x >> 32n); });
  var rounds32 = Int32Array.from(rounds64.slice(0, 64), function (x) { return Number(x >> 32n); });

  // Thêm bit 1, các bit 0 và độ dài tính bằng bit, cho tròn khối (FIPS 180-4, 5.1).
  function padded(bytes, block) {
    var size = Math.ceil((bytes.length + 1 + block / 8) / block) * block;
    var all = new Uint8Array(size);
    all.set(bytes);
    all[bytes.length] = 0x80;
    new DataView(all.buffer).setBigUint64(size - 8, BigInt(bytes.length) * 8n);
    return all;
  }

  function sha256(bytes) {
    var state = Int32Array.from(start32);
    var words = new Int32Array(64);
    function compress(view, at) {
      var i;
      for (i = 0; i < 16; i++) words[i] = view.getInt32(at + 4 * i);
      for (; i < 64; i++) {
        var w15 = words[i - 15], w2 = words[i - 2];
        var s0 = (w15 >>> 7 | w15 << 25) ^ (w15 >>> 18 | w15 << 14) ^ w15 >>> 3;
        var s1 = (w2 >>> 17 | w2 << 15) ^ (w2 >>> 19 | w2 << 13) ^ w2 >>> 10;
        words[i] = words[i - 16] + s0 + words[i - 7] + s1;
      }
      var a = state[0], b = state[1], c = state[2], d = state[3];
      var e = state[4], f = state[5], g = state[6], h = state[7];
      for (i = 0; i < 64; i++) {
        var S1 = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
        var t1 = h + S1 + (e & f ^ ~e & g) + rounds32[i] + words[i] | 0;
        var S0 = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
        var t2 = S0 + (a & b ^ a & c ^ b & c) | 0;
        h = g; g = f; f = e; e = d + t1 | 0; d = c; c = b; b = a; a = t1 + t2 | 0;
      }
      [a, b, c, d, e, f, g, h].forEach(function (x, n) { state[n] += x; });
    }
    // Các khối nguyên vẹn đọc tại chỗ, để tệp lớn không phải chép lại.
    var whole = bytes.length - bytes.length % 64;
    var view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (var at = 0; at < whole; at += 64) compress(view, at);
    var rest = padded(bytes.subarray(whole), 64), tail = new DataView(rest.buffer);
    tail.setBigUint64(rest.length - 8, BigInt(bytes.length) * 8n);
    for (at = 0; at < rest.length; at += 64) compress(tail, at);
    return hex(Uint8Array.from({ length: 32 }, function (_, n) { return state[n >> 2] >>> 24 - 8 * (n & 3); }));
  }

  function turn(x, n) {
    return x >> n | x << 64n - n & mask64;
  }

  function sha512(bytes) {
    var all = padded(bytes, 128), view = new DataView(all.buffer), state = start64.slice();
    for (var at = 0; at < all.length; at += 128) {
      var w = [], i;
      for (i = 0; i < 16; i++) w.push(view.getBigUint64(at + 8 * i));
      for (; i < 80; i++) {
        var s0 = turn(w[i - 15], 1n) ^ turn(w[i - 15], 8n) ^ w[i - 15] >> 7n;
        var s1 = turn(w[i - 2], 19n) ^ turn(w[i - 2], 61n) ^ w[i - 2] >> 6n;
        w.push(w[i - 16] + s0 + w[i - 7] + s1 & mask64);
      }
      var v = state.slice();
      for (i = 0; i < 80; i++) {
        var S1 = turn(v[4], 14n) ^ turn(v[4], 18n) ^ turn(v[4], 41n);
        var t1 = v[7] + S1 + (v[4] & v[5] ^ (v[4] ^ mask64) & v[6]) + rounds64[i] + w[i];
        var S0 = turn(v[0], 28n) ^ turn(v[0], 34n) ^ turn(v[0], 39n);
        var t2 = S0 + (v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]);
        v.pop();
        v.unshift(t1 + t2 & mask64);
        v[4] = v[4] + t1 & mask64;
      }
      state = state.map(function (x, n) { return x + v[n] & mask64; });
    }
    return words(state, false);
  }

  // RFC 7693, không khóa, 64 byte.
  var order = [
    "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8", "905724afe1bc683d",
    "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0",
  ].map(function (line) { return Array.from(line, function (digit) { return parseInt(digit, 16); }); });

  function blake2b(bytes) {
    var state = start64.slice();
    state[0] ^= 0x01010040n;
    for (var at = 0; at === 0 || at < bytes.length; at += 128) {
      var block = new Uint8Array(128), last = at + 128 >= bytes.length;
      block.set(bytes.subarray(at, at + 128));
      blake2bBlock(state, new DataView(block.buffer), BigInt(last ? bytes.length : at + 128), last);
    }
    return words(state, true);
  }

  function blake2bBlock(state, view, count, last) {
    var v = state.concat(start64);
    v[12] ^= count;
    if (last) v[14] ^= mask64;
    function mix(a, b, c, d, x, y) {
      v[a] = v[a] + v[b] + x & mask64; v[d] = turn(v[d] ^ v[a], 32n);
      v[c] = v[c] + v[d] & mask64; v[b] = turn(v[b] ^ v[c], 24n);
      v[a] = v[a] + v[b] + y & mask64; v[d] = turn(v[d] ^ v[a], 16n);
      v[c] = v[c] + v[d] & mask64; v[b] = turn(v[b] ^ v[c], 63n);
    }
    for (var round = 0; round < 12; round++) {
      var m = order[round % 10].map(function (n) { return view.getBigUint64(8 * n, true); });
      for (var i = 0; i < 4; i++) mix(i, 4 + i, 8 + i, 12 + i, m[2 * i], m[2 * i + 1]);
      for (i = 0; i < 4; i++) mix(i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4, m[8 + 2 * i], m[9 + 2 * i]);
    }
    for (i = 0; i < 8; i++) state[i] ^= v[i] ^ v[i + 8];
  }

  function words(values, little) {
    var bytes = new Uint8Array(64), view = new DataView(bytes.buffer);
    values.forEach(function (value, n) { view.setBigUint64(8 * n, value, little); });
    return bytes;
  }

  // Ed25519, RFC 8032, 5.1. Điểm là [X, Y, Z, T] với x = X/Z, y = Y/Z, xy = T/Z.
  var p = (1n << 255n) - 19n;
  var L = (1n << 252n) + 27742317777372353535851937790883648493n;

  function mod(x) {
    var rest = x % p;
    return rest < 0n ? rest + p : rest;
  }

  function power(base, exponent) {
    var result = 1n;
    for (; exponent > 0n; exponent >>= 1n) {
      if (exponent & 1n) result = mod(result * base);
      base = mod(base * base);
    }
    return result;
  }

  function inverse(x) {
    return power(x, p - 2n);
  }

  var d = mod(-121665n * inverse(121666n));
  var rootOfMinusOne = power(2n, (p - 1n) / 4n);

  // null nếu không có điểm nào như thế.
  function point(bytes) {
    var y = number(bytes), odd = y >> 255n;
    y &= (1n << 255n) - 1n;
    if (y >= p) return null;
    var u = mod(y * y - 1n), v = mod(d * y * y + 1n), square = mod(u * inverse(v));
    var x = power(square, (p + 3n) / 8n);
    if (mod(x * x) !== square) x = mod(x * rootOfMinusOne);
    if (mod(x * x) !== square || (x === 0n && odd)) return null;
    if ((x & 1n) !== odd) x = p - x;
    return [x, y, 1n, mod(x * y)];
  }

  function add(P, Q) {
    var a = mod((P[1] - P[0]) * (Q[1] - Q[0])), b = mod((P[1] + P[0]) * (Q[1] + Q[0]));
    var c = mod(2n * P[3] * Q[3] * d), e = mod(2n * P[2] * Q[2]);
    var E = b - a, F = e - c, G = e + c, H = b + a;
    return [mod(E * F), mod(G * H), mod(F * G), mod(E * H)];
  }

  function times(n, P) {
    var sum = [0n, 1n, 1n, 0n];
    for (; n > 0n; n >>= 1n) {
      if (n & 1n) sum = add(sum, P);
      P = add(P, P);
    }
    return sum;
  }

  function same(P, Q) {
    return mod(P[0] * Q[2] - Q[0] * P[2]) === 0n && mod(P[1] * Q[2] - Q[1] * P[2]) === 0n;
  }

  function number(bytes) {
    return Array.from(bytes).reduceRight(function (sum, byte) { return sum << 8n | BigInt(byte); }, 0n);
  }

  var base = point(Uint8Array.from({ length: 32 }, function (_, n) { return n ? 0x66 : 0x58; }));

  function ed25519(signature, message, key) {
    var R = point(signature.subarray(0, 32)), S = number(signature.subarray(32, 64)), A = point(key);
    if (!R || !A || S >= L) return false;
    var hash = number(sha512(joined([signature.subarray(0, 32), key, message]))) % L;
    return same(times(S, base), add(R, times(hash, A)));
  }

  function joined(parts) {
    var all = new Uint8Array(parts.reduce(function (sum, part) { return sum + part.length; }, 0)), at = 0;
    parts.forEach(function (part) { all.set(part, at); at += part.length; });
    return all;
  }

  function hex(bytes) {
    return Array.from(bytes, function (byte) { return byte.toString(16).padStart(2, "0"); }).join("");
  }

  // Byte của base64 viết đúng một cách; mảng rỗng nếu không phải.
  function fromBase64(text) {
    try {
      var binary = atob(text);
      return btoa(binary) === text ? Uint8Array.from(binary, function (c) { return c.charCodeAt(0); }) : new Uint8Array();
    } catch (error) {
      return new Uint8Array();
    }
  }

  function startsWith(bytes, letters) {
    return bytes[0] === letters.charCodeAt(0) && bytes[1] === letters.charCodeAt(1);
  }

  // Chữ ký của minisign: "good", "other-key" hoặc "broken". `key` là dòng bắt đầu bằng RW.
  function minisign(message, signatureText, key) {
    var publicKey = fromBase64(key), lines = signatureText.split("\n"), comment = "trusted comment: ";
    var own = fromBase64(lines[1] || ""), whole = fromBase64(lines[3] || "");
    var formed = lines.length === 5 && lines[4] === "" && lines[2].startsWith(comment) && own.length === 74 &&
      whole.length === 64 && publicKey.length === 42 && startsWith(own, "ED") && startsWith(publicKey, "Ed");
    if (!formed) return "broken";
    if (hex(own.subarray(2, 10)) !== hex(publicKey.subarray(2, 10))) return "other-key";
    if (lines[0] !== "untrusted comment: signature from vankho, key " + keyName(key)) return "broken";
    var signature = own.subarray(10), pk = publicKey.subarray(10);
    var trusted = joined([signature, new TextEncoder().encode(lines[2].slice(comment.length))]);
    return ed25519(signature, blake2b(message), pk) && ed25519(whole, trusted, pk) ? "good" : "broken";
  }

  function keyName(key) {
    return hex(fromBase64(key).subarray(2, 10).reverse()).toUpperCase();
  }

  scope.vankhoCrypto = {
    sha256: sha256, sha512: sha512, blake2b: blake2b, ed25519: ed25519, minisign: minisign, keyName: keyName, hex: hex,
  };
})(globalThis);
