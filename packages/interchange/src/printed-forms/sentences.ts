import { collectionOf, findEntity, type Configuration, type Review, type Slot } from '@cmoc/model';
import type { LossLog } from '../contract/loss-report';
import { reportUnwritten } from '../written/unwritten';
import { groupsOf } from './groups';
import { lineOf, reportConfiguration, reportRoles } from './slot-cells';

/** A sentence a configuration, with its title and marks for the roles. */
export function titledSentences(review: Review, losses: LossLog): string[][] {
  reportUnwritten(review, ['configuration', 'facet'], losses);
  reportSentences(review, ['id', 'title', 'statement', 'facets'], losses);
  const rows = groupsOf(review).flatMap(({ heading, configurations }) =>
    configurations.map((configuration) => [
      heading,
      configuration.id,
      configuration.title ?? '',
      sentence(configuration, 'upper', losses),
    ]),
  );
  return [['Theme', 'CMOC', 'Title', 'Statement'], ...rows];
}

/** A sentence a configuration, beside the sources that bear on it and how. */
export function sentencesWithSources(review: Review, losses: LossLog): string[][] {
  reportUnwritten(review, ['configuration', 'facet', 'evidence', 'fragment', 'source'], losses);
  reportSentences(review, ['id', 'statement', 'facets'], losses);
  reportPassages(review, losses);
  const rows = groupsOf(review).flatMap(({ heading, configurations }) =>
    configurations.map((configuration) => [
      heading,
      configuration.id,
      sentence(configuration, 'lower', losses),
      sourcesOf(configuration.id, review).join('; '),
    ]),
  );
  return [['Theme', 'CMOC', 'Statement', 'Sources'], ...rows];
}

const roles = ['context', 'mechanism', 'outcome'] as const;

function reportSentences(review: Review, fields: readonly string[], losses: LossLog): void {
  for (const configuration of review.configurations) {
    reportConfiguration(configuration, { fields, slotFields: ['id'] }, losses);
    if (configuration.statement === undefined) reportRoles(configuration, roles, losses);
    else if (configuration.slots.length > 0) {
      losses.addMany(configuration.slots.length, {
        kind: 'dropped',
        place: 'slots',
        reason: 'The sentence of the reviewer is printed as it is, without marks.',
        sample: configuration.slots[0]?.text ?? null,
      });
    }
  }
}

/** Only the names of sources are printed. */
function reportPassages(review: Review, losses: LossLog): void {
  losses.addMany(review.fragments.length, {
    kind: 'dropped',
    place: 'fragments.text',
    reason: 'Sources are named, and their passages are not printed.',
    sample: review.fragments[0]?.text ?? null,
  });
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
  const named = collectionOf(review, 'evidence')
    .filter(({ subject }) => subject.kind === 'configuration' && subject.id === id)
    .flatMap(({ fragment, stance }) => {
      const source = findEntity(
        review,
        'source',
        findEntity(review, 'fragment', fragment)?.source ?? '',
      );
      return source === undefined
        ? []
        : [`${source.label.replaceAll(';', ',')}${stanceNotes[stance] ?? ''}`];
    });
  return [...new Set(named)];
}

/** The reviewer's sentence as it is; else a draft from the slots with their roles marked. */
function sentence(
  { statement, slots }: Configuration,
  letters: 'upper' | 'lower',
  losses: LossLog,
): string {
  if (statement !== undefined) return statement;
  const marked = (role: Slot['role'], letter: string) => {
    const own = slots.filter((slot) => slot.role === role);
    return own
      .map(({ text }, at) => `${lineOf(text, losses)} (${letter}${own.length > 1 ? at + 1 : ''})`)
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
