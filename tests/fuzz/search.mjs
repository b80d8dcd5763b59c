// The reader of the search index, given any questions, and an index that is damaged:
// node tests/fuzz/search.mjs SITE [ROUNDS [SEED]]
// Of a sound index every answer is in order and the same for text in NFC and NFD; of a damaged one the reader answers or
// refuses, soon and within 512 MB. Ends with "N passed, N failed"; the same seed makes the same rounds.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

const PATIENCE = 20_000; // milliseconds for one round, on a busy machine
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_*|=~ "';
const ODD = [null, undefined, true, -1, 0.5, 1e9, NaN, '', '\0', '________', [], {}, [[]], '__proto__'];

// --- Chance, the same for the same seed ---

function chance(seed) {
  let state = seed >>> 0;
  const below = (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
  return { below, one: (list) => list[below(list.length)] };
}

// --- The index and its reader ---

function readIndex(site) {
  const index = new Map();
  for (const file of readdirSync(join(site, 'tim-kiem'), { recursive: true }).sort()) {
    if (!file.endsWith('.js')) continue;
    const call = new Function('vankho_search', readFileSync(join(site, 'tim-kiem', file), 'utf8'));
    call((name, data) => index.set(name, data));
  }
  return index;
}

// A page with the script in it: `index` is what its folder tim-kiem/ has.
function openReader(source, index) {
  const window = { DecompressionStream };
  const document = {
    getElementById: () => ({ dataset: { version: '1' } }),
    createElement: () => ({}),
    head: {
      appendChild(script) {
        const name = script.src.slice('tim-kiem/'.length, -'.js?1'.length);
        if (index.has(name)) window.vankho_search(name, structuredClone(index.get(name)));
        queueMicrotask(() => (index.has(name) ? script.onload() : script.onerror()));
      },
    },
  };
  new Function('window', 'document', source)(window, document);
  return window.vankho_index;
}

// --- Inputs ---

// Words of the index, in any order, some broken, some in quotes.
function question(luck, terms) {
  const words = [];
  for (let n = 1 + luck.below(luck.below(4) ? 5 : 40); n > 0; n--) {
    let word = luck.one(terms);
    if (luck.below(3) === 0) word = word.slice(0, 1 + luck.below(word.length));
    if (luck.below(6) === 0) word = word.toUpperCase();
    if (luck.below(8) === 0) word = `"${word}`;
    if (luck.below(10) === 0) word += String.fromCodePoint(1 + luck.below(0xd7ff));
    words.push(word);
  }
  return words.join(luck.one([' ', ' ', ' ', '" ', '-', '']));
}

function termsOf(index) {
  const shards = [...index].filter(([name]) => /^(tu|cap)\//.test(name)).map(([, data]) => data);
  return shards.flatMap((data) => data.split('|').map((entry) => entry.replace(/[=~].*/s, '').trim())).filter(Boolean);
}

function damagedText(luck, text) {
  const at = luck.below(text.length + 1);
  switch (luck.below(4)) {
    case 0: return text.slice(0, at);
    case 1: return text.slice(0, at) + luck.one(LETTERS) + text.slice(at + 1);
    case 2: return text.slice(0, at) + luck.one(LETTERS).repeat(1 + luck.below(9)) + text.slice(at);
    default: return text.slice(0, at) + text.slice(at + 1 + luck.below(20));
  }
}

// A copy of `value` with one part of it changed.
function damaged(luck, value) {
  if (luck.below(12) === 0 || value === null || typeof value !== 'object')
    return typeof value === 'string' && luck.below(4) ? damagedText(luck, value) : luck.one(ODD);
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const keys = Object.keys(copy);
  if (keys.length === 0) return luck.one(ODD);
  const key = luck.one(keys);
  copy[key] = damaged(luck, copy[key]);
  return copy;
}

function damagedIndex(luck, index) {
  const copy = new Map(index);
  for (let n = 1 + luck.below(3); n > 0; n--) {
    const name = luck.below(2) ? 'muc-luc' : luck.one([...index.keys()]);
    if (luck.below(20) === 0) copy.delete(name);
    else copy.set(name, damaged(luck, copy.get(name)));
  }
  return copy;
}

// --- Properties ---

async function answer(reader, text) {
  const found = await reader.answer(reader.parse(text));
  return found.documents;
}

async function soundRound(luck, { source, index, terms, count }) {
  const reader = openReader(source, index);
  await reader.open();
  const text = question(luck, terms).normalize('NFC');
  const hits = await answer(reader, text);
  assert.deepEqual(await answer(reader, text.normalize('NFD')), hits, 'the form of its letters changes nothing');
  assert.equal(new Set(hits.map((hit) => hit.place)).size, hits.length, 'a document is found once');
  hits.forEach((hit, n) => {
    assert.ok(hit.place >= 0 && hit.place < count, 'what is found is there');
    assert.ok(n === 0 || hits[n - 1].score >= hit.score, 'the best comes first');
  });
  for (const hit of hits.slice(0, 3)) assert.ok((await reader.pieceOf(hit)).address.startsWith('van-ban/'));
}

async function damagedRound(luck, { source, index, terms }) {
  const reader = openReader(source, damagedIndex(luck, index));
  try {
    await reader.open();
    const hits = await answer(reader, question(luck, terms));
    for (const hit of hits.slice(0, 3)) await reader.pieceOf(hit);
  } catch (error) {
    assert.ok(error instanceof Error); // which the page reports as an index that cannot be read
  }
}

async function work({ ground, from, rounds, seed }) {
  process.on('unhandledRejection', () => {}); // of the stream that inflates: the reader hears of it by another
  for (let round = from; round < rounds; round++) {
    parentPort.postMessage({ round });
    const luck = chance(seed * 1_000_003 + round);
    try {
      await (round % 4 === 0 ? soundRound : damagedRound)(luck, ground);
    } catch (error) {
      parentPort.postMessage({ round, fault: error.stack });
    }
  }
  parentPort.postMessage({ round: rounds });
}

// --- The run: a thread works, this one sees that it goes on ---

function runFrom(from, plan, report) {
  return new Promise((resolve) => {
    let round = from, timer;
    const worker = new Worker(new URL(import.meta.url), { workerData: { ...plan, from }, resourceLimits: { maxOldGenerationSizeMb: 512 } });
    const end = (fault) => {
      clearTimeout(timer);
      if (fault) report(round, fault);
      worker.terminate().then(() => resolve(round + 1));
    };
    worker.on('message', (message) => {
      clearTimeout(timer);
      round = message.round;
      if (message.fault) report(round, message.fault);
      if (round >= plan.rounds) end();
      else timer = setTimeout(() => end('it does not end'), PATIENCE);
    });
    worker.on('error', (error) => end(error.stack ?? String(error)));
  });
}

async function main([site, rounds = '400', seed = '1']) {
  const source = readFileSync(new URL('../../themes/mac-dinh/vankho-search-index.js', import.meta.url), 'utf8');
  const count = JSON.parse(readFileSync(join(site, 'catalogue.json'))).length;
  const index = readIndex(site);
  const plan = { ground: { source, index, count, terms: termsOf(index) }, rounds: Number(rounds), seed: Number(seed) };
  const faults = new Map();
  for (let round = 0; round < plan.rounds;) round = await runFrom(round, plan, (at, fault) => faults.set(at, fault));
  for (const [round, fault] of faults) console.log(`round ${round} of seed ${seed}: ${fault}`);
  console.log(`${plan.rounds - faults.size} passed, ${faults.size} failed`);
  process.exitCode = faults.size > 0 ? 1 : 0;
}

if (isMainThread) await main(process.argv.slice(2));
else await work(workerData);
