import type { IdentityLike, SaidCount, State, TracedChains } from '@cmoc/consolidation';
import type { Review } from '@cmoc/model';
import type { CommandResult, Surroundings, ReviewOptions } from '../run/command';
import type { ChainFilter } from './chain-filter';
import type { ChainsOutput } from './output';
import type { Read } from '../state-argument/state-argument';
import {
  chainsBetween,
  classifyStates,
  configurationGroups,
  driversAndEnds,
  traceChains,
} from '@cmoc/consolidation';
import { openReview } from '../review-file/open-review';
import { toJson } from '../run/command';
import { progressOn } from '../terminal/progress';
import { configurationsThat, narrow } from './chain-filter';
import { chainsAsText } from './chains-text';
import { readAssumption, readState } from '../state-argument/state-argument';

/** The options of `cmoc chains`. */
export interface ChainsOptions extends ReviewOptions {
  readonly assume: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly max?: number;
}

const usualMaximum = { text: 10, json: 1000 } as const;

/** Traces chains and loops through a review, with what-if identities where asked. */
export async function chains(
  file: string,
  options: ChainsOptions,
  { io, terminal }: Surroundings,
): Promise<CommandResult> {
  const opened = await openReview(file, options.maxSize, io);
  if (!opened.ok) return opened;
  const question = readQuestion(options, opened.review);
  if (!question.ok) return question;
  const progress = progressOn(io.stderr);
  progress.say('Tracing chains');
  const maximum = options.max ?? usualMaximum[options.format];
  const output = trace(file, opened.review, question.value, maximum);
  progress.done();
  const text =
    options.format === 'json'
      ? toJson(output)
      : chainsAsText(output, opened.review, terminal, maximum);
  return { ok: true, exitCode: 0, text };
}

interface Question extends ChainFilter {
  readonly assume: readonly IdentityLike[];
}

function readQuestion({ assume, from, to }: ChainsOptions, review: Review): Read<Question> {
  const identities: IdentityLike[] = [];
  for (const [at, text] of assume.entries()) {
    const read = readAssumption(text, review);
    if (!read.ok) return read;
    identities.push({ id: freeId(`assumed-${at + 1}`, review), ...read.value });
  }
  const start = readOptional(from, review);
  if (!start.ok) return start;
  const end = readOptional(to, review);
  if (!end.ok) return end;
  return { ok: true, value: { assume: identities, from: start.value, to: end.value } };
}

/** An identity on record may already bear the name. */
function freeId(id: string, review: Review): string {
  return review.identities.some((identity) => identity.id === id)
    ? freeId(`${id}-here`, review)
    : id;
}

function readOptional(text: string | undefined, review: Review): Read<State | null> {
  return text === undefined ? { ok: true, value: null } : readState(text, review);
}

function trace(file: string, review: Review, question: Question, maximum: number): ChainsOutput {
  const { assume, from, to } = question;
  const isWhole = from === null && to === null;
  const {
    counts,
    links,
    chains: found,
    loops,
    refutedLeftOut,
  } = isWhole
    ? traceChains(review, { assume: [...assume], maxChains: maximum })
    : traceFiltered(review, question);
  const listed = found.slice(0, maximum);
  return {
    format: 'cmoc-chains',
    version: '1.0',
    file,
    review: { id: review.id, title: review.title, configurations: review.configurations.length },
    assumed: assume.map(({ id = '', left, right }) => ({
      id,
      left: stateOf(left),
      right: stateOf(right),
    })),
    filter: { from: from && stateOf(from), to: to && stateOf(to) },
    counts: {
      links: counts.links,
      chains: { ...counts.chains, listed: listed.length },
      loops: counts.loops,
    },
    refutedLeftOut,
    links,
    chains: listed,
    loops,
    web: isWhole ? driversAndEnds(review, { assume: [...assume] }) : null,
    groups: isWhole ? configurationGroups(review) : null,
  };
}

function traceFiltered(review: Review, question: Question): TracedChains {
  const { assume, from, to } = question;
  const options = { assume: [...assume], maxChains: mostChains };
  const traced = traceChains(review, { ...options, maxLinks: mostLinks });
  const between =
    from !== null && to !== null ? chainsBetween(review, { from, to }, options) : null;
  const looked = between?.count ?? traced.counts.chains;
  const passes = configurationsThat(review, question, classifyStates(review, { assume }));
  const kept = narrow(traced, between?.chains ?? traced.chains, passes);
  return {
    ...kept,
    counts: {
      links: countOf(kept.links.length, traced.counts.links),
      chains: countOf(kept.chains.length, looked),
      loops: countOf(kept.loops.length, traced.counts.loops),
    },
    refutedLeftOut: traced.refutedLeftOut,
  };
}

/** A filter picks from all chains, within reason. */
const mostChains = 10_000;
const mostLinks = 1_000_000;

/** A filtered count is exact only when everything was looked at. */
function countOf(found: number, looked: SaidCount): SaidCount {
  return { listed: found, atLeast: found, exact: looked.exact && looked.listed === looked.atLeast };
}

function stateOf({ construct, direction }: State) {
  return { construct, direction: direction ?? null };
}
