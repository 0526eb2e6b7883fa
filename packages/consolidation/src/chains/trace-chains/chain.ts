import type { StudyFamilyRef } from '@cmoc/model';
import type { ChainLink, StateData } from '../chain-links/chain-links';

/**
 * How a context of a chain is met: `supplied` by an earlier outcome of the chain, `partly-supplied`
 * where the slot speaks of more than that, `assumed-before` where an earlier configuration of the
 * chain already needed it, else `assumed`: it must hold for the chain to hold.
 */
export type ContextSupply = 'supplied' | 'partly-supplied' | 'assumed-before' | 'assumed';

/** One context a chain accumulates. */
export interface AccumulatedContext {
  /** The configuration that brings it in. */
  readonly configuration: string;
  readonly slot: string;
  readonly role: 'context' | 'intervention';
  readonly text: string;
  readonly states: readonly StateData[];
  readonly supply: ContextSupply;
  /** The earlier outcomes that supply it. */
  readonly suppliedBy: readonly { readonly configuration: string; readonly slot: string }[];
  /** The identity judgements that make those outcomes this context. */
  readonly identities: readonly string[];
}

/** One outcome along a chain. */
export interface ChainOutcome {
  readonly configuration: string;
  readonly slot: string;
  readonly text: string;
  readonly states: readonly StateData[];
  /** Whether the next configuration of the chain takes it up. */
  readonly carriedOn: boolean;
}

/**
 * Whose evidence stands behind a chain: a `thread` when one study family supports every
 * configuration of it, `mixed` when every configuration has support but no family has all, and
 * `unsupported` when some configuration has none on record. Mixed chains risk the transitivity
 * trap: the steps may come from circumstances that never met.
 */
export interface ChainSourcing {
  readonly kind: 'thread' | 'mixed' | 'unsupported';
  /** The study families that support every configuration. */
  readonly families: readonly StudyFamilyRef[];
  /** Support and opposition of each configuration, counted in study families. */
  readonly configurations: readonly {
    readonly configuration: string;
    readonly supportingFamilies: number;
    readonly opposingFamilies: number;
  }[];
}

/** Configurations in series: an outcome of each becomes a context or the mechanism of the next. */
export interface Chain {
  /** Its configurations, joined by `>`. */
  readonly id: string;
  readonly configurations: readonly string[];
  /** The ids of all links between neighbours, in order. */
  readonly links: readonly string[];
  /** Everything that has to hold, in order, with what an earlier outcome already supplies. */
  readonly contexts: readonly AccumulatedContext[];
  readonly outcomes: readonly ChainOutcome[];
  /** Joins that no source is recorded to assert. */
  readonly inferredJoins: readonly { readonly from: string; readonly to: string }[];
  /** Every identity judgement the chain hangs on. */
  readonly identities: readonly string[];
  readonly sourcing: ChainSourcing;
  /** Only there, and true, where the chain was cut at `maxChainLength` and could go on. */
  readonly goesOn?: true;
}

/** A chain that comes back to where it started. */
export interface Loop {
  /** Its configurations, joined by `>`, and for a balancing loop the join where it turns. */
  readonly id: string;
  /** From the first in code-unit order; the last leads back to the first. */
  readonly configurations: readonly string[];
  readonly links: readonly string[];
  /**
   * `reinforcing` when every join carries the state on as it is, so that the loop brings about the
   * very state it started from; `balancing` when one join ends on the reverse of it.
   */
  readonly sign: 'reinforcing' | 'balancing';
  /** The join of a balancing loop that ends on the reverse; `null` in a reinforcing one. */
  readonly reversing: ChainLink | null;
  /** Every identity judgement the loop hangs on. */
  readonly identities: readonly string[];
  readonly sourcing: ChainSourcing;
}
