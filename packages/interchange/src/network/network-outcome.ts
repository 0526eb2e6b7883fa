import { type Failure, succeed } from '@cmoc/kernel';
import type { ReadResult } from '../contract/format';
import type { InterchangeIssueCode } from '../contract/issue-codes';
import { refuse } from '../contract/issues';
import type { LossLog } from '../contract/loss-report';
import type { Provenance } from '../contract/provenance';
import { unreadableIssues } from '../contract/unreadable-issues';
import { ContributionBuilder, sizeOf } from '../contribution/contribution';
import type { Network } from './network';
import { readNetwork } from './read-network';

/** What a network brings to a review; refused where it brings nothing. */
export function networkOutcome(
  network: Network,
  { losses, provenance }: { readonly losses: LossLog; readonly provenance: Provenance },
): ReadResult {
  const builder = new ContributionBuilder(losses);
  readNetwork(network, { builder, losses });
  const value = builder.finish();
  if (sizeOf(value) === 0) return nothingIn(network);
  const lossReport = losses.report();
  return succeed({ value, lossReport, provenance }, unreadableIssues(lossReport));
}

function nothingIn({ nodes, edges }: Network): Failure<InterchangeIssueCode> {
  return refuse(
    'nothing-to-read',
    `Found ${nodes.length} nodes and ${edges.length} edges that could be read; expected at least one node with a name.`,
  );
}
