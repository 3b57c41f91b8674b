// Draws the network of the page: the actors of its list, tied by the lines of its data. The same
// page is drawn the same way always; d3's simulation starts from the order of the actors.
(() => {
  const box = document.getElementById('network');
  if (!box) return;
  const width = 1200, height = 800;
  const nodes = [], byKey = new Map();
  let links = [];

  function take(page) {
    const own = [];
    for (const item of page.querySelectorAll('#network-actors li')) {
      const key = item.dataset.key;
      if (!byKey.has(key)) {
        const node = {key, name: item.querySelector('a').textContent, href: item.querySelector('a').getAttribute('href'),
          type: item.dataset.type, ties: +item.dataset.ties};
        byKey.set(key, node);
        nodes.push(node);
      }
      own.push(byKey.get(key));
    }
    const seen = new Set(links.map(name));
    for (const tie of JSON.parse(page.querySelector('#network').dataset.links)) {
      const link = {...tie, source: own[tie.source], target: own[tie.target]};
      if (!seen.has(name(link))) links.push(link);
    }
  }
  const name = l => l.source.key + ' ' + l.kind + ' ' + l.target.key;

  const svg = d3.select(box).append('svg').attr('viewBox', [0, 0, width, height]).attr('role', 'group')
    .attr('aria-label', 'The network; the tables below say the same');
  const ground = svg.append('g');
  const lines = ground.append('g'), dots = ground.append('g'), names = ground.append('g').attr('aria-hidden', 'true');
  let scale = 1, chosen = null;
  const zoom = d3.zoom().scaleExtent([0.2, 8])
    .filter(e => !e.button && (e.type !== 'wheel' || e.ctrlKey || e.metaKey || svg.classed('moving')))
    .on('zoom', ({transform}) => { ground.attr('transform', transform); scale = transform.k; label(); });
  svg.call(zoom).on('dblclick.zoom', null).on('click', e => { if (e.target === svg.node()) choose(null); });

  const radius = n => 4 + Math.sqrt(n.ties) * 1.6;

  function layout() {
    const simulation = d3.forceSimulation(nodes)
      .force('link', d3.forceLink(links).distance(l => 50 + radius(l.source) + radius(l.target)).strength(l => Math.min(1, .15 + .05 * l.count)))
      .force('charge', d3.forceManyBody().strength(nodes.length > 200 ? -120 : -260).distanceMax(600))
      .force('x', d3.forceX(width / 2).strength(.07)).force('y', d3.forceY(height / 2).strength(.1))
      .force('collide', d3.forceCollide(n => radius(n) + 3)).stop();
    for (let i = 0; i < 300; i++) simulation.tick();
  }

  function draw() {
    lines.selectAll('line').data(links, name).join('line').attr('class', l => 'kind-' + l.kind.replace(/ /g, '-'))
      .attr('stroke-width', l => 1 + Math.sqrt(l.count))
      .attr('x1', l => l.source.x).attr('y1', l => l.source.y).attr('x2', l => l.target.x).attr('y2', l => l.target.y)
      .selectAll('title').data(l => [l]).join('title').text(l => `${l.source.name} – ${l.target.name}: ${l.kind} ${l.count}`);
    const dot = dots.selectAll('g.node').data(nodes, n => n.key).join(enter => {
      const g = enter.append('g').attr('tabindex', 0).attr('role', 'button');
      g.append('circle');
      g.append('title').text(n => `${n.name}, ${n.type}`);
      return g;
    }).attr('class', n => 'node ' + n.type).attr('aria-label', n => `${n.name}, ${n.ties} ties`)
      .attr('transform', n => `translate(${n.x},${n.y})`)
      .on('click', (e, n) => choose(n))
      .on('keydown', (e, n) => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); choose(n); } });
    dot.select('circle').attr('r', radius);
    dot.call(d3.drag().on('drag', (e, n) => { n.x = e.x; n.y = e.y; draw(); }));
    label();
    box.dataset.drawn = nodes.length;
  }

  // As many names as fit, of those with the most ties first, and of all that are chosen.
  function label() {
    const near = chosen && around(chosen);
    const taken = [], shown = [];
    for (const n of [...nodes].sort((a, b) => (near ? near.has(b) - near.has(a) : 0) || b.ties - a.ties)) {
      const high = 14 / scale, wide = n.name.length * 6.4 / scale;
      const at = {x: n.x + radius(n) + 2 / scale, y: n.y - high / 2, w: wide, h: high};
      if (near && !near.has(n)) continue;
      if (!taken.some(t => at.x < t.x + t.w && t.x < at.x + at.w && at.y < t.y + t.h && t.y < at.y + at.h)) {
        taken.push(at);
        shown.push(n);
      }
    }
    names.selectAll('text').data(shown, n => n.key).join('text').text(n => n.name)
      .attr('x', n => n.x + radius(n) + 2 / scale).attr('y', n => n.y + 4 / scale)
      .style('font-size', 12 / scale + 'px').style('stroke-width', 3 / scale + 'px');
  }

  function around(node) {
    const near = new Set([node]);
    for (const l of links) if (l.source === node || l.target === node) near.add(l.source).add(l.target);
    return near;
  }

  const card = d3.select(box).append('div').attr('class', 'card').attr('role', 'status').property('hidden', true);
  function choose(node) {
    chosen = node;
    const near = node && around(node);
    dots.selectAll('g.node').classed('pale', n => near && !near.has(n)).classed('chosen', n => n === node);
    lines.selectAll('line').classed('pale', l => near && l.source !== node && l.target !== node);
    label();
    card.property('hidden', !node).html(null);
    if (!node) return;
    card.append('h3').append('a').attr('href', node.href).text(node.name);
    const ties = links.filter(l => l.source === node || l.target === node).sort((a, b) => b.count - a.count);
    const list = card.append('ul');
    for (const l of ties.slice(0, 12)) {
      const other = l.source === node ? l.target : l.source;
      list.append('li').text(`${l.kind}${l.directed ? (l.source === node ? ' →' : ' ←') : ''} ${other.name}, ${l.count}` + (l.last ? ` (${l.first === l.last ? l.last : l.first + ' – ' + l.last})` : ''));
    }
    if (ties.length > 12) card.append('p').text(`and ${ties.length - 12} more`);
    if (box.dataset.more) card.append('button').attr('type', 'button').text('Expand').on('click', () => expand(node));
  }

  // The rest of an actor's ties, from the page that is about them.
  async function expand(node) {
    const address = new URL(box.dataset.more, location.href);
    address.searchParams.set('around', node.key);
    address.searchParams.set('most', 60);
    const answer = await fetch(address, {headers: {Accept: 'text/html'}});
    if (!answer.ok) return;
    take(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    layout();
    draw();
    choose(node);
  }

  const tools = d3.select(box).append('div').attr('class', 'tools');
  for (const [words, by] of [['Closer', 1.5], ['Farther', 1 / 1.5]]) {
    tools.append('button').attr('type', 'button').text(words).on('click', () => svg.call(zoom.scaleBy, by));
  }
  tools.append('button').attr('type', 'button').text('As before').on('click', () => { choose(null); fit(); });
  d3.select(box).append('p').attr('class', 'key').html('<i></i>person<i class="State"></i>state<i class="Organization"></i>body<i class="Group"></i>group');

  function fit() {
    const x = d3.extent(nodes, n => n.x), y = d3.extent(nodes, n => n.y);
    const k = Math.min(1.6, .9 * Math.min(width / (x[1] - x[0] + 160), height / (y[1] - y[0] + 60)));
    svg.call(zoom.transform, d3.zoomIdentity.translate(width / 2 - k * (x[0] + x[1] + 80) / 2, height / 2 - k * (y[0] + y[1]) / 2).scale(k));
  }

  take(document);
  layout();
  draw();
  fit();
})();
