import type { EntityRef } from '../schema/entity';
import type { ReviewIndex } from '../review-index/review-index';
import { againstOnly, carriedAlongMoves } from './along-moves';
import { bring, carriedDirectly, type CarriedTo } from './carried';
import type { Bearing, WayStep } from './claim-evidence';

/**
 * All that has come to a theory from its configurations and links, or to a demi-regularity from its
 * members and exceptions, with what was brought to bear on itself.
 */
export function carriedFromMembers(index: ReviewIndex, claim: EntityRef): CarriedTo {
  const here = carriedDirectly(index, claim);
  const configurations = index.byId('configuration');
  for (const { member, by } of membersOf(index, claim)) {
    const isConfiguration = member.kind === 'configuration';
    const there = isConfiguration
      ? carriedAlongMoves(index, member.id)
      : carriedDirectly(index, member);
    const isRefuted = isConfiguration && configurations.get(member.id)?.status === 'refuted';
    const step: WayStep = Object.freeze({ by, from: Object.freeze(member), to: claim });
    for (const carried of there.values()) {
      const told = isRefuted ? againstOnly(carried.bearing) : carried.bearing;
      const bearing = by === 'exception' ? ofException(told) : told;
      bring(here, carried, step, { bearing, isPart: false, slots: [] });
    }
  }
  return here;
}

interface Member {
  readonly member: EntityRef;
  readonly by: 'member' | 'exception';
}

function membersOf(index: ReviewIndex, { kind, id }: EntityRef): Member[] {
  const configurations = (ids: readonly string[], by: Member['by']) =>
    ids.map((one): Member => ({ member: { kind: 'configuration', id: one }, by }));
  if (kind === 'theory') {
    const theory = index.byId(kind).get(id);
    const links = (theory?.links ?? []).map((link): Member => ({
      member: { kind: 'link', id: link },
      by: 'member',
    }));
    return [...configurations(theory?.configurations ?? [], 'member'), ...links];
  }
  if (kind !== 'demi-regularity') return [];
  const pattern = index.byId(kind).get(id);
  return [
    ...configurations(pattern?.members ?? [], 'member'),
    ...configurations(pattern?.exceptions ?? [], 'exception'),
  ];
}

/**
 * What supports an exception, or states it, speaks against the pattern: doubt needs no more than that
 * somebody tells it. What opposes an exception supports nothing.
 */
function ofException(bearing: Bearing): Bearing {
  return bearing === 'for' || bearing === 'restated' ? 'against' : 'neither';
}
