import type { IssueList } from '../result/issue-list';
import type { ModelIssueCode } from '../result/issue-codes';
import type { Construct } from '../schema/construct';
import { collectionOfKind, type EntityKind } from '../schema/entity-kind';
import type { ReviewIndex } from '../review-index/review-index';
import { findCycles } from './cycles';

interface Ordering {
  readonly kind: EntityKind;
  readonly code: ModelIssueCode;
  readonly relation: string;
  readonly arrows: (index: ReviewIndex, id: string) => readonly string[];
}

/** The relations that lead one way only, and must never come back to where they started. */
const orderings: readonly Ordering[] = [
  {
    kind: 'construct',
    code: 'cyclic-hierarchy',
    relation: 'is a kind of',
    arrows: (index, id) => index.byId('construct').get(id)?.broader ?? [],
  },
  {
    kind: 'construct',
    code: 'cyclic-lineage',
    relation: 'came from',
    arrows: (index, id) => origins(index.byId('construct').get(id)),
  },
  {
    kind: 'theory',
    code: 'cyclic-versions',
    relation: 'replaces',
    arrows: (index, id) => optional(index.byId('theory').get(id)?.previous),
  },
  {
    kind: 'configuration',
    code: 'cyclic-embedding',
    relation: 'is embedded in',
    arrows: (index, id) => optional(index.byId('configuration').get(id)?.parent),
  },
];

/** Reports hierarchies, lineages, versions and embeddings that come back to where they started. */
export function checkCycles(index: ReviewIndex, issues: IssueList): void {
  for (const { kind, code, relation, arrows } of orderings) {
    const others = (id: string) => {
      const targets = arrows(index, id);
      return targets.includes(id) ? targets.filter((target) => target !== id) : targets;
    };
    const cycles = findCycles(index.byId(kind).keys(), others);
    if (cycles.length === 0) continue;
    const name = collectionOfKind[kind];
    const ids = index.review[name].map((entity) => entity.id);
    for (const cycle of cycles) {
      if (issues.full) return;
      const [start = ''] = cycle;
      issues.error(
        code,
        [name, ids.indexOf(start)],
        `“${start}” ${relation} itself by way of ${describeCycle(cycle)}; expected no way back.`,
        { cycle },
      );
    }
  }
}

function origins(construct: Construct | undefined): readonly string[] {
  if (construct === undefined || construct.lineage.length === 0) return [];
  return construct.lineage.flatMap((event) => event.from);
}

function optional(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}

const longestTold = 8;

function describeCycle(cycle: readonly string[]): string {
  const told =
    cycle.length <= longestTold ? cycle : [...cycle.slice(0, longestTold - 2), '…', cycle[0] ?? ''];
  return told.join(' → ');
}
