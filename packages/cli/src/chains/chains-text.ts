import type { Review } from '@cmoc/model';
import type { Page } from '../terminal/page';
import type { Terminal } from '../terminal/terminal';
import type { Sheet } from '../terminal/sheet';
import type { ChainsOutput } from './output';
import { printable } from '../terminal/printable';
import { quantity, sentenceList } from '../terminal/quantity';
import { labelsOf, type Label } from '../units/state-label';
import { writeWithoutConstructs } from '../units/without-constructs';
import { writeChain, writeLoop } from './chain-text';
import { writeGroups, writeWeb } from './web-text';

/** Writes links, chains and loops for people. */
export function chainsAsText(
  output: ChainsOutput,
  review: Review,
  { page, theme }: Terminal,
  most: number,
): string {
  const sheet = page();
  const label = labelsOf(review);
  sheet.paragraph({ text: printable(output.review.title), style: theme.heading });
  writeQuestion(output, label, sheet);
  if (isFiltered(output) && output.links.length + output.chains.length === 0) {
    sheet.paragraph('No configurations, kept whole, lead there.');
    return sheet.toString();
  }
  writeLinks(output, label, { sheet, theme, most });
  writeChains(output, review, { sheet, theme });
  writeLoops(output, label, { sheet, theme, most });
  const listing = { sheet, theme, most };
  if (output.web !== null) writeWeb(output.web, listing);
  if (output.groups !== null) writeGroups(output.groups, label, listing);
  writeWithoutConstructs(review, sheet);
  return sheet.toString();
}

/** A list that can be long is cut at what was asked for, and says so. */
interface Listing extends Sheet {
  readonly most: number;
}

function isFiltered({ filter }: ChainsOutput): boolean {
  return filter.from !== null || filter.to !== null;
}

function writeQuestion(
  { assumed, filter, refutedLeftOut }: ChainsOutput,
  label: Label,
  sheet: Page,
): void {
  for (const { left, right } of assumed) {
    sheet.paragraph(
      `Supposing that “${label(left)}” is “${label(right)}”; the file does not say so.`,
      { hang: 2 },
    );
  }
  if (filter.from !== null)
    sheet.paragraph(`From “${label(filter.from)}”, as a context or mechanism.`);
  if (filter.to !== null) sheet.paragraph(`To “${label(filter.to)}”, as an outcome.`);
  if (refutedLeftOut.length > 0) {
    sheet.paragraph(`Left out as refuted: ${refutedLeftOut.join(', ')}.`, { hang: 2 });
  }
  sheet.blank();
}

const kinds = [
  ['outcome-to-context', 'An outcome becomes a context'],
  ['outcome-to-mechanism', 'An outcome becomes a mechanism'],
] as const;

function writeLinks(output: ChainsOutput, label: Label, { sheet, theme, most }: Listing): void {
  const { links, review, counts } = output;
  if (links.length === 0 && isFiltered(output)) return;
  const joined = new Set(links.flatMap(({ from, to }) => [from, to])).size;
  const all = quantity(review.configurations, 'configuration');
  const { listed, atLeast, exact } = counts.links;
  sheet.paragraph({
    text: `${exact ? '' : 'At least '}${quantity(atLeast, 'link')}`,
    style: theme.heading,
  });
  if (links.length === 0) {
    sheet.paragraph(
      `No outcome becomes a context or a mechanism elsewhere, in construct and direction, among ${all}.`,
      { indent: 2 },
    );
    return;
  }
  if (listed < atLeast)
    sheet.paragraph(`What follows looks at the first ${listed} of them:`, { indent: 2 });
  sheet.paragraph(`between ${joined} of ${all}; ${basisOf(links)}.`, { indent: 2 });
  for (const [kind, title] of kinds) {
    const ofKind = links.filter((link) => link.kind === kind);
    if (ofKind.length === 0) continue;
    sheet.blank();
    sheet.paragraph(`${title} (${ofKind.length})`, { indent: 2 });
    const rows = groupedByState(ofKind, label);
    sheet.rows(rows.slice(0, most), { indent: 4 });
    writeHidden(rows.length, most, 'more line', sheet);
  }
}

function writeHidden(all: number, most: number, what: string, sheet: Page): void {
  if (all > most)
    sheet.paragraph(`${quantity(all - most, what)}: add --max ${all}.`, { indent: 4 });
}

function basisOf(links: ChainsOutput['links']): string {
  const evidenced = links.filter(({ basis }) => basis === 'evidenced').length;
  if (evidenced === links.length) return 'each is asserted by a source';
  const inferred = links.length - evidenced;
  const joined = `${evidenced === 0 ? 'all' : inferred} inferred from the wording`;
  return evidenced === 0
    ? `${joined}, none asserted by a source on record`
    : `${evidenced} asserted by a source, ${joined}`;
}

/** `trust ▲ more   IOC-13, IOC-15 → IOC-20`: outcomes that meet in one place, on one line. */
function groupedByState(links: ChainsOutput['links'], label: Label): (readonly [string, string])[] {
  const arrivals = new Map<string, { state: string; to: string; from: Set<string> }>();
  for (const link of links) {
    const state = stateOfLink(link, label);
    const key = JSON.stringify([state, link.to]);
    const arrival = arrivals.get(key) ?? { state, to: link.to, from: new Set() };
    arrivals.set(key, { ...arrival, from: arrival.from.add(link.from) });
  }
  const lines = new Map<string, { state: string; from: string; to: string[] }>();
  for (const { state, to, from } of arrivals.values()) {
    const line = { state, from: [...from].join(', '), to: [] };
    const key = JSON.stringify([state, line.from]);
    lines.set(key, lines.get(key) ?? line);
    lines.get(key)?.to.push(to);
  }
  let before = '';
  return [...lines.values()]
    .sort((one, other) => compare(one.state, other.state) || compare(one.from, other.from))
    .map(({ state, from, to }) => {
      const shown = state === before ? '' : state;
      before = state;
      return [shown, `${from} →\u00a0${to.join(', ')}`] as const;
    });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function stateOfLink({ state, becomes }: ChainsOutput['links'][number], label: Label): string {
  if (state === null) return 'recorded';
  const told = label(state);
  return becomes === null || label(becomes) === told ? told : `${told}, read as ${label(becomes)}`;
}

function writeChains(
  { chains, counts }: ChainsOutput,
  review: Review,
  { sheet, theme }: Sheet,
): void {
  const { atLeast, exact, listed } = counts.chains;
  sheet.blank();
  sheet.paragraph({
    text: `${exact ? '' : 'At least '}${quantity(atLeast, 'chain')}`,
    style: theme.heading,
  });
  if (chains.length === 0) {
    sheet.paragraph('No configuration follows on from another.', { indent: 2 });
  }
  for (const chain of chains) {
    if (chain !== chains[0]) sheet.blank();
    writeChain(chain, review, { sheet, theme });
  }
  if (listed < atLeast) {
    sheet.blank();
    sheet.paragraph(`${quantity(atLeast - listed, 'more chain')}: add --max ${atLeast}.`, {
      indent: 2,
    });
  }
}

function writeLoops(output: ChainsOutput, label: Label, { sheet, theme, most }: Listing): void {
  const { loops, counts, assumed } = output;
  if (loops.length === 0 && isFiltered(output)) return;
  const { atLeast, exact } = counts.loops;
  sheet.blank();
  sheet.paragraph({
    text: `${exact ? '' : 'At least '}${quantity(atLeast, 'loop')}`,
    style: theme.heading,
  });
  if (loops.length === 0) {
    sheet.paragraph(
      'Loops hinge on what is judged to be the same: cmoc chains --help shows how to try a judgement with --assume.',
      { indent: 2 },
    );
  }
  const names = new Map(
    assumed.map(({ id, left, right }) => [
      id,
      `supposed: ${sentenceList([label(left), label(right)])} are the same`,
    ]),
  );
  for (const loop of loops.slice(0, most)) {
    if (loop !== loops[0]) sheet.blank();
    writeLoop(loop, names, { sheet, theme });
  }
  if (loops.length > most) sheet.blank();
  writeHidden(loops.length, most, 'more loop', sheet);
}
