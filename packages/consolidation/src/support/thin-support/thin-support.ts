import { readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import type { Review, StudyFamilyRef } from '@cmoc/model';
import * as z from 'zod';
import { indexReview } from '../../review-index/review-index';

/** A configuration that rests on little. */
export interface ThinConfiguration {
  readonly configuration: string;
  readonly tier: 'extracted' | 'consolidated' | 'refined';
  /** Study families, and sources without one, that speak for it; inherited evidence counts. */
  readonly families: readonly StudyFamilyRef[];
  /** Those that speak against it. */
  readonly opposingFamilies: readonly StudyFamilyRef[];
  /** Those that confirm its opposite: neither for it nor against. */
  readonly oppositeConfirmed: readonly StudyFamilyRef[];
  /** Passages that are the configuration itself in its authors' words: no support for it. */
  readonly restated: number;
  /** Passages that speak for it. */
  readonly passages: number;
  /** Whether some of them were inherited through moves. */
  readonly inherited: boolean;
  /** True when every supporting passage is an interpretation or imputed. */
  readonly onlyInterpreted: boolean;
}

/** An extracted configuration that no theory took up. */
export interface Leftover {
  readonly configuration: string;
  readonly families: readonly StudyFamilyRef[];
  /** Passages that are the configuration itself in its authors' words. */
  readonly restated: number;
  /** Whether it was refuted or parked by a reviewer, or simply never dealt with. */
  readonly status: 'refuted' | 'parked' | 'not-dealt-with';
}

const optionsSchema = z.strictObject({
  fewerThan: z
    .int()
    .min(1)
    .default(2)
    .describe('Thin: supported by fewer study families than this.'),
});

/** Options of {@link thinSupport}. */
export type ThinSupportOptions = z.input<typeof optionsSchema>;

/**
 * Lists the configurations of the theory that rest on few study families, thinnest first: those
 * consolidated or refined, or all where there are none. Thin support is a reason to look, not to
 * leave out: one rich passage can carry an explanation.
 *
 * @throws UsageError `invalid-options`
 */
export function thinSupport(
  review: Review,
  options: ThinSupportOptions & RunControl = {},
): readonly ThinConfiguration[] {
  const control = runControlOf(options);
  const { fewerThan } = readOptions('thinSupport', optionsSchema, options);
  const index = indexReview(review);
  const distances = new Map<string, string>(
    review.fragments.map(({ id, distance }) => [id, distance]),
  );
  const all = index.theory();
  return all
    .map(({ id, configuration }, done) => {
      if (done % 1024 === 0) control.onProgress?.({ done, total: all.length });
      control.signal?.throwIfAborted();
      const { for: support, against, oppositeConfirmed, restated } = index.evidence.for(id);
      return {
        configuration: id,
        tier: configuration.tier,
        families: support.families,
        opposingFamilies: against.families,
        oppositeConfirmed: oppositeConfirmed.families,
        restated: restated.passages,
        passages: support.passages,
        inherited: support.inherited > 0,
        onlyInterpreted:
          support.passages > 0 &&
          support.items.every(({ fragment }) => isInterpreted(distances.get(fragment))),
      };
    })
    .filter(({ families }) => families.length < fewerThan)
    .sort(
      (one, other) =>
        one.families.length - other.families.length ||
        (one.configuration < other.configuration ? -1 : 1),
    );
}

/**
 * Lists the extracted configurations that no standing mapping takes up and no theory holds: what
 * the theory leaves out, told apart by whether a reviewer decided so.
 */
export function leftovers(review: Review, control: RunControl = {}): readonly Leftover[] {
  const index = indexReview(review, { includePutAside: true });
  const inTheory = new Set<string>(review.theories.flatMap(({ configurations }) => configurations));
  const mapped = new Set<string>(
    review.mappings
      .filter(({ withdrawn, move }) => withdrawn === undefined && move !== 'refute')
      .flatMap(({ from }) => from),
  );
  control.signal?.throwIfAborted();
  control.onProgress?.({ done: 0, total: index.configurations.length });
  return index.configurations
    .filter(
      ({ id, configuration }) =>
        configuration.tier === 'extracted' && !mapped.has(id) && !inTheory.has(id),
    )
    .map(({ id, configuration: { status } }) => ({
      configuration: id,
      families: index.evidence.for(id).for.families,
      restated: index.evidence.for(id).restated.passages,
      status: status === 'refuted' || status === 'parked' ? status : ('not-dealt-with' as const),
    }));
}

function isInterpreted(distance: string | undefined): boolean {
  return distance === 'interpretation' || distance === 'imputation';
}
