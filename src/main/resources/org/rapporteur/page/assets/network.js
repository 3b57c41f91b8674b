// Draws the network of the page: the actors of its list, and of the ties in its data each actor's
// strongest, for all of them at once hide what is there. The same page on the same screen is drawn the
// same way always: d3's simulation starts from the order of the actors.
(() => {
  const box = document.getElementById('network');
  if (!box) return;
  const nodes = [], byKey = new Map(), pairs = new Map();
  const most = +box.dataset.mostOfEach;
  let each = +box.dataset.each, least = +box.dataset.least;

  // Whatever joins the same two is one line.
  function take(page) {
    const own = [];
    for (const item of page.querySelectorAll('#network-actors li')) {
      const key = item.dataset.key;
      if (!byKey.has(key)) {
        const link = item.querySelector('a');
        const node = {key, name: link.textContent, href: link.getAttribute('href'), type: item.dataset.type,
          ties: +item.dataset.ties};
        byKey.set(key, node);
        nodes.push(node);
      }
      own.push(byKey.get(key));
    }
    const data = JSON.parse(page.querySelector('#network').dataset.links);
    for (const [from, to, kind, directed, count, first, last] of data.ties) {
      const tie = {from: own[from], to: own[to], kind: data.kinds[kind], directed, count, first, last};
      const name = [tie.from.key, tie.to.key].sort().join(' ');
      if (!pairs.has(name)) pairs.set(name, {name, source: tie.from, target: tie.to, count: 0, ties: []});
      const pair = pairs.get(name);
      if (pair.ties.some(t => t.kind === tie.kind && t.from === tie.from)) continue;
      pair.ties.push(tie);
      pair.count += count;
    }
    for (const pair of pairs.values()) pair.kind = d3.greatest(pair.ties, t => t.count).kind;
  }

  // Each actor's strongest, the weakest first so that the strong are drawn over them.
  function strongest() {
    const seen = new Map();
    return [...pairs.values()].sort((a, b) => b.count - a.count).filter(pair => {
      if (pair.count < least) return false;
      const ranks = [pair.source, pair.target].map(end => {
        seen.set(end, (seen.get(end) || 0) + 1);
        return seen.get(end);
      });
      return Math.min(...ranks) <= each;
    }).reverse();
  }

  const svg = d3.select(box).append('svg').attr('role', 'group').attr('aria-label', 'The network; the tables below say the same');
  const ground = svg.append('g');
  const lines = ground.append('g'), dots = ground.append('g'), names = ground.append('g').attr('aria-hidden', 'true');
  let width = 0, height = 0, scale = 1, chosen = null, pointed = null, shown = [];
  const zoom = d3.zoom().scaleExtent([0.05, 12])
    .filter(e => !e.button && (e.type !== 'wheel' || e.ctrlKey || e.metaKey || svg.classed('moving')))
    .on('zoom', ({transform}) => { ground.attr('transform', transform); scale = transform.k; rescale(); });
  svg.call(zoom).on('dblclick.zoom', null).on('click', e => { if (e.target === svg.node()) choose(null); });

  function measure() {
    width = box.clientWidth;
    height = svg.node().clientHeight;
    svg.attr('viewBox', [0, 0, width, height]);
  }

  // In units of the screen, when nothing is closer or farther; dots grow more slowly than distances.
  let largest = 1, heaviest = 1;
  const radius = n => (3.5 + 13 * Math.sqrt(n.ties / largest) * Math.min(1, 4 / Math.sqrt(nodes.length) + .45)) / Math.sqrt(scale);
  const thick = p => (.6 + 4.4 * Math.sqrt(p.count / heaviest)) / Math.sqrt(scale);

  function layout(ticks) {
    largest = d3.max(nodes, n => n.ties) || 1;
    heaviest = d3.max([...pairs.values()], p => p.count) || 1;
    const before = scale;
    scale = 1;
    const slope = Math.min(2, width / height);
    const simulation = d3.forceSimulation(nodes)
      .force('link', d3.forceLink(strongest().map(p => ({source: p.source, target: p.target}))).distance(l => 34 + radius(l.source) + radius(l.target)))
      .force('charge', d3.forceManyBody().strength(n => -90 - 12 * radius(n)).distanceMax(500))
      .force('x', d3.forceX().strength(.06 / slope)).force('y', d3.forceY().strength(.06 * slope))
      .force('collide', d3.forceCollide(n => radius(n) + 7)).stop().alphaDecay(1 - Math.pow(.001, 1 / ticks));
    simulation.tick(ticks);
    scale = before;
  }

  function draw() {
    shown = strongest();
    const near = chosen && around(chosen);
    const all = near ? [...shown.filter(p => p.source !== chosen && p.target !== chosen), ...tied(chosen)] : shown;
    lines.selectAll('line').data(all, p => p.name).join(enter => {
      const line = enter.append('line');
      line.append('title');
      return line;
    }).order().attr('class', p => 'kind-' + p.kind.replace(/[^A-Za-z]/g, '-'))
      .attr('x1', p => p.source.x).attr('y1', p => p.source.y).attr('x2', p => p.target.x).attr('y2', p => p.target.y)
      .select('title').text(p => `${p.source.name} – ${p.target.name}: ` + p.ties.map(t => `${t.kind} ${t.count}`).join(', '));
    const dot = dots.selectAll('g.node').data(nodes, n => n.key).join(enter => {
      const g = enter.append('g').attr('role', 'button').attr('tabindex', -1);
      g.append('circle');
      g.append('title').text(n => [n.name, n.type].filter(t => t).join(', '));
      return g;
    }).attr('class', n => 'node ' + n.type).attr('aria-label', n => `${n.name}, tied ${n.ties} times`)
      .attr('transform', n => `translate(${n.x},${n.y})`)
      .on('click', (e, n) => choose(n))
      .on('pointerenter', (e, n) => point(n)).on('pointerleave', () => point(null))
      .on('keydown', move);
    dot.call(d3.drag().on('drag', (e, n) => { n.x = e.x; n.y = e.y; draw(); }));
    if (!svg.select('g.node[tabindex="0"]').size()) dots.select('g.node').attr('tabindex', 0);
    pale();
    rescale();
    box.dataset.drawn = nodes.length;
    box.dataset.lines = shown.length;
  }

  // Enter opens, the arrows go from actor to actor in the order of the list.
  function move(event, node) {
    const all = [...dots.selectAll('g.node')];
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (event.key === 'Enter' || event.key === ' ') choose(node);
    else if (event.key === 'Escape') choose(null);
    else if (step) {
      const next = all[(all.indexOf(event.currentTarget) + step + all.length) % all.length];
      event.currentTarget.setAttribute('tabindex', -1);
      next.setAttribute('tabindex', 0);
      next.focus();
    } else return;
    event.preventDefault();
  }

  let waiting = 0;
  function rescale() {
    dots.selectAll('circle').attr('r', radius).attr('stroke-width', 1.2 / Math.sqrt(scale));
    lines.selectAll('line').attr('stroke-width', thick);
    if (!waiting) waiting = requestAnimationFrame(() => { waiting = 0; label(); });
  }

  // As many names as fit beside, below or above their dots, of those with the most ties first; of one
  // that is pointed at or chosen, its own and its neighbours'.
  function label() {
    const center = pointed || chosen, near = center && around(center);
    const taken = [], placed = [], inView = view();
    const crosses = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
    const circles = nodes.map(n => ({x: n.x - radius(n), y: n.y - radius(n), w: 2 * radius(n), h: 2 * radius(n), n}))
      .filter(c => crosses(c, inView)).sort((a, b) => b.n.ties - a.n.ties);
    const first = n => !near ? 0 : n === center ? 2 : near.has(n) ? 1 : 0;
    for (const n of circles.map(c => c.n).sort((a, b) => first(b) - first(a) || b.ties - a.ties)) {
      if (near && !near.has(n)) break;
      const high = 14 / scale, wide = (n.name.length * 6.3 + 4) / scale, gap = radius(n) + 2 / scale;
      const tries = [
        {x: n.x + gap, y: n.y - high / 2, anchor: 'start'}, {x: n.x - gap - wide, y: n.y - high / 2, anchor: 'end'},
        {x: n.x - wide / 2, y: n.y + gap, anchor: 'middle'}, {x: n.x - wide / 2, y: n.y - gap - high, anchor: 'middle'}];
      const free = tries.map(t => ({...t, w: wide, h: high, n})).find(t =>
        !taken.some(o => crosses(t, o)) && !circles.some(c => c.n !== n && (!near || near.has(c.n)) && crosses(t, c)));
      const at = free || (first(n) === 2 ? {...tries[0], w: wide, h: high, n} : null);
      if (at) { taken.push(at); placed.push(at); }
    }
    names.selectAll('text').data(placed, t => t.n.key).join('text').text(t => t.n.name)
      .attr('text-anchor', t => t.anchor)
      .attr('x', t => t.anchor === 'start' ? t.x : t.anchor === 'end' ? t.x + t.w : t.x + t.w / 2)
      .attr('y', t => t.y + 11 / scale)
      .style('font-size', 12 / scale + 'px').style('stroke-width', 3 / scale + 'px');
  }

  function view() {
    const t = d3.zoomTransform(svg.node());
    return {x: -t.x / t.k, y: -t.y / t.k, w: width / t.k, h: height / t.k};
  }

  const tied = node => [...pairs.values()].filter(p => p.source === node || p.target === node).sort((a, b) => a.count - b.count);
  function around(node) {
    const near = new Set([node]);
    for (const p of node === chosen ? tied(node) : shown) if (p.source === node || p.target === node) near.add(p.source).add(p.target);
    return near;
  }
  function pale() {
    const center = pointed || chosen, near = center && around(center);
    dots.selectAll('g.node').classed('pale', n => near && !near.has(n)).classed('chosen', n => n === chosen);
    lines.selectAll('line').classed('pale', p => near && p.source !== center && p.target !== center);
  }
  function point(node) {
    pointed = node;
    pale();
    label();
  }

  const card = d3.select(box).append('div').attr('class', 'card').attr('role', 'status').property('hidden', true);
  function choose(node) {
    chosen = node;
    draw();
    card.property('hidden', !node).html(null);
    if (!node) return;
    const all = tied(node).reverse();
    card.append('h3').append('a').attr('href', node.href).text(node.name);
    card.append('p').attr('class', 'meta').text([node.type && node.type.toLowerCase(), `tied ${node.ties} times`].filter(t => t).join(', '));
    const list = card.append('ul');
    for (const p of all.slice(0, 10)) {
      const other = p.source === node ? p.target : p.source, item = list.append('li');
      item.append('b').text(other.name);
      for (const t of p.ties) {
        const when = t.last ? ` (${t.first === t.last ? t.last : t.first + ' – ' + t.last})` : '';
        item.append('span').attr('class', 'kind kind-' + t.kind.replace(/[^A-Za-z]/g, '-'))
          .text(`${t.directed ? (t.from === node ? '→ ' : '← ') : ''}${t.kind}, ${t.count}${when}`);
      }
    }
    if (all.length > 10) card.append('p').attr('class', 'meta').text(`and ${all.length - 10} more`);
    if (box.dataset.more) {
      const tools = card.append('p');
      tools.append('button').attr('type', 'button').text('Expand').on('click', () => expand(node));
      const alone = new URL(box.dataset.more, location.href);
      alone.searchParams.set('around', node.key);
      tools.append('a').attr('href', alone.href).text('only this and who is tied to it');
    }
    card.append('button').attr('type', 'button').attr('class', 'close').attr('aria-label', 'Close').text('×').on('click', () => choose(null));
  }

  // The rest of an actor's ties, from the page that is about them.
  async function expand(node) {
    const address = new URL(box.dataset.more, location.href);
    address.searchParams.set('around', node.key);
    address.searchParams.set('most', 60);
    const answer = await fetch(address, {headers: {Accept: 'text/html'}});
    if (!answer.ok) return;
    take(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    layout(150);
    choose(node);
    fit();
  }

  // What is set here stands in the address too.
  const tools = d3.select(box).insert('div', 'svg').attr('class', 'tools');
  for (const [words, by] of [['Closer', 1.5], ['Farther', 1 / 1.5]]) {
    tools.append('button').attr('type', 'button').text(words).on('click', () => svg.call(zoom.scaleBy, by));
  }
  tools.append('button').attr('type', 'button').text('All').on('click', () => { choose(null); fit(); });
  function slider(words, name, from, to, value, set) {
    const label = tools.append('label').text(words + ' ');
    const range = label.append('input').attr('type', 'range').attr('name', name).attr('min', from).attr('max', to).property('value', value);
    const tells = label.append('output').text(value);
    range.on('input', () => {
      tells.text(range.property('value'));
      set(+range.property('value'));
      draw();
      const address = new URL(location.href);
      address.searchParams.set(name, range.property('value'));
      history.replaceState(null, '', address);
    });
  }
  function sliders() {
    const counts = [...pairs.values()].map(p => p.count), others = d3.rollup([...pairs.values()].flatMap(p => [p.source, p.target]), v => v.length, n => n);
    const bound = Math.min(most, d3.max(others.values()) || 1);
    if (bound > 1) slider('Strongest ties of each', 'each', 1, bound, Math.min(each, bound), v => { each = v; });
    const strong = d3.max(counts) || 1;
    if (strong > 2) slider('Tied at least', 'least', 1, Math.max(2, Math.round(strong / 2)), least, v => { least = v; });
    const find = tools.append('label').text('Find ').append('input').attr('list', 'network-names').attr('size', 14).attr('type', 'search');
    tools.append('datalist').attr('id', 'network-names').selectAll('option').data(nodes).join('option').attr('value', n => n.name);
    find.on('input', () => {
      const words = find.property('value').toLowerCase(), found = words.length > 1 && nodes.find(n => n.name.toLowerCase() === words);
      if (found) { choose(found); center(found); }
    });
    tools.append('button').attr('type', 'button').attr('class', 'save').text('Save as SVG').on('click', save);
  }

  // With its colours, which are in the style sheet.
  function save() {
    const copy = svg.node().cloneNode(true), of = document.createTreeWalker(svg.node(), 1), to = document.createTreeWalker(copy, 1);
    do {
      const style = getComputedStyle(of.currentNode);
      for (const name of ['fill', 'stroke', 'stroke-opacity', 'opacity', 'font-family', 'paint-order']) to.currentNode.style.setProperty(name, style.getPropertyValue(name));
    } while (of.nextNode() && to.nextNode());
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('width', width);
    copy.setAttribute('height', height);
    copy.style.background = getComputedStyle(svg.node()).backgroundColor;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], {type: 'image/svg+xml'}));
    link.download = 'network.svg';
    link.click();
  }

  const key = d3.select(box).append('p').attr('class', 'key');
  for (const [type, words] of [['Person', 'person'], ['State', 'state'], ['Organization', 'body'], ['Group', 'group']]) {
    if (document.querySelector(`#network-actors li[data-type=${type}]`)) key.append('span').call(s => s.append('i').attr('class', type)).append('span').text(words);
  }

  function fit() {
    const x = d3.extent(nodes, n => n.x), y = d3.extent(nodes, n => n.y);
    const k = Math.min(1.5, width / (x[1] - x[0] + (width > 700 ? 180 : 90)), height / (y[1] - y[0] + 60));
    svg.call(zoom.transform, d3.zoomIdentity.translate(width / 2 - k * (x[0] + x[1]) / 2, height / 2 - k * (y[0] + y[1]) / 2).scale(k));
  }
  function center(node) {
    svg.call(zoom.transform, d3.zoomIdentity.translate(width / 2 - 1.2 * node.x, height / 2 - 1.2 * node.y).scale(1.2));
  }

  take(document);
  measure();
  sliders();
  layout(300);
  draw();
  fit();
  new ResizeObserver(() => { if (box.clientWidth !== width) { measure(); fit(); } }).observe(box);
})();
