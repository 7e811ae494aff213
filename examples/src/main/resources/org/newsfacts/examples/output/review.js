'use strict';
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const facts = all('.fact');
const key = fact => 'newsfacts:' + fact.id;
const narrow = matchMedia('(max-width: 50rem)');
let current = null;

// What a person thinks of a fact is kept in the browser, where it allows that, and else until the page closes.
const kept = new Map();
function remembered(fact) {
  let text = kept.get(fact.id);
  try { text = localStorage.getItem(key(fact)) || text; } catch (closed) { /* kept in memory */ }
  return text ? JSON.parse(text) : {};
}
function remember(fact, change) {
  const thought = { ...remembered(fact), ...change };
  kept.set(fact.id, JSON.stringify(thought));
  try { localStorage.setItem(key(fact), JSON.stringify(thought)); } catch (closed) { /* kept in memory */ }
  show(fact);
}
// On a phone the record of a fact is moved below its mark for a while.
const record = fact => all('.below').find(box => box.home === fact) || fact;
function show(fact) {
  const thought = remembered(fact);
  for (const shown of new Set([fact, record(fact)])) {
    shown.classList.toggle('accepted', thought.verdict === 'accepted');
    shown.classList.toggle('rejected', thought.verdict === 'rejected');
  }
  record(fact).querySelector('.comment').value = thought.comment || '';
}
function judge(fact, verdict) {
  remember(fact, { verdict: remembered(fact).verdict === verdict ? null : verdict });
}

const names = (piece, kind) => (piece.dataset[kind] || '').split(' ').filter(name => name);
const pieces = (fact, kind) =>
  all('.e, .p', fact.closest('section')).filter(piece => names(piece, kind).includes(fact.dataset.f));

function close() {
  all('.below').forEach(box => { box.home.append(...box.childNodes); box.remove(); });
  all('.on, .part').forEach(element => element.classList.remove('on', 'part'));
  facts.forEach(fact => {
    fact.querySelector('.more').hidden = true;
    fact.querySelector('button').setAttribute('aria-expanded', 'false');
  });
}

function open(fact, mark) {
  close();
  current = fact;
  fact.classList.add('on');
  const more = fact.querySelector('.more');
  more.hidden = false;
  fact.querySelector('button').setAttribute('aria-expanded', 'true');
  const evidence = pieces(fact, 'e');
  evidence.forEach(piece => piece.classList.add('on'));
  pieces(fact, 'p').forEach(piece => piece.classList.add('part'));
  history.replaceState(null, '', '#' + fact.id);
  const beside = mark || evidence[0];
  if (!beside) return;
  if (narrow.matches && mark) {
    const box = document.createElement('div');
    box.className = 'below fact on ' + fact.dataset.hue;
    box.home = fact;
    box.append(...fact.childNodes);
    evidence[evidence.length - 1].after(box);
    show(fact);
    return;
  }
  if (!mark) beside.scrollIntoView({ block: 'center' });
  const list = fact.closest('ol');
  list.scrollTop += fact.getBoundingClientRect().top - Math.max(
    list.getBoundingClientRect().top, beside.getBoundingClientRect().top);
}

// A click on marks that overlap goes from one to the next.
function openAt(mark) {
  const section = mark.closest('section');
  const here = names(mark, 'e').map(f => section.querySelector('.fact[data-f="' + f + '"]')).filter(f => !f.hidden);
  if (here.length) open(here[(here.indexOf(current) + 1) % here.length], mark);
}

const filters = document.querySelector('.bar');
const chosen = name => filters.querySelector('[name=' + name + ']').value;
function filter() {
  const closed = new Set(all('.legend input:not(:checked)').map(box => box.value));
  const words = chosen('words').toLowerCase();
  let shown = 0;
  facts.forEach(fact => {
    const is = name => !chosen(name) || fact.dataset[name] === chosen(name);
    fact.hidden = !(!closed.has(fact.dataset.type) && is('speaker') && is('rule') && is('modality') &&
      fact.textContent.toLowerCase().includes(words));
    shown += fact.hidden ? 0 : 1;
  });
  all('section').forEach(section => {
    const open = new Set(all('.fact:not([hidden])', section).map(fact => fact.dataset.f));
    all('.e', section).forEach(piece => piece.classList.toggle('off', !names(piece, 'e').some(f => open.has(f))));
  });
  filters.querySelector('output').textContent = shown + ' of ' + facts.length + ' facts';
}

function next(step) {
  const shown = facts.filter(fact => !fact.hidden);
  if (shown.length) open(shown[(shown.indexOf(current) + step + shown.length) % shown.length]);
}

// A line an article, as "score" reads it: the facts that were accepted, and as optional those not judged yet.
function exported() {
  return all('section').map(section => {
    const line = { id: section.dataset.id, facts: [], rejected: [], comments: {} };
    all('.fact', section).forEach(fact => {
      const record = JSON.parse(fact.dataset.json);
      const thought = remembered(fact);
      if (thought.verdict === 'accepted') line.facts.push(record);
      else if (thought.verdict === 'rejected') line.rejected.push(record.id);
      else line.facts.push({ ...record, optional: true });
      if (thought.comment) line.comments[record.id] = thought.comment;
    });
    return JSON.stringify(line) + '\n';
  }).join('');
}
function save() {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([exported()], { type: 'application/x-ndjson' }));
  link.download = 'reviewed.ndjson';
  link.click();
  URL.revokeObjectURL(link.href);
}

document.addEventListener('click', event => {
  const button = event.target.closest('button');
  const home = event.target.closest('.below')?.home || event.target.closest('.fact');
  const mark = event.target.closest('.e:not(.off)');
  if (button?.dataset.verdict) judge(home, button.dataset.verdict);
  else if (button?.name === 'export') save();
  else if (button && home) home === current ? (close(), current = null) : open(home);
  else if (mark) openAt(mark);
});
document.addEventListener('change', event => {
  if (event.target.matches('.comment')) {
    remember(event.target.closest('.below')?.home || event.target.closest('.fact'), { comment: event.target.value });
  }
});
filters.addEventListener('input', filter);
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') { document.activeElement.blur(); close(); current = null; return; }
  if (event.target.matches('input:not([type=checkbox]), select')) return;
  const does = {
    j: () => next(1), k: () => next(-1), '/': () => filters.querySelector('[name=words]').focus(),
    o: () => { const mark = current && pieces(current, 'e')[0]; if (mark) openAt(mark); },
    a: () => current && judge(current, 'accepted'), r: () => current && judge(current, 'rejected'),
    c: () => current && record(current).querySelector('.comment').focus(),
  }[event.key];
  if (does) { event.preventDefault(); does(); }
});

for (const name of ['speaker', 'rule', 'modality']) {
  const values = [...new Set(facts.map(fact => fact.dataset[name]))].filter(value => value).sort();
  filters.querySelector('[name=' + name + ']').append(...values.map(value => new Option(value, value)));
}
const index = document.querySelector('.index');
all('section').forEach(section => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = '#' + section.id;
  link.textContent = section.querySelector('h1').textContent + ' (' + all('.fact', section).length + ')';
  item.append(link);
  index.append(item);
});
index.hidden = index.children.length < 2;
// A link to a rule opens the list of the rules.
function toRule() {
  const rule = location.hash.startsWith('#r-') && document.getElementById(location.hash.slice(1));
  if (!rule) return;
  rule.closest('details').open = true;
  rule.scrollIntoView();
}
addEventListener('hashchange', toRule);
facts.forEach(show);
filter();
toRule();
// A link to a fact: the browser has scrolled to its record, the reader wants the words too.
addEventListener('load', () => setTimeout(() => {
  const linked = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (!linked?.classList?.contains('fact')) return;
  const mark = pieces(linked, 'e')[0];
  open(linked, narrow.matches ? mark : null);
  if (narrow.matches && mark) mark.scrollIntoView();
}));
