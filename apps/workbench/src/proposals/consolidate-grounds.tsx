import type { ConsolidateGrounds as Grounds, LikePair } from '@cmoc/consolidation';
import { ConfigurationLink } from '../app/opened-link';
import { counted } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { StateList } from './state-list';
import { WholeConfiguration } from './whole-configuration';

/** What all members share, what each would lose, what opposes them, and every member whole. */
export function ConsolidateGrounds({ grounds, index }: { grounds: Grounds; index: ReviewIndex }) {
  const { members, shared, residue, opposed } = grounds;
  return (
    <>
      <div className="sides sides-two">
        <section className="side">
          <h3>
            What all share{' '}
            <span className="quiet small figures">
              members supported by{' '}
              {counted(grounds.supportingFamilies, 'study family', 'study families')}
            </span>
          </h3>
          {shared.length === 0 ? (
            <p className="small">Nothing that all of them tell.</p>
          ) : (
            <StateList states={shared} index={index} />
          )}
        </section>
        <section className="side">
          <h3>What would be lost</h3>
          <dl className="residue">
            {residue.map(({ configuration, states, slotsWithoutConstruct }) => (
              <div key={configuration}>
                <dt>
                  <ConfigurationLink id={configuration} />
                </dt>
                <dd>
                  {states.length + slotsWithoutConstruct.length === 0 && (
                    <span className="quiet small">nothing beyond what all share</span>
                  )}
                  <StateList states={states} index={index} />
                  {slotsWithoutConstruct.length > 0 && (
                    <p className="small">
                      {counted(slotsWithoutConstruct.length, 'part')} without a construct
                    </p>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      {opposed.length > 0 && (
        <section className="opposed">
          <h3>Opposed by</h3>
          <div className="whole-sides">
            {opposed.map((id) => (
              <WholeConfiguration key={id} id={id} index={index} />
            ))}
          </div>
        </section>
      )}
      <details>
        <summary className="small">{counted(members.length, 'member')} in full</summary>
        <div className="whole-sides">
          {members.map(({ configuration }) => (
            <WholeConfiguration key={configuration} id={configuration} index={index} />
          ))}
        </div>
      </details>
      <Links chain={grounds.chain} weakest={grounds.weakestLink} />
    </>
  );
}

function Links({ chain, weakest }: { chain: readonly LikePair[]; weakest: LikePair | null }) {
  return (
    <details>
      <summary className="small">
        Held together by {counted(chain.length, 'pair')}
        {weakest && `, the weakest ${weakest.likeness.toFixed(2)} alike`}
      </summary>
      <ol className="state-list">
        {chain.map(({ left, right, likeness }) => (
          <li key={`${left} ${right}`}>
            <ConfigurationLink id={left} /> – <ConfigurationLink id={right} />{' '}
            <span className="quiet small figures">{likeness.toFixed(2)} alike</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
