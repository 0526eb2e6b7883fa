import type { ChainLink } from '@cmoc/consolidation';
import type { Configuration } from '@cmoc/model';
import { ConfigurationLink } from '../app/opened-link';
import { RoleMark } from '../design/role-mark';
import { slotsIn, type ReviewIndex } from '../review-index/review-index';
import { StateWords } from './state-words';

interface ChainSentenceProps {
  index: ReviewIndex;
  /** Along the chain; a loop names its first again at the end. */
  configurations: readonly string[];
  /** The links between neighbours, one list for each join. */
  joins: readonly (readonly ChainLink[])[];
}

/** A chain as it is read: each configuration whole, each join with what is carried over and on what ground. */
export function ChainSentence({ index, configurations, joins }: ChainSentenceProps) {
  return (
    <ol className="sentence">
      {configurations.map((id, at) => {
        const configuration = index.configurations.get(id);
        const closes = at > 0 && at === configurations.length - 1 && id === configurations[0];
        return (
          <li key={`${at}-${id}`} className="sentence-step">
            {at > 0 && <Join links={joins[at - 1] ?? []} index={index} />}
            {closes ? (
              <p className="sentence-closes">
                back to <ConfigurationLink id={id} />
              </p>
            ) : (
              configuration && (
                <Step
                  configuration={configuration}
                  supplied={suppliedAt(configurations, joins, at)}
                />
              )
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The links into a step; a loop's last join leads into its first step. */
function suppliedAt(
  configurations: readonly string[],
  joins: ChainSentenceProps['joins'],
  at: number,
): readonly ChainLink[] {
  const loops = configurations.length > 1 && configurations[0] === configurations.at(-1);
  return (at === 0 && loops ? joins.at(-1) : joins[at - 1]) ?? [];
}

function Step({
  configuration,
  supplied,
}: {
  configuration: Configuration;
  supplied: readonly ChainLink[];
}) {
  const bySlot = new Set(supplied.map(({ toSlot }) => toSlot));
  const contexts = slotsIn(configuration, 'context');
  return (
    <div className="sentence-configuration">
      <p className="sentence-id">
        <ConfigurationLink id={configuration.id} />
      </p>
      <div>
        {contexts.map((slot, position) => (
          <p key={slot.id}>
            <RoleMark role="context" /> {position > 0 && 'and '}
            <span className="sentence-text">{slot.text}</span>{' '}
            {bySlot.has(slot.id) ? (
              <span className="quiet small">supplied by the step before</span>
            ) : (
              <span className="quiet small">has to hold</span>
            )}
          </p>
        ))}
        {slotsIn(configuration, 'mechanism').map((slot) => (
          <p key={slot.id}>
            <RoleMark role="mechanism" /> <span className="sentence-text">{slot.text}</span>
          </p>
        ))}
        {slotsIn(configuration, 'outcome').map((slot) => (
          <p key={slot.id}>
            <RoleMark role="outcome" /> <span className="sentence-text">{slot.text}</span>
          </p>
        ))}
      </div>
    </div>
  );
}

function Join({ links, index }: { links: readonly ChainLink[]; index: ReviewIndex }) {
  return (
    <div className="sentence-join">
      {links.map((link) => (
        <p key={link.id} className={link.basis === 'inferred' ? 'join-inferred' : 'join-evidenced'}>
          {link.state ? <StateWords state={link.state} index={index} /> : 'an outcome'}{' '}
          {joinVerb(link)}
          {link.becomes && !sameState(link) && (
            <>
              , there called <StateWords state={link.becomes} index={index} />
            </>
          )}{' '}
          <span className={link.basis === 'inferred' ? 'badge badge-inferred' : 'badge'}>
            {link.basis}
          </span>
          {link.identities.length > 0 && (
            <>
              {' '}
              <span className="badge badge-inferred">by judgement</span>
            </>
          )}
        </p>
      ))}
    </div>
  );
}

function joinVerb(link: ChainLink): string {
  return link.kind === 'outcome-to-context'
    ? 'becomes the context of the next'
    : 'becomes the mechanism of the next';
}

function sameState({ state, becomes }: ChainLink): boolean {
  return state?.construct === becomes?.construct && state?.direction === becomes?.direction;
}
