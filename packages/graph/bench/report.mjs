const number = (value, digits = 2) =>
  value === undefined || value === null
    ? ''
    : value >= 100
      ? value.toFixed(0)
      : value.toFixed(digits);
const ratio = (theirs, ours) => (theirs === undefined ? '' : `${number(theirs / ours, 1)}x`);

/** The whole of BENCHMARKS.md. */
export function report({ machine, peers, rows, growth, skipped }) {
  return `# Benchmarks

Made by \`pnpm --filter @cmoc/graph bench:peers\`; do not edit by hand. Times are the least CPU time
of several runs, in milliseconds, on graphs already in memory (for us: on a \`CanonicalIndex\`; what
making one costs stands under growth). Before times are compared, every tool must give the same
answer; for Louvain and Leiden, ours must not have a modularity more than 0.03 lower.

${machine}${peers === null ? '' : `, Python ${peers.python}, networkx ${peers.networkx}, python-igraph ${peers.igraph}`}

${skipped.map((line) => `- Skipped: ${line}\n`).join('')}
## Side by side

A ratio says how many times longer the peer takes: below 1 the peer is faster.

| algorithm | graph | nodes | edges | here, ms | networkx, ms | ratio | igraph, ms | ratio | graphology, ms | ratio | answers |
| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --- |
${rows.map(sideBySide).join('\n')}

${aims(rows)}

## Growth

Directed random graphs with four edges a node. The exponent is the slope of log time over log size
from 10,000 edges on; 1 is linear.

| algorithm | ${growth.sizes.map((size) => `${size.toLocaleString('en-GB')} edges, ms`).join(' | ')} | exponent |
| --- | ${growth.sizes.map(() => '--:').join(' | ')} | --: |
${growth.rows.map(({ name, ms, exponent }) => `| ${name} | ${ms.map((one) => number(one)).join(' | ')} | ${number(exponent)} |`).join('\n')}

## Memory of a canonical index

With all three adjacencies, node and edge keys shared with the graph.

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
  const slowNetworkx = rows.filter(({ networkx, ours }) => networkx && networkx.ms < 20 * ours.ms);
  const slowIgraph = rows.filter(({ igraph, ours }) => igraph && ours.ms > 2 * igraph.ms);
  const shared = (tool) => rows.filter((row) => row[tool] !== undefined).length;
  const list = (found) => found.map(({ name }) => name).join('; ');
  return [
    `At least 20 times faster than networkx: ${shared('networkx') - slowNetworkx.length} of ${shared('networkx')}.${slowNetworkx.length > 0 ? ` Not: ${list(slowNetworkx)}.` : ''}`,
    `Within 2 times of igraph: ${shared('igraph') - slowIgraph.length} of ${shared('igraph')}.${slowIgraph.length > 0 ? ` Not: ${list(slowIgraph)}.` : ''}`,
  ].join('\n\n');
}
