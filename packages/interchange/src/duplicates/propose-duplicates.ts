import type { Review } from '@cmoc/model';
import { digest } from '../identity/stable-id';
import { candidatePairs, type CandidatePairs } from './candidate-pairs';
import { compareReferences, type Doubt, type Ground } from './compare-references';
import { marksOf } from './reference-marks';

/** Two sources that may be one record, or reports of one study, with what speaks for it and against. */
export interface DuplicateProposal {
  /** The same for the same two sources and verdict. */
  readonly id: string;
  readonly verdict: 'same-record' | 'same-study';
  /** The two sources, in order of their ids. */
  readonly sources: readonly [string, string];
  readonly grounds: readonly Ground[];
  readonly doubts: readonly Doubt[];
}

/** Sources that hang together by proposals of one kind. */
export interface ProposedGroup {
  readonly id: string;
  /** In order of their ids. */
  readonly sources: readonly string[];
  /** The proposals that join them. */
  readonly proposals: readonly string[];
}

/** What was found; a person decides on each. */
export interface DuplicateProposals {
  readonly proposals: readonly DuplicateProposal[];
  /** Sources that may all be one record. */
  readonly records: readonly ProposedGroup[];
  /** Sources that may all be reports of one study, records and their duplicates together. */
  readonly families: readonly ProposedGroup[];
  /** How many pairs were looked at, of how many there are. */
  readonly compared: number;
  readonly ofPairs: number;
  /** Marks too common to look at the pairs that share them. */
  readonly passedOver: CandidatePairs['passedOver'];
}

/** How duplicates are looked for. */
export interface DuplicateOptions {
  /** The most references that may share a mark for it to be looked at; 200 when left out. */
  readonly largestBlock?: number;
}

/**
 * Proposes which documents of a review may be the same record, and which may be reports of one study.
 * Nothing is decided: counts of support count study families, so which sources belong together is a
 * judgement with a reason. Excluded sources and sources of one family already are not proposed again.
 *
 * Linear in the sources and in the pairs that share a mark. The same review gives the same proposals.
 *
 * @example
 * ```ts
 * for (const { sources, grounds } of proposeDuplicates(review).proposals) console.log(sources, grounds);
 * ```
 */
export function proposeDuplicates(
  review: Pick<Review, 'sources'>,
  { largestBlock = 200 }: DuplicateOptions = {},
): DuplicateProposals {
  const documents = review.sources.filter(
    ({ kind, included }) => kind === 'document' && included !== false,
  );
  const family = new Map(documents.map(({ id, studyFamily }) => [id, studyFamily]));
  const list = documents.map(marksOf).sort((one, other) => (one.id < other.id ? -1 : 1));
  const { pairs, passedOver } = candidatePairs(list, largestBlock);
  const proposals: DuplicateProposal[] = [];
  for (const [left, right] of pairs) {
    const [one, other] = [list[left], list[right]];
    if (one === undefined || other === undefined) continue;
    const { verdict, grounds, doubts } = compareReferences(one, other);
    const known = family.get(one.id);
    const settled = known !== undefined && known === family.get(other.id);
    if (verdict === 'nothing' || (verdict === 'same-study' && settled)) continue;
    const id = `${verdict}-${digest(verdict, one.id, other.id)}`;
    proposals.push({ id, verdict, sources: [one.id, other.id], grounds, doubts });
  }
  const records = proposals.filter(({ verdict }) => verdict === 'same-record');
  return {
    proposals,
    records: groupsOf(records, 'record'),
    families: groupsOf(proposals, 'family'),
    compared: pairs.length,
    ofPairs: (list.length * (list.length - 1)) / 2,
    passedOver,
  };
}

function groupsOf(proposals: readonly DuplicateProposal[], kind: string): ProposedGroup[] {
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    let leader = id;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader))
      leader = next;
    // Every step on the way is turned to the leader, so that no way is walked twice.
    for (let at = id; at !== leader;) {
      const next = leaders.get(at) ?? leader;
      leaders.set(at, leader);
      at = next;
    }
    return leader;
  };
  for (const { sources } of proposals) {
    const [one, other] = [leaderOf(sources[0]), leaderOf(sources[1])];
    // The lowest id leads, so that groups do not hang on the order of proposals.
    if (one !== other) leaders.set(one < other ? other : one, one < other ? one : other);
  }
  const groups = new Map<string, { sources: Set<string>; proposals: string[] }>();
  for (const { id, sources } of proposals) {
    const leader = leaderOf(sources[0]);
    const group = groups.get(leader) ?? { sources: new Set<string>(), proposals: [] };
    for (const source of sources) group.sources.add(source);
    group.proposals.push(id);
    groups.set(leader, group);
  }
  return [...groups.values()]
    .map((group) => ({ sources: [...group.sources].sort(), proposals: group.proposals }))
    .map((group) => ({ id: `${kind}-${digest(kind, ...group.sources)}`, ...group }))
    .sort((one, other) => ((one.sources[0] ?? '') < (other.sources[0] ?? '') ? -1 : 1));
}
