import { readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import type { Review } from '@cmoc/model';
import * as z from 'zod';
import { indexReview, type ReviewIndex } from '../../review-index/review-index';
import { originsOf } from '../../theory/frontier/parsimony-frontier';
import type { StudyFamilyRef } from '../study-families/study-families';

/** A configuration that rests on little. */
export interface ThinConfiguration {
  readonly configuration: string;
  readonly tier: 'extracted' | 'consolidated' | 'refined';
  /** Study families that support it or what it was made from. */
  readonly families: readonly StudyFamilyRef[];
  readonly opposingFamilies: number;
  readonly passages: number;
  /** True when every supporting passage is an interpretation or imputed. */
  readonly onlyInterpreted: boolean;
}

/** An extracted configuration that no theory took up. */
export interface Leftover {
  readonly configuration: string;
  readonly families: readonly StudyFamilyRef[];
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
  const origins = originsOf(review, index);
  const distances = new Map<string, string>(
    review.fragments.map(({ id, distance }) => [id, distance]),
  );
  const built = index.configurations.filter(
    ({ configuration }) => configuration.tier !== 'extracted',
  );
  const all = built.length > 0 ? built : index.configurations;
  return all
    .map(({ id, configuration }, done) => {
      if (done % 1024 === 0) control.onProgress?.({ done, total: all.length });
      control.signal?.throwIfAborted();
      const told = [...origins(id)];
      const items = told
        .flatMap((one) => index.evidence.of(one))
        .filter(({ stance }) => stance === 'supports' || stance === 'refines');
      return {
        configuration: id,
        tier: configuration.tier,
        families: familiesOf(told, index, 'supporting'),
        opposingFamilies: familiesOf(told, index, 'opposing').length,
        passages: items.length,
        onlyInterpreted:
          items.length > 0 && items.every(({ fragment }) => isInterpreted(distances.get(fragment))),
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
  const index = indexReview(review, { includeRefuted: true });
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
      families: familiesOf([id], index, 'supporting'),
      status: status === 'refuted' || status === 'parked' ? status : ('not-dealt-with' as const),
    }));
}

function familiesOf(
  ids: readonly string[],
  { evidence }: ReviewIndex,
  side: 'supporting' | 'opposing',
): StudyFamilyRef[] {
  return [...new Set(ids.flatMap((id) => [...evidence[side](id)]))]
    .sort()
    .map((key) => evidence.family(key));
}

function isInterpreted(distance: string | undefined): boolean {
  return distance === 'interpretation' || distance === 'imputation';
}
