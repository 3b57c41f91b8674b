// Moves the map: wheel or pinch to zoom, drag to move. Places and names keep their size.
(() => {
  const svg = d3.select('#map svg[data-zoom]');
  const start = +svg.attr('data-zoom');
  const circles = svg.selectAll('.zoom circle');
  const names = svg.selectAll('.zoom .name');
  circles.each(function () { this.dataset.r = this.getAttribute('r'); });
  names.each(function () { this.dataset.at = this.getAttribute('transform').replace(/ scale.*/, ''); });
  const zoom = d3.zoom().scaleExtent([Math.min(1, 1 / start), 40 / start])
    .filter(event => !event.button && (event.type !== 'wheel' || event.ctrlKey || event.metaKey || document.activeElement === svg.node() || svg.classed('moving')))
    .on('zoom', ({transform}) => {
      svg.select('.zoom').attr('transform', transform);
      circles.attr('r', function () { return this.dataset.r / transform.k; })
        .attr('stroke-width', 1.5 / start / transform.k);
      names.attr('transform', function () { return `${this.dataset.at} scale(${1 / start / transform.k})`; });
    });
  svg.call(zoom);
  const tools = d3.select('#map').insert('p', 'figcaption').attr('class', 'tools');
  for (const [words, by] of [['Closer', 1.6], ['Farther', 1 / 1.6]]) {
    tools.append('button').attr('type', 'button').text(words).on('click', () => svg.call(zoom.scaleBy, by));
  }
  tools.append('button').attr('type', 'button').text('As before').on('click', () => svg.call(zoom.transform, d3.zoomIdentity));
})();
