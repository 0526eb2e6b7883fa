import type { EntityRef } from '../schema/entity';
import type { EvidenceItem } from '../review-index/direct-evidence';
import type { ReviewIndex } from '../review-index/review-index';
import {
  bearingOfStance,
  type Bearing,
  type ClaimEvidenceItem,
  type WayStep,
} from './claim-evidence';

/** The last step of a way and, behind it, the steps before. */
interface Way {
  readonly step: WayStep;
  readonly before: Way | undefined;
  readonly length: number;
}

/** A passage on its way from claim to claim, as it stands to the one it has come to. */
export interface Carried {
  readonly item: EvidenceItem;
  readonly bearing: Bearing;
  /** Whether it speaks to a part only, and to which slots, as far as they are known again. */
  readonly isPart: boolean;
  readonly slots: readonly string[];
  /** The shortest first; none where it was brought to bear on this very claim. */
  readonly ways: readonly Way[];
}

/** What has come to one claim, by evidence: a passage counts once, whichever ways it came. */
export type CarriedTo = Map<string, Carried>;

/** The evidence brought to bear on a claim itself. */
export function carriedDirectly(index: ReviewIndex, claim: EntityRef): CarriedTo {
  return new Map(
    index.evidenceOn(claim).map((item) => {
      const { evidence, slots } = item;
      const isPart = slots.length > 0;
      return [evidence, { item, bearing: bearingOf(item, index), isPart, slots, ways: [] }];
    }),
  );
}

/** The claim as its authors state it cannot support the claim; all else goes by its stance. */
function bearingOf({ stance, fragment }: EvidenceItem, index: ReviewIndex): Bearing {
  const bearing = bearingOfStance[stance];
  const isStatement = index.byId('fragment').get(fragment)?.status === 'authors-statement';
  return bearing === 'for' && isStatement ? 'restated' : bearing;
}

/**
 * Brings a passage one step further. Where it has come already, by another way, what is against the claim
 * outweighs what is for it, and either what says neither: no way hides opposition.
 */
export function bring(
  to: CarriedTo,
  carried: Carried,
  step: WayStep,
  { bearing, isPart, slots }: Pick<Carried, 'bearing' | 'isPart' | 'slots'>,
): void {
  const { item, ways } = carried;
  const [before] = ways;
  const way: Way = { step, before, length: (before?.length ?? 0) + 1 };
  const there = to.get(item.evidence);
  if (there === undefined) {
    to.set(item.evidence, { item, bearing, isPart, slots, ways: [way] });
    return;
  }
  // Brought to bear on the claim itself, it needs no way.
  if (there.ways.length === 0) return;
  const ofPart = there.isPart && isPart;
  to.set(item.evidence, {
    item,
    bearing: rank(bearing) < rank(there.bearing) ? bearing : there.bearing,
    isPart: ofPart,
    slots: ofPart ? [...new Set([...there.slots, ...slots])] : [],
    ways: [...there.ways, way].sort((one, other) => one.length - other.length),
  });
}

const weight: readonly Bearing[] = ['against', 'for', 'opposite-confirmed', 'restated', 'neither'];

function rank(bearing: Bearing): number {
  return weight.indexOf(bearing);
}

/** What has come to a claim as items: what was brought to bear on it first, then in order of id. */
export function carriedItems(carried: CarriedTo): readonly ClaimEvidenceItem[] {
  return [...carried.values()]
    .sort(
      (one, other) =>
        Number(one.ways.length > 0) - Number(other.ways.length > 0) ||
        (one.item.evidence < other.item.evidence ? -1 : 1),
    )
    .map(({ item, bearing, isPart, slots, ways }) =>
      Object.freeze({
        ...item,
        bearing,
        isPart,
        claimSlots: Object.freeze(slots),
        ways: Object.freeze(ways.map(stepsOf)),
      }),
    );
}

function stepsOf(way: Way): readonly WayStep[] {
  const steps: WayStep[] = [];
  for (let here: Way | undefined = way; here !== undefined; here = here.before)
    steps.push(here.step);
  return Object.freeze(steps.reverse());
}
