import type { RunControl } from '@cmoc/kernel';
import {
  explainTransitivityTrap,
  findHyperpaths,
  leftovers,
  proposeDemiRegularities,
  proposeReconciliations,
  saturationCurve,
  sensitivityOf,
  supportBetween,
  thinSupport,
  traceChains,
  traceThreads,
  type Omission,
  type State,
} from '@cmoc/consolidation';
import type { Review } from '@cmoc/model';
import { failure } from '../failure/failure';
import type { CommandResult, Surroundings, ReviewOptions } from '../run/command';
import { headOf, workOnReview, type Found } from '../run/work-on-review';
import { readState, type Read } from '../state-argument/state-argument';
import { readOmissions } from './omission';
import type { SupportOutput } from './output';
import { supportAsText } from './support-text';

/** The options of `cmoc support`. */
export interface SupportOptions extends ReviewOptions {
  readonly from?: string;
  readonly to?: string;
  readonly without: readonly string[];
  readonly fewerThan?: number;
  readonly mixed?: boolean;
  readonly max?: number;
}

const usualMaximum = { text: 10, json: 1000 } as const;
const usualThinness = 2;

/** Shows what rests on how many study families. */
export async function support(
  file: string,
  options: SupportOptions,
  surroundings: Surroundings,
): Promise<CommandResult> {
  return workOnReview<SupportOutput>(file, options, surroundings, {
    activity: 'Counting study families',
    find: (review, control) => lookInto(file, review, options, control),
    write: (output, review, terminal) =>
      supportAsText(output, review, terminal, options.max ?? usualMaximum.text),
  });
}

function lookInto(
  file: string,
  review: Review,
  options: SupportOptions,
  control: RunControl,
): Found<SupportOutput> {
  const question = readQuestion(options, review);
  if (!question.ok) return question;
  const omissions = readOmissions(options.without, review);
  if (!omissions.ok) return omissions;
  const asked = question.value !== null || omissions.value === 'each' || omissions.value.length > 0;
  const without = omissions.value;
  return {
    ok: true,
    value: {
      format: 'cmoc-support',
      ...headOf(file, review),
      notCompared: without.length === 0 ? [] : cutLists(review),
      overview: asked ? null : overviewOf(review, options, control),
      between: question.value && betweenOf(review, question.value, options, control),
      without:
        without.length === 0
          ? []
          : sensitivityOf(review, {
              maxChains,
              ...(without === 'each' ? {} : { omissions: copied(without) }),
              ...control,
            }),
    },
  };
}

/** Lists that were cut cannot be compared. */
const maxChains = 500;

function cutLists(review: Review): SupportOutput['notCompared'] {
  const { counts } = traceChains(review, { maxChains });
  const traced = (['links', 'chains', 'loops'] as const).filter((key) => {
    const { listed, atLeast, exact } = counts[key];
    return !exact || listed < atLeast;
  });
  return [
    ...traced,
    ...(traceThreads(review, { maxChains }).cut ? ['threads' as const] : []),
    ...(proposeDemiRegularities(review).notListed > 0 ? ['demiRegularities' as const] : []),
    ...(proposeReconciliations(review).notListed > 0 ? ['reconciliations' as const] : []),
  ];
}

type Omissions = NonNullable<NonNullable<Parameters<typeof sensitivityOf>[1]>['omissions']>;

function copied(omissions: readonly Omission[]): Omissions {
  return omissions.map((omission) =>
    omission.kind === 'judged' ? { ...omission, levels: [...omission.levels] } : { ...omission },
  );
}

interface Question {
  readonly from: State;
  readonly to: State;
}

function readQuestion({ from, to }: SupportOptions, review: Review): Read<Question | null> {
  if (from === undefined && to === undefined) return { ok: true, value: null };
  if (from === undefined || to === undefined) {
    return failure('usage', 'Give both --from and --to, or neither.', {
      next: 'cmoc support --help',
    });
  }
  const start = readState(from, review);
  if (!start.ok) return start;
  const end = readState(to, review);
  return end.ok ? { ok: true, value: { from: start.value, to: end.value } } : end;
}

function overviewOf(
  review: Review,
  { fewerThan = usualThinness, format, max = usualMaximum[format] }: SupportOptions,
  control: RunControl,
): NonNullable<SupportOutput['overview']> {
  const thin = thinSupport(review, { fewerThan });
  const left = leftovers(review);
  return {
    fewerThan,
    counts: { thin: countOf(thin, max), leftovers: countOf(left, max) },
    thin: thin.slice(0, max),
    leftovers: left.slice(0, max),
    saturation: saturationCurve(review, control),
  };
}

function countOf(list: readonly unknown[], max: number) {
  return { listed: Math.min(list.length, max), atLeast: list.length, exact: true };
}

function betweenOf(
  review: Review,
  { from, to }: Question,
  { mixed = false, format, max = usualMaximum[format] }: SupportOptions,
  control: RunControl,
): NonNullable<SupportOutput['between']> {
  const sourcing = mixed ? 'all' : 'threads';
  const { hyperpaths, cut } = findHyperpaths(
    review,
    { from, to },
    { sourcing, most: max, ...control },
  );
  return {
    from,
    to,
    ways: hyperpaths,
    cut,
    ...supportBetween(review, { from, to }, control),
    trap: explainTransitivityTrap(review, { from, to }, control),
  };
}
