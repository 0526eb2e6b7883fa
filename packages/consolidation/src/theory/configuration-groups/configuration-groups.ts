import { leiden } from '@cmoc/graph';
import { readOptions, reportProgress, type RunControl, runControlOf } from '@cmoc/kernel';
import type { Direction, Review } from '@cmoc/model';
import { UndirectedGraph } from 'graphology';
import * as z from 'zod';
import { likeConfigurations } from '../../moves/consolidate/configuration-likeness';
import { meetRoles, slotsOf, type MeetRole } from '../../moves/consolidate/meet';
import {
  classesIn,
  indexReview,
  stateOfClass,
  type ReviewIndex,
} from '../../review-index/review-index';

/** A state that most of a group tell in one role. */
export interface CommonState {
  readonly role: MeetRole;
  readonly construct: string;
  readonly direction: Direction | null;
  /** Members that tell it. */
  readonly configurations: number;
}

/** Configurations that say more of the same among themselves than with others. */
export interface ConfigurationGroup {
  readonly members: readonly string[];
  /** What more than half of the members tell, most told first. */
  readonly common: readonly CommonState[];
}

/** A review in groups to read together. */
export interface ConfigurationGroups {
  /** The largest first. */
  readonly groups: readonly ConfigurationGroup[];
  /** Configurations like no other. */
  readonly alone: readonly string[];
  /** What the groups are not. */
  readonly caution: string;
}

const optionsSchema = z.strictObject({
  threshold: z
    .number()
    .gt(0)
    .max(1)
    .default(0.2)
    .describe('Least likeness of two configurations that counts.'),
  resolution: z.number().gt(0).default(1).describe('Above 1 gives smaller groups, below 1 larger.'),
  seed: z.int().default(0).describe('Fixes the draws: another seed may group otherwise.'),
});

/** Options of {@link configurationGroups}. */
export type ConfigurationGroupsOptions = z.input<typeof optionsSchema>;

const weights = { context: 2, mechanism: 3, outcome: 2, intervention: 1 };

/**
 * Groups configurations to read together: communities (DOI 10.1038/s41598-019-41695-z) of the web
 * of likeness, role and direction included. A reading aid, not a mechanism: nothing is joined, and
 * another seed or resolution may draw the lines elsewhere.
 *
 * Near linear in pairs of like configurations. The same options give the same groups.
 *
 * @throws UsageError `invalid-options`
 */
export function configurationGroups(
  review: Review,
  options: ConfigurationGroupsOptions & RunControl = {},
): ConfigurationGroups {
  const control = runControlOf(options);
  const { threshold, ...choice } = readOptions('configurationGroups', optionsSchema, options);
  reportProgress(control, 0, null);
  const index = indexReview(review);
  const web = new UndirectedGraph();
  for (const { left, right, likeness } of likeConfigurations(
    index,
    { threshold, weights },
    control,
  ))
    web.mergeEdge(left, right, { likeness });
  const { communities } = leiden(web, { weight: 'likeness', ...choice, ...control }).value;
  return {
    groups: communities
      .map((members) => ({ members, common: commonStates(members, index) }))
      .sort((one, other) => other.members.length - one.members.length),
    alone: index.configurations.map(({ id }) => id).filter((id) => !web.hasNode(id)),
    caution: 'Groups are an aid to reading; that configurations are alike makes no mechanism.',
  };
}

function commonStates(members: readonly string[], index: ReviewIndex): CommonState[] {
  return meetRoles
    .flatMap((role) => {
      const counts = new Map<string, number>();
      for (const id of members)
        for (const key of classesIn(slotsOf(index.byId.get(id)!, role), index.states))
          counts.set(key, (counts.get(key) ?? 0) + 1);
      return [...counts]
        .filter(([, count]) => 2 * count > members.length)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, configurations]) => {
          const { construct, direction } = stateOfClass(key);
          return { role, construct, direction: direction ?? null, configurations };
        });
    })
    .sort((one, other) => other.configurations - one.configurations);
}
