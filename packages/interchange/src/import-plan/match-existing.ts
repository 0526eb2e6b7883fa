import { collectionOf, findEntity, type Entities, type EntityKind, type Review } from '@cmoc/model';
import { contributed, type Contribution } from '../contribution/contribution';
import { fieldsOf, itemsOf } from '../json/read-json';
import { normalDoi } from '../reference/doi/doi';

/** The entity of the review that stands for one of the contribution. */
export interface Match {
  readonly id: string;
  readonly grounds: string;
}

/** Matches by `kind/id` of the contribution. */
export type Matches = ReadonlyMap<string, Match>;

interface Criterion<Kind extends EntityKind> {
  readonly grounds: string;
  readonly of: (entity: Entities[Kind]) => string | undefined;
}

/** What makes two entities of a kind the same beyond doubt that a person would want to settle. */
const criteria: { readonly [Kind in EntityKind]?: readonly Criterion<Kind>[] } = {
  source: [
    { grounds: 'same DOI', of: ({ reference }) => normalDoi(reference?.DOI) },
    { grounds: 'same PubMed id', of: ({ reference }) => textOf(reference?.['PMID']) },
    { grounds: 'same Covidence number and title', of: covidenceMark },
  ],
  construct: [{ grounds: 'same label', of: ({ label }) => normalLabel(label) }],
  person: [{ grounds: 'same name', of: ({ name }) => normalLabel(name) }],
  'study-family': [{ grounds: 'same label', of: ({ label }) => normalLabel(label) }],
  programme: [{ grounds: 'same label', of: ({ label }) => normalLabel(label) }],
  actor: [{ grounds: 'same label', of: ({ label }) => normalLabel(label) }],
};

/**
 * Finds which entities of a contribution a review has already under another id. An id that both have is
 * left to be compared; two entities of the review with the same mark match nothing, for that is for a
 * person to settle.
 */
export function matchExisting(review: Review, contribution: Contribution): Matches {
  const matches = new Map<string, Match>();
  for (const kind of Object.keys(criteria) as (keyof typeof criteria)[])
    matchKind(review, contribution, kind, matches);
  return matches;
}

function matchKind<Kind extends EntityKind>(
  review: Review,
  contribution: Contribution,
  kind: Kind,
  matches: Map<string, Match>,
): void {
  for (const { grounds, of } of criteria[kind] ?? []) {
    const known = byMark(collectionOf(review, kind), of);
    for (const entity of contributed(contribution, kind)) {
      const key = `${kind}/${entity.id}`;
      const mark = of(entity);
      if (
        mark === undefined ||
        matches.has(key) ||
        findEntity(review, kind, entity.id) !== undefined
      )
        continue;
      const id = known.get(mark);
      if (id !== undefined && id !== null) matches.set(key, { id, grounds });
    }
  }
}

function byMark<Entity extends { readonly id: string }>(
  entities: readonly Entity[],
  of: (entity: Entity) => string | undefined,
): ReadonlyMap<string, string | null> {
  const known = new Map<string, string | null>();
  for (const entity of entities) {
    const mark = of(entity);
    if (mark !== undefined) known.set(mark, known.has(mark) ? null : entity.id);
  }
  return known;
}

/** References and extracted data of one study carry its number; other projects number theirs too. */
function covidenceMark({ reference }: Entities['source']): string | undefined {
  const { covidence } = fieldsOf(reference?.['custom']);
  const [number] = itemsOf(fieldsOf(covidence)['Covidence #']);
  const title = normalLabel(reference?.title ?? '');
  return typeof number === 'string' && title !== undefined ? `${number} ${title}` : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function normalLabel(label: string): string | undefined {
  const folded = label.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return folded === '' ? undefined : folded;
}
