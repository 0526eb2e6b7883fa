import {
  collection,
  find,
  type Configuration,
  type Direction,
  type Review,
  type Slot,
} from '@cmoc/model';
import type { LossLog } from '../../contract/loss-report';
import { reportUnwritten } from '../../written/unwritten';

/** The forms in which reviews print their configurations. */
export type PrintedForm = 'three-columns' | 'titled-sentences' | 'sentences-with-sources';

/** Writes configurations in a printed form; the reviewer's own sentence always wins. */
export function printedRows(review: Review, form: PrintedForm, losses: LossLog): string[][] {
  const grouped = groups(review);
  if (form === 'three-columns') return threeColumns(review, grouped, losses);
  if (form === 'titled-sentences') return titledSentences(review, grouped, losses);
  return sentencesWithSources(review, grouped, losses);
}

interface Group {
  readonly heading: string;
  readonly configurations: readonly Configuration[];
}

/** The facet whose values head the groups: the one most configurations have, the first among equals. */
function groups(review: Review): readonly Group[] {
  const uses = review.facets.map(({ id }) => ({
    id,
    count: review.configurations.filter(({ facets }) => facets.some(({ facet }) => facet === id))
      .length,
    kinds: new Set(
      review.configurations.flatMap(({ facets }) =>
        facets.filter(({ facet }) => facet === id).map(({ value }) => value),
      ),
    ).size,
  }));
  const best = uses
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || other.kinds - one.kinds)[0];
  const facet = best === undefined ? undefined : find(review, 'facet', best.id);
  const headings = facet?.values ?? [];
  const headingOf = ({ facets }: Configuration) =>
    facets.find((value) => value.facet === facet?.id)?.value;
  const named = headings.map(({ id, label }) => ({
    heading: label,
    configurations: review.configurations.filter(
      (configuration) => headingOf(configuration) === id,
    ),
  }));
  const rest = review.configurations.filter(
    (configuration) => headingOf(configuration) === undefined,
  );
  return [...named, { heading: '', configurations: rest }].filter(
    ({ configurations }) => configurations.length > 0,
  );
}

function threeColumns(review: Review, grouped: readonly Group[], losses: LossLog): string[][] {
  reportUnwritten(review, ['configuration', 'facet'], losses);
  const lost = ['id', 'title', 'tier', 'status', 'statement'] as const;
  for (const configuration of review.configurations) {
    for (const field of lost) {
      const value = configuration[field];
      if (value !== undefined)
        losses.add(
          'dropped',
          `configurations.${field}`,
          'Three columns have no room for it.',
          value,
        );
    }
  }
  const rows = grouped.flatMap(({ heading, configurations }) => [
    ...(heading === '' ? [] : [[heading, '', '']]),
    ...configurations.map(({ slots }) => [
      cellOf(slots, 'context'),
      cellOf(slots, 'mechanism'),
      cellOf(slots, 'outcome'),
    ]),
  ]);
  return [['Context', 'Mechanism', 'Outcome(s)'], ...rows];
}

function cellOf(slots: readonly Slot[], role: Slot['role']): string {
  return slots
    .filter((slot) => slot.role === role)
    .map(({ text, direction }) => `${text.trim()}${glyphOf(direction)}`)
    .join('\n');
}

/** Directions a mark can stand for; the others are said by the text alone. */
function glyphOf(direction: Direction | undefined): string {
  const glyphs: Partial<Record<Direction, string>> = {
    increase: ' ▲',
    decrease: ' ▼',
    mixed: ' ±',
  };
  return direction === undefined ? '' : (glyphs[direction] ?? '');
}

function titledSentences(review: Review, grouped: readonly Group[], losses: LossLog): string[][] {
  reportUnwritten(review, ['configuration', 'facet'], losses);
  const rows = grouped.flatMap(({ heading, configurations }) =>
    configurations.map((configuration) => [
      heading,
      configuration.id,
      configuration.title ?? '',
      sentence(configuration, 'upper'),
    ]),
  );
  return [['Theme', 'CMOC', 'Title', 'Statement'], ...rows];
}

function sentencesWithSources(
  review: Review,
  grouped: readonly Group[],
  losses: LossLog,
): string[][] {
  reportUnwritten(review, ['configuration', 'facet', 'evidence', 'fragment', 'source'], losses);
  const rows = grouped.flatMap(({ heading, configurations }) =>
    configurations.map((configuration) => [
      heading,
      configuration.id,
      sentence(configuration, 'lower'),
      sourcesOf(configuration.id, review).join('; '),
    ]),
  );
  return [['Theme', 'CMOC', 'Statement', 'Sources'], ...rows];
}

const stanceNotes: Readonly<Record<string, string>> = {
  supports: '',
  refines: ' (refines)',
  opposes: ' (opposes)',
  'opposite-confirmed': ' (the opposite CMOC was confirmed)',
  'context-only': ' (context only)',
  unclear: ' (unclear)',
};

/** Sources with their stance; what stands against a configuration is named like what stands for it. */
function sourcesOf(id: string, review: Review): string[] {
  const named = collection(review, 'evidence')
    .filter(({ subject }) => subject.kind === 'configuration' && subject.id === id)
    .flatMap(({ fragment, stance }) => {
      const source = find(review, 'source', find(review, 'fragment', fragment)?.source ?? '');
      return source === undefined
        ? []
        : [`${source.label.replaceAll(';', ',')}${stanceNotes[stance] ?? ''}`];
    });
  return [...new Set(named)];
}

/** The reviewer's sentence as it is; else a draft from the slots with their roles marked. */
function sentence({ statement, slots }: Configuration, letters: 'upper' | 'lower'): string {
  if (statement !== undefined) return statement;
  const marked = (role: Slot['role'], letter: string) => {
    const own = slots.filter((slot) => slot.role === role);
    return own
      .map(({ text }, at) => `${text.trim()} (${letter}${own.length > 1 ? at + 1 : ''})`)
      .join(' and ');
  };
  const [c, m, o] = letters === 'upper' ? (['C', 'M', 'O'] as const) : (['c', 'm', 'o'] as const);
  const parts = [
    ['Where ', marked('context', c)],
    ['', marked('mechanism', m)],
    ['so that ', marked('outcome', o)],
  ] as const;
  return parts
    .filter(([, text]) => text !== '')
    .map(([lead, text]) => lead + text)
    .join(', ');
}
