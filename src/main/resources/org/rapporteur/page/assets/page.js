'use strict';

// Old addresses of Fuseki's pages began with #/ at the root.
if (location.hash.startsWith('#/')) {
  location.replace(new URL('fuseki/' + location.hash, location.href));
}

// Suggestions below a box: the arrows choose, Enter takes, Escape closes.
for (const box of document.querySelectorAll('input[data-suggest]')) {
  const list = document.createElement('ul');
  const name = 'suggestions-' + box.id;
  let chosen = -1;
  let asked = 0;
  let wait = 0;
  list.className = 'suggestions';
  list.id = name;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  list.hidden = true;
  box.after(list);
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-controls', name);
  box.setAttribute('aria-expanded', 'false');
  box.setAttribute('aria-autocomplete', 'list');

  const show = visible => {
    list.hidden = !visible;
    box.setAttribute('aria-expanded', String(visible));
    chosen = -1;
    box.removeAttribute('aria-activedescendant');
  };
  const choose = number => {
    const items = [...list.children];
    if (!items.length) return;
    chosen = (number + items.length) % items.length;
    items.forEach((item, i) => item.setAttribute('aria-selected', String(i === chosen)));
    box.setAttribute('aria-activedescendant', items[chosen].id);
  };
  const take = item => {
    if (box.form.getAttribute('role') === 'search' && item.dataset.page) {
      location.href = item.dataset.page;
    } else {
      box.value = item.dataset.name;
      show(false);
      box.focus();
    }
  };
  const fill = names => {
    list.replaceChildren(...names.map((found, i) => {
      const item = document.createElement('li');
      const kind = document.createElement('span');
      item.id = name + '-' + i;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      item.dataset.name = found.thing.name;
      item.dataset.page = found.page;
      kind.textContent = found.kind + ', ' + found.articles;
      item.append(found.thing.name, kind);
      item.addEventListener('mousedown', event => { event.preventDefault(); take(item); });
      return item;
    }));
    show(names.length > 0);
  };
  const ask = async () => {
    const words = box.value.trim();
    const number = ++asked;
    if (words.length < 2) { show(false); return; }
    const at = new URL(box.dataset.suggest + '.json', location.href);
    const root = new URL(box.dataset.suggest.replace(/suggest$/, ''), location.href);
    at.searchParams.set('q', words);
    const answer = await fetch(at);
    if (!answer.ok || number !== asked) return;
    const names = (await answer.json()).tables.names;
    for (const found of names) found.page = new URL(found.page, root).href;
    fill(names);
  };
  box.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(ask, 90); });
  box.addEventListener('blur', () => show(false));
  box.addEventListener('keydown', event => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown') { choose(chosen + 1); event.preventDefault(); }
    else if (event.key === 'ArrowUp') { choose(chosen < 0 ? -1 : chosen - 1); event.preventDefault(); }
    else if (event.key === 'Escape') { show(false); event.preventDefault(); }
    else if (event.key === 'Enter' && chosen >= 0) { take(list.children[chosen]); event.preventDefault(); }
  });
}

// A form leaves out of the address what was not filled in.
for (const form of document.querySelectorAll('form.filters')) {
  form.addEventListener('submit', () => {
    for (const field of form.elements) if (field.name && !field.value.trim()) field.disabled = true;
  });
  window.addEventListener('pageshow', () => {
    for (const field of form.elements) field.disabled = false;
  });
}
