import { groupProposal, type GroupProposal, type LikePair } from '@cmoc/consolidation';
import { useState } from 'react';
import { OpenedLink } from '../app/opened-link';
import { constructLabel, type ReviewIndex } from '../review-index/review-index';
import { Cautions } from './cautions';
import { DecisionForm } from './decision-form';
import { RoleCounts } from './phrase-card';

interface GroupAnswerProps {
  proposal: GroupProposal;
  index: ReviewIndex;
  waiting: boolean;
  onDone: () => void;
}

/** A group to be accepted, rejected, or split by choosing which members stay. */
export function GroupAnswer({ proposal, index, waiting, onDone }: GroupAnswerProps) {
  const { members, chain, weakestLink } = proposal.grounds;
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const kept = members.filter((member) => !out.has(member));
  const answerable =
    kept.length < 2
      ? { ...proposal, choices: [] }
      : labelled(groupProposal(index.review, proposal.grounds, kept), kept);
  return (
    <>
      <Cautions cautions={proposal.cautions} />
      <fieldset className="group-members">
        <legend className="field-label">Which of them stay together</legend>
        {members.map((member) => (
          <div key={member} className="group-member">
            <label className="check">
              <input
                type="checkbox"
                checked={!out.has(member)}
                onChange={(event) => {
                  const next = new Set(out);
                  if (event.target.checked) next.delete(member);
                  else next.add(member);
                  setOut(next);
                }}
              />
              <span className="phrase-name">{constructLabel(index, member)}</span>
            </label>
            <RoleCounts uses={index.usesOf(member)} />
            <OpenedLink kind="construct" id={member} className="small">
              all uses<span className="visually-hidden"> of {constructLabel(index, member)}</span>
            </OpenedLink>
          </div>
        ))}
      </fieldset>
      <Chain chain={chain} weakest={weakestLink} out={out} index={index} />
      {kept.length < 2 && (
        <p className="field-error" role="status">
          At least two have to stay to be one; or reject the group.
        </p>
      )}
      <DecisionForm proposal={answerable} index={index} waiting={waiting} onDone={onDone} />
    </>
  );
}

function labelled(proposal: GroupProposal, kept: readonly string[]): GroupProposal {
  const { length: all } = proposal.grounds.members;
  const [choice] = proposal.choices;
  if (choice === undefined) return proposal;
  const left = all - kept.length;
  const label =
    left === 0
      ? `all ${all} are the same`
      : `the ${kept.length} ticked are the same; ${left === 1 ? 'the other one is' : `the other ${left} are`} not`;
  const summary =
    left === 0 ? proposal.summary : `${kept.length} of ${all} constructs are one, ${left} not.`;
  return { ...proposal, summary, choices: [{ ...choice, label }] };
}

interface ChainProps {
  chain: readonly LikePair[];
  weakest: LikePair | null;
  out: ReadonlySet<string>;
  index: ReviewIndex;
}

function Chain({ chain, weakest, out, index }: ChainProps) {
  return (
    <section className="group-chain">
      <h3>The pairs that hold it together</h3>
      <ol>
        {chain.map((pair) => {
          const isWeakest = pair === weakest || sameLink(pair, weakest);
          const cut = out.has(pair.left) || out.has(pair.right);
          return (
            <li key={`${pair.left} ${pair.right}`} className={isWeakest ? 'link-weakest' : ''}>
              <span className={cut ? 'link-cut' : undefined}>
                {constructLabel(index, pair.left)} – {constructLabel(index, pair.right)}
              </span>
              <span className="figures quiet small">
                {pair.accepted ? 'accepted by a reviewer' : `${pair.likeness.toFixed(2)} alike`}
                {cut && ', cut by your choice'}
              </span>
              {isWeakest && <span className="badge badge-inferred">weakest link</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function sameLink(one: LikePair, other: LikePair | null): boolean {
  return one.left === other?.left && one.right === other.right;
}
