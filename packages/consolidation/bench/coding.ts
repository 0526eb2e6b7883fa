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
import type { PhraseVectors } from '../src/words/phrase-space/phrase-space';
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

interface Asked {
  readonly paths: readonly string[];
  readonly role: Role;
  readonly json: boolean;
  readonly encoder: boolean;
  readonly peer: boolean;
  readonly each: boolean;
}

try {
  await main(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof TableProblem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readArguments(args: readonly string[]): Asked {
  const roleAt = args.indexOf('--role');
  const role = roleAt < 0 ? 'mechanism' : (args[roleAt + 1] ?? '');
  if (!roles.includes(role))
    throw new TableProblem(`--role ${role}: expected one of ${roles.join(', ')}.`);
  const paths = args.filter(
    (one, at) => !one.startsWith('--') && (roleAt < 0 || at !== roleAt + 1),
  );
  if (paths.length === 0) {
    throw new TableProblem(
      'Name a CSV with the columns document, label, mechanism, context, outcome.',
    );
  }
  return {
    paths,
    role: role as Role,
    json: args.includes('--json'),
    encoder: !args.includes('--no-encoder'),
    peer: !args.includes('--no-peer'),
    each: args.includes('--each'),
  };
}

async function main(asked: Asked): Promise<void> {
  const encoder = asked.encoder ? await loadEncoder() : null;
  const lines: Line[] = [];
  const notes: string[] = [];
  for (const path of asked.paths) {
    const { name, rows, leftOut } = readLabelledTable(path);
    const review = toLabelledReview(rows, asked.role);
    const constructs = new Set(review.labels).size;
    notes.push(
      `${name}: ${rows.length} configurations, ${review.documents.length} documents, ${constructs} constructs; ${leftOut} rows without a document or label left out.`,
    );
    const methods: Method[] = [{ name: 'suggestions', role: asked.role }];
    if (encoder !== null) {
      const vectors = await encodeSlots(review.codedWith(new Set()), encoder, asked.role);
      methods.push({ name: 'suggestions + encoder', role: asked.role, vectors });
    }
    const own = [
      ...shares.flatMap((share) => afterShare(review, share, methods)),
      ...methods.map((method) => eachDocument(review, method)),
      ...(asked.each ? methods.map((method) => eachDecision(review, method)) : []),
    ];
    const peer = asked.peer ? askScikit(rows, review, { role: asked.role, firsts, shares }) : [];
    if (typeof peer === 'string') notes.push(peer);
    else own.push(...peer);
    lines.push(...own.map((line) => ({ file: name, ...line })));
  }
  print({ encoder: encoder?.name ?? null, role: asked.role, lines, notes }, asked.json);
}

interface Method {
  readonly name: string;
  readonly role: Role;
  readonly vectors?: PhraseVectors;
}

type OwnLine = Omit<Line, 'file'>;

/** Learning from the first documents, suggesting for all others. */
function afterShare(review: LabelledReview, share: number, methods: readonly Method[]): OwnLine[] {
  const cut = Math.max(1, Math.round((review.documents.length * share) / 100));
  const known = rowsOf(review, 0, cut);
  const open = rowsOf(review, cut, review.documents.length);
  if (open.length === 0) return [];
  const place = { after: `${share} %`, slots: open.length };
  return [
    {
      ...place,
      method: 'most frequent',
      right: rightOf(review, open, mostFrequent(review, known, open)),
      millisecondsPerDecision: null,
    },
    ...methods.map((method) => ({
      ...place,
      method: method.name,
      right: rightOf(review, open, rankedConstructs(review, known, open, method)),
      millisecondsPerDecision: timeOfDecision(review, known, open, method),
    })),
  ];
}

function rowsOf(review: LabelledReview, from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => review.rowsOf(from + at)).flat();
}

/** Learning from all earlier documents before each next one. */
function eachDocument(review: LabelledReview, method: Method): OwnLine {
  const later = Array.from({ length: review.documents.length - 1 }, (_, at) => at + 1);
  const parts = later.map((document) => ({
    known: rowsOf(review, 0, document),
    open: review.rowsOf(document),
  }));
  return lived(review, parts, { after: 'each document', method });
}

/** Learning from all earlier decisions before each next one. */
function eachDecision(review: LabelledReview, method: Method): OwnLine {
  const order = rowsOf(review, 0, review.documents.length);
  const parts = order.slice(1).map((row, at) => ({ known: order.slice(0, at + 1), open: [row] }));
  return lived(review, parts, { after: 'each decision', method });
}

interface Part {
  readonly known: readonly number[];
  readonly open: readonly number[];
}

function lived(
  review: LabelledReview,
  parts: readonly Part[],
  { after, method }: { readonly after: string; readonly method: Method },
): OwnLine {
  const right = firsts.map(() => 0);
  for (const { known, open } of parts) {
    rightOf(review, open, rankedConstructs(review, known, open, method)).forEach(
      (count, at) => (right[at]! += count),
    );
  }
  const slots = parts.reduce((sum, { open }) => sum + open.length, 0);
  return { after, method: method.name, slots, right, millisecondsPerDecision: null };
}

/** The constructs for each open row, best first, by label. */
function rankedConstructs(
  review: LabelledReview,
  known: readonly number[],
  open: readonly number[],
  { role, vectors }: Method,
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
function timeOfDecision(
  review: LabelledReview,
  known: readonly number[],
  open: readonly number[],
  { role, vectors }: Method,
): number {
  const coded = [...known];
  const times = open.slice(0, 7).map((row, at) => {
    coded.push(row);
    const next = review.codedWith(new Set(coded));
    const configuration = next.configurations[open[at + 1] ?? row]!.id;
    const start = performance.now();
    suggestConstructs(next, { role, configuration, vectors });
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
}

function mostFrequent(
  review: LabelledReview,
  known: readonly number[],
  open: readonly number[],
): string[][] {
  const counts = new Map<string, number>();
  for (const row of known) {
    const label = review.labels[row]!;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const most = [...counts].sort((one, other) => other[1] - one[1]).map(([label]) => label);
  return open.map(() => most);
}

/** How many open rows have their construct among the first so many. */
function rightOf(
  review: LabelledReview,
  open: readonly number[],
  ranked: readonly (readonly string[])[],
): number[] {
  const isRight = (row: number, at: number, first: number) =>
    ranked[at]!.slice(0, first).includes(review.labels[row]!);
  return firsts.map((first) => open.filter((row, at) => isRight(row, at, first)).length);
}

interface Report {
  readonly encoder: string | null;
  readonly role: string;
  readonly lines: readonly Line[];
  readonly notes: readonly string[];
}

function print(report: Report, json: boolean): void {
  if (json) {
    const lines = report.lines.map((line) => ({
      ...line,
      ...Object.fromEntries(
        firsts.map((first, at) => [`top${first}`, line.right[at]! / line.slots]),
      ),
    }));
    process.stdout.write(`${JSON.stringify({ ...report, lines }, null, 2)}\n`);
    return;
  }
  const tops = firsts.map((first) => `top ${first}`);
  const head = ['file', 'after', 'method', 'to code', ...tops, 'ms a decision'];
  const rows = report.lines.map((line) => [
    line.file,
    line.after,
    line.method,
    String(line.slots),
    ...line.right.map((count) => (count / line.slots).toFixed(3)),
    line.millisecondsPerDecision?.toFixed(1) ?? '',
  ]);
  console.log([...report.notes, '', table(head, rows, 3)].join('\n'));
}
