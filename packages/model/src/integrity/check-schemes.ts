import type { IssueList } from '../result/issue-list';
import type { Configuration } from '../schema/configuration';
import type { Scheme } from '../schema/scheme';
import { builtInSchemes } from '../schemes/built-in-schemes';
import { placeholders, unknownPlaceholders } from '../schemes/draft-sentence';
import { findScheme, schemeIdOf } from '../schemes/scheme-of';
import type { ReviewIndex } from '../review-index/review-index';

/** Reports schemes that do not exist, and configurations with parts their scheme does not have. */
export function checkSchemes(index: ReviewIndex, issues: IssueList): void {
  const { review } = index;
  review.schemes.forEach((scheme, position) => {
    checkSentence(scheme, ['schemes', position, 'sentence'], issues);
    if (!builtInSchemes.some(({ id }) => id === scheme.id)) return;
    issues.error(
      'duplicate-id',
      ['schemes', position, 'id'],
      `The id “${scheme.id}” is that of a scheme every review has; expected an id of its own.`,
      { kind: 'scheme', id: scheme.id },
    );
  });
  if (
    review.schemeChoice !== undefined &&
    findScheme(review, review.schemeChoice.scheme) === undefined
  ) {
    unknownScheme(review.schemeChoice.scheme, ['schemeChoice', 'scheme'], issues);
  }
  const parts = new Map(
    [...builtInSchemes, ...review.schemes].map((scheme) => [scheme.id as string, partsOf(scheme)]),
  );
  review.configurations.forEach((configuration, position) => {
    const id = schemeIdOf(review, configuration);
    const scheme = parts.get(id);
    const path = ['configurations', position];
    if (scheme !== undefined) checkSlots(configuration, scheme, path, issues);
    else if (configuration.scheme !== undefined) unknownScheme(id, [...path, 'scheme'], issues);
  });
}

function checkSentence(scheme: Scheme, path: Path, issues: IssueList): void {
  for (const name of unknownPlaceholders(scheme.sentence)) {
    issues.warn(
      'unknown-placeholder',
      path,
      `Found {${name}} in the sentence; expected ${placeholders.map((known) => `{${known}}`).join(', ')}.`,
      { name },
    );
  }
}

type Path = readonly (string | number)[];

function unknownScheme(id: string, path: Path, issues: IssueList): void {
  const words = builtInSchemes.map((scheme) => scheme.id).join(', ');
  issues.error(
    'dangling-reference',
    path,
    `Found “${id}”, but there is no such scheme; expected ${words} or the id of one of the schemes of the review.`,
    { kind: 'scheme', id },
  );
}

/** How many slots of each role a scheme takes. */
interface SchemeParts {
  readonly id: string;
  readonly most: ReadonlyMap<string, number>;
}

function partsOf(scheme: Scheme): SchemeParts {
  const most = new Map<string, number>();
  for (const { role, max } of scheme.slots)
    most.set(role, (most.get(role) ?? 0) + (max ?? Infinity));
  return { id: scheme.id, most };
}

function checkSlots(
  configuration: Configuration,
  scheme: SchemeParts,
  path: Path,
  issues: IssueList,
): void {
  const counts = new Map<string, number>();
  configuration.slots.forEach((slot, position) => {
    const count = (counts.get(slot.role) ?? 0) + 1;
    counts.set(slot.role, count);
    const most = scheme.most.get(slot.role) ?? 0;
    if (count <= most) return;
    const found =
      most === 0
        ? `has no part for the role ${slot.role}`
        : `takes ${String(most)} of the role ${slot.role} at most`;
    issues.warn(
      'slot-outside-scheme',
      [...path, 'slots', position],
      `The scheme “${scheme.id}” ${found}; the slot “${slot.id}” is kept.`,
      { scheme: scheme.id, role: slot.role, slot: slot.id },
    );
  });
}
