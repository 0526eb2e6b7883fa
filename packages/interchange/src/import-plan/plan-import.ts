import {
  entityKinds,
  findEntity,
  writeEntity,
  type Entities,
  type EntityKind,
  type Review,
} from '@cmoc/model';
import { contributed, type Contribution } from '../contribution/contribution';
import { withoutDependants, type Addition, type Brought, type HeldBack } from './held-back';
import { matchExisting, type Match } from './match-existing';
import { rewriteReferences } from './rewrite-references';
import { withFreeRowIds } from './row-ids';

/** An entity that the review has already, under this id or another. */
export interface Matched extends Addition {
  readonly existing: string;
  readonly grounds: string;
}

/** An entity whose id the review has with other content. It is left as it is. */
export interface Conflict extends Addition {
  /** The fields that differ. */
  readonly fields: readonly string[];
}

/** One operation of `@cmoc/model`: a batch that adds entities, done whole or not at all. */
export interface ImportOperation extends ImportAuthorship {
  readonly kind: 'batch';
  readonly operations: readonly {
    readonly kind: 'add';
    readonly entityKind: EntityKind;
    readonly entity: { readonly id: string; readonly [key: string]: unknown };
  }[];
}

/** What importing a contribution would do to a review. Nothing has been done yet. */
export interface ImportPlan {
  readonly additions: readonly Addition[];
  readonly matched: readonly Matched[];
  readonly conflicts: readonly Conflict[];
  /** What would speak of something else than it was written about; it is left out with the conflict. */
  readonly heldBack: readonly HeldBack[];
  /** The full texts that added sources name, to be put beside the review: they are in no operation. */
  readonly texts: readonly string[];
  /** Adds everything at once; null when there is nothing to add. */
  readonly operation: ImportOperation | null;
}

/** Who imports, when and why: recorded with the operation. */
export interface ImportAuthorship {
  readonly by: string;
  readonly at: string;
  readonly reason?: string;
}

/**
 * Works out what importing a contribution would do to a review: what it adds, what the review has
 * already, what it holds differently. Nothing is ever overwritten: an entity whose id is taken by other
 * content is a conflict and stays out, and so does whatever speaks of it, for the review means something
 * else by that id. Importing the same contribution twice adds nothing.
 *
 * Rows of two tables may have one number: those of the second get the next free id.
 *
 * Sources with the DOI or PubMed id of a source of the review, and constructs, people and study
 * families with the label of one, are taken to be the same; what points to them is turned to the ones
 * the review has. Linear in review and contribution, but for sorting.
 */
export function planImport(
  review: Review,
  brought: Contribution,
  authorship: ImportAuthorship,
): ImportPlan {
  const existing = matchExisting(review, brought);
  const contribution = withFreeRowIds(review, brought, existing);
  const additions: Brought[] = [];
  const matched: Matched[] = [];
  const conflicts: Conflict[] = [];
  for (const kind of entityKinds) {
    for (const entity of contributed(contribution, kind)) {
      const match = existing.get(`${kind}/${entity.id}`);
      if (match !== undefined && match.id !== entity.id) {
        matched.push(matchedAs(kind, entity.id, match));
        continue;
      }
      const turned = rewriteReferences(kind, entity, existing);
      const present = findEntity(review, kind, entity.id);
      if (present === undefined) additions.push({ kind, entity: turned });
      else if (writeEntity(kind, present) === writeEntity(kind, turned)) {
        matched.push({ kind, id: entity.id, existing: entity.id, grounds: 'identical' });
      } else conflicts.push({ kind, id: entity.id, fields: differingFields(present, turned) });
    }
  }
  const { kept, heldBack } = withoutDependants(additions, conflicts);
  return {
    additions: kept.map(({ kind, entity }) => ({ kind, id: entity.id })),
    matched,
    conflicts,
    heldBack,
    texts: textsOf(kept, contribution),
    operation: kept.length === 0 ? null : operationFor(kept, authorship),
  };
}

function matchedAs(kind: EntityKind, id: string, match: Match): Matched {
  return { kind, id, existing: match.id, grounds: match.grounds };
}

function textsOf(additions: readonly Brought[], { texts = [] }: Contribution): string[] {
  const named = new Set(
    additions.flatMap(({ kind, entity }) =>
      kind === 'source' ? ((entity as Entities['source']).fullText?.hash ?? []) : [],
    ),
  );
  return texts.filter(({ hash }) => named.has(hash)).map(({ text }) => text);
}

function operationFor(
  additions: readonly Brought[],
  { by, at, reason }: ImportAuthorship,
): ImportOperation {
  return {
    kind: 'batch',
    by,
    at,
    ...(reason === undefined ? {} : { reason }),
    operations: additions.map(({ kind, entity }) => ({
      kind: 'add',
      entityKind: kind,
      entity: { ...entity },
    })),
  };
}

function differingFields(present: object, brought: object): string[] {
  const fields = new Set([...Object.keys(present), ...Object.keys(brought)]);
  const of = (entity: object, field: string) =>
    JSON.stringify((entity as Readonly<Record<string, unknown>>)[field]);
  return [...fields].filter((field) => of(present, field) !== of(brought, field)).sort();
}

/** How many entities of each kind a plan adds, in the order of kinds. */
export function additionsByKind(
  plan: Pick<ImportPlan, 'additions'>,
): readonly (readonly [EntityKind, number])[] {
  return entityKinds
    .map(
      (kind) => [kind, plan.additions.filter((addition) => addition.kind === kind).length] as const,
    )
    .filter(([, count]) => count > 0);
}
