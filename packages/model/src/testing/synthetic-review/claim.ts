import type { Direction } from '../../schema/direction';
import type { Role } from '../../schema/role';
import type { Slot } from '../../schema/slot';
import type { SeededGenerator } from '../seeded-generator/seeded-generator';
import type { Concept } from './vocabulary';
import { reverseDirection, wordDirection } from './wording-of-direction';

/** What one configuration says, in ideas rather than words. */
export interface Claim {
  readonly parts: readonly ClaimPart[];
}

/** One idea in one role. */
export interface ClaimPart {
  readonly role: Extract<Role, 'context' | 'mechanism' | 'outcome'>;
  readonly concept: number;
  readonly direction: Direction | undefined;
}

/** Draws a claim: some contexts, a mechanism, an outcome or two; now and then only a part of that. */
export function drawClaim(sample: () => number, generator: SeededGenerator): Claim {
  const contexts = Number(generator.weighted({ '1': 0.55, '2': 0.33, '3': 0.12 }));
  const mechanisms = generator.chance(0.1) ? 2 : 1;
  const outcomes = generator.chance(0.25) ? 2 : 1;
  const missing = generator.chance(0.12)
    ? generator.pick(['context', 'mechanism', 'outcome'] as const)
    : undefined;
  const parts: ClaimPart[] = [];
  const add = (role: ClaimPart['role'], count: number): void => {
    for (let added = 0; added < count && role !== missing; added++) {
      parts.push({ role, concept: sample(), direction: drawDirection(generator) });
    }
  };
  add('context', contexts);
  add('mechanism', mechanisms);
  add('outcome', outcomes);
  return { parts };
}

function drawDirection(generator: SeededGenerator): Direction | undefined {
  const drawn = generator.weighted({
    increase: 0.46,
    decrease: 0.27,
    present: 0.09,
    absent: 0.05,
    mixed: 0.02,
    'no-change': 0.01,
    'not-said': 0.1,
  });
  return drawn === 'not-said' ? undefined : drawn;
}

/** The claim with its contexts and outcomes turned round and its mechanism kept. */
export function opposeClaim(claim: Claim): Claim {
  return {
    parts: claim.parts.map((part) =>
      part.role === 'mechanism' || part.direction === undefined
        ? part
        : { ...part, direction: reverseDirection(part.direction) },
    ),
  };
}

/** Whether turning the claim round changes one of its outcomes. */
export function canBeOpposed(claim: Claim): boolean {
  return claim.parts.some(
    ({ role, direction }) =>
      role === 'outcome' && direction !== undefined && reverseDirection(direction) !== direction,
  );
}

/** Puts a claim into slots, choosing a wording for every idea. */
export function wordClaim(
  claim: Claim,
  concepts: readonly Concept[],
  actors: readonly string[],
  generator: SeededGenerator,
): Slot[] {
  const counts = { context: 0, mechanism: 0, outcome: 0 };
  return claim.parts.map((part) => {
    const concept = concepts[part.concept];
    const wording = generator.pick(concept?.wordings ?? []);
    const direction =
      wording.reversed && part.direction !== undefined
        ? reverseDirection(part.direction)
        : part.direction;
    counts[part.role] += 1;
    const slot = {
      id: `${part.role.charAt(0)}${String(counts[part.role])}`,
      role: part.role,
      text: capitalise(wordDirection(wording.label, direction, generator)),
      constructs: [wording.id],
      ...(direction === undefined ? {} : { direction }),
      ...(generator.chance(0.4) ? { actor: generator.pick(actors) } : {}),
    };
    return slot;
  });
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
