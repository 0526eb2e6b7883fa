import { RunControl, Result, WorkerLike, WorkerCalls } from '@cmoc/kernel';
import {
  Direction,
  StudyFamilyRef,
  Review,
  ClaimEvidenceItem,
  Fragment,
  EntityRef,
  OperationStep,
  Role,
  Stance,
  Distance,
  Ledger,
  Configuration,
  Mapping,
  Operation,
  ProposalDecision,
} from '@cmoc/model';
import * as z from 'zod';
import { ProvenNumber, DirectedHypergraph } from '@cmoc/graph';

/** How an outcome carries over into another configuration. */
type ChainLinkKind = 'outcome-to-context' | 'outcome-to-mechanism';
/** A construct and the way it goes, as plain data. */
interface StateData {
  readonly construct: string;
  /** `null` where the source does not say which way. */
  readonly direction: Direction | null;
}
/** An outcome of one configuration that becomes a context or the mechanism of another. */
interface ChainLink {
  /** Unique among the links of a review, and the same as long as both slots are. */
  readonly id: string;
  readonly kind: ChainLinkKind;
  readonly from: string;
  readonly to: string;
  /** `null` only for a recorded link that names no slot. */
  readonly fromSlot: string | null;
  readonly toSlot: string | null;
  /** The state as the outcome tells it; `null` for a recorded link that rests on no shared state. */
  readonly state: StateData | null;
  /** The state as the receiving slot tells it: another one where an identity joins the two. */
  readonly becomes: StateData | null;
  /** Whether every construct of the receiving slot is supplied, or only some. */
  readonly covers: 'whole' | 'part';
  /** `evidenced` when a source asserts the link; else the join is inferred from the wording. */
  readonly basis: 'evidenced' | 'inferred';
  /** The recorded link it corresponds to. */
  readonly recorded: string | null;
  /** The identity judgements it hangs on. */
  readonly identities: readonly string[];
}

/**
 * How a context of a chain is met: `supplied` by an earlier outcome of the chain, `partly-supplied`
 * where the slot speaks of more than that, `assumed-before` where an earlier configuration of the
 * chain already needed it, else `assumed`: it must hold for the chain to hold.
 */
type ContextSupply = 'supplied' | 'partly-supplied' | 'assumed-before' | 'assumed';
/** One context a chain accumulates. */
interface AccumulatedContext {
  /** The configuration that brings it in. */
  readonly configuration: string;
  readonly slot: string;
  readonly role: 'context' | 'intervention';
  readonly text: string;
  readonly states: readonly StateData[];
  readonly supply: ContextSupply;
  /** The earlier outcomes that supply it. */
  readonly suppliedBy: readonly {
    readonly configuration: string;
    readonly slot: string;
  }[];
  /** The identity judgements that make those outcomes this context. */
  readonly identities: readonly string[];
}
/** One outcome along a chain. */
interface ChainOutcome {
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
interface ChainSourcing {
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
interface Chain {
  /** Its configurations, joined by `>`. */
  readonly id: string;
  readonly configurations: readonly string[];
  /** The ids of all links between neighbours, in order. */
  readonly links: readonly string[];
  /** Everything that has to hold, in order, with what an earlier outcome already supplies. */
  readonly contexts: readonly AccumulatedContext[];
  readonly outcomes: readonly ChainOutcome[];
  /** Joins that no source is recorded to assert. */
  readonly inferredJoins: readonly {
    readonly from: string;
    readonly to: string;
  }[];
  /** Every identity judgement the chain hangs on. */
  readonly identities: readonly string[];
  readonly sourcing: ChainSourcing;
  /** Only there, and true, where the chain was cut at `maxChainLength` and could go on. */
  readonly goesOn?: true;
}
/** A chain that comes back to where it started. */
interface Loop {
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

/** Options of `traceChains` and `chainsBetween`. */
declare const traceChainsOptionsSchema: z.ZodObject<
  {
    assume: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodExactOptional<z.ZodString>;
            left: z.ZodObject<
              {
                construct: z.ZodString;
                direction: z.ZodExactOptional<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
              },
              z.core.$strip
            >;
            right: z.ZodObject<
              {
                construct: z.ZodString;
                direction: z.ZodExactOptional<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
              },
              z.core.$strip
            >;
          },
          z.core.$strip
        >
      >
    >;
    configurations: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    tiers: z.ZodExactOptional<
      z.ZodArray<
        z.ZodEnum<{
          consolidated: 'consolidated';
          extracted: 'extracted';
          refined: 'refined';
        }>
      >
    >;
    includePutAside: z.ZodDefault<z.ZodBoolean>;
    maxChains: z.ZodDefault<z.ZodInt>;
    maxChainLength: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    maxLinks: z.ZodDefault<z.ZodInt>;
    maxLoops: z.ZodDefault<z.ZodInt>;
    maxLoopLength: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    maxSteps: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
type TraceChainsOptions = z.input<typeof traceChainsOptionsSchema>;

/** How many there are, and whether that is known. */
interface SaidCount {
  readonly listed: number;
  readonly atLeast: number;
  readonly exact: boolean;
}
/** Chain links, chains and loops of a review, as plain data. */
interface TracedChains {
  readonly links: readonly ChainLink[];
  readonly chains: readonly Chain[];
  readonly loops: readonly Loop[];
  readonly counts: {
    readonly links: SaidCount;
    readonly chains: SaidCount;
    readonly loops: SaidCount;
  };
  /** Refuted configurations that were left out; asked for with `includePutAside`. */
  readonly refutedLeftOut: readonly string[];
}
/**
 * Traces how configurations follow on from each other: an outcome of one becomes a context or the
 * mechanism of another.
 *
 * States match on construct *and* direction, through accepted identities where there are some. A
 * configuration stays whole: a chain prints every context it accumulates, and which of them an
 * earlier outcome supplies. Chains are the longest there are: none can be made longer at either end
 * without passing a configuration twice, but for those marked `goesOn`, cut at `maxChainLength`.
 * Loops come once each, not once a rotation; every loop names the identity judgements it hangs on.
 * Every list that was cut says so in `counts`.
 *
 * Linear in slots and in what is listed: pairs of configurations that could be joined are never
 * all made. Chains can be exponentially many, hence the limits. Progress counts joins walked. The
 * same review and options give the same result.
 *
 * @throws UsageError `invalid-options`
 *
 * @example
 * const { links, chains, loops } = traceChains(review);
 * const whatIf = traceChains(review, {
 *   assume: [{ left: { construct: 'trust' }, right: { construct: 'partnership-functioning-and-trust' } }],
 * });
 */
declare function traceChains(
  review: Review,
  options?: TraceChainsOptions & RunControl,
): TracedChains;

/** Weighted sets in compressed rows, each row of length one, items ascending. */
interface SparseRows {
  readonly rows: number;
  readonly columns: number;
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
  readonly weights: Float64Array;
  /** The feature each column stands for. */
  readonly names: readonly string[];
  /** How rare each feature is: ln(1 + rows / rows that have it). */
  readonly rarity: Float64Array;
}

/** Dense rows of one length, one after the other. */
interface DenseRows {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** A word that was read as polarity, and how. */
interface PolarityMark {
  readonly word: string;
  /** `contrast` stands for any turn of phrase that no rule can read, such as “rather than” or “need for”. */
  readonly reading: 'negation' | 'more' | 'less' | 'contrast';
}
/** A phrase with its polarity read off. */
interface ReadPhrase {
  readonly text: string;
  /** Which way the phrase goes: `increase`, `decrease`, `absent`, or `null` where it does not say. */
  readonly direction: Direction | null;
  /** Stems without the words of negation and amount. */
  readonly stems: readonly string[];
  /** The words behind the stems, for comparing spellings. */
  readonly words: readonly string[];
  /** True when an odd number of negations and words of less turn the phrase over. */
  readonly reversed: boolean;
  /** Words the phrase names that have an opposite, by stem. */
  readonly poles: readonly string[];
  /** Whether its words sound good (1), bad (-1) or neither (0), turned over with the phrase. */
  readonly tone: -1 | 0 | 1;
  /** Every word read as polarity, in order, so that the reading can be checked. */
  readonly marks: readonly PolarityMark[];
  /** Its parts, where it is a list each part of which goes its own way: “less noise, or less delay”. */
  readonly parts: readonly ReadPhrase[];
}
/**
 * Reads negations, words of more and less, and opposite poles off a phrase.
 *
 * No measure of likeness tells “increased trust” from “reduced trust”, so what turns a phrase over
 * is taken out by rule and kept beside it. The rules are for English and every reading is shown. A
 * negation reverses, a word of less reverses, a word of more does not; “lack of conflict” is
 * *conflict*, absent.
 *
 * @example
 * readPhrase('Lack of trust').direction; // 'absent'
 */
declare function readPhrase(text: string): ReadPhrase;
/** How two phrases stand to each other in polarity. */
interface PolarityComparison {
  /**
   * `unclear` where the rules find no reversal but the phrases differ in what carries polarity, or
   * find one that cannot be told to be about the same thing.
   */
  readonly relation: 'same' | 'opposite' | 'unclear';
  /** What sets them against each other, in words; empty when nothing does. */
  readonly because: readonly string[];
  /** How many pairs of opposite poles they name. */
  readonly clashes: number;
  /** Whether one is a clause that no rule reads: `because` is a caution then, and says nothing of likeness. */
  readonly abstains: boolean;
}
/**
 * Compares two phrases by parity: each negation or word of less turns one over, each pair of
 * opposite poles they name turns it over again. An odd number makes them opposites, where they speak
 * of the same thing otherwise. An even number makes them the same only where both are put the same
 * way; else it stays unclear. Lists are compared part by part. On clauses the rules abstain, unless
 * the clauses are almost the same word for word.
 */
declare function comparePolarity(one: ReadPhrase, other: ReadPhrase): PolarityComparison;

/** The parts phrase similarity is made of, each shown with its weight. */
declare const similarityParts: readonly [
  'stems',
  'character-grams',
  'surroundings',
  'on-record',
  'latent-space',
  'encoder',
];
/** Options of `buildPhraseSpace`. */
declare const phraseSpaceOptionsSchema: z.ZodObject<
  {
    weights: z.ZodPrefault<
      z.ZodObject<
        {
          stems: z.ZodDefault<z.ZodNumber>;
          'character-grams': z.ZodDefault<z.ZodNumber>;
          surroundings: z.ZodDefault<z.ZodNumber>;
          'on-record': z.ZodDefault<z.ZodNumber>;
          'latent-space': z.ZodDefault<z.ZodNumber>;
          encoder: z.ZodDefault<z.ZodNumber>;
        },
        z.core.$strict
      >
    >;
    latentDimensions: z.ZodDefault<z.ZodInt>;
    seed: z.ZodDefault<z.ZodInt>;
    neighbours: z.ZodDefault<z.ZodInt>;
    exhaustiveUpTo: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
type PhraseSpaceOptions = z.input<typeof phraseSpaceOptionsSchema>;
type ResolvedPhraseSpaceOptions = z.output<typeof phraseSpaceOptionsSchema>;

/** A phrase to be compared with others. */
interface PhraseItem {
  readonly id: string;
  readonly text: string;
  /** Accepted other names of the same thing. */
  readonly otherNames?: readonly string[];
  /** Features of what it stands with: one text for each. */
  readonly surroundings?: readonly string[];
  /** What reviewers recorded of it, such as what it is a kind of: one text for each. */
  readonly onRecord?: readonly string[];
}
/** Vectors of an encoder by phrase id. */
interface PhraseVectors {
  readonly encoder: string;
  readonly vectors: ReadonlyMap<string, ArrayLike<number>>;
}
/** A named part of phrase similarity. */
type SimilarityPart = (typeof similarityParts)[number];
/** One part of a similarity: how alike, at what weight, and what it saw. */
interface PartialSimilarity {
  readonly part: SimilarityPart;
  readonly weight: number;
  /** From 0 to 1. */
  readonly similarity: number;
  /** What the two share, the most telling first; empty where the part cannot say. */
  readonly shared: readonly string[];
}
/** How alike two phrases are, and why. */
interface PhraseSimilarity {
  /** Weighted mean of the parts that apply to both, from 0 to 1. A reason to look, never a verdict. */
  readonly likeness: number;
  readonly parts: readonly PartialSimilarity[];
}
/** Phrases prepared for comparison. */
interface PhraseSpace {
  readonly items: readonly PhraseItem[];
  /** The items' phrases with polarity read off, in the same order. */
  readonly phrases: readonly ReadPhrase[];
  readonly options: ResolvedPhraseSpaceOptions;
  /** Blocks of sparse features, by part. */
  readonly sparse: ReadonlyMap<SimilarityPart, SparseRows>;
  /** Blocks of dense vectors, by part. */
  readonly dense: ReadonlyMap<SimilarityPart, DenseRows>;
  /** The number alone, for ranking many pairs. */
  readonly likeness: (one: number, other: number) => number;
  /** The number with its parts, for showing. */
  readonly compare: (one: number, other: number) => PhraseSimilarity;
}
/**
 * Prepares phrases for comparison by named parts: stems and pieces of words weighted by rarity,
 * what the phrases stand with, a latent space learned from the phrases themselves, and vectors of
 * an encoder where given. Words of polarity are taken out first, so opposite poles come out as alike
 * as they are and can be proposed as opposites. The same items and options give the same space.
 *
 * @throws UsageError `invalid-options`; `invalid-input` for encoder vectors of unequal length
 */
declare function buildPhraseSpace(
  items: readonly PhraseItem[],
  options?: PhraseSpaceOptions,
  vectors?: PhraseVectors,
  control?: RunControl,
): PhraseSpace;

/**
 * The port for a sentence or phrase encoder: anything that turns phrases into vectors of one length.
 * Adapters for two libraries are at `@cmoc/consolidation/encoders`; without any, everything works.
 */
interface PhraseEncoder {
  /** Name and version of the model, kept with everything it helped to propose. */
  readonly name: string;
  encode(phrases: readonly string[]): Promise<readonly ArrayLike<number>[]>;
}
/**
 * Has an encoder read the labels of all constructs, in batches, for `proposeVocabulary`. No encoder
 * tells more from less: polarity is read by rule beside it.
 *
 * @throws UsageError `invalid-input` when the encoder gives another number of vectors than phrases
 */
declare function encodeConstructs(
  review: Pick<Review, 'constructs'>,
  encoder: PhraseEncoder,
  control?: RunControl,
): Promise<PhraseVectors>;
/** Has an encoder read phrases, in batches. */
declare function encodePhrases(
  items: readonly {
    readonly id: string;
    readonly text: string;
  }[],
  encoder: PhraseEncoder,
  control?: RunControl,
): Promise<PhraseVectors>;

/** A construct going one way; without a direction, as a source named it without saying which way. */
interface State {
  readonly construct: string;
  readonly direction?: Direction;
}
/** An identity between two states, whether on record or only supposed for a what-if. */
interface IdentityLike {
  /** Named in the results that hang on it; `assumed-1`, `assumed-2` … when left out. */
  readonly id?: string;
  readonly left: State;
  readonly right: State;
}

/** Which configurations a question is about. */
interface ConfigurationChoice {
  /** Only these configurations; all when left out. Ids that are not there are passed over. */
  readonly configurations?: readonly string[];
  /** Only these tiers; all when left out. */
  readonly tiers?: readonly Configuration['tier'][];
  /** Whether those that are parked or were refuted count; they do not unless asked for. */
  readonly includePutAside?: boolean;
}

/**
 * Which states of constructs count as the same, by the identities reviewers accepted. A state is a
 * construct going one way: “trust, more of it” and “trust, less of it” are two states.
 */
interface ConstructStates {
  /** The class a state belongs to: the key of its first member in code-unit order. */
  readonly classOf: (state: State) => string;
  /**
   * Identity judgements that make two states the same, in the order of one way through them: empty
   * for a state and itself, `null` for states that are not the same. Where several ways exist, one
   * is given, the same for the same input.
   */
  readonly identitiesBetween: (left: State, right: State) => readonly string[] | null;
}
/** Options of {@link classifyStates}. */
interface StateOptions {
  /** Identities to take as accepted for a what-if, beside those on record. */
  readonly assume?: readonly IdentityLike[];
}
/**
 * Puts construct states into classes by union-find over accepted identities.
 *
 * Identities that were withdrawn do not count. An identity without directions makes two constructs
 * the same whichever way they go; one with directions joins exactly the two states it names, and
 * says nothing of the opposite ones. Cost is near linear in constructs and identities.
 *
 * @example
 * const states = classifyStates(review);
 * states.classOf({ construct: 'trust', direction: 'increase' });
 */
declare function classifyStates(
  review: Pick<Review, 'identities'>,
  options?: StateOptions,
): ConstructStates;

/** From where to where; a state without a direction stands for the construct whichever way it goes. */
interface ChainQuestion {
  /** A context, intervention or mechanism of the first configuration. */
  readonly from: State;
  /** An outcome of the last configuration. */
  readonly to: State;
  /** A mechanism at work in some configuration on the way. */
  readonly via?: State;
}
/** The chains that answer a question; none means that no configurations, kept whole, lead there. */
interface ChainsBetween {
  readonly found: boolean;
  readonly chains: readonly Chain[];
  readonly count: SaidCount;
}
/**
 * Asks whether one thing leads to another through configurations kept whole, and through which.
 *
 * Every step is a whole configuration and every join a chain link, so an arrow from one
 * configuration and an arrow from another are never strung together because they share a mechanism:
 * that faith brings synergy, and synergy elsewhere brings achievement, makes no chain from faith to
 * achievement. The contexts each chain has to assume are printed with it.
 *
 * Ways of more than `maxChainLength` configurations are not looked for, and the count says so.
 *
 * @throws UsageError `invalid-options`
 *
 * @example
 * chainsBetween(review, {
 *   from: { construct: 'faith', direction: 'increase' },
 *   to: { construct: 'task-achievement', direction: 'increase' },
 * }).found; // false on the example review
 */
declare function chainsBetween(
  review: Review,
  question: ChainQuestion,
  options?: TraceChainsOptions & RunControl,
): ChainsBetween;

/** Options of {@link toHypergraph}. */
interface HypergraphOptions extends StateOptions, ConfigurationChoice {}
/**
 * A review as a directed hypergraph: vertices are construct states (one for all that accepted
 * identities make the same), and each configuration is one hyperedge, from *all* its contexts and
 * interventions to its outcomes. Nothing is split into pairs, so a walk cannot jump between
 * configurations that never shared a context.
 *
 * A slot that names no construct is a vertex of its own, `configuration/slot`: it can be assumed,
 * and nothing supplies it. The mechanism is inside the hyperedge; that an outcome becomes another
 * configuration's mechanism is a chain link (see `traceChains`). Near linear in slots.
 *
 * @example
 * const { hypergraph } = toHypergraph(review);
 * hypergraph.hyperedges.length; // one for each configuration
 */
declare function toHypergraph(review: Review, options?: HypergraphOptions): ConfigurationHypergraph;
/** A review as a hypergraph, with the classes its vertices stand for. */
interface ConfigurationHypergraph {
  readonly hypergraph: DirectedHypergraph;
  readonly states: ConstructStates;
}

/** Something a choice asks the reviewer to word besides the reason, and where the words go. */
interface Asked {
  /** The name the answer goes by: `title`, `context`, `decision`. */
  readonly name: string;
  /** What is asked for, in plain words. */
  readonly question: string;
  /** Words to start from. An offer beside the field; it is never taken for the answer. */
  readonly draft?: string;
  /** Set where no answer is an answer: the part of the list that the words belong to is left out. */
  readonly optional?: true;
  /** The position of the step the words go into. */
  readonly step: number;
  /** The field of that step, key by key: `['create', 0, 'title']`. */
  readonly field: readonly (string | number)[];
}
/** One way to answer a proposal. */
interface Choice {
  readonly id: string;
  /** What taking it says, in plain words. */
  readonly label: string;
  /**
   * What taking it writes, the decision on the proposal last. Author, moment and reason, and what the
   * choice asks for, come from the reviewer.
   */
  readonly steps: readonly OperationStep[];
  /** What the reviewer has to word besides the reason. */
  readonly asks?: readonly Asked[];
}
/**
 * Something the software suggests and a reviewer decides. It is plain data: the same review and
 * options give the same proposals, and nothing in a review changes by their being made.
 */
interface Proposal<Kind extends string = string, Grounds = unknown> {
  /** Made of the kind and the members alone: it stays the same whatever else changes in the review. */
  readonly id: string;
  readonly kind: Kind;
  /** What is proposed, in one sentence. */
  readonly summary: string;
  /** The members: the configurations or constructs it is about. */
  readonly subjects: readonly EntityRef[];
  /** Everything the proposal rests on. */
  readonly grounds: Grounds;
  /** What speaks against it or may be lost, first things first. */
  readonly cautions: readonly string[];
  /** The ways to accept it. Each needs a reason. */
  readonly choices: readonly Choice[];
  /** What rejecting it writes, so that it is not proposed again. It needs a reason too. */
  readonly rejection: Choice;
}

/** What a proposal to read a direction off a label rests on. */
interface LabelGrounds {
  readonly construct: string;
  readonly label: string;
  readonly direction: Direction;
  readonly marks: readonly PolarityMark[];
  /** A construct that already has the label without its direction. */
  readonly meets: string | null;
}
/** A suggestion to read a direction off a label. */
type LabelProposal = Proposal<'direction-in-label', LabelGrounds>;

/** What a proposal about two constructs rests on. */
interface PairGrounds extends PhraseSimilarity {
  readonly left: string;
  readonly right: string;
  readonly leftLabel: string;
  readonly rightLabel: string;
  readonly polarity: 'same' | 'opposite' | 'unclear';
  /** What was read as polarity. */
  readonly because: readonly string[];
  /** Whether every word of one label is in the other, so that one may be a kind of the other. */
  readonly oneSaysMore: boolean;
}
/** A suggestion that two constructs are the same, or opposites. */
type PairProposal = Proposal<'same', PairGrounds> | Proposal<'opposite', PairGrounds>;

/** Two constructs and how alike they are. */
interface LikePair {
  readonly left: string;
  readonly right: string;
  readonly likeness: number;
  /** Whether a reviewer accepted that they are the same. */
  readonly accepted: boolean;
}
/** Constructs that may all be one, with the pairs that hold them together. */
interface ConstructGroup {
  readonly members: readonly string[];
  /** One pair fewer than members: without any of them the group falls apart. Likeliest first. */
  readonly chain: readonly LikePair[];
  /** The weakest pair of the chain that no reviewer accepted; `null` when all were. */
  readonly weakestLink: LikePair | null;
  /** Pairs of members whose own likeness is below the threshold or was never looked at. */
  readonly indirectPairs: number;
}

/** Options of `proposeVocabulary`. */
declare const vocabularyOptionsSchema: z.ZodObject<
  {
    weights: z.ZodPrefault<
      z.ZodObject<
        {
          stems: z.ZodDefault<z.ZodNumber>;
          'character-grams': z.ZodDefault<z.ZodNumber>;
          surroundings: z.ZodDefault<z.ZodNumber>;
          'on-record': z.ZodDefault<z.ZodNumber>;
          'latent-space': z.ZodDefault<z.ZodNumber>;
          encoder: z.ZodDefault<z.ZodNumber>;
        },
        z.core.$strict
      >
    >;
    latentDimensions: z.ZodDefault<z.ZodInt>;
    seed: z.ZodDefault<z.ZodInt>;
    neighbours: z.ZodDefault<z.ZodInt>;
    exhaustiveUpTo: z.ZodDefault<z.ZodInt>;
    threshold: z.ZodDefault<z.ZodNumber>;
    groupThreshold: z.ZodDefault<z.ZodNumber>;
    limit: z.ZodDefault<z.ZodInt>;
    same: z.ZodDefault<z.ZodBoolean>;
    opposite: z.ZodDefault<z.ZodBoolean>;
    directionInLabel: z.ZodDefault<z.ZodBoolean>;
    groups: z.ZodDefault<z.ZodBoolean>;
  },
  z.core.$strict
>;
type VocabularyOptions = z.input<typeof vocabularyOptionsSchema>;

/** A suggestion about the vocabulary of a review. */
type VocabularyProposal = PairProposal | LabelProposal;
/** The settings of {@link proposeVocabulary}, and what an encoder made of the labels. */
interface ProposeVocabularyOptions extends VocabularyOptions, RunControl {
  /** From `encodeConstructs`; without them suggestions rest on words alone. */
  readonly vectors?: PhraseVectors;
}
/** Suggestions about the vocabulary, and groups of constructs that may be one. */
interface VocabularyProposals {
  readonly proposals: readonly VocabularyProposal[];
  readonly groups: readonly ConstructGroup[];
  readonly counts: {
    readonly constructs: number;
    readonly listed: number;
    /** Proposals beyond the limit. */
    readonly notListed: number;
    /** Pairs not proposed because a reviewer judged them before. */
    readonly alreadyJudged: number;
  };
}
/**
 * Suggests which constructs may be the same and which may be opposites, and where a label holds a
 * direction.
 *
 * In extracted configurations nearly every phrase is its own. What is proposed here are reasons to
 * look at two phrases side by side: the parts of their likeness, each with its weight, and what was
 * read as polarity. Opposite poles are only ever proposed as opposites. A pair a reviewer judged,
 * either way, is not proposed again; a judgement taken back makes it open again.
 *
 * Near n log n above `exhaustiveUpTo` constructs. The same review and options give the same result.
 *
 * @throws UsageError `invalid-options`
 */
declare function proposeVocabulary(
  review: Review,
  options?: ProposeVocabularyOptions,
): VocabularyProposals;

/** A group of constructs as a proposal, answered as all others are. */
type GroupProposal = Proposal<'group', ConstructGroup>;
/**
 * Makes a proposal of a group from `proposeVocabulary`: accepting it accepts the pairs of its chain,
 * rejecting it records each open pair of the chain as not the same, which takes the group apart.
 *
 * With `kept` it splits the group: accepting keeps those members together and tells each of the
 * others apart from one of them, so that it stays out for good. Pairs of the chain are kept where
 * they can be; where a member that held others was left out, those it held are joined to the first of
 * the kept. Fewer than two kept members leave nothing together.
 *
 * @example
 * const [group] = proposeVocabulary(review).groups;
 * const answer = answerProposal(groupProposal(review, group), 'keep', decision);
 */
declare function groupProposal(
  review: Review,
  group: ConstructGroup,
  kept?: readonly string[],
): GroupProposal;

/** A phrase whose true meaning is known: `label` names the construct, `pole` its end. */
interface LabelledPhrase {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly pole?: string;
}
/** How well a ranking of pairs agrees with known meanings. */
interface MergeMeasure {
  readonly phrases: number;
  readonly pairs: number;
  /** Pairs that mean the same: one label and, where known, one pole. */
  readonly truePairs: number;
  /** Chance that a pair of one meaning is ranked above a pair of two; 0.5 is guessing. */
  readonly areaUnderCurve: number;
  /** The best balance of precision and recall over all cut-offs. */
  readonly bestF1: number;
  /** Share of true pairs among the first hundred suggestions of “same”. */
  readonly precisionOfFirst100: number;
  /** Share of pairs with one label, whatever the pole, among the first hundred. */
  readonly sameLabelInFirst100: number;
  /** Pairs of one label and opposite poles among the first hundred suggestions of “same”. */
  readonly oppositePolesInFirst100: number;
}
/**
 * Measures a likeness against known meanings over all pairs of phrases. Ties in likeness share
 * their rank. O(n² log n): meant for hundreds of phrases.
 *
 * @param suggests whether a pair may be suggested as the same at all; pairs that may not are ranked
 *   below all others
 */
declare function measureMerging(
  phrases: readonly LabelledPhrase[],
  likeness: (one: number, other: number) => number,
  suggests?: (one: number, other: number) => boolean,
): MergeMeasure;

/** A passage of a source behind a slot, with how far its words are from the source's. */
interface SlotPassage {
  readonly fragment: string;
  readonly source: string;
  readonly text: string;
  readonly distance: Distance;
  readonly stance: Stance;
}
/** A slot with its place, as suggestions show it. */
interface PlacedSlot {
  readonly configuration: string;
  readonly slot: string;
  readonly text: string;
  /** The source it comes from; `null` where no evidence says. */
  readonly document: string | null;
  /** How that source is called; `null` where there is none. */
  readonly documentLabel: string | null;
}
/** Another slot that says something like it. */
interface NearSlot extends PlacedSlot {
  /** How alike they are in all their words, from 0 to 1. */
  readonly likeness: number;
  /** The words both say, the most telling first. */
  readonly words: readonly string[];
  readonly passages: readonly SlotPassage[];
}

/** How often the right construct was among the first so many, against the most frequent constructs. */
interface RightAmong {
  /** How many were offered. */
  readonly first: number;
  /** Decisions of which a construct was among them. */
  readonly right: number;
  /** The same for the constructs given most often elsewhere. */
  readonly mostFrequent: number;
}
/** How well suggestions did on the decisions of this review, each document left out in its turn. */
interface CodingMeasure {
  /** Decisions looked at; all of them up to five hundred, then an even spread. */
  readonly decisions: number;
  /** Decisions whose construct no other document knew: no suggestion could have been right. */
  readonly firstUses: number;
  readonly rightAmong: readonly RightAmong[];
}
/** How often what was offered with about this share of belief was right. */
interface Sureness {
  readonly right: number;
  readonly of: number;
}

/** The schema of {@link SuggestOptions}. */
declare const suggestOptionsSchema: z.ZodObject<
  {
    role: z.ZodEnum<{
      actor: 'actor';
      context: 'context';
      intervention: 'intervention';
      mechanism: 'mechanism';
      outcome: 'outcome';
    }>;
    configuration: z.ZodExactOptional<z.ZodString>;
    slot: z.ZodExactOptional<z.ZodString>;
    most: z.ZodDefault<z.ZodInt>;
    neighbours: z.ZodDefault<z.ZodInt>;
    limit: z.ZodDefault<z.ZodInt>;
    unproven: z.ZodDefault<z.ZodBoolean>;
  },
  z.core.$strict
>;
/** Options of `suggestConstructs`. */
type SuggestOptions = z.input<typeof suggestOptionsSchema>;

/** A construct that may fit a slot, and why. */
interface SuggestedConstruct {
  readonly construct: string;
  readonly label: string;
  /** Of past offers that looked as likely as this one, how many were right. */
  readonly sureness: Sureness;
  /** What it was given to so far, in this role. */
  readonly given: {
    readonly configurations: number;
    readonly documents: number;
  };
  /** The words of the slot and its configuration that speak for it, the most telling first. */
  readonly words: readonly string[];
  /** The coded slots nearest to it, with their passages. */
  readonly neighbours: readonly NearSlot[];
  /** The grounds in one line. */
  readonly because: string;
}
/** One uncoded slot with what may fit it. */
interface SlotSuggestions extends PlacedSlot {
  /** Best first; empty where nothing is shown to help. */
  readonly suggestions: readonly SuggestedConstruct[];
  /** Uncoded slots of other documents that would go with it in a new construct, nearest first. */
  readonly new: readonly NearSlot[];
}
/** What {@link suggestConstructs} has to say. */
interface ConstructSuggestions {
  readonly role: Role;
  /** Uncoded slots in the order of the review. */
  readonly slots: readonly SlotSuggestions[];
  /** Uncoded slots beyond the limit. */
  readonly notListed: number;
  readonly coded: number;
  readonly uncoded: number;
  /** How well suggestions did on the decisions made so far; `null` before two documents are coded. */
  readonly measured: CodingMeasure | null;
  readonly notes: readonly string[];
}
/** The settings of {@link suggestConstructs}, and what an encoder made of the slots. */
interface SuggestConstructsOptions extends SuggestOptions, RunControl {
  /** From `encodeSlots`; they count beside the words. */
  readonly vectors?: PhraseVectors | undefined;
}
/**
 * Suggests constructs for slots that have none, learned from the slots a reviewer coded so far. Each
 * comes with its grounds: the words that tell, the nearest coded neighbours with their passages, and
 * how often offers that looked as likely were right. Beside them stand the uncoded slots of other
 * documents that would go with the slot in a new construct.
 *
 * How sure it may be is measured on this review's own decisions, each document left out in its turn;
 * of each list only so many are offered as did better than the most frequent constructs. It is a
 * function of the review alone: taking a decision back takes back what was learned from it. No
 * encoder is needed; vectors of slots (`encodeSlots`) count beside the words when given. Near
 * linear in slots; `pnpm bench:coding` prints the time of a decision.
 *
 * @throws UsageError `invalid-options`
 * @example
 * const { slots } = suggestConstructs(review, { role: 'mechanism' });
 * slots[0]?.suggestions.map(({ label, because }) => `${label}: ${because}`);
 */
declare function suggestConstructs(
  review: Review,
  options: SuggestConstructsOptions,
): ConstructSuggestions;

/**
 * Has an encoder read the slots of a role, for `suggestConstructs`: what it sees counts beside the
 * words, as much as this review's own decisions show that it helps.
 *
 * @throws UsageError `invalid-input` when the encoder gives another number of vectors than phrases
 */
declare function encodeSlots(
  review: Review,
  encoder: PhraseEncoder,
  role: Role,
  control?: RunControl,
): Promise<PhraseVectors>;

/** A slot in a candidate theme. */
interface ThemeMember extends PlacedSlot {
  /** Mean likeness to the other members, from 0 to 1; take out the least alike first. */
  readonly fits: number;
}
/** Uncoded slots that may speak of one thing. */
interface CandidateTheme {
  /** Depends on its members alone. */
  readonly id: string;
  /** The member nearest to all others: what the theme sounds like. */
  readonly central: PlacedSlot;
  /** The words its members say and others do not, the most telling first. */
  readonly words: readonly string[];
  /** The central ones first; any can be taken out when the theme is accepted. */
  readonly members: readonly ThemeMember[];
  readonly documents: number;
}
/** What {@link candidateThemes} has to say. */
interface CandidateThemes {
  readonly role: Role;
  /** Those of most documents first. */
  readonly themes: readonly CandidateTheme[];
  /** Uncoded slots that are like no other. */
  readonly alone: readonly PlacedSlot[];
  readonly uncoded: number;
  readonly notes: readonly string[];
}
declare const optionsSchema$i: z.ZodObject<
  {
    role: z.ZodEnum<{
      actor: 'actor';
      context: 'context';
      intervention: 'intervention';
      mechanism: 'mechanism';
      outcome: 'outcome';
    }>;
    themes: z.ZodExactOptional<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link candidateThemes}. */
type CandidateThemesOptions = z.input<typeof optionsSchema$i>;
/**
 * Groups the uncoded slots of a role into candidate themes: a beginning from nothing. Slots of one
 * configuration are never in one theme. Accept a theme with a name (`acceptTheme`), split it, or take
 * members out: what is accepted is coded, and the next call groups what is left.
 *
 * Average linkage in a latent space of the review's own words; likeness is a reason to look, never a
 * verdict. Deterministic. O(slots²) up to 5,000 slots.
 *
 * @throws UsageError `invalid-options`
 * @example
 * const { themes } = candidateThemes(review, { role: 'mechanism' });
 */
declare function candidateThemes(
  review: Review,
  options: CandidateThemesOptions & RunControl,
): CandidateThemes;

/** A slot by its place. */
interface SlotPlace {
  readonly configuration: string;
  readonly slot: string;
}
/** What a slot is to be coded with. */
interface SlotCode extends SlotPlace {
  /** All its constructs, in order; empty takes them away. */
  readonly constructs: readonly string[];
}
/**
 * The steps that code slots: one change for each configuration, whatever the number of its slots. An
 * echo that an import left in a slot is removed with the last slot that used it. Slots that have
 * these constructs already, and places the review does not have, give no step.
 *
 * Take the steps as one batch with `apply`: coding in bulk is one operation with one reason.
 */
declare function codeSlots(review: Review, codes: readonly SlotCode[]): OperationStep[];

/** How a candidate theme is accepted. */
interface ThemeAcceptance {
  /** The name of the new construct, without a direction. */
  readonly label: string;
  readonly definition?: string;
  /** The members that stay; all when left out. */
  readonly members?: readonly SlotPlace[];
}
/**
 * The steps that accept a candidate theme: the new construct with its name and definition, and the
 * coding of its members. One batch, and so one operation to undo. To put the members into a construct
 * the review has, use `codeSlots`.
 *
 * @throws UsageError `invalid-input` for a name that says nothing
 * @example
 * const operations = acceptTheme(review, theme, { label: 'Trust' });
 * apply(review, { kind: 'batch', by, at, reason, operations });
 */
declare function acceptTheme(
  review: Review,
  theme: Pick<CandidateTheme, 'members'>,
  { label, definition, members }: ThemeAcceptance,
): OperationStep[];

/** Two constructs that may be one. */
interface NearTwins {
  readonly left: string;
  readonly right: string;
  /** How alike their names, definitions and coded slots are, from 0 to 1. */
  readonly likeness: number;
  /** The stems both hold, the most telling first. */
  readonly words: readonly string[];
  /** What speaks against it; `null` where nothing does. */
  readonly caution: string | null;
}

/** How often a construct was given in one role. */
interface CodebookUse {
  readonly role: Role;
  readonly slots: number;
  readonly configurations: number;
  readonly documents: number;
}
/** One construct of the codebook with what it holds. */
interface CodebookEntry {
  readonly construct: string;
  readonly label: string;
  readonly definition: string | null;
  readonly include: string | null;
  readonly exclude: string | null;
  readonly examples: readonly string[];
  readonly aliases: readonly string[];
  /** What it is a kind of: its families, by id. */
  readonly families: readonly string[];
  /** The label of its first family; `null` where it has none. */
  readonly family: string | null;
  readonly level: string | null;
  readonly order: number | null;
  /** Constructs that are a kind of it. */
  readonly narrower: readonly string[];
  readonly uses: readonly CodebookUse[];
  readonly configurations: number;
  /** Different sources; configurations without evidence add none. */
  readonly documents: number;
}
/** What {@link codebook} has to say. Lists hold ids of constructs. */
interface Codebook {
  /** Families first, each followed by what is in it; by order where given, then by label. */
  readonly entries: readonly CodebookEntry[];
  /** Held by one configuration. */
  readonly singletons: readonly string[];
  /** Held by no configuration, and no family of anything. */
  readonly unused: readonly string[];
  /** In more than one family. */
  readonly inTwoPlaces: readonly string[];
  /** In no family and no family themselves, where others are in one. */
  readonly inNone: readonly string[];
  readonly withoutDefinition: readonly string[];
  /** Constructs that may be one, the likeliest first. */
  readonly nearTwins: readonly NearTwins[];
  readonly notes: readonly string[];
}
/**
 * The codebook of a review: every construct that can be coded with, what it means, where it stands,
 * and how many configurations and documents hold it; then what to look at: constructs of one
 * configuration, in two families or none, and near twins. Constructs judged the same count as one.
 * Linear but for near twins, O(constructs²) over those that share a word.
 *
 * @example
 * codebook(review).entries.map(({ label, configurations }) => `${label}: ${configurations}`);
 */
declare function codebook(review: Review): Codebook;

/** What the codebook says of a construct; what is left out stays, `null` takes away. */
interface ConstructNotes {
  readonly definition?: string | null;
  readonly include?: string | null;
  readonly exclude?: string | null;
  readonly level?: string | null;
  readonly order?: number | null;
}
/** A part a construct is split into. */
interface ConstructPart {
  readonly label: string;
  readonly definition?: string;
  /** The slots that go to it. */
  readonly slots: readonly SlotPlace[];
}
/** The step that gives a construct another name; the old one stays among its aliases. Needs a reason. */
declare function renameConstruct(review: Review, construct: string, label: string): OperationStep[];
/** The steps that write what the codebook says of a construct. */
declare function describeConstruct(
  review: Review,
  construct: string,
  notes: ConstructNotes,
): OperationStep[];
/**
 * The steps that merge constructs into one: their slots are coded with it, it takes over their names
 * and remembers where it came from, and they are retired. Needs a reason.
 */
declare function mergeConstructs(
  review: Review,
  from: readonly string[],
  into: string,
): OperationStep[];
/**
 * The steps that split a construct: each part is a new construct that remembers it, and takes its
 * slots. Slots that are named for no part stay; when none stays, the construct is retired. Needs a reason.
 *
 * @throws UsageError `invalid-input` for a slot that is named twice or is not coded with the construct
 */
declare function splitConstruct(
  review: Review,
  construct: string,
  parts: readonly ConstructPart[],
): OperationStep[];
/** The steps that put constructs into a family, or out of all with `null`. */
declare function moveConstructs(
  review: Review,
  constructs: readonly string[],
  family: string | null,
): OperationStep[];
/** The steps that put constructs in an order: each gets its place as its number. */
declare function orderConstructs(review: Review, constructs: readonly string[]): OperationStep[];

/** The columns of a codebook as a table, in order. */
declare const codebookColumns: readonly [
  'id',
  'label',
  'definition',
  'include',
  'exclude',
  'examples',
  'family',
  'level',
  'configurations',
  'documents',
];
type Column = (typeof codebookColumns)[number];
/** One construct as a row of text. Counts are for reading and are passed over on the way in. */
type CodebookRow = Readonly<Partial<Record<Column, string>>>;
/** Why a table could not be read as a codebook. */
type CodebookIssueCode = 'missing-label' | 'repeated-construct' | 'unknown-family';
/** The codebook as rows for any writer of tables; examples are set apart by line ends. */
declare function codebookRows(review: Review): Required<CodebookRow>[];
/**
 * The steps that bring a table into the codebook: constructs are found by id, else by label; others
 * are new; cells that are there and empty take away. Nothing the table does not name is touched. A
 * family is named by label or id, of the review or of the table.
 */
declare function codebookSteps(
  review: Review,
  rows: readonly CodebookRow[],
): Result<OperationStep[], CodebookIssueCode>;

/** A slot coded early that today's coding would place elsewhere: a question to the coder. */
interface DriftQuestion extends PlacedSlot {
  readonly passages: readonly SlotPassage[];
  /** What it is coded with. */
  readonly given: readonly {
    readonly construct: string;
    readonly label: string;
  }[];
  /** What like slots of other documents were coded with since. */
  readonly instead: {
    readonly construct: string;
    readonly label: string;
  };
  /** The nearest of those slots. */
  readonly neighbours: readonly NearSlot[];
  readonly question: string;
}

/** A construct that came to mean something else, with the slots coded with it before. */
interface RecodeTask {
  readonly construct: string;
  readonly label: string;
  /** The operation that last changed what the codebook says of it, by its number in the ledger. */
  readonly changedIn: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  /** Coded before that and not looked at since, in the order of the review. */
  readonly slots: readonly PlacedSlot[];
}

/** How many slots of a role are coded. */
interface RoleProgress {
  readonly role: Role;
  readonly coded: number;
  readonly uncoded: number;
}
/** How far the coding of one document is. */
interface DocumentProgress {
  /** The source; `null` for configurations without evidence. */
  readonly document: string | null;
  readonly label: string;
  readonly roles: readonly RoleProgress[];
}
/** What one more document added to the constructs of a role. */
interface SaturationStep {
  readonly role: Role;
  readonly document: string;
  /** Constructs met so far, this document included. */
  readonly known: number;
  /** Constructs it was the first to use. */
  readonly added: number;
  /** Coded slots of the document. */
  readonly coded: number;
}
/** Where coding stands. */
interface CodingProgress {
  readonly roles: readonly RoleProgress[];
  /** In the order of the review. */
  readonly documents: readonly DocumentProgress[];
  /** Document after document, for those with coded slots. */
  readonly saturation: readonly SaturationStep[];
  readonly recode: readonly RecodeTask[];
  readonly drift: readonly DriftQuestion[];
  /** Questions of drift beyond the limit. */
  readonly driftNotListed: number;
  readonly notes: readonly string[];
}
declare const optionsSchema$h: z.ZodObject<
  {
    roles: z.ZodDefault<
      z.ZodArray<
        z.ZodEnum<{
          actor: 'actor';
          context: 'context';
          intervention: 'intervention';
          mechanism: 'mechanism';
          outcome: 'outcome';
        }>
      >
    >;
    drift: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link codingProgress}. */
type CodingProgressOptions = z.input<typeof optionsSchema$h> & {
  /** The ledger of the review; without it nothing can be said of what changed. */
  readonly ledger?: Ledger;
};
/**
 * Says where coding stands: what is coded and what is not, by role and document; how many constructs
 * each further document added; what to recode since a construct came to mean something else (needs
 * the ledger); and drift: slots coded early that today's coding would place elsewhere, as questions.
 *
 * @throws UsageError `invalid-options`
 */
declare function codingProgress(
  review: Review,
  options?: CodingProgressOptions & RunControl,
): CodingProgress;

/** A construct as one of the coders names it. */
interface NamedConstruct {
  readonly construct: string;
  readonly label: string;
}
/** How two coders agree in one role. */
interface RoleAgreement {
  readonly role: Role;
  /** Slots both coded. */
  readonly slots: number;
  /** Slots both gave the same constructs. */
  readonly agreed: number;
  /** Cohen's kappa on what was given to each slot; `null` where chance alone would agree always. */
  readonly kappa: number | null;
  readonly onlyLeftCoded: number;
  readonly onlyRightCoded: number;
}
/** How two coders agree on one construct in one role. */
interface ConstructAgreement extends NamedConstruct {
  readonly role: Role;
  readonly both: number;
  readonly onlyLeft: number;
  readonly onlyRight: number;
}
/** A slot the coders gave different constructs. */
interface CodingDisagreement extends PlacedSlot {
  readonly role: Role;
  readonly left: readonly NamedConstruct[];
  readonly right: readonly NamedConstruct[];
  readonly passages: readonly SlotPassage[];
}
/** Two codings of one sample, side by side. */
interface DoubleCoding {
  readonly roles: readonly RoleAgreement[];
  /** Those the coders differ on most first. */
  readonly constructs: readonly ConstructAgreement[];
  /** What to talk about, in the order of the review. */
  readonly disagreements: readonly CodingDisagreement[];
  readonly notes: readonly string[];
}
declare const optionsSchema$g: z.ZodObject<
  {
    roles: z.ZodDefault<
      z.ZodArray<
        z.ZodEnum<{
          actor: 'actor';
          context: 'context';
          intervention: 'intervention';
          mechanism: 'mechanism';
          outcome: 'outcome';
        }>
      >
    >;
  },
  z.core.$strict
>;
/** Options of {@link doubleCoding}. */
type DoubleCodingOptions = z.input<typeof optionsSchema$g>;
/**
 * Compares what two coders gave the same slots, each in a branch of their own. Constructs are the
 * same by id, or by label where each coder made one. Agreement is information and not a mark: what
 * two coders differ on is where a definition is unclear.
 *
 * While coding is blind, ask `suggestConstructs` of each branch: it learns from that coder's decisions
 * alone, so that the coders do not come to agree through it.
 *
 * @throws UsageError `invalid-options`
 */
declare function doubleCoding(
  left: Review,
  right: Review,
  options?: DoubleCodingOptions & RunControl,
): DoubleCoding;
/** What two coders decided on together for one slot. */
interface ReconciledSlot extends SlotPlace {
  readonly constructs: readonly string[];
}
/**
 * The steps that write what two coders agreed on. Constructs that only the other branch has come
 * along, as they are there. Take them as one batch with the reason.
 */
declare function reconcileCoding(
  review: Review,
  other: Pick<Review, 'constructs'>,
  agreed: readonly ReconciledSlot[],
): OperationStep[];

/** Proposals in their order, cut at a limit that is never silent. */
interface ProposalList<Item> {
  readonly proposals: readonly Item[];
  /** How many more there are beyond the limit. */
  readonly notListed: number;
  /** What was left out besides, or never looked at, in words; empty when nothing was. */
  readonly notes: readonly string[];
}

/** What was judged of a passage or its source, in the judge's own words. */
interface AppraisalGround {
  readonly judgement: string;
  readonly about: 'fragment' | 'source';
  readonly item: string;
  readonly level: string;
  readonly reason: string;
  readonly theoryArea: string | null;
}
/** One row of the evidence matrix. */
interface MatrixRow extends ClaimEvidenceItem {
  readonly text: string;
  readonly distance: Fragment['distance'];
  readonly status: Fragment['status'];
  readonly appraisals: readonly AppraisalGround[];
}
/** The evidence matrix of one claim: both sides, whole. */
interface AdjudicateGrounds {
  readonly configuration: string;
  readonly supporting: readonly MatrixRow[];
  readonly opposing: readonly MatrixRow[];
  /** Passages that confirm the opposite under opposite contexts, give context only, or are unclear. */
  readonly beside: readonly MatrixRow[];
  /** Study families on each side; a family can be on both. */
  readonly supportingFamilies: number;
  readonly opposingFamilies: number;
}
/** A claim with evidence on both sides and no judgement between them yet. */
type AdjudicateProposal = Proposal<'adjudicate', AdjudicateGrounds>;
declare const optionsSchema$f: z.ZodObject<
  {
    limit: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link proposeAdjudications}. */
type AdjudicateOptions = z.input<typeof optionsSchema$f>;
/**
 * Lays out, for each configuration that is both supported and opposed, the evidence of both sides
 * with what was judged of every passage and source. Nothing is added up or weighed: there is no
 * score. Claims already adjudicated are left out until the adjudication is taken back. Linear in
 * evidence and judgements.
 *
 * @throws UsageError `invalid-options`
 */
declare function proposeAdjudications(
  review: Review,
  options?: AdjudicateOptions & RunControl,
): ProposalList<AdjudicateProposal>;
/** The evidence on one configuration, row by row, with appraisal grounds. */
declare function evidenceMatrix(review: Review, configuration: string): AdjudicateGrounds;

declare const optionsSchema$e: z.ZodObject<
  {
    assume: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodExactOptional<z.ZodString>;
            left: z.ZodObject<
              {
                construct: z.ZodString;
                direction: z.ZodExactOptional<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
              },
              z.core.$strip
            >;
            right: z.ZodObject<
              {
                construct: z.ZodString;
                direction: z.ZodExactOptional<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
              },
              z.core.$strip
            >;
          },
          z.core.$strip
        >
      >
    >;
    configurations: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    tiers: z.ZodExactOptional<
      z.ZodArray<
        z.ZodEnum<{
          consolidated: 'consolidated';
          extracted: 'extracted';
          refined: 'refined';
        }>
      >
    >;
    includePutAside: z.ZodDefault<z.ZodBoolean>;
    maxSets: z.ZodDefault<z.ZodInt>;
    maxSteps: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link supportBetween}. */
type ChainSupportOptions = z.input<typeof optionsSchema$e>;
/** One way carried by study families that no other listed way needs. */
interface IndependentRoute {
  readonly configurations: readonly string[];
  readonly families: readonly StudyFamilyRef[];
}
/**
 * How independently a connection is supported. It is not a measure of how strong the evidence is.
 */
interface ChainSupport {
  /** The greatest number of ways of which no two rest on one study family. */
  readonly independentRoutes: ProvenNumber;
  readonly routes: readonly IndependentRoute[];
  /** The least number of study families without which no way is left. */
  readonly breakingFamilies: ProvenNumber;
  /** Such families, or the best found. */
  readonly breakingSet: readonly StudyFamilyRef[];
  /** As many ways as there can be of which no two share a configuration. */
  readonly separateWays: readonly (readonly string[])[];
  /**
   * As few configurations as there can be without which no way is left: where all ways meet. As
   * many as there are separate ways.
   */
  readonly bottleneck: readonly string[];
  /** Configurations on some way that no study family supports; ways through them carry nothing. */
  readonly unsupported: readonly string[];
}
/**
 * Asks how many ways, independent in their study families, lead from one thing to another, and
 * which fewest families would have to fall for all ways to break: one talkative study cannot look
 * like consensus. Both questions are hard in general; the answer is exact where the search ends and
 * a proven interval otherwise. The same of configurations (which ways share none, where all ways
 * meet) is always exact (Menger's theorem); only what some study family supports is walked.
 *
 * @throws UsageError `invalid-options`
 */
declare function supportBetween(
  review: Review,
  { from, to }: Pick<ChainQuestion, 'from' | 'to'>,
  options?: ChainSupportOptions & RunControl,
): ChainSupport;
/** The step of a chain that would break first. */
interface BreakingStep {
  readonly configuration: string;
  readonly families: readonly StudyFamilyRef[];
}
/**
 * The smallest set of study families whose removal breaks one chain: all that support its least
 * supported configuration. Several steps when tied.
 */
declare function breakingStepsOf(
  review: Review,
  chain: Pick<Chain, 'configurations'>,
): readonly BreakingStep[];

/** The longest chains that one study family carries from end to end. */
interface TracedThreads {
  readonly threads: readonly Chain[];
  /** Whether some study family has more than were listed. */
  readonly cut: boolean;
}
/**
 * Traces threads: chains of which one study family supports every configuration. Unlike a mixed
 * chain, a thread was found whole in one place. A thread can be part of a longer, mixed chain; a
 * thread that several families carry is listed once. `maxChains` holds for each family.
 *
 * @throws UsageError `invalid-options`
 */
declare function traceThreads(
  review: Review,
  options?: TraceChainsOptions & RunControl,
): TracedThreads;

/** Two slots the coders mean the same by, as far as their words tell. */
interface AlignedSlot {
  readonly left: string;
  readonly right: string;
  readonly leftRole: Role;
  readonly rightRole: Role;
  readonly leftDirection: Direction | null;
  readonly rightDirection: Direction | null;
  /** Likeness of the wording, from 0 to 1. */
  readonly wording: number;
}
/** Two configurations, one of each coder, of one source. */
interface AlignedConfiguration {
  readonly source: string;
  readonly left: string;
  readonly right: string;
  readonly likeness: number;
  readonly slots: readonly AlignedSlot[];
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
  readonly leftStances: readonly Stance[];
  readonly rightStances: readonly Stance[];
}
/** Something the coders have to talk about. */
interface AgreementIssue {
  readonly kind:
    | 'only-left'
    | 'only-right'
    | 'role'
    | 'direction'
    | 'stance'
    | 'slot-only-left'
    | 'slot-only-right';
  readonly source: string;
  readonly left: string | null;
  readonly right: string | null;
  /** What differs, in one sentence. */
  readonly what: string;
}
/** How often two coders agree, with what over what. */
interface AgreementRate {
  readonly agreed: number;
  readonly of: number;
  /** `null` where there was nothing to agree on. */
  readonly share: number | null;
  /** Cohen's kappa where chance can be worked out, else `null`. */
  readonly kappa: number | null;
}
/** Agreement of two coders on whole configurations. */
interface CoderAgreement {
  readonly aligned: readonly AlignedConfiguration[];
  /** Agreement that a configuration is there: twice the aligned over all of both coders. */
  readonly existence: AgreementRate;
  readonly roles: AgreementRate;
  readonly directions: AgreementRate;
  readonly stances: AgreementRate;
  /** Mean likeness of aligned wordings; `null` without any. */
  readonly wording: number | null;
  /** What to reconcile, source by source. */
  readonly queue: readonly AgreementIssue[];
  readonly sourcesOfOneCoder: readonly string[];
}
declare const optionsSchema$d: z.ZodObject<
  {
    least: z.ZodDefault<z.ZodNumber>;
    leastSlot: z.ZodDefault<z.ZodNumber>;
  },
  z.core.$strict
>;
/** Options of {@link coderAgreement}. */
type AgreementOptions = z.input<typeof optionsSchema$d>;
/**
 * Compares what two coders extracted from the same sources: configurations are aligned within each
 * source so that likeness adds up to the most, then agreement is told on existence, roles,
 * directions, stances and wording, with the queue to reconcile.
 *
 * Coders may name constructs differently, so words are compared, not construct ids. Sources must
 * have the same ids; those of one coder only are listed and left out. Agreement is information, not
 * a mark: what two coders disagree on is often where the theory grows.
 *
 * @throws UsageError `invalid-options`
 */
declare function coderAgreement(
  left: Review,
  right: Review,
  options?: AgreementOptions & RunControl,
): CoderAgreement;

/** One thing that happened in the life of a configuration. */
interface HistoryEvent {
  readonly kind:
    | 'told'
    | 'written'
    | 'move'
    | 'move-taken-back'
    | 'adjudicated'
    | 'judged-confidence'
    | 'in-theory'
    | 'memo';
  /** `null` where the review does not say when. */
  readonly at: string | null;
  readonly by: string | null;
  /** What happened, in one sentence. */
  readonly what: string;
  readonly reason: string | null;
  /** The entity that records it. */
  readonly record: {
    readonly kind: string;
    readonly id: string;
  };
  /** The configurations it is about: the asked one or what it came from. */
  readonly configurations: readonly string[];
}
/**
 * Tells the life of one configuration from birth to now: what sources told it and what it came
 * from, every move that led to it or away from it, adjudications, confidence, theories and memos,
 * in order of time. What has no moment on record comes first, in reading order. A move taken back
 * stays in the story, and so does its taking back.
 */
declare function historyOf(
  review: Review,
  configuration: string,
  control?: RunControl,
): readonly HistoryEvent[];

/** A state all members share in one role. */
interface SharedState {
  readonly role: MeetRole;
  readonly state: State;
  /** Whether they share it only up the construct hierarchy, as kinds of one broader construct. */
  readonly lifted: boolean;
}
/** What one member says beyond what all share. */
interface Residue {
  readonly configuration: string;
  readonly states: readonly {
    readonly role: MeetRole;
    readonly state: State;
  }[];
  /** Slots that name no construct, by id: nothing can be said of them. */
  readonly slotsWithoutConstruct: readonly string[];
}
/** What several configurations share, and what would be lost by speaking of that alone. */
interface Meet {
  readonly shared: readonly SharedState[];
  readonly residue: readonly Residue[];
}
/** The roles a meet is taken in, in reading order. */
declare const meetRoles: readonly ['context', 'intervention', 'mechanism', 'outcome'];
/** A role a meet is taken in. */
type MeetRole = Extract<Role, (typeof meetRoles)[number]>;

/** One configuration of a group, as the reviewer must see it. */
interface GroupMember {
  readonly configuration: string;
  /** The texts of its slots in reading order, with their roles. */
  readonly slots: readonly {
    readonly role: string;
    readonly text: string;
  }[];
  readonly statement: string | null;
  readonly supportingFamilies: number;
  readonly opposingFamilies: number;
}
/** What a proposal to consolidate rests on. */
interface ConsolidateGrounds extends Meet {
  readonly members: readonly GroupMember[];
  /** The pairs that hold the group together, likeliest first. */
  readonly chain: readonly LikePair[];
  readonly weakestLink: LikePair | null;
  /** Configurations with the mechanism of a member and an outcome going the other way. */
  readonly opposed: readonly string[];
  /** Study families that support at least one member. */
  readonly supportingFamilies: number;
}
/** Configurations that may be consolidated into one. */
type ConsolidateProposal = Proposal<'consolidate', ConsolidateGrounds>;

declare const optionsSchema$c: z.ZodObject<
  {
    threshold: z.ZodDefault<z.ZodNumber>;
    weights: z.ZodPrefault<
      z.ZodObject<
        {
          context: z.ZodDefault<z.ZodNumber>;
          mechanism: z.ZodDefault<z.ZodNumber>;
          outcome: z.ZodDefault<z.ZodNumber>;
          intervention: z.ZodDefault<z.ZodNumber>;
        },
        z.core.$strict
      >
    >;
    mostMembers: z.ZodDefault<z.ZodInt>;
    limit: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link proposeConsolidations}. */
type ConsolidateOptions = z.input<typeof optionsSchema$c>;
/**
 * Proposes groups of configurations that say much the same, with what all members share, what would
 * be lost, and what opposes them.
 *
 * Groups grow from the likeliest pair down; each shows the pairs that hold it together and the
 * weakest of them. A group too large to read is proposed in parts; `notes` says which. Members already consolidated by a mapping that stands are left out. Originals
 * always stay: accepting adds a configuration and a mapping. Near linear in slots at sensible
 * thresholds.
 *
 * @throws UsageError `invalid-options`
 */
declare function proposeConsolidations(
  review: Review,
  options?: ConsolidateOptions & RunControl,
): ProposalList<ConsolidateProposal>;
/**
 * Makes the proposal to consolidate exactly these configurations: for a reviewer who leaves a member
 * out of a proposed group, splits it, or gathers one by hand. What they share, what would be lost
 * and who opposes is shown as for any other. Nothing asks whether they are alike: where the pairs
 * that share something do not hold all of them together, a caution says so. Those left out are
 * proposed again among themselves.
 *
 * @throws UsageError `invalid-options`; `invalid-input` for fewer than two configurations, or one
 *   that the review does not have
 */
declare function proposeConsolidationOf(
  review: Review,
  members: readonly string[],
  options?: Pick<ConsolidateOptions, 'weights'>,
): ConsolidateProposal;

/** A configuration that speaks against a pattern. */
interface PatternException {
  readonly configuration: string;
  /** `opposite-outcome`: the rest of the pattern with an outcome going the other way; `opposed`: a member that evidence opposes. */
  readonly kind: 'opposite-outcome' | 'opposed';
  readonly families: readonly StudyFamilyRef[];
}
/** What a candidate for a demi-regularity rests on; exceptions come first. */
interface DemiRegularityGrounds {
  readonly exceptions: readonly PatternException[];
  readonly pattern: readonly {
    readonly role: MeetRole;
    readonly state: State;
  }[];
  readonly members: readonly string[];
  readonly supportingFamilies: readonly StudyFamilyRef[];
  readonly opposingFamilies: readonly StudyFamilyRef[];
}
/** A pattern that recurs over study families and may be a demi-regularity. */
type DemiRegularityProposal = Proposal<'demi-regularity', DemiRegularityGrounds>;
declare const optionsSchema$b: z.ZodObject<
  {
    minFamilies: z.ZodDefault<z.ZodInt>;
    limit: z.ZodDefault<z.ZodInt>;
    mostItemsets: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link proposeDemiRegularities}. */
type DemiRegularityOptions = z.input<typeof optionsSchema$b>;
/**
 * Proposes recurring patterns as candidates for demi-regularities: an outcome together with a
 * context, a mechanism or both, told by configurations of at least `minFamilies` study families
 * (frequent closed sets of role and state). Exceptions are listed first. A count is no regularity:
 * a demi-regularity is what a reviewer confirms, with an account of its exceptions.
 *
 * @throws UsageError `invalid-options`
 */
declare function proposeDemiRegularities(
  review: Review,
  options?: DemiRegularityOptions & RunControl,
): ProposalList<DemiRegularityProposal>;

/** A state that most of a group tell in one role. */
interface CommonState {
  readonly role: MeetRole;
  readonly construct: string;
  readonly direction: Direction | null;
  /** Members that tell it. */
  readonly configurations: number;
}
/** Configurations that say more of the same among themselves than with others. */
interface ConfigurationGroup {
  readonly members: readonly string[];
  /** What more than half of the members tell, most told first. */
  readonly common: readonly CommonState[];
}
/** A review in groups to read together. */
interface ConfigurationGroups {
  /** The largest first. */
  readonly groups: readonly ConfigurationGroup[];
  /** Configurations like no other. */
  readonly alone: readonly string[];
  /** What the groups are not. */
  readonly caution: string;
}
declare const optionsSchema$a: z.ZodObject<
  {
    threshold: z.ZodDefault<z.ZodNumber>;
    resolution: z.ZodDefault<z.ZodNumber>;
    seed: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link configurationGroups}. */
type ConfigurationGroupsOptions = z.input<typeof optionsSchema$a>;
/**
 * Groups configurations to read together: communities (DOI 10.1038/s41598-019-41695-z) of the web
 * of likeness, role and direction included. A reading aid, not a mechanism: nothing is joined, and
 * another seed or resolution may draw the lines elsewhere.
 *
 * Near linear in pairs of like configurations. The same options give the same groups.
 *
 * @throws UsageError `invalid-options`
 */
declare function configurationGroups(
  review: Review,
  options?: ConfigurationGroupsOptions & RunControl,
): ConfigurationGroups;

/** Where a configuration stands among those it is linked with. */
interface WebPlace {
  readonly configuration: string;
  /** `driver`: nothing on record leads to it; `end`: it leads to nothing; `between`: both. */
  readonly place: 'driver' | 'between' | 'end';
  /** Configurations that lead to it, each counted once. */
  readonly before: number;
  /** Configurations it leads to, each counted once. */
  readonly after: number;
  /** Share of the shortest ways between other configurations that pass through it, 0 to 1. */
  readonly between: number;
  /** Whether what hangs together through it falls apart without it. */
  readonly holdsTogether: boolean;
}
/** The web of chain links, by what stands where in it. */
interface DriversAndEnds {
  /** Linked configurations, those that most ways pass through first, then by id. */
  readonly places: readonly WebPlace[];
  /** Configurations that hang together through links, directions ignored. */
  readonly parts: readonly (readonly string[])[];
  /** Links looked at. */
  readonly links: SaidCount;
  /** What the figures are not. */
  readonly caution: string;
}
/** Options of {@link driversAndEnds}. */
type DriversAndEndsOptions = Pick<
  TraceChainsOptions,
  'assume' | 'configurations' | 'tiers' | 'includePutAside' | 'maxLinks'
>;
/**
 * Tells drivers, ends and what stands between in the web of chain links: how many configurations
 * lead to each and how many it leads to, what share of the ways between others passes through it,
 * and where the web would fall apart. It reflects what the literature discusses, not what matters:
 * a much studied mechanism stands in the middle of every web.
 *
 * O(configurations × links) for the links looked at. Progress counts sources of ways.
 *
 * @throws UsageError `invalid-options`
 */
declare function driversAndEnds(
  review: Review,
  options?: DriversAndEndsOptions & RunControl,
): DriversAndEnds;

/** How a source stands to a configuration. */
type SourceStanding =
  /** Its evidence supports or refines the configuration. */
  | 'tells-it'
  /** Its evidence opposes it, or it tells the contexts with an outcome going the other way. */
  | 'opposite'
  /** It confirms the opposite: in another context, another outcome. */
  | 'opposite-confirmed'
  /** It tells every context and says nothing of the outcome. */
  | 'outcome-absent'
  /** It was checked for the configuration: other evidence on it is on record. */
  | 'checked'
  /** It tells some or none of the contexts; nothing is on record. */
  | 'never-checked';
/** One source to read again with a configuration in mind. */
interface QueueEntry {
  readonly source: string;
  readonly standing: SourceStanding;
  /** The contexts of the configuration the source tells elsewhere, of all it has. */
  readonly contextsTold: number;
  /** The configurations of that source that make it so. */
  readonly because: readonly string[];
}
/** The exception queue of one configuration. */
interface ExceptionQueue {
  readonly configuration: string;
  readonly contexts: number;
  /** Sources with the opposite first, then those that confirm it, then outcome absent, then never checked but with most contexts told. */
  readonly entries: readonly QueueEntry[];
  readonly counts: {
    /** All sources of the review that are not excluded. */
    readonly sources: number;
    /** Sources with any evidence on the configuration: “sought in 9 of 28”. */
    readonly sought: number;
    /** Sources among them that oppose it: “found 0”. */
    readonly opposite: number;
    /** Sources among them that confirm its opposite, and do not oppose it. */
    readonly oppositeConfirmed: number;
    readonly neverChecked: number;
    /** Entries beyond `mostEntries` and `mostNeverChecked`: the last in their order. */
    readonly notListed: number;
  };
}
declare const optionsSchema$9: z.ZodObject<
  {
    configurations: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    includeNeverChecked: z.ZodDefault<z.ZodBoolean>;
    mostEntries: z.ZodDefault<z.ZodInt>;
    mostNeverChecked: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link exceptionQueues}. */
type ExceptionQueueOptions = z.input<typeof optionsSchema$9>;
/**
 * Lists, for each configuration, the sources in which an exception may be found: where its contexts
 * hold and the outcome is absent or goes the other way, and those never checked for it. Says how
 * often exceptions were sought and found, so that “no exception” can be told from “not looked for”.
 * Linear in the evidence and in the sources that tell a context of each configuration.
 *
 * @throws UsageError `invalid-options`
 */
declare function exceptionQueues(
  review: Review,
  options?: ExceptionQueueOptions & RunControl,
): readonly ExceptionQueue[];

/** What coverage is counted in. */
type CoverageUnit = 'configurations' | 'documents' | 'study-families';
/** The best a number of refined configurations can do. */
interface ParsimonyPoint {
  /** Number of refined configurations. */
  readonly size: number;
  readonly chosen: readonly string[];
  readonly covered: number;
  /** No choice of this size covers more. */
  readonly upperBound: number;
  /** Whether `covered` is proven to be the most. */
  readonly proven: boolean;
  readonly uncovered: readonly string[];
}
/** The trade-off between few refined configurations and full coverage, in one unit. */
interface ParsimonyFrontier {
  readonly unit: CoverageUnit;
  /** Everything there is to cover. */
  readonly total: number;
  /** Refined configurations to choose from. */
  readonly candidates: number;
  readonly points: readonly ParsimonyPoint[];
  /** What no refined configuration covers at all. */
  readonly uncoverable: readonly string[];
}
declare const optionsSchema$8: z.ZodObject<
  {
    units: z.ZodDefault<
      z.ZodArray<
        z.ZodEnum<{
          configurations: 'configurations';
          documents: 'documents';
          'study-families': 'study-families';
        }>
      >
    >;
    candidates: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    maxSize: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    maxNodes: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link parsimonyFrontier}. */
type ParsimonyOptions = z.input<typeof optionsSchema$8>;
/**
 * For each number of refined configurations: which choice of them covers the most extracted
 * configurations, documents or study families, and what it leaves uncovered.
 *
 * A refined configuration covers the extracted ones that mappings lead from, step by step, and the
 * documents and study families whose evidence supports those or itself. Mappings taken back and
 * refutations do not count. Exact where the search ends, with a proven bound otherwise. Fewer is
 * not better: what is left uncovered may be the exception that matters.
 *
 * @throws UsageError `invalid-options`
 */
declare function parsimonyFrontier(
  review: Review,
  options?: ParsimonyOptions & RunControl,
): readonly ParsimonyFrontier[];

declare const optionsSchema$7: z.ZodObject<
  {
    assume: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodExactOptional<z.ZodString>;
            left: z.ZodObject<
              {
                construct: z.ZodString;
                direction: z.ZodExactOptional<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
              },
              z.core.$strip
            >;
            right: z.ZodObject<
              {
                construct: z.ZodString;
                direction: z.ZodExactOptional<
                  z.ZodEnum<{
                    absent: 'absent';
                    decrease: 'decrease';
                    increase: 'increase';
                    mixed: 'mixed';
                    'no-change': 'no-change';
                    present: 'present';
                  }>
                >;
              },
              z.core.$strip
            >;
          },
          z.core.$strip
        >
      >
    >;
    configurations: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    tiers: z.ZodExactOptional<
      z.ZodArray<
        z.ZodEnum<{
          consolidated: 'consolidated';
          extracted: 'extracted';
          refined: 'refined';
        }>
      >
    >;
    includePutAside: z.ZodDefault<z.ZodBoolean>;
    sourcing: z.ZodDefault<
      z.ZodEnum<{
        all: 'all';
        threads: 'threads';
      }>
    >;
    most: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link findHyperpaths}. */
type HyperpathOptions = z.input<typeof optionsSchema$7>;
/** What is asked: from what, to what. A state without a direction stands for every direction. */
interface HyperpathQuestion {
  readonly from: State;
  readonly to: State;
}
/** Ways through whole configurations, each with everything it has to assume. */
interface FoundHyperpaths {
  /** Fewest assumed contexts first. */
  readonly hyperpaths: readonly Chain[];
  /** Whether more exist than were looked at. */
  readonly cut: boolean;
}
/**
 * Finds the ways from a context, intervention or mechanism to an outcome through configurations
 * kept whole, where several branches may have to come together: each context of each configuration
 * is supplied by another outcome of the way, or assumed and printed. Every way really starts from
 * `from`: whatever can only come from it is not assumed.
 *
 * By default only threads; mixed ways are labelled in `sourcing`. Shortest hyperpaths over the
 * review's hypergraph, with an outcome also able to set off a mechanism.
 *
 * @throws UsageError `invalid-options`
 */
declare function findHyperpaths(
  review: Review,
  question: HyperpathQuestion,
  options?: HyperpathOptions & RunControl,
): FoundHyperpaths;

/** What a proposal to juxtapose rests on. */
interface JuxtaposeGrounds {
  readonly left: string;
  readonly right: string;
  /** The states both tell in the same role: where they meet. */
  readonly shared: readonly {
    readonly role: Role;
    readonly state: string;
  }[];
  /** What each brings that the other lacks. */
  readonly leftBrings: readonly Role[];
  readonly rightBrings: readonly Role[];
  readonly leftFamilies: readonly StudyFamilyRef[];
  readonly rightFamilies: readonly StudyFamilyRef[];
  readonly sameActors: readonly string[];
  /** Whether the two together have context, mechanism and outcome. */
  readonly complete: boolean;
  /** Passages on either side. */
  readonly passages: readonly {
    readonly configuration: string;
    readonly fragment: string;
    readonly stance: string;
  }[];
}
/** Two partial configurations of different studies that complete each other. */
type JuxtaposeProposal = Proposal<'juxtapose', JuxtaposeGrounds>;
declare const optionsSchema$6: z.ZodObject<
  {
    limit: z.ZodDefault<z.ZodInt>;
    mostPartners: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link proposeJuxtapositions}. */
type JuxtaposeOptions = z.input<typeof optionsSchema$6>;
/**
 * Proposes to put side by side two partial configurations that share a state in one role and lack
 * different parts: context and mechanism from one study, mechanism and outcome from another.
 *
 * Only configurations without a study family in common are joined; “no single source asserts this
 * join” stands on the face of each. Ranked by states shared, then actors shared, then ids. Near
 * linear in slots for bounded `mostPartners`.
 *
 * @throws UsageError `invalid-options`
 */
declare function proposeJuxtapositions(
  review: Review,
  options?: JuxtaposeOptions & RunControl,
): ProposalList<JuxtaposeProposal>;

/** A context as a condition: the ways it is found to go, value 0 standing for “not stated”. */
interface ContextCondition {
  readonly construct: string;
  readonly label: string;
  /** `values[v]` is what value `v` means; the first is always `not stated`. */
  readonly values: readonly (Direction | 'not stated' | 'stated')[];
}
/** One configuration as a case of the truth table. */
interface ContextCase {
  readonly configuration: string;
  readonly side: 'one' | 'other';
  /** One value for each condition. */
  readonly values: readonly number[];
  /** Whether a case with the same values stands on the other side. */
  readonly contradictory: boolean;
}
/** Contexts against sides. */
interface ContextTable {
  readonly conditions: readonly ContextCondition[];
  readonly cases: readonly ContextCase[];
}
/**
 * Writes a context table as comma-separated values for QCA tools: one case a row, one column a
 * condition, the outcome 1 on side one. `contradictory` marks rows that stand on both sides.
 */
declare function contextTableToCsv({ conditions, cases }: ContextTable): string;

/** One configuration on one side of a conflict of findings. */
interface SideMember {
  readonly configuration: string;
  readonly supportingFamilies: number;
  readonly opposingFamilies: number;
  readonly passages: readonly {
    readonly fragment: string;
    readonly stance: string;
  }[];
}
/** A context that sets the sides apart, at one of its values. */
interface Separator {
  readonly construct: string;
  readonly label: string;
  readonly value: Direction | 'not stated' | 'stated';
}
/** What a proposal to reconcile rests on. */
interface ReconcileGrounds {
  /** What the sides have in common: a mechanism or an intervention, going the same way. */
  readonly meets: {
    readonly role: Role;
    readonly state: string;
  };
  /** The outcome they differ in. */
  readonly outcome: string;
  readonly one: {
    readonly direction: Direction;
    readonly members: readonly SideMember[];
  };
  readonly other: {
    readonly direction: Direction;
    readonly members: readonly SideMember[];
  };
  /** Where else the same sides meet and differ. */
  readonly also: readonly OtherContrast[];
  readonly table: ContextTable;
  /**
   * The smallest differences of contexts that would separate the sides: any one of these
   * combinations holds for side one and for no case of the other. Several when tied; empty when
   * no context separates them. A hint from few cases.
   */
  readonly separations: readonly (readonly (readonly Separator[])[])[];
}
/** Another meeting point or outcome that sets the same configurations against each other. */
interface OtherContrast {
  readonly meets: ReconcileGrounds['meets'];
  readonly outcome: string;
  /** The direction of the outcome on side one, and on the other. */
  readonly directions: readonly [Direction, Direction];
}
/** The same mechanism or intervention, opposite outcomes. */
type ReconcileProposal = Proposal<'reconcile', ReconcileGrounds>;
declare const optionsSchema$5: z.ZodObject<
  {
    limit: z.ZodDefault<z.ZodInt>;
    mostConditions: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link proposeReconciliations}. */
type ReconcileOptions = z.input<typeof optionsSchema$5>;
/**
 * Finds findings that seem to conflict: one mechanism or intervention, going the same way, with an
 * outcome that goes both ways. For each it looks for the smallest difference of contexts that
 * separates the sides (Boolean minimisation, combinations nobody saw being free). Different outcomes
 * in different contexts are a finding; rows with the same contexts on both sides are shown as
 * contradictory and are for adjudication.
 *
 * @throws UsageError `invalid-options`
 */
declare function proposeReconciliations(
  review: Review,
  options?: ReconcileOptions & RunControl,
): ProposalList<ReconcileProposal>;

/** What an organisation says of one context. */
interface ContextAnswer {
  /**
   * The context, as {@link Reflection.notAsked} lists it; one that no construct stands for has its
   * place, `configuration/slot`, where others have the id of a construct.
   */
  readonly state: State;
  readonly answer: 'holds' | 'does-not-hold' | 'not-known';
  /** What makes them say so, in their own words. */
  readonly note?: string;
}
/** What the theory says a configuration needs, and how that stands here. */
interface ReflectedConfiguration {
  readonly configuration: string;
  readonly outlook: 'allowed' | 'open' | 'blocked';
  /** Contexts that hold, were said to hold or follow from an expected outcome. */
  readonly held: readonly string[];
  /** Contexts nobody knows of here. */
  readonly notKnown: readonly string[];
  /** Contexts that do not hold, or whose reverse holds. */
  readonly notHeld: readonly string[];
  readonly outcomes: readonly string[];
  /** Study families, and sources without one, that speak for it; inherited evidence counts. */
  readonly supportingFamilies: readonly StudyFamilyRef[];
  readonly opposingFamilies: readonly StudyFamilyRef[];
  /** Those that confirm its opposite: neither for it nor against. */
  readonly oppositeConfirmed: readonly StudyFamilyRef[];
  /** Passages that are the configuration itself in its authors' words: no support for it. */
  readonly restated: number;
  /** Every passage on it, whichever way it speaks. */
  readonly passages: readonly string[];
}
/** An outcome and what the theory says of it here. */
interface ReflectedOutcome {
  readonly state: State;
  readonly label: string;
  /** `expected`: some configuration for it is allowed; `blocked`: all for it are blocked; else `open`. */
  readonly outlook: 'expected' | 'open' | 'blocked';
  readonly configurations: readonly string[];
  /** Configurations that lead to the reverse and are allowed too: a tension to look at. */
  readonly against: readonly string[];
}
/** A single context that is not held and would open the most. */
interface OpeningContext {
  readonly state: State;
  readonly label: string;
  readonly answer: 'does-not-hold' | 'not-known' | 'not-asked';
  readonly configurations: readonly string[];
  readonly outcomes: readonly string[];
}
/** What a theory says to an organisation about itself. Never a score. */
interface Reflection {
  readonly configurations: readonly ReflectedConfiguration[];
  readonly outcomes: readonly ReflectedOutcome[];
  /** The contexts that would open most, first those that open most configurations. */
  readonly wouldOpen: readonly OpeningContext[];
  /** Contexts of the theory that were not answered. */
  readonly notAsked: readonly State[];
  /** Answers about states the theory does not speak of as contexts. */
  readonly beyondTheory: readonly State[];
}
declare const optionsSchema$4: z.ZodObject<
  {
    configurations: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    mostOpening: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link reflect}. */
type ReflectOptions = z.input<typeof optionsSchema$4>;
/**
 * Holds a programme theory up to one organisation: from contexts that hold, do not hold or are not
 * known it works out which configurations they allow, which outcomes may be expected or are
 * blocked, and which one context would open the most, on what evidence.
 *
 * An expected outcome can be a context of the next configuration. A configuration is blocked when a
 * context of it does not hold or its reverse is said to hold: what an organisation says of itself
 * stands before what the theory would expect. A configuration without any context stays open. It says what the theory says: mechanisms may still stay silent. There is no score.
 *
 * @throws UsageError `invalid-options`
 */
declare function reflect(
  review: Review,
  answers: readonly ContextAnswer[],
  options?: ReflectOptions & RunControl,
): Reflection;

/** What is counted as new. */
type SaturationUnit = 'configurations' | 'states';
/** How much is known after one more source. */
interface SaturationPoint {
  readonly source: string;
  /** Different things told so far. */
  readonly known: number;
  /** Things this source was the first to tell. */
  readonly added: number;
  /** Over random orders: the middle, and the band that holds the given share of them. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
}
/** How much each further source added. */
interface SaturationCurve {
  readonly unit: SaturationUnit;
  readonly total: number;
  readonly points: readonly SaturationPoint[];
  readonly permutations: number;
  /** Mean share of the whole that the last tenth of sources added, over the random orders. */
  readonly lastTenthAdds: number;
}
declare const optionsSchema$3: z.ZodObject<
  {
    unit: z.ZodDefault<
      z.ZodEnum<{
        configurations: 'configurations';
        states: 'states';
      }>
    >;
    readingOrder: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    permutations: z.ZodDefault<z.ZodInt>;
    band: z.ZodDefault<z.ZodNumber>;
    seed: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link saturationCurve}. */
type SaturationOptions = z.input<typeof optionsSchema$3>;
/**
 * Shows how much each further source added, in reading order, with the band that random orders
 * give. A flat end says that the sources found tell no more of the same kind; it cannot say that
 * another kind of source would not.
 *
 * O(permutations × things told). @throws UsageError `invalid-options`
 */
declare function saturationCurve(
  review: Review,
  options?: SaturationOptions & RunControl,
): SaturationCurve;

/** What is left out to see what changes. */
type Omission =
  | {
      readonly kind: 'source';
      readonly id: string;
    }
  | {
      readonly kind: 'study-family';
      readonly id: string;
    }
  /** Everything a reviewer judged to stand at one of some levels of an item: low rigour. */
  | {
      readonly kind: 'judged';
      readonly item: string;
      readonly levels: readonly string[];
    };
/** What would be lost, and what would newly appear. */
interface Change {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}
/** The most that a number of refined configurations covers, before and after. */
interface CoverageChange {
  readonly unit: CoverageUnit;
  readonly size: number;
  readonly before: number;
  readonly after: number;
}
/** What changes when something is left out. */
interface Sensitivity {
  readonly omission: Omission;
  /** Pieces of evidence that fall away. */
  readonly evidence: number;
  /** Configurations that had support and would have none. */
  readonly unsupported: readonly string[];
  readonly links: Change;
  readonly chains: Change;
  readonly threads: Change;
  readonly loops: Change;
  readonly demiRegularities: Change;
  readonly reconciliations: Change;
  /** Sources that are an exception to a configuration, as “configuration < source”. */
  readonly exceptions: Change;
  /** The sizes of the parsimony frontier at which another number is covered. */
  readonly coverage: readonly CoverageChange[];
  /** Configurations that become thin. */
  readonly thin: Change;
}
declare const optionsSchema$2: z.ZodObject<
  {
    omissions: z.ZodExactOptional<
      z.ZodArray<
        z.ZodDiscriminatedUnion<
          [
            z.ZodObject<
              {
                kind: z.ZodLiteral<'source'>;
                id: z.ZodString;
              },
              z.core.$strict
            >,
            z.ZodObject<
              {
                kind: z.ZodLiteral<'study-family'>;
                id: z.ZodString;
              },
              z.core.$strict
            >,
            z.ZodObject<
              {
                kind: z.ZodLiteral<'judged'>;
                item: z.ZodString;
                levels: z.ZodArray<z.ZodString>;
              },
              z.core.$strict
            >,
          ],
          'kind'
        >
      >
    >;
    maxChains: z.ZodDefault<z.ZodInt>;
    maxRefined: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link sensitivityOf}. */
type SensitivityOptions = z.input<typeof optionsSchema$2>;
/**
 * Asks what would change if a source, a study family, or everything judged low on some item were
 * left out: configurations that lose all support, the links, chains, threads, loops, candidate
 * patterns, conflicts and exceptions that come or go with them, and what refined configurations
 * then cover. Nothing is left out of the review itself.
 *
 * A configuration that never had support on record is not touched. One run of the pieces for each
 * omission.
 *
 * @throws UsageError `invalid-options`
 */
declare function sensitivityOf(
  review: Review,
  options?: SensitivityOptions & RunControl,
): readonly Sensitivity[];

/** One cell: a value of a facet against a mechanism. */
interface FacetCell {
  readonly value: string;
  readonly configurations: readonly string[];
  /** Study families whose evidence puts those configurations there. */
  readonly families: number;
  /** Those among the configurations that are situated there themselves, not through a source. */
  readonly situated: readonly string[];
}
/** One mechanism against all values of a facet. */
interface FacetRow {
  /** The mechanism, whichever way it goes. */
  readonly construct: string;
  readonly label: string;
  readonly cells: readonly FacetCell[];
}
/** A facet against the mechanisms of the review. */
interface FacetTable {
  readonly facet: string;
  readonly label: string;
  readonly values: readonly {
    readonly id: string;
    readonly label: string;
  }[];
  readonly rows: readonly FacetRow[];
  /** Mechanism and value of every empty cell: where nothing was found, or nobody looked. */
  readonly gaps: readonly {
    readonly construct: string;
    readonly value: string;
  }[];
  /** Configurations with no value of this facet, of their own or through a source. */
  readonly notSituated: readonly string[];
}
/** Configurations that share contexts, and exactly those contexts they share. */
interface ContextConcept {
  readonly configurations: readonly string[];
  readonly contexts: readonly {
    readonly construct: string;
    readonly direction: string | null;
  }[];
  /** Positions in the lattice of the next more general groups. */
  readonly moreGeneral: readonly number[];
}
/** Where the configurations are situated. */
interface Situation {
  readonly tables: readonly FacetTable[];
  /** The lattice of contexts, from the most general group to the most special. */
  readonly lattice: readonly ContextConcept[];
  /** Whether the lattice was cut at the limit. */
  readonly latticeCut: boolean;
}
declare const optionsSchema$1: z.ZodObject<
  {
    mostConcepts: z.ZodDefault<z.ZodInt>;
    lattice: z.ZodDefault<z.ZodBoolean>;
  },
  z.core.$strict
>;
/** Options of {@link situate}. */
type SituateOptions = z.input<typeof optionsSchema$1>;
/**
 * Situates the configurations: each facet against the mechanisms, with empty cells as gaps, and the
 * lattice of the contexts configurations share (formal concepts, DOI 10.1007/978-3-642-59830-2; cut
 * at `mostConcepts`, it keeps the largest groups). A configuration stands at a value
 * when it says so itself or when a source of evidence on it does. An empty cell is where nothing
 * was found; it does not say that anybody looked.
 *
 * @throws UsageError `invalid-options`
 */
declare function situate(review: Review, options?: SituateOptions & RunControl): Situation;

/** What became of a configuration from one version of a theory to the next. */
type TheoryChangeKind = 'kept' | 'refined' | 'merged' | 'split' | 'new' | 'refuted' | 'dropped';
/** One change between two versions, with what moved it. */
interface TheoryChange {
  readonly kind: TheoryChangeKind;
  /** Configurations of the earlier version; empty for a new one. */
  readonly before: readonly string[];
  /** Configurations of the later version; empty for one refuted or dropped. */
  readonly after: readonly string[];
  /** The moves that lead from one to the other, with who, when and why. */
  readonly moves: readonly {
    readonly mapping: string;
    readonly move: Mapping['move'];
    readonly by: string;
    readonly at: string;
    readonly reason: string;
  }[];
  /** Evidence on the later configurations that is not on the earlier ones. */
  readonly evidenceGained: readonly ClaimEvidenceItem[];
  /** Evidence that opposes an earlier configuration. */
  readonly evidenceAgainst: readonly ClaimEvidenceItem[];
  /** True when no move on record explains the change: it is told by the states alone, or not at all. */
  readonly unexplained: boolean;
}
/** The difference between two versions of a theory. */
interface TheoryDifference {
  readonly earlier: string;
  readonly later: string;
  readonly changes: readonly TheoryChange[];
}
/**
 * Compares two versions of a theory: what was kept, refined, merged, split, refuted, newly come or
 * dropped, by the moves on record, with reasons and the evidence that came in between. The two may
 * stand in two reviews (two files), with ids in common; moves and evidence are then read from the
 * later one.
 *
 * @throws UsageError `unknown-theory`
 */
declare function compareTheories(
  earlierReview: Review,
  earlier: string,
  laterReview: Review,
  later: string,
  control?: RunControl,
): TheoryDifference;

/** A configuration that rests on little. */
interface ThinConfiguration {
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
interface Leftover {
  readonly configuration: string;
  readonly families: readonly StudyFamilyRef[];
  /** Passages that are the configuration itself in its authors' words. */
  readonly restated: number;
  /** Whether it was refuted or parked by a reviewer, or simply never dealt with. */
  readonly status: 'refuted' | 'parked' | 'not-dealt-with';
}
declare const optionsSchema: z.ZodObject<
  {
    fewerThan: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
/** Options of {@link thinSupport}. */
type ThinSupportOptions = z.input<typeof optionsSchema>;
/**
 * Lists the configurations of the theory that rest on few study families, thinnest first: those
 * consolidated or refined, or all where there are none. Thin support is a reason to look, not to
 * leave out: one rich passage can carry an explanation.
 *
 * @throws UsageError `invalid-options`
 */
declare function thinSupport(
  review: Review,
  options?: ThinSupportOptions & RunControl,
): readonly ThinConfiguration[];
/**
 * Lists the extracted configurations that no standing mapping takes up and no theory holds: what
 * the theory leaves out, told apart by whether a reviewer decided so.
 */
declare function leftovers(review: Review, control?: RunControl): readonly Leftover[];

/** One arrow of the tempting path and the configurations that draw it. */
interface TemptingArrow {
  readonly from: string;
  readonly to: string;
  readonly kind: 'context-to-mechanism' | 'mechanism-to-outcome';
  readonly configurations: readonly string[];
}
/** A place where the path jumps between configurations that never shared it all. */
interface TrapSpot {
  /** The state at which the two arrows are strung together. */
  readonly state: string;
  readonly arriving: readonly string[];
  readonly leaving: readonly string[];
  /** Contexts the leaving configurations need and the arriving ones do not tell, in words. */
  readonly contextsNotShared: readonly string[];
  /** Study families that support an arriving and a leaving configuration alike. */
  readonly sharedFamilies: number;
  /** Why it is a trap, in one sentence. */
  readonly because: string;
}
/** The path that drawing single arrows would suggest, and where it breaks. */
interface TransitivityTrap {
  readonly arrows: readonly TemptingArrow[];
  readonly spots: readonly TrapSpot[];
}
/**
 * Explains why a path of arrows is no chain. When contexts, mechanisms and outcomes are drawn as
 * single arrows, a path can seem to lead from one thing to another although no configurations, kept
 * whole, do. Returns the shortest such path with the places where it jumps, or `null` when a chain
 * is found after all or there is not even a path of arrows. The transitivity trap is described for
 * causal maps in DOI 10.1177/13563890231196601.
 *
 * @throws UsageError `invalid-options`
 */
declare function explainTransitivityTrap(
  review: Review,
  question: ChainQuestion,
  options?: TraceChainsOptions & RunControl,
): TransitivityTrap | null;

/** Everything that can be asked of a review in a worker, by name. @internal */
declare const questions: {
  readonly breakingStepsOf: typeof breakingStepsOf;
  readonly candidateThemes: typeof candidateThemes;
  readonly chainsBetween: typeof chainsBetween;
  readonly codebook: typeof codebook;
  readonly coderAgreement: typeof coderAgreement;
  readonly codingProgress: typeof codingProgress;
  readonly compareTheories: typeof compareTheories;
  readonly configurationGroups: typeof configurationGroups;
  readonly driversAndEnds: typeof driversAndEnds;
  readonly doubleCoding: typeof doubleCoding;
  readonly evidenceMatrix: typeof evidenceMatrix;
  readonly exceptionQueues: typeof exceptionQueues;
  readonly explainTransitivityTrap: typeof explainTransitivityTrap;
  readonly findHyperpaths: typeof findHyperpaths;
  readonly historyOf: typeof historyOf;
  readonly leftovers: typeof leftovers;
  readonly parsimonyFrontier: typeof parsimonyFrontier;
  readonly proposeAdjudications: typeof proposeAdjudications;
  readonly proposeConsolidationOf: typeof proposeConsolidationOf;
  readonly proposeConsolidations: typeof proposeConsolidations;
  readonly proposeDemiRegularities: typeof proposeDemiRegularities;
  readonly proposeJuxtapositions: typeof proposeJuxtapositions;
  readonly proposeReconciliations: typeof proposeReconciliations;
  readonly proposeVocabulary: typeof proposeVocabulary;
  readonly reflect: typeof reflect;
  readonly saturationCurve: typeof saturationCurve;
  readonly sensitivityOf: typeof sensitivityOf;
  readonly situate: typeof situate;
  readonly suggestConstructs: typeof suggestConstructs;
  readonly supportBetween: typeof supportBetween;
  readonly thinSupport: typeof thinSupport;
  readonly traceChains: typeof traceChains;
  readonly traceThreads: typeof traceThreads;
};
/** The functions that can be run in a worker, by name. */
type Questions = typeof questions;

/**
 * Asks questions of a review in a worker, so that the page or server stays responsive. Every
 * function of this package that proposes, traces, counts or compares can be asked so, by its name;
 * the answer is the same, byte for byte, as on the calling thread.
 *
 * The worker keeps the review: the first question sends it as a whole, later ones what changed. So a
 * review must be changed through operations, never in place.
 *
 * @param start starts a worker that runs the module `@cmoc/consolidation/worker`
 *
 * @example
 * const worker = questionsInWorker(
 *   () => new Worker(new URL(import.meta.resolve('@cmoc/consolidation/worker')), { type: 'module' }),
 * );
 * const { chains } = await worker.call('traceChains', [review, { signal }]);
 * worker.end();
 */
declare function questionsInWorker(start: () => WorkerLike): WorkerCalls<Questions>;

/**
 * The ids of the proposals a review remembers as rejected. A rejection that wrote a judgement of its
 * own, as that two constructs are not the same, is remembered by that judgement: taking the judgement
 * back opens the proposal again.
 */
declare function rejectedProposals(review: Pick<Review, 'proposalDecisions'>): ReadonlySet<string>;
/** The decision on a proposal that wrote something into a review; undefined for what came from none. */
declare function decisionBehind(
  review: Review,
  { kind, id }: EntityRef,
): ProposalDecision | undefined;

/** Who decides, when and why; and what else the choice asks for. */
interface Decision {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** What the reviewer wrote for each name in `asks`: `title`, `decision`. */
  readonly answers?: Readonly<Record<string, string>>;
}
/** Why a proposal could not be answered. */
type AnswerIssueCode = 'missing-reason' | 'missing-answer' | 'unknown-answer' | 'unknown-choice';
/**
 * Turns a reviewer's answer to a proposal into one operation for the review: a choice taken, or the
 * rejection. Nothing is applied here. An answer without a reason, or without the words a choice asks
 * for, is refused. An answer to a proposal that was answered since it was made does not apply: what
 * it would write is there.
 *
 * @param choice the id of one of the proposal's choices, or of its rejection
 */
declare function answerProposal(
  proposal: Proposal,
  choice: string,
  decision: Decision,
): Result<
  Operation & {
    readonly kind: 'batch';
  },
  AnswerIssueCode
>;

export {
  acceptTheme,
  answerProposal,
  breakingStepsOf,
  buildPhraseSpace,
  candidateThemes,
  chainsBetween,
  classifyStates,
  codeSlots,
  codebook,
  codebookColumns,
  codebookRows,
  codebookSteps,
  coderAgreement,
  codingProgress,
  comparePolarity,
  compareTheories,
  configurationGroups,
  contextTableToCsv,
  decisionBehind,
  describeConstruct,
  doubleCoding,
  driversAndEnds,
  encodeConstructs,
  encodePhrases,
  encodeSlots,
  evidenceMatrix,
  exceptionQueues,
  explainTransitivityTrap,
  findHyperpaths,
  groupProposal,
  historyOf,
  leftovers,
  measureMerging,
  mergeConstructs,
  moveConstructs,
  orderConstructs,
  parsimonyFrontier,
  proposeAdjudications,
  proposeConsolidationOf,
  proposeConsolidations,
  proposeDemiRegularities,
  proposeJuxtapositions,
  proposeReconciliations,
  proposeVocabulary,
  questionsInWorker,
  readPhrase,
  reconcileCoding,
  reflect,
  rejectedProposals,
  renameConstruct,
  saturationCurve,
  sensitivityOf,
  situate,
  splitConstruct,
  suggestConstructs,
  supportBetween,
  thinSupport,
  toHypergraph,
  traceChains,
  traceThreads,
};
export type {
  AccumulatedContext,
  AdjudicateGrounds,
  AdjudicateOptions,
  AdjudicateProposal,
  AgreementIssue,
  AgreementOptions,
  AgreementRate,
  AlignedConfiguration,
  AlignedSlot,
  AnswerIssueCode,
  AppraisalGround,
  Asked,
  BreakingStep,
  CandidateTheme,
  CandidateThemes,
  CandidateThemesOptions,
  Chain,
  ChainLink,
  ChainLinkKind,
  ChainOutcome,
  ChainQuestion,
  ChainSourcing,
  ChainSupport,
  ChainSupportOptions,
  ChainsBetween,
  Change,
  Choice,
  Codebook,
  CodebookEntry,
  CodebookIssueCode,
  CodebookRow,
  CodebookUse,
  CoderAgreement,
  CodingDisagreement,
  CodingMeasure,
  CodingProgress,
  CodingProgressOptions,
  CommonState,
  ConfigurationChoice,
  ConfigurationGroup,
  ConfigurationGroups,
  ConfigurationGroupsOptions,
  ConfigurationHypergraph,
  ConsolidateGrounds,
  ConsolidateOptions,
  ConsolidateProposal,
  ConstructAgreement,
  ConstructGroup,
  ConstructNotes,
  ConstructPart,
  ConstructStates,
  ConstructSuggestions,
  ContextAnswer,
  ContextCase,
  ContextConcept,
  ContextCondition,
  ContextSupply,
  ContextTable,
  CoverageChange,
  CoverageUnit,
  Decision,
  DemiRegularityGrounds,
  DemiRegularityOptions,
  DemiRegularityProposal,
  DocumentProgress,
  DoubleCoding,
  DoubleCodingOptions,
  DriftQuestion,
  DriversAndEnds,
  DriversAndEndsOptions,
  ExceptionQueue,
  ExceptionQueueOptions,
  FacetCell,
  FacetRow,
  FacetTable,
  FoundHyperpaths,
  GroupMember,
  GroupProposal,
  HistoryEvent,
  HypergraphOptions,
  HyperpathOptions,
  HyperpathQuestion,
  IdentityLike,
  IndependentRoute,
  JuxtaposeGrounds,
  JuxtaposeOptions,
  JuxtaposeProposal,
  LabelGrounds,
  LabelProposal,
  LabelledPhrase,
  Leftover,
  LikePair,
  Loop,
  MatrixRow,
  Meet,
  MeetRole,
  MergeMeasure,
  NamedConstruct,
  NearSlot,
  NearTwins,
  Omission,
  OpeningContext,
  PairGrounds,
  PairProposal,
  ParsimonyFrontier,
  ParsimonyOptions,
  ParsimonyPoint,
  PartialSimilarity,
  PatternException,
  PhraseEncoder,
  PhraseItem,
  PhraseSimilarity,
  PhraseSpace,
  PhraseSpaceOptions,
  PhraseVectors,
  PlacedSlot,
  PolarityComparison,
  PolarityMark,
  Proposal,
  ProposalList,
  ProposeVocabularyOptions,
  Questions,
  QueueEntry,
  ReadPhrase,
  RecodeTask,
  ReconcileGrounds,
  ReconcileOptions,
  ReconcileProposal,
  ReconciledSlot,
  ReflectOptions,
  ReflectedConfiguration,
  ReflectedOutcome,
  Reflection,
  Residue,
  RightAmong,
  RoleAgreement,
  RoleProgress,
  SaidCount,
  SaturationCurve,
  SaturationOptions,
  SaturationPoint,
  SaturationStep,
  SaturationUnit,
  Sensitivity,
  SensitivityOptions,
  Separator,
  SharedState,
  SideMember,
  SimilarityPart,
  SituateOptions,
  Situation,
  SlotCode,
  SlotPassage,
  SlotPlace,
  SlotSuggestions,
  SourceStanding,
  State,
  StateData,
  StateOptions,
  SuggestConstructsOptions,
  SuggestOptions,
  SuggestedConstruct,
  Sureness,
  TemptingArrow,
  ThemeAcceptance,
  ThemeMember,
  TheoryChange,
  TheoryChangeKind,
  TheoryDifference,
  ThinConfiguration,
  ThinSupportOptions,
  TraceChainsOptions,
  TracedChains,
  TracedThreads,
  TransitivityTrap,
  TrapSpot,
  VocabularyOptions,
  VocabularyProposal,
  VocabularyProposals,
  WebPlace,
};
