import type { DemiRegularityGrounds as Grounds } from '@cmoc/consolidation';
import { wordFamilies } from '@cmoc/model';
import { ConfigurationLink } from '../app/opened-link';
import { counted } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { StateList } from './state-list';
import { WholeConfiguration } from './whole-configuration';

/** A recurring pattern: its exceptions first, then what recurs and where. */
export function DemiRegularityGrounds({
  grounds,
  index,
}: {
  grounds: Grounds;
  index: ReviewIndex;
}) {
  const { exceptions, members, pattern } = grounds;
  return (
    <>
      <section className="opposed">
        <h3>{counted(exceptions.length, 'exception')}</h3>
        {exceptions.length === 0 && (
          <p className="small">None is on record. That does not say that anybody looked.</p>
        )}
        <div className="whole-sides">
          {exceptions.map(({ configuration, kind }) => (
            <WholeConfiguration key={configuration} id={configuration} index={index}>
              <p className="small">
                {kind === 'opposed'
                  ? 'A member that evidence opposes.'
                  : 'The rest of the pattern, with an outcome going the other way.'}
              </p>
            </WholeConfiguration>
          ))}
        </div>
      </section>
      <section className="side">
        <h3>
          The pattern{' '}
          <span className="quiet small figures">
            supported by {wordFamilies(grounds.supportingFamilies)}; opposed by{' '}
            {wordFamilies(grounds.opposingFamilies)}
          </span>
        </h3>
        <StateList states={pattern} index={index} />
      </section>
      <p>
        Told by{' '}
        {members.map((id, at) => (
          <span key={id}>
            {at > 0 && ', '}
            <ConfigurationLink id={id} />
          </span>
        ))}
        .
      </p>
    </>
  );
}
