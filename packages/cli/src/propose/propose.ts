import {
  proposeAdjudications,
  proposeConsolidations,
  proposeJuxtapositions,
  proposeReconciliations,
  situate,
  type Proposal,
} from '@cmoc/consolidation';
import { find, type Review } from '@cmoc/model';
import { unknownConfiguration } from '../configuration-argument/configuration-argument';
import type { Listed } from '../proposals/output';
import type { CommandResult, Surroundings, ReviewOptions } from '../run/command';
import { headOf, workOnReview, type Found } from '../run/work-on-review';
import type { Watched } from '../terminal/progress';
import { moves, type Move } from './moves';
import type { ProposeOutput } from './output';
import { proposalsAsText } from './propose-text';

/** The options of `cmoc propose`. */
export interface ProposeOptions extends ReviewOptions {
  readonly move?: Move;
  readonly about?: string;
  readonly max?: number;
}

const usualMaximum = { text: 3, json: 500 } as const;

/** Proposes the moves of synthesis. */
export async function propose(
  file: string,
  options: ProposeOptions,
  surroundings: Surroundings,
): Promise<CommandResult> {
  return workOnReview<ProposeOutput>(file, options, surroundings, {
    activity: 'Looking for moves',
    find: (review, control) => findMoves(file, review, options, control),
    write: proposalsAsText,
  });
}

function findMoves(
  file: string,
  review: Review,
  { move, about, format, max = usualMaximum[format] }: ProposeOptions,
  control: Watched,
): Found<ProposeOutput> {
  if (about !== undefined && find(review, 'configuration', about) === undefined)
    return unknownConfiguration(about, review);
  const wanted: readonly Move[] = move === undefined ? moves : [move];
  const listOf = <One extends Proposal>(
    of: Move,
    all: (options: { readonly limit: number }) => readonly One[],
  ) => (wanted.includes(of) ? pick(all({ limit: mostLookedAt }), { about, max }) : nothing);
  const juxtapose = listOf('juxtapose', (limit) => proposeJuxtapositions(review, limit, control));
  const reconcile = listOf('reconcile', (limit) => proposeReconciliations(review, limit, control));
  const adjudicate = listOf('adjudicate', (limit) => proposeAdjudications(review, limit, control));
  const consolidate = listOf('consolidate', (limit) =>
    proposeConsolidations(review, limit, control),
  );
  return {
    ok: true,
    value: {
      format: 'cmoc-proposals',
      ...headOf(file, review),
      moves: wanted,
      about: about ?? null,
      counts: {
        juxtapose: juxtapose.count,
        reconcile: reconcile.count,
        adjudicate: adjudicate.count,
        consolidate: consolidate.count,
      },
      juxtapose: juxtapose.proposals,
      reconcile: reconcile.proposals,
      adjudicate: adjudicate.proposals,
      consolidate: consolidate.proposals,
      situate:
        wanted.includes('situate') && about === undefined
          ? situate(review, { lattice: move === 'situate' }, control)
          : null,
    },
  };
}

/** Beyond this many proposals nobody counts. */
const mostLookedAt = 10_000;

interface Picked<One> {
  readonly proposals: readonly One[];
  readonly count: Listed;
}

const nothing: Picked<never> = { proposals: [], count: { listed: 0, atLeast: 0, exact: true } };

function pick<One extends Proposal>(
  all: readonly One[],
  { about, max }: { readonly about: string | undefined; readonly max: number },
): Picked<One> {
  const own =
    about === undefined
      ? all
      : all.filter(({ subjects }) =>
          subjects.some(({ kind, id }) => kind === 'configuration' && id === about),
        );
  const proposals = own.slice(0, max);
  return {
    proposals,
    count: {
      listed: proposals.length,
      atLeast: own.length,
      exact: all.length < mostLookedAt,
    },
  };
}
