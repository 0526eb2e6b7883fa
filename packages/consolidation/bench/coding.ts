/**
 * Measures suggestions of constructs on labelled configurations, documents in order of appearance.
 *
 *   pnpm bench:coding FILE.csv [...] [--role mechanism] [--json] [--no-encoder] [--no-peer] [--each]
 *
 * A CSV needs the columns `document`, `label`, `mechanism`, `context`, `outcome`; `--role` names the
 * slot that the label codes. Right among the first 1, 3 and 5 after 10, 25, 50 and 75 % of the
 * documents; learning from all earlier documents before each next one; and, with `--each`, from all
 * earlier decisions before each next one. Beside it the most frequent constructs and, where Python has
 * it, scikit-learn.
 */
import { performance } from 'node:perf_hooks';
import type { Role } from '@cmoc/model';
import { encodeSlots } from '../src/coding/suggest-constructs/encode-slots';
import { codingOfRole } from '../src/coding/suggest-constructs/role-coding';
import { suggestConstructs } from '../src/coding/suggest-constructs/suggest-constructs';
import type { PhraseVectors } from '../src/phrase-space/phrase-space';
import { askScikit } from './coding-peer';
import { loadEncoder } from './encoder';
import { toLabelledReview, type LabelledReview } from './labelled-review';
import { readLabelledTable, TableProblem } from './labelled-table';
import { table } from './table';

const firsts = [1, 3, 5] as const;
const shares = [10, 25, 50, 75] as const;
const roles: readonly string[] = ['mechanism', 'context', 'outcome'];

/** One method after one part of the documents: how many were right among the first so many. */
interface Line {
  readonly file: string;
  readonly after: string;
  readonly method: string;
  readonly slots: number;
  readonly right: readonly number[];
  readonly millisecondsPerDecision: number | null;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof TableProblem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main(args: readonly string[]): Promise<void> {
  const roleAt = args.indexOf('--role');
  const role = roleAt < 0 ? 'mechanism' : args[roleAt + 1];
  if (role === undefined || !roles.includes(role))
    throw new TableProblem(`--role ${role ?? ''}: expected one of ${roles.join(', ')}.`);
  const paths = args.filter(
    (argument, at) => !argument.startsWith('--') && (roleAt < 0 || at !== roleAt + 1),
  );
  if (paths.length === 0)
    throw new TableProblem(
      'Name a CSV with the columns document, label, mechanism, context, outcome.',
    );
  const encoder = args.includes('--no-encoder') ? null : await loadEncoder();
  const lines: Line[] = [];
  const notes: string[] = [];
  for (const path of paths) {
    const { name, rows, leftOut } = readLabelledTable(path);
    if (leftOut > 0) notes.push(`${name}: ${leftOut} rows without a document or label left out.`);
    const review = toLabelledReview(rows, role as Role);
    notes.push(
      `${name}: ${rows.length} configurations, ${review.documents.length} documents, ${new Set(review.labels).size} constructs.`,
    );
    const whole = review.codedWith(new Set());
    const vectors = encoder === null ? null : await encodeSlots(whole, encoder, role as Role);
    lines.push(
      ...measure(name, review, { role: role as Role, vectors, each: args.includes('--each') }),
    );
    if (!args.includes('--no-peer')) {
      const peer = askScikit(rows, review, { role, firsts, shares });
      if (typeof peer === 'string') notes.push(peer);
      else lines.push(...peer.map((line) => ({ file: name, ...line })));
    }
  }
  print({ encoder: encoder?.name ?? null, role, lines, notes }, args.includes('--json'));
}

interface Setting {
  readonly role: Role;
  readonly vectors: PhraseVectors | null;
  readonly each: boolean;
}

function measure(file: string, review: LabelledReview, setting: Setting): Line[] {
  const lines: Line[] = [];
  const count = review.documents.length;
  const methods = [
    { method: 'suggestions', vectors: undefined },
    ...(setting.vectors === null
      ? []
      : [{ method: 'suggestions + encoder', vectors: setting.vectors }]),
  ];
  const rowsOf = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => review.rowsOf(from + at)).flat();
  for (const share of shares) {
    const cut = Math.max(1, Math.round((count * share) / 100));
    const [known, open] = [rowsOf(0, cut), rowsOf(cut, count)];
    if (open.length === 0) continue;
    const after = `${share} %`;
    lines.push({
      file,
      after,
      method: 'most frequent',
      slots: open.length,
      right: frequentRight(review, known, open),
      millisecondsPerDecision: null,
    });
    for (const { method, vectors } of methods) {
      const ranked = rankedConstructs(review, known, open, setting.role, vectors);
      const taken = timeOfDecision(review, known, open, setting.role, vectors);
      lines.push({
        file,
        after,
        method,
        slots: open.length,
        right: rightOf(review, open, ranked),
        millisecondsPerDecision: taken,
      });
    }
  }
  lines.push(
    ...methods.map(({ method, vectors }) =>
      lived(file, review, method, (row) => rowsOf(0, row), setting.role, vectors),
    ),
  );
  if (setting.each)
    lines.push(
      ...methods.map(({ method, vectors }) =>
        eachDecision(file, review, method, setting.role, vectors),
      ),
    );
  return lines;
}

/** Learning from all earlier documents before each next one. */
// Six plain arguments, all of them needed once.
// eslint-disable-next-line max-params
function lived(
  file: string,
  review: LabelledReview,
  method: string,
  before: (document: number) => number[],
  role: Role,
  vectors: PhraseVectors | undefined,
): Line {
  const right = firsts.map(() => 0);
  let slots = 0;
  for (let document = 1; document < review.documents.length; document += 1) {
    const open = review.rowsOf(document);
    const ranked = rankedConstructs(review, before(document), open, role, vectors);
    rightOf(review, open, ranked).forEach((count, at) => (right[at]! += count));
    slots += open.length;
  }
  return { file, after: 'each document', method, slots, right, millisecondsPerDecision: null };
}

/** Learning from all earlier decisions before each next one. */
// eslint-disable-next-line max-params
function eachDecision(
  file: string,
  review: LabelledReview,
  method: string,
  role: Role,
  vectors: PhraseVectors | undefined,
): Line {
  const right = firsts.map(() => 0);
  const order = review.documents.flatMap((_, document) => review.rowsOf(document));
  order.forEach((row, at) => {
    if (at === 0) return;
    const ranked = rankedConstructs(review, order.slice(0, at), [row], role, vectors);
    rightOf(review, [row], ranked).forEach((count, place) => (right[place]! += count));
  });
  return {
    file,
    after: 'each decision',
    method,
    slots: order.length - 1,
    right,
    millisecondsPerDecision: null,
  };
}

/** The constructs for each open row, best first, by label. */
// eslint-disable-next-line max-params
function rankedConstructs(
  review: LabelledReview,
  known: readonly number[],
  open: readonly number[],
  role: Role,
  vectors?: PhraseVectors,
): string[][] {
  const coded = review.codedWith(new Set(known));
  const labels = new Map(coded.constructs.map(({ id, label }) => [id as string, label]));
  const coding = codingOfRole(coded, role, vectors);
  const rowOf = new Map(coding.slots.map(({ configuration }, row) => [configuration, row]));
  return open.map((at) => {
    const row = rowOf.get(coded.configurations[at]!.id);
    if (row === undefined) return [];
    const { codes } = coding.learned.rank(row);
    return codes.slice(0, 5).map((code) => labels.get(coding.decisions.classes[code]!)!);
  });
}

/** Milliseconds from a decision to the suggestions for the next slot: the middle of some. */
// eslint-disable-next-line max-params
function timeOfDecision(
  review: LabelledReview,
  known: readonly number[],
  open: readonly number[],
  role: Role,
  vectors?: PhraseVectors,
): number {
  const coded = [...known];
  const times = open.slice(0, 7).map((row, at) => {
    coded.push(row);
    const next = review.codedWith(new Set(coded));
    const configuration = next.configurations[open[at + 1] ?? row]!.id;
    const start = performance.now();
    suggestConstructs(next, { role, configuration }, vectors);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
}

function frequentRight(
  review: LabelledReview,
  known: readonly number[],
  open: readonly number[],
): number[] {
  const counts = new Map<string, number>();
  for (const row of known)
    counts.set(review.labels[row]!, (counts.get(review.labels[row]!) ?? 0) + 1);
  const most = [...counts].sort((one, other) => other[1] - one[1]).map(([label]) => label);
  return rightOf(
    review,
    open,
    open.map(() => most),
  );
}

function rightOf(
  review: LabelledReview,
  open: readonly number[],
  ranked: readonly (readonly string[])[],
): number[] {
  return firsts.map(
    (first) =>
      open.filter((row, at) => ranked[at]!.slice(0, first).includes(review.labels[row]!)).length,
  );
}

interface Report {
  readonly encoder: string | null;
  readonly role: string;
  readonly lines: readonly Line[];
  readonly notes: readonly string[];
}

function print(report: Report, json: boolean): void {
  if (json) {
    const withShares = report.lines.map((line) => ({
      ...line,
      ...Object.fromEntries(
        firsts.map((first, at) => [`top${first}`, line.right[at]! / line.slots]),
      ),
    }));
    process.stdout.write(`${JSON.stringify({ ...report, lines: withShares }, null, 2)}\n`);
    return;
  }
  const head = [
    'file',
    'after',
    'method',
    'to code',
    ...firsts.map((first) => `top ${first}`),
    'ms a decision',
  ];
  const rows = report.lines.map(
    ({ file, after, method, slots, right, millisecondsPerDecision: taken }) => [
      file,
      after,
      method,
      String(slots),
      ...right.map((count) => (count / slots).toFixed(3)),
      taken === null ? '' : taken.toFixed(1),
    ],
  );
  console.log([...report.notes, '', table(head, rows, 3)].join('\n'));
}
