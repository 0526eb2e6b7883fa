import { patchQuery } from '../app/address';
import type { ReviewIndex } from '../review-index/review-index';
import { AdjudicateGrounds } from './adjudicate-grounds';
import { Cautions } from './cautions';
import { ConsolidateGrounds } from './consolidate-grounds';
import { DecisionForm } from './decision-form';
import { DemiRegularityGrounds } from './demi-regularity-grounds';
import { GroupAnswer } from './group-grounds';
import { JuxtaposeGrounds } from './juxtapose-grounds';
import { LabelGrounds } from './label-grounds';
import { PairGrounds } from './pair-grounds';
import type { AnyProposal } from './proposal-kinds';
import { asideOf, summaryOf } from './proposal-summary';
import { ReconcileGrounds } from './reconcile-grounds';

interface ProposalItemProps {
  proposal: AnyProposal;
  index: ReviewIndex;
  opened: boolean;
  waiting: boolean;
  onDone: () => void;
}

/** One proposal: its line, and when it is opened everything it rests on and room for an answer. */
export function ProposalItem({ proposal, index, opened, waiting, onDone }: ProposalItemProps) {
  return (
    <li className={opened ? 'proposal proposal-open' : 'proposal'}>
      <details open={opened}>
        <summary
          className="proposal-line"
          data-roving={proposal.id}
          onClick={(event) => {
            event.preventDefault();
            patchQuery({ proposal: opened ? null : proposal.id });
          }}
        >
          <span className="proposal-summary">{summaryOf(proposal, index)}</span>
          <span className="proposal-aside figures">{asideOf(proposal)}</span>
        </summary>
        {opened && (
          <div className="proposal-body">
            <Body proposal={proposal} index={index} waiting={waiting} onDone={onDone} />
          </div>
        )}
      </details>
    </li>
  );
}

type BodyProps = Omit<ProposalItemProps, 'opened'>;

function Body({ proposal, index, waiting, onDone }: BodyProps) {
  if (proposal.kind === 'group') {
    return <GroupAnswer proposal={proposal} index={index} waiting={waiting} onDone={onDone} />;
  }
  return (
    <>
      <Cautions cautions={proposal.cautions} />
      <Grounds proposal={proposal} index={index} />
      <DecisionForm proposal={proposal} index={index} waiting={waiting} onDone={onDone} />
    </>
  );
}

function Grounds({
  proposal,
  index,
}: {
  proposal: Exclude<AnyProposal, { kind: 'group' }>;
  index: ReviewIndex;
}) {
  switch (proposal.kind) {
    case 'same':
    case 'opposite':
      return <PairGrounds proposal={proposal} index={index} />;
    case 'direction-in-label':
      return <LabelGrounds grounds={proposal.grounds} index={index} />;
    case 'juxtapose':
      return <JuxtaposeGrounds grounds={proposal.grounds} index={index} />;
    case 'reconcile':
      return <ReconcileGrounds grounds={proposal.grounds} index={index} />;
    case 'adjudicate':
      return <AdjudicateGrounds grounds={proposal.grounds} index={index} />;
    case 'consolidate':
      return <ConsolidateGrounds grounds={proposal.grounds} index={index} />;
    case 'demi-regularity':
      return <DemiRegularityGrounds grounds={proposal.grounds} index={index} />;
  }
}
