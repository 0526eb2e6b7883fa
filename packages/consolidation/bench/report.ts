import type { PeerRow, Peers } from './python-peer';
import { table } from './table';

/** Times of one size, in milliseconds. */
export interface SizeResult {
  readonly size: number;
  readonly times: readonly {
    readonly name: string;
    readonly inPipeline: boolean;
    readonly first: number;
    readonly least: number;
  }[];
  readonly peakMegabytes: number;
  readonly idleMegabytes: number;
}

interface ReportInput {
  readonly machine: string;
  readonly results: readonly SizeResult[];
  readonly peers: Peers;
}

const whole = (value: number) => Math.round(value).toLocaleString('en-GB');
const fine = (value: number) => (value >= 100 ? whole(value) : value.toFixed(1));

/** The whole of BENCHMARKS.md. */
export function report({ machine, results, peers }: ReportInput): string {
  const versions = Object.entries(peers.versions ?? {}).map((pair) => pair.join(' '));
  return `# Benchmarks

Made by \`pnpm --filter @cmoc/consolidation bench\`; do not edit by hand. Synthetic reviews of
\`@cmoc/model/testing\`, seed 1, with planted wordings. Wall-clock milliseconds; every size in a process
of its own.

${[machine, ...versions].join(', ')}

${peers.skipped.map((line) => `- Skipped: ${line}\n\n`).join('')}## The pipeline

The least of several runs where the size allows (8 at 350 configurations, 3 at 5,000, 1 at 50,000).
The exponent is the slope of log time over log size; 1 is linear, and n log n comes out near 1.1.

${table(
  ['stage', ...results.map(({ size }) => `${whole(size)}, ms`), 'exponent'],
  [...stageRows(results, true), pipelineRow(results, 'least'), pipelineRow(results, 'first')],
)}

Beside the pipeline, asked for one at a time:

${table(['question', ...results.map(({ size }) => `${whole(size)}, ms`), 'exponent'], stageRows(results, false))}

Peak of memory of the process, the review included: ${results
    .map((one) => `${whole(one.peakMegabytes)} MB at ${whole(one.size)}`)
    .join(
      ', ',
    )} (before the first stage: ${results.map((one) => `${whole(one.idleMegabytes)} MB`).join(', ')}).

${sideBySide(peers)}`;
}

function stageRows(results: readonly SizeResult[], inPipeline: boolean): string[][] {
  const names = results[0]!.times.filter((one) => one.inPipeline === inPipeline);
  return names.map(({ name }) => {
    const times = results.map((one) => one.times.find((time) => time.name === name)!.least);
    return [name, ...times.map(fine), exponent(results, times)];
  });
}

function pipelineRow(results: readonly SizeResult[], which: 'least' | 'first'): string[] {
  const times = results.map(({ times: all }) =>
    all.filter((one) => one.inPipeline).reduce((sum, one) => sum + one[which], 0),
  );
  const name =
    which === 'least' ? '**whole pipeline**' : 'whole pipeline, first run in a fresh process';
  return [name, ...times.map(fine), exponent(results, times)];
}

function exponent(results: readonly SizeResult[], times: readonly number[]): string {
  if (results.length < 2) return '';
  const points = results.map(({ size }, at) => [Math.log(size), Math.log(times[at]!)] as const);
  const mean = (side: 0 | 1) => points.reduce((sum, point) => sum + point[side], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return (points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / over).toFixed(
    2,
  );
}

function sideBySide({ rows }: Peers): string {
  if (rows.length === 0) return '';
  const ratio = ({ here, python }: Pick<PeerRow, 'here' | 'python'>) =>
    `${(python / here).toFixed(1)}x`;
  const body = rows.map((row) => [
    whole(row.size),
    row.work,
    fine(row.here),
    fine(row.python),
    ratio(row),
    agreement(row),
  ]);
  const sizes = [...new Set(rows.map(({ size }) => size))];
  const sums = sizes.map((size) => {
    const own = rows.filter((row) => row.size === size);
    const sum = (side: 'here' | 'python') => own.reduce((total, row) => total + row[side], 0);
    const both = { here: sum('here'), python: sum('python') };
    return [whole(size), '**all**', fine(both.here), fine(both.python), ratio(both), ''];
  });
  return `## Side by side with Python

The same work with scikit-learn, networkx and scipy, in one run, from the same reviews in memory. In
Python: TF-IDF of words, pieces of words and neighbours, a truncated SVD, nearest pairs with their
parts, polarity read by the same tables, proposals with what the two share, spanning trees with their
weakest link; shared states, groups, what all share; the graph of what follows what, 200 paths of at
most 12 configurations with what they need, 200 cycles; counts of study families; the greatest cover,
proven by integer programming. The ratio says how many times longer Python takes: below 1 Python is faster.

Python still does less: it takes no stems, remembers no judgements, writes no cautions and no answers
to a proposal, lists no join of a chain with its reasons. Sparse products and nearest neighbours run
in compiled code there, and in small reviews that is most of the work. The aim of ten times faster is
${met(rows)}. Where both count the same thing the answers are compared (pairs of configurations that
can follow each other, thin configurations, study families covered).

${table(['configurations', 'work', 'here, ms', 'Python, ms', 'ratio', 'answers'], [...body, ...sums])}
`;
}

function met(rows: readonly PeerRow[]): string {
  const fast = rows.filter(({ here, python }) => python >= 10 * here).length;
  return fast === rows.length ? 'met' : `met in ${fast} of ${rows.length} rows`;
}

function agreement({ answers: [here, python] }: PeerRow): string {
  if (here === null || python === null) return 'not comparable';
  if (here === python) return `both ${whole(here)}`;
  return `DIFFER: ${whole(here)} and ${whole(python)}`;
}
