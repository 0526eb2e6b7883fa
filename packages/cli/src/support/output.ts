import * as z from 'zod';
import { chainOutputSchema } from '../chains/output';
import type { ReadOnly } from '../json-output/read-only';
import { count, familySchema, reviewHead, stateSchema } from '../json-output/review-parts';
import { listedSchema } from '../proposals/output';

const tier = z.enum(['extracted', 'consolidated', 'refined']);
const proven = z
  .object({ lower: count, upper: count, exact: z.boolean() })
  .describe('A proven interval; one number when `exact`.');

const thinSchema = z.object({
  configuration: z.string(),
  tier,
  families: z.array(familySchema),
  opposingFamilies: z.array(familySchema),
  oppositeConfirmed: z.array(familySchema).describe('Neither for it nor against.'),
  restated: count.describe('Passages that are it in its authors’ words: no support.'),
  passages: count,
  inherited: z.boolean().describe('Whether some of what speaks for it came by moves.'),
  onlyInterpreted: z.boolean().describe('Whether every passage is an interpretation or imputed.'),
});

const leftoverSchema = z.object({
  configuration: z.string(),
  families: z.array(familySchema),
  restated: count,
  status: z.enum(['refuted', 'parked', 'not-dealt-with']),
});

const saturationSchema = z.object({
  unit: z.enum(['configurations', 'states']),
  total: count,
  points: z.array(
    z.object({
      source: z.string(),
      known: count,
      added: count,
      median: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ),
  permutations: count,
  lastTenthAdds: z.number(),
});

const trapSchema = z.object({
  arrows: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      kind: z.enum(['context-to-mechanism', 'mechanism-to-outcome']),
      configurations: z.array(z.string()),
    }),
  ),
  spots: z.array(
    z.object({
      state: z.string(),
      arriving: z.array(z.string()),
      leaving: z.array(z.string()),
      contextsNotShared: z.array(z.string()),
      sharedFamilies: count,
      because: z.string(),
    }),
  ),
});

/** The schema of how independently one thing is told to lead to another. */
export const supportBetweenSchema = z.object({
  from: stateSchema,
  to: stateSchema,
  ways: z.array(chainOutputSchema).describe('Ways through whole configurations.'),
  cut: z.boolean().describe('Whether more ways exist than were looked at.'),
  independentRoutes: proven.describe('Ways of which no two rest on one study family.'),
  routes: z.array(
    z.object({ configurations: z.array(z.string()), families: z.array(familySchema) }),
  ),
  breakingFamilies: proven.describe('The least number of families without which no way is left.'),
  breakingSet: z.array(familySchema),
  separateWays: z
    .array(z.array(z.string()))
    .describe('Ways of which no two share a configuration.'),
  bottleneck: z
    .array(z.string())
    .describe('As few configurations as can be without which no way is left.'),
  unsupported: z.array(z.string()),
  trap: trapSchema.nullable().describe('Where a path of single arrows would mislead.'),
});

const changeSchema = z.object({ lost: z.array(z.string()), gained: z.array(z.string()) });

/** The schema of what changes when something is left out. */
export const sensitivitySchema = z.object({
  omission: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('source'), id: z.string() }),
    z.object({ kind: z.literal('study-family'), id: z.string() }),
    z.object({ kind: z.literal('judged'), item: z.string(), levels: z.array(z.string()) }),
  ]),
  evidence: count,
  unsupported: z.array(z.string()),
  links: changeSchema,
  chains: changeSchema,
  threads: changeSchema,
  loops: changeSchema,
  demiRegularities: changeSchema,
  reconciliations: changeSchema,
  exceptions: changeSchema.describe(
    'Sources that are an exception to a configuration, as “configuration < source”.',
  ),
  coverage: z
    .array(
      z.object({
        unit: z.enum(['configurations', 'documents', 'study-families']),
        size: count,
        before: count,
        after: count,
      }),
    )
    .describe('The sizes of the parsimony frontier at which another number is covered.'),
  thin: changeSchema,
});

/** The schema of what `cmoc support --format json` prints. */
export const supportOutputSchema = z.object({
  format: z.literal('cmoc-support'),
  version: z.literal('1.0'),
  ...reviewHead,
  overview: z
    .object({
      fewerThan: count,
      counts: z.object({ thin: listedSchema, leftovers: listedSchema }),
      thin: z.array(thinSchema),
      leftovers: z.array(leftoverSchema),
      saturation: saturationSchema,
    })
    .nullable()
    .describe('What rests on little and what was left out; null when a question was asked.'),
  between: supportBetweenSchema.nullable(),
  notCompared: z
    .array(z.enum(['links', 'chains', 'loops', 'threads', 'demiRegularities', 'reconciliations']))
    .describe('Of these there are too many to list: what is lost and new among them says nothing.'),
  without: z.array(sensitivitySchema),
});

/** What `cmoc support --format json` prints. */
export type SupportOutput = ReadOnly<z.infer<typeof supportOutputSchema>>;
