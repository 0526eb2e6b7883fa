// Times this package alone, for work on it: `node bench/measure-ours.mjs [part of a case's name]`.
import { measureAlone } from './alone.mjs';
import { bundleLibrary } from './bundle-library.mjs';
import { cases, shapes } from './cases.mjs';
import { randomGraph } from './make-inputs.mjs';
import { measure } from './measure.mjs';
import { toGraphology } from './to-graphology.mjs';

const library = await bundleLibrary();
const wanted = process.argv[2] ?? '';
for (const { name, graph, ours } of cases.filter((entry) => entry.name.includes(wanted))) {
  const input = randomGraph(shapes[graph]);
  const index = library.toCanonicalIndex(toGraphology(input));
  void [index.out, index.in, index.both, index.fingerprint()];
  const { ms, answer } = measure(() => ours(library, index, input));
  process.stdout.write(`${name}: ${ms.toFixed(3)} ms (${String(answer)})\n`);
}
for (const { name, input, ms, remarks } of measureAlone(library, wanted)) {
  process.stdout.write(`${name}, ${input}: ${ms.toFixed(3)} ms ${remarks.join(' ')}\n`);
}
