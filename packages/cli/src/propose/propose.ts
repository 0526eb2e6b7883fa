import type { RunControl } from '@cmoc/kernel';
import {
  proposeAdjudications,
  proposeConsolidations,
  proposeJuxtapositions,
  proposeReconciliations,
  situate,
  type Proposal,
  type ProposalList,
} from '@cmoc/consolidation';
import { findEntity, type Review } from '@cmoc/model';
import { unknownConfiguration } from '../configuration-argument/configuration-argument';
import type { Listed } from '../proposals/output';
import type { CommandResult, Surroundings, ReviewOptions } from '../run/command';
import { headOf, workOnReview, type Found } from '../run/work-on-review';
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
  control: RunControl,
): Found<ProposeOutput> {
  if (about !== undefined && findEntity(review, 'configuration', about) === undefined)
    return unknownConfiguration(about, review);
  const wanted: readonly Move[] = move === undefined ? moves : [move];
  const { juxtapose, reconcile, adjudicate, consolidate } = listsOf(
    review,
    { wanted, about, max },
    control,
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
      notes: {
        juxtapose: juxtapose.notes,
        reconcile: reconcile.notes,
        adjudicate: adjudicate.notes,
        consolidate: consolidate.notes,
      },
      juxtapose: juxtapose.proposals,
      reconcile: reconcile.proposals,
      adjudicate: adjudicate.proposals,
      consolidate: consolidate.proposals,
      situate:
        wanted.includes('situate') && about === undefined
          ? situate(review, { lattice: move === 'situate', ...control })
          : null,
    },
  };
}

interface Wanted {
  readonly wanted: readonly Move[];
  readonly about: string | undefined;
  readonly max: number;
}

/** The proposals of each move that is wanted, cut to what is shown. */
function listsOf(review: Review, { wanted, about, max }: Wanted, control: RunControl) {
  const options = { limit: mostLookedAt, ...control };
  const listOf = <One extends Proposal>(of: Move, propose: () => ProposalList<One>): Picked<One> =>
    wanted.includes(of) ? pick(propose(), { about, max }) : nothing;
  return {
    juxtapose: listOf('juxtapose', () => proposeJuxtapositions(review, options)),
    reconcile: listOf('reconcile', () => proposeReconciliations(review, options)),
    adjudicate: listOf('adjudicate', () => proposeAdjudications(review, options)),
    consolidate: listOf('consolidate', () => proposeConsolidations(review, options)),
  };
}

/** Beyond this many proposals nobody counts. */
const mostLookedAt = 10_000;

interface Picked<One> {
  readonly proposals: readonly One[];
  readonly count: Listed;
  readonly notes: readonly string[];
}

const nothing: Picked<never> = {
  proposals: [],
  count: { listed: 0, atLeast: 0, exact: true },
  notes: [],
};

function pick<One extends Proposal>(
  { proposals: all, notListed, notes }: ProposalList<One>,
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
      // What was never looked at may hold more.
      exact: notListed === 0 && notes.length === 0,
    },
    notes,
  };
}
