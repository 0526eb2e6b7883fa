import type { IssueList } from '../result/issue-list';
import type { Configuration } from '../schema/configuration';
import type { Review } from '../schema/review';
import type { Slot } from '../schema/slot';
import type { ReviewIndex } from '../review-index/review-index';

/** Reports slot ids used twice, slot ids a configuration does not have, and links to oneself. */
export function checkConfigurations(index: ReviewIndex, issues: IssueList): void {
  const { review } = index;
  review.configurations.forEach((configuration, position) => {
    const path = ['configurations', position];
    checkSlotIds(configuration, path, issues);
    if (configuration.parent === configuration.id)
      selfReference(configuration.id, [...path, 'parent'], issues);
  });
  review.theories.forEach((theory, position) => {
    if (theory.previous === theory.id)
      selfReference(theory.id, ['theories', position, 'previous'], issues);
  });
  checkEvidenceSlots(index, issues);
  review.codings.forEach(({ configuration, slot }, position) => {
    const path = ['codings', position, 'slot'];
    checkSlot(index.byId('configuration').get(configuration), slot, path, issues);
  });
  checkLinks(index, issues);
}

type Path = readonly (string | number)[];

function checkSlotIds(configuration: Configuration, path: Path, issues: IssueList): void {
  const { slots } = configuration;
  for (let later = 1; later < slots.length; later++) {
    const id = slots[later]?.id ?? '';
    const earlier = positionOf(slots, id);
    if (earlier === later) continue;
    issues.error(
      'duplicate-id',
      [...path, 'slots', later, 'id'],
      `The slot id “${id}” is already that of slots[${String(earlier)}]; expected an id of its own within the configuration.`,
      { kind: 'slot', id, first: earlier },
    );
  }
}

function positionOf(slots: readonly Slot[], id: string): number {
  for (let position = 0; position < slots.length; position++) {
    if (slots[position]?.id === id) return position;
  }
  return -1;
}

function checkEvidenceSlots(index: ReviewIndex, issues: IssueList): void {
  index.review.evidence.forEach((evidence, position) => {
    evidence.slots.forEach((slot, place) => {
      const path = ['evidence', position, 'slots', place];
      if (evidence.subject.kind === 'configuration') {
        checkSlot(index.byId('configuration').get(evidence.subject.id), slot, path, issues);
      } else {
        issues.error(
          'dangling-reference',
          path,
          `Found the slot “${slot}”, but the evidence is about a ${evidence.subject.kind}; only configurations have slots.`,
          { kind: 'slot', id: slot },
        );
      }
    });
  });
}

const selfLinkable: ReadonlySet<string> = new Set([
  'outcome-to-context',
  'outcome-to-mechanism',
  'feedback',
]);

function checkLinks(index: ReviewIndex, issues: IssueList): void {
  index.review.links.forEach((link, position) => {
    const path = ['links', position];
    if (link.fromSlot !== undefined) {
      checkSlot(
        index.byId('configuration').get(link.from),
        link.fromSlot,
        [...path, 'fromSlot'],
        issues,
      );
    }
    if (link.toSlot !== undefined) {
      checkSlot(index.byId('configuration').get(link.to), link.toSlot, [...path, 'toSlot'], issues);
    }
    if (link.from === link.to && !selfLinkable.has(link.kind))
      selfReference(link.to, [...path, 'to'], issues);
  });
}

function checkSlot(
  configuration: Configuration | undefined,
  slot: string,
  path: Path,
  issues: IssueList,
): void {
  // An unknown configuration is reported as a dangling reference already.
  if (configuration === undefined || positionOf(configuration.slots, slot) !== -1) return;
  const known = configuration.slots.map(({ id }) => id).join(', ');
  issues.error(
    'dangling-reference',
    path,
    `Found the slot “${slot}”, but the configuration “${configuration.id}” has ${known === '' ? 'no slots' : `the slots ${known}`}.`,
    { kind: 'slot', id: slot, configuration: configuration.id },
  );
}

function selfReference(id: string, path: Path, issues: IssueList): void {
  issues.error('self-reference', path, `“${id}” points to itself; expected another one.`, { id });
}

/** Reports facet value ids used twice and facet values that do not exist. */
export function checkFacets(review: Review, issues: IssueList): void {
  const values = new Map<string, Set<string>>();
  review.facets.forEach((facet, position) => {
    const known = new Set<string>();
    facet.values.forEach(({ id }, place) => {
      if (known.has(id)) {
        issues.error(
          'duplicate-id',
          ['facets', position, 'values', place, 'id'],
          `The id “${id}” is given twice within the facet; expected an id of its own.`,
          { kind: 'facet-value', id },
        );
      }
      known.add(id);
    });
    values.set(facet.id, known);
  });
  for (const name of ['configurations', 'sources'] as const) {
    review[name].forEach((holder, position) => {
      holder.facets.forEach(({ facet, value }, place) => {
        const known = values.get(facet);
        if (known === undefined || known.has(value)) return;
        issues.error(
          'dangling-reference',
          [name, position, 'facets', place, 'value'],
          `Found the value “${value}”, but the facet “${facet}” does not have it.`,
          { kind: 'facet-value', id: value, facet },
        );
      });
    });
  }
}
