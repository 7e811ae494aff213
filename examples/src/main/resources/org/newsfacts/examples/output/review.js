document.addEventListener('click', event => {
  const button = event.target.closest('button[data-f]');
  const piece = event.target.closest('.e');
  const section = event.target.closest('section');
  if (!section || !button && !piece) return;
  const facts = button ? [button.dataset.f] : piece.dataset.e.split(' ');
  const holds = (names, fact) => names.split(' ').includes(fact);
  section.querySelectorAll('.on, .part').forEach(e => e.classList.remove('on', 'part'));
  let first = null;
  section.querySelectorAll('.e, .p').forEach(e => {
    const evidence = facts.some(fact => holds(e.dataset.e, fact));
    e.classList.toggle('on', evidence);
    e.classList.toggle('part', facts.some(fact => holds(e.dataset.p, fact)));
    if (evidence && !first) first = e;
  });
  section.querySelectorAll('button').forEach(b => {
    b.classList.toggle('on', facts.includes(b.dataset.f));
    if (piece && b.dataset.f === facts[0]) b.scrollIntoView({ block: 'nearest' });
  });
  if (button && first) first.scrollIntoView({ block: 'center', behavior: 'smooth' });
});
