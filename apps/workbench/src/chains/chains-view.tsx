import { useMemo, useState } from 'react';
import { counted } from '../design/words';
import { constructLabel, indexOf, type ReviewIndex } from '../review-index/review-index';
import { useSuggestions } from '../proposals/suggestions';
import { useSession } from '../review-session/session-store';
import { ChainList } from './chain-list';
import { IdentityForm } from './identity-form';
import { IdentityList } from './identity-list';
import { activeIdentities, emptyDraft, proposals, type DraftIdentity } from './identity-states';
import { LinkTable } from './link-table';
import { LoopList } from './loop-list';
import { useChains } from './use-chains';
import type { TracedChains } from '@cmoc/consolidation';
import { Running } from '../analysis/running';
import './chains.css';

/** How configurations lead on to each other, and the judgements this hangs on. */
export function ChainsView() {
  const { review } = useSession().session;
  const index = indexOf(review);
  const chains = useChains(review);
  return (
    <>
      <header className="view-head">
        <h1>Chains and loops</h1>
        <p>
          An outcome of one configuration can be a context or the mechanism of another. Two are
          joined only where construct and direction agree, and each configuration stays whole: a
          chain gathers every context it needs on the way.
        </p>
        {chains.state === 'done' && <Counts traced={chains.value} />}
        <Running what="Tracing chains" analysis={chains} />
      </header>
      <div className="chains">
        <section className="chains-loops" aria-labelledby="loops">
          <h2 id="loops">Loops</h2>
          {chains.state === 'done' && <LoopList index={index} loops={chains.value.loops} />}
        </section>
        <Judgements index={index} />
        <section className="chains-list" aria-labelledby="chain-list">
          <h2 id="chain-list">Chains</h2>
          {chains.state === 'done' && (
            <>
              <ChainList index={index} traced={chains.value} />
              <LinkTable index={index} links={chains.value.links} />
            </>
          )}
        </section>
      </div>
    </>
  );
}

function Counts({ traced }: { traced: TracedChains }) {
  const toContext = traced.links.filter(({ kind }) => kind === 'outcome-to-context').length;
  return (
    <>
      <p className="figures" role="status">
        {counted(traced.links.length, 'link')}: {toContext} outcome to context,{' '}
        {traced.links.length - toContext} outcome to mechanism.{' '}
        {counted(traced.counts.chains.listed, 'chain')}
        {traced.counts.chains.exact
          ? ''
          : ` listed of at least ${traced.counts.chains.atLeast.toLocaleString('en-GB')}`}
        , {counted(traced.counts.loops.listed, 'loop')}
        {traced.counts.loops.exact ? '' : ' listed, there are more'}.
      </p>
      {traced.refutedLeftOut.length > 0 && (
        <p className="small">Refuted and left out: {traced.refutedLeftOut.join(', ')}.</p>
      )}
    </>
  );
}

function Judgements({ index }: { index: ReviewIndex }) {
  const [draft, setDraft] = useState<DraftIdentity>(emptyDraft);
  const suggests = useSuggestions();
  const proposed = useMemo(() => (suggests ? proposals(index) : []), [suggests, index]);
  return (
    <section className="chains-judgements" aria-labelledby="judgements">
      <h2 id="judgements">What is the same</h2>
      <p className="small section-lead">
        Loops and longer chains hang on such judgements. Each has an author and a reason, and can be
        taken back.
      </p>
      <IdentityForm index={index} draft={draft} onDraft={setDraft} />
      {proposed.length > 0 && (
        <details className="proposals" open>
          <summary>
            {counted(proposed.length, 'pair')} to look at: {proposed.length === 1 ? 'its' : 'their'}{' '}
            names share a word
          </summary>
          <ul>
            {proposed.slice(0, 12).map(({ left, right }) => (
              <li key={`${left} ${right}`}>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    setDraft({
                      left: { construct: left, direction: '' },
                      right: { construct: right, direction: '' },
                    });
                  }}
                >
                  {constructLabel(index, left)} and {constructLabel(index, right)}
                </button>
              </li>
            ))}
          </ul>
          {proposed.length > 12 && (
            <p className="quiet small">{proposed.length - 12} more are not listed.</p>
          )}
        </details>
      )}
      <h3>
        Judged the same{' '}
        <span className="quiet section-count">
          {counted(activeIdentities(index.review).length, 'judgement')} in effect
        </span>
      </h3>
      <IdentityList index={index} />
    </section>
  );
}
