import type { RunControl } from '@cmoc/kernel';
import { similarityJoin, type WeightedSet } from '@cmoc/graph';
import type { Role } from '@cmoc/model';
import type {
  ConfigurationStates,
  SlotStates,
} from '../../chains/configuration-states/configuration-states';
import { constructClass, type ReviewIndex } from '../../review-index/review-index';

/** How much each role counts when configurations are compared. */
export type RoleWeights = Readonly<
  Record<Extract<Role, 'context' | 'mechanism' | 'outcome' | 'intervention'>, number>
>;

/** Two configurations that say much the same. */
export interface LikeConfigurations {
  readonly left: string;
  readonly right: string;
  /** Shared weight over all weight, from 0 to 1; a state going the other way is not shared. */
  readonly likeness: number;
}

/** Part of a state's weight that two slots share when they name one construct, whichever way it goes. */
const shareOfConstruct = 0.25;

/**
 * Finds pairs of configurations that share states in the same roles, direction included: weighted
 * Jaccard over role and state. A quarter of each state's weight stands for the construct alone, so
 * a slot without a direction is near one with, and mirrored configurations stay far apart.
 */
export function likeConfigurations(
  index: Pick<ReviewIndex, 'configurations' | 'states'>,
  { threshold, weights }: { readonly threshold: number; readonly weights: RoleWeights },
  control: RunControl = {},
): LikeConfigurations[] {
  const sets = index.configurations
    .map((one) => ({ id: one.id, tokens: tokensOf(one, index, weights) }))
    .filter(({ tokens }) => tokens.length > 0);
  return similarityJoin(sets, { threshold, ...control }).value.map(
    ({ one, other, similarity }) => ({
      left: one,
      right: other,
      likeness: Math.round(similarity * 10_000) / 10_000,
    }),
  );
}

function tokensOf(
  one: ConfigurationStates,
  { states }: Pick<ReviewIndex, 'states'>,
  weights: RoleWeights,
): WeightedSet['tokens'] {
  const tokens = new Map<string, number>();
  const add = (role: keyof RoleWeights, slots: readonly SlotStates[]) => {
    if (weights[role] === 0) return;
    for (const state of slots.flatMap(({ states: told }) => told)) {
      tokens.set(`${role} = ${states.classOf(state)}`, weights[role] * (1 - shareOfConstruct));
      tokens.set(`${role} ~ ${constructClass(state, states)}`, weights[role] * shareOfConstruct);
    }
  };
  add('context', one.contexts);
  add('mechanism', one.mechanisms);
  add('outcome', one.outcomes);
  add('intervention', one.interventions);
  return [...tokens];
}
