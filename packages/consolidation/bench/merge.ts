/**
 * Measures suggestions of “the same” against known meanings.
 *
 *   pnpm bench:merge [FILE.csv ...] [--json] [--no-encoder] [--role mechanism] [--write]
 *
 * `--write` puts the table into the page that says that merging stays a judgement.
 *
 * A CSV needs the columns `text` and `label`, and may have `pole` (or `key`); or it holds configurations
 * and needs `document`, `label`, `mechanism`, `context` and `outcome`: then slots (`--role mechanism`)
 * are compared by the text of their configuration, and `auc` is printed. Without a path the
 * statements of the public-domain item pool are used where the shared data lie beside the
 * repository, and the synthetic reviews with planted truth.
 */
import type { Role } from '@cmoc/model';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildPhraseSpace,
  type PhraseItem,
  type PhraseVectors,
} from '../src/words/phrase-space/phrase-space';
import { comparePolarity } from '../src/words/polarity/polarity';
import { encodePhrases } from '../src/words/encoder/phrase-encoder';
import {
  measureMerging,
  type LabelledPhrase,
  type MergeMeasure,
} from '../src/words/merge-measure/merge-measure';
import { wordsOf } from '../src/words/phrases/phrase';
import { plantedReviews, type Sample } from './planted';
import { parseCsv } from './csv';
import { loadEncoder } from './encoder';
import { hasConfigurations, readFromHere, readLabelledTable, TableProblem } from './labelled-table';
import { measureConfigurations } from './merge-configurations';
import { recoveryOf } from './recovery';
import { table } from './table';

interface Line {
  readonly sample: string;
  readonly method: string;
  readonly measure: Measure;
}

/** The ranking as suggested, and the area of the likeness alone, the polarity guard left out. */
type Measure = MergeMeasure & { readonly areaOfLikeness: number };

const args = process.argv.slice(2);
const json = args.includes('--json');
const roleAt = args.indexOf('--role');
const role = (roleAt < 0 ? 'mechanism' : args[roleAt + 1]) as Role;
const paths = args.filter((one, at) => !one.startsWith('--') && (roleAt < 0 || at !== roleAt + 1));
const encoder = args.includes('--no-encoder') ? null : await loadEncoder();
const lines: Line[] = [];
try {
  if (paths.length === 0)
    for (const sample of standardSamples()) lines.push(...(await measureSample(sample)));
  for (const path of paths) lines.push(...(await measureFile(path)));
} catch (error) {
  if (!(error instanceof TableProblem)) throw error;
  console.error(error.message);
  process.exit(2);
}
const recovered =
  paths.length > 0
    ? []
    : [1, 2, 3].map((seed) => ({ sample: `synthetic ${seed}`, recovered: recoveryOf(seed, 350) }));
print(lines);

/** A table of phrases, or one of configurations, as its columns say. */
async function measureFile(path: string): Promise<Line[]> {
  const rows = parseCsv(readFromHere(path));
  if (hasConfigurations(rows)) {
    if (!['mechanism', 'context', 'outcome'].includes(role))
      throw new TableProblem(`--role ${role}: expected mechanism, context or outcome.`);
    return measureConfigurations(readLabelledTable(path), role, encoder);
  }
  if (rows.length > 0 && 'text' in rows[0]! && 'label' in rows[0])
    return measureSample(fromCsv(path, rows));
  throw new TableProblem(
    `${path}: found the columns ${Object.keys(rows[0] ?? {}).join(', ') || '(none)'}; expected text and label, or document, label, mechanism, context and outcome.`,
  );
}

async function measureSample(sample: Sample): Promise<Line[]> {
  const { phrases, surroundings } = sample;
  const items: PhraseItem[] = phrases.map(({ id, text }) => ({
    id,
    text,
    ...(surroundings === undefined ? {} : { surroundings: surroundings.get(id) ?? [] }),
  }));
  const bare = items.map(({ id, text }) => ({ id, text }));
  const lexical = { weights: { 'latent-space': 0 } };
  const lines = [{ sample: sample.name, method: 'word overlap', measure: wordOverlap(phrases) }];
  const add = (method: string, measure: Measure) =>
    lines.push({ sample: sample.name, method, measure });
  add('lexical', guarded(phrases, bare, lexical));
  if (surroundings !== undefined) add('+ structure', guarded(phrases, items, lexical));
  add('+ latent space', guarded(phrases, items, {}));
  if (encoder !== null) {
    const vectors = await encodePhrases(items, encoder);
    add('+ encoder', guarded(phrases, items, {}, vectors));
    add('encoder alone, no guard', encoderAlone(phrases, bare, vectors));
  }
  return lines;
}

/** What the encoder makes of the phrases by itself, opposites and all. */
function encoderAlone(
  phrases: readonly LabelledPhrase[],
  items: readonly PhraseItem[],
  vectors: PhraseVectors,
): Measure {
  const weights = { stems: 0, 'character-grams': 0, 'latent-space': 0 };
  const space = buildPhraseSpace(items, { weights }, vectors);
  const measure = measureMerging(phrases, space.likeness);
  return { ...measure, areaOfLikeness: measure.areaUnderCurve };
}

/**
 * Pairs in the order in which `proposeVocabulary` would suggest them as the same: opposites never,
 * so below all others, and unclear pairs at half their likeness.
 */
function guarded(
  phrases: readonly LabelledPhrase[],
  items: readonly PhraseItem[],
  options: Parameters<typeof buildPhraseSpace>[1],
  vectors?: PhraseVectors,
): Measure {
  const space = buildPhraseSpace(items, options, vectors);
  const compare = (one: number, other: number) =>
    comparePolarity(space.phrases[one]!, space.phrases[other]!);
  const countsWhole = (one: number, other: number) => {
    const { relation, abstains } = compare(one, other);
    return relation === 'same' || abstains;
  };
  const likeness = (one: number, other: number) =>
    space.likeness(one, other) * (countsWhole(one, other) ? 1 : 0.5);
  const suggests = (one: number, other: number) => compare(one, other).relation !== 'opposite';
  return {
    ...measureMerging(phrases, likeness, suggests),
    areaOfLikeness: measureMerging(phrases, likeness).areaUnderCurve,
  };
}

function wordOverlap(phrases: readonly LabelledPhrase[]): Measure {
  const bags = phrases.map(({ text }) => new Set(wordsOf(text)));
  const measure = measureMerging(phrases, (one, other) => {
    const shared = [...bags[one]!].filter((word) => bags[other]!.has(word)).length;
    const all = bags[one]!.size + bags[other]!.size - shared;
    return all === 0 ? 0 : shared / all;
  });
  return { ...measure, areaOfLikeness: measure.areaUnderCurve };
}

function standardSamples(): Sample[] {
  const shared =
    process.env['CMOC_SHARED_DATA'] ??
    fileURLToPath(new URL('../../../../shared/data', import.meta.url));
  const pool = resolve(shared, 'merge-ipip/ipip_neo_300_items.csv');
  const real = existsSync(pool) ? [fromCsv(pool)] : [];
  if (real.length === 0)
    console.error('The item pool is not there (set CMOC_SHARED_DATA): left out.');
  return [...real, ...plantedReviews()];
}

function fromCsv(path: string, rows = parseCsv(readFromHere(path))): Sample {
  const phrases = rows.map((row, at) => {
    const pole = row['pole'] ?? row['key'];
    return {
      id: `p${at}`,
      text: row['text'] ?? '',
      label: row['label'] ?? '',
      ...(pole === undefined ? {} : { pole }),
    };
  });
  return { name: basename(path), phrases };
}

function print(all: readonly Line[]): void {
  if (json) {
    const withAuc = all.map((line) => ({ auc: line.measure.areaUnderCurve, ...line }));
    const report = { encoder: encoder?.name ?? null, lines: withAuc, recovered };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  const text = [tableOf(all), ...(recovered.length > 0 ? [recoveryTable()] : [])].join('\n\n');
  console.log(text);
  if (args.includes('--write')) writePage(text);
}

function tableOf(all: readonly Line[]): string {
  const head = [
    'sample',
    'method',
    'auc, likeness alone',
    'auc',
    'best F1',
    'first 100 right',
    'opposite poles in first 100',
  ];
  const rows = all.map(({ sample, method, measure }) => {
    const { areaOfLikeness, areaUnderCurve, bestF1 } = measure;
    return [
      sample,
      method,
      areaOfLikeness.toFixed(3),
      areaUnderCurve.toFixed(3),
      bestF1.toFixed(3),
      measure.precisionOfFirst100.toFixed(2),
      String(measure.oppositePolesInFirst100),
    ];
  });
  return table(head, rows, 2);
}

/** What of the planted truth the proposals find, with default options and no encoder. */
function recoveryTable(): string {
  const head = ['planted', ...recovered.map(({ sample }) => sample)];
  const rows = recovered[0]!.recovered.map(({ what }, at) => [
    what,
    ...recovered.map(({ recovered: all }) => `${all[at]!.found} of ${all[at]!.of}`),
  ]);
  return table(head, rows);
}

function writePage(text: string): void {
  const page = fileURLToPath(new URL('../docs/merging-stays-a-judgement.md', import.meta.url));
  const [before, after] = ['<!-- figures -->', '<!-- end of figures -->'];
  const old = readFileSync(page, 'utf8');
  const [head, rest] = [old.split(before)[0]!, old.split(after)[1]!];
  writeFileSync(page, `${head}${before}\n\n${text}\n\n${after}${rest}`);
}
