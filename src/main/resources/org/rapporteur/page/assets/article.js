'use strict';

// Words and facts light each other up, by pointer and by keyboard.
const facts = new Map();
const words = new Map();
for (const fact of document.querySelectorAll('.fact')) facts.set(fact.id, fact);
for (const mark of document.querySelectorAll('.text mark[data-claim]')) {
  const key = mark.dataset.claim;
  if (!words.has(key)) words.set(key, []);
  words.get(key).push(mark);
}

function light(keys) {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  for (const key of keys) {
    if (facts.has(key)) facts.get(key).classList.add('lit');
    for (const mark of words.get(key) || []) mark.classList.add('lit');
  }
}

// All claims that stand on the words at this point.
function claims(node) {
  const keys = [];
  for (let mark = node.closest('mark[data-claim]'); mark; mark = mark.parentElement.closest('mark[data-claim]')) {
    keys.push(mark.dataset.claim);
  }
  return keys;
}

function reveal(keys) {
  const beside = document.querySelector('.beside');
  const fact = keys.map(key => facts.get(key)).find(Boolean);
  if (fact && beside && beside.scrollHeight > beside.clientHeight) {
    const box = fact.getBoundingClientRect();
    const frame = beside.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) {
      beside.scrollTop += box.top - frame.top - frame.height / 3;
    }
  }
}

const text = document.querySelector('.text');
for (const kind of ['pointerover', 'focusin']) {
  text.addEventListener(kind, event => {
    const keys = claims(event.target);
    light(keys);
    reveal(keys);
  });
  for (const [key, fact] of facts) fact.addEventListener(kind, () => light([key]));
}
document.addEventListener('pointerover', event => {
  if (!event.target.closest('.text, .fact') && !document.activeElement.closest('.text, .fact')) light([]);
});
