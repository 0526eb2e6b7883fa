/** Seeded input graphs as plain data: the same files for every tool. */

export function randomGraph({ nodes, edges, directed, seed, acyclic = false }) {
  const draw = generator(seed);
  const seen = new Set();
  const list = [];
  // A spanning path first, so that distances and flows have something to do.
  for (let at = 1; at < nodes; at += 1) add(draw(at), at);
  while (list.length < edges) add(draw(nodes), draw(nodes));
  return { nodes, directed, edges: list };

  function add(from, to) {
    let [tail, head] = [from, to];
    if (tail === head) return;
    if ((acyclic || !directed) && tail > head) [tail, head] = [head, tail];
    const pair = tail * nodes + head;
    if (seen.has(pair)) return;
    seen.add(pair);
    list.push([tail, head, 1 + draw(20)]);
  }
}

/** mulberry32: a small generator of its own, so that inputs do not follow the library. */
export function generator(seed) {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * bound);
  };
}
