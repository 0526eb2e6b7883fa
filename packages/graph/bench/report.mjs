const number = (value, digits = 2) =>
  value === undefined || value === null
    ? ''
    : value >= 100
      ? value.toFixed(0)
      : value.toFixed(digits);
const ratio = (theirs, ours) => (theirs === undefined ? '' : `${number(theirs / ours, 1)}x`);

/** The whole of BENCHMARKS.md. */
// eslint-disable-next-line max-lines-per-function -- one page of text
export function report({ machine, peers, rows, floors, alone, conversions, growth, skipped }) {
  return `# Benchmarks

Made by \`pnpm --filter @cmoc/graph bench:peers\`; do not edit by hand. Times are CPU milliseconds
for one call, the least of repeated measurements after a warm-up, on graphs already in memory: for
us on a \`CanonicalIndex\`, for the others on a graph of their own. What making those costs stands
under conversion; arrays that an index keeps for later searches are made in the warm-up. Before times are compared, every tool must give the same answer; for
Leiden, ours must not have a modularity more than 0.03 lower. Our times include checking the options,
naming nodes and edges in the answer, and the provenance.

${machine}${peers === null ? '' : `, Python ${peers.python}, networkx ${peers.networkx}, python-igraph ${peers.igraph}`}

${skipped.map((line) => `- Skipped: ${line}\n`).join('')}
## Side by side

A ratio says how many times longer the peer takes: below 1 the peer is faster.

| algorithm | graph | nodes | edges | here, ms | networkx, ms | ratio | igraph, ms | ratio | graphology, ms | ratio | answers |
| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --- |
${rows.map(sideBySide).join('\n')}

${rows
  .filter(({ note }) => note !== undefined)
  .map(({ name, note }) => `- ${name}: ${note}.`)
  .join('\n')}

${aims(rows)}

What no algorithm here can go below: checking options and making the provenance takes
${number(floors.call, 4)} ms, and putting the ${floors.nodes} keys of a graph with numbers into a
\`Map\`, as answers for all nodes are given, ${number(floors.map, 3)} ms.

## Without a counterpart

Neither networkx nor igraph has the like, or none that gives the same answer. Most of these are hard in
general: what a call takes depends on the input, which is synthetic here.

| algorithm | input | here, ms | remarks of the answer |
| --- | --- | --: | --- |
${alone.map(({ name, input, ms, remarks }) => `| ${name} | ${input} | ${number(ms)} | ${remarks.join(', ')} |`).join('\n')}

## Conversion

Making the graph that each side works on, from a list of edges; for us the index, with all three
adjacencies and the fingerprint, comes on top of the graphology graph.

| graph | graphology, ms | index of it, ms | networkx, ms | igraph, ms |
| --- | --: | --: | --: | --: |
${conversions.map(({ name, graphology, index, networkx, igraph }) => `| ${[name, ...[graphology, index, networkx, igraph].map((one) => number(one))].join(' | ')} |`).join('\n')}

## Growth

Directed random graphs with four edges a node. The exponent is the slope of log time over log size
from 10,000 edges on; 1 is linear.

| algorithm | ${growth.sizes.map((size) => `${size.toLocaleString('en-GB')} edges, ms`).join(' | ')} | exponent |
| --- | ${growth.sizes.map(() => '--:').join(' | ')} | --: |
${growth.rows.map(({ name, ms, exponent }) => `| ${name} | ${ms.map((one) => number(one)).join(' | ')} | ${number(exponent)} |`).join('\n')}

## Memory of a canonical index

With all three adjacencies, node and edge keys shared with the graph; median of five.

| edges | bytes an edge |
| --: | --: |
${growth.memory.map(({ edges, bytesPerEdge }) => `| ${edges.toLocaleString('en-GB')} | ${number(bytesPerEdge, 0)} |`).join('\n')}
`;
}

function sideBySide({ name, graph, nodes, edges, ours, networkx, igraph, graphology, agreed }) {
  const peer = (found) => `${number(found?.ms)} | ${ratio(found?.ms, ours.ms)}`;
  return `| ${name} | ${graph} | ${nodes} | ${edges} | ${number(ours.ms)} | ${peer(networkx)} | ${peer(igraph)} | ${peer(graphology)} | ${agreed} |`;
}

function aims(rows) {
  return [
    aim(
      rows,
      'networkx',
      'At least 20 times faster than networkx',
      (peer, ours) => peer / ours >= 20,
    ),
    aim(rows, 'igraph', 'Within 2 times of igraph', (peer, ours) => ours / peer <= 2),
    aim(
      rows,
      'graphology',
      "Faster than graphology's own version",
      (peer, ours) => peer / ours > 1,
    ),
  ].join('\n\n');
}

function aim(rows, tool, words, isMet) {
  const shared = rows.filter((row) => row[tool] !== undefined);
  const missed = shared.filter((row) => !isMet(row[tool].ms, row.ours.ms));
  const list = missed.map((row) => `${row.name} (${number(row[tool].ms / row.ours.ms)}x)`);
  const rest = list.length > 0 ? ` Not: ${list.join('; ')}.` : '';
  return `${words}: ${shared.length - missed.length} of ${shared.length}.${rest}`;
}
