import { constructLabel, type ReviewIndex } from '../review-index/review-index';
import type { AnyProposal } from './proposal-kinds';

const namedInSummary = 4;

/** A proposal in one line; a group is told by the names of its members. */
export function summaryOf(proposal: AnyProposal, index: ReviewIndex): string {
  if (proposal.kind !== 'group') return proposal.summary;
  const { members } = proposal.grounds;
  const named = members.slice(0, namedInSummary).map((id) => `“${constructLabel(index, id)}”`);
  const more = members.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''} may be one.`;
}

/** What stands at the end of the line: likeness as a reason to look, or what speaks against it. */
export function asideOf(proposal: AnyProposal): string {
  switch (proposal.kind) {
    case 'same':
    case 'opposite':
      return `${proposal.grounds.likeness.toFixed(2)} alike`;
    case 'group': {
      const { weakestLink, members } = proposal.grounds;
      const weakest =
        weakestLink === null ? 'all accepted' : `weakest ${weakestLink.likeness.toFixed(2)}`;
      return `${members.length} names, ${weakest}`;
    }
    case 'consolidate': {
      const { opposed } = proposal.grounds;
      return opposed.length === 0 ? '' : `opposed by ${opposed.length}`;
    }
    case 'demi-regularity': {
      const { exceptions } = proposal.grounds;
      return exceptions.length === 1 ? '1 exception' : `${exceptions.length} exceptions`;
    }
    case 'juxtapose':
      return 'no single source';
    default:
      return '';
  }
}
