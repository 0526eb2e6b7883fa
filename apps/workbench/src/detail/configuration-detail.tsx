import type { Configuration, Role, Slot } from '@cmoc/model';
import { SlotState } from '../configurations/slot-line';
import { RoleMark } from '../design/role-mark';
import { FindingsAbout } from '../findings/findings-about';
import { FromSuggestion } from '../proposals/from-suggestion';
import { slotsIn, type ReviewIndex } from '../review-index/review-index';
import { personName } from '../review-session/reviewer';
import { EvidenceList } from './evidence-list';
import { LinksInAndOut } from './links-in-and-out';
import { NotInFile } from './not-in-file';

const leads: Record<Role, string> = {
  intervention: 'Where this is done',
  actor: 'For these people',
  context: 'In the context',
  mechanism: 'the mechanism',
  outcome: 'leads to',
};

const order: readonly Role[] = ['intervention', 'actor', 'context', 'mechanism', 'outcome'];

/** A configuration, whole, with everything it rests on and everything that hangs on it. */
export function ConfigurationDetail({ id, index }: { id: string; index: ReviewIndex }) {
  const configuration = index.configurations.get(id);
  if (configuration === undefined) return <NotInFile kind="configuration" id={id} />;
  return (
    <article className="detail-body">
      <header>
        <h2 className="figures">{configuration.id}</h2>
        {configuration.title !== undefined && <p className="quotation">{configuration.title}</p>}
        <p className="quiet small">{standing(configuration)}</p>
        <FromSuggestion id={configuration.id} index={index} />
      </header>
      <Whole configuration={configuration} index={index} />
      {configuration.statement !== undefined && (
        <blockquote className="quotation detail-statement">{configuration.statement}</blockquote>
      )}
      {configuration.inference && (
        <p className="note">
          <strong>Inferred</strong> ({configuration.inference.mode}): {configuration.inference.memo}
        </p>
      )}
      <EvidenceList
        claim={{ kind: 'configuration', id }}
        index={index}
        configuration={configuration}
      />
      <LinksInAndOut id={id} index={index} />
      <FindingsAbout kind="configuration" id={id} />
      <Situated configuration={configuration} index={index} />
    </article>
  );
}

function standing({ tier, status }: Configuration): string {
  const tiers = {
    extracted: 'as told by a source',
    consolidated: 'built from several accounts',
    refined: 'part of the refined theory',
  };
  const stands = status === 'extracted' ? '' : `, ${status.replaceAll('-', ' ')}`;
  return `${tier} (${tiers[tier]})${stands}`;
}

function Whole({ configuration, index }: { configuration: Configuration; index: ReviewIndex }) {
  return (
    <div className="whole">
      {order.map((role) => {
        const slots = slotsIn(configuration, role);
        if (slots.length === 0) return null;
        return (
          <section key={role} className={`whole-part role-${role}`}>
            <h3>
              <RoleMark role={role} /> {leads[role]}
            </h3>
            {slots.map((slot, position) => (
              <div key={slot.id} className="whole-slot">
                {position > 0 && <span className="whole-and">and</span>}
                <WholeSlot slot={slot} configuration={configuration} index={index} />
              </div>
            ))}
          </section>
        );
      })}
    </div>
  );
}

function WholeSlot({
  slot,
  configuration,
  index,
}: {
  slot: Slot;
  configuration: Configuration;
  index: ReviewIndex;
}) {
  const actor =
    slot.actor === undefined
      ? undefined
      : index.review.actors.find(({ id }) => id === slot.actor)?.label;
  return (
    <>
      <p className="quotation">{slot.text}</p>
      {slot.role === 'mechanism' && slot.resource && (
        <p className="small">Resource: {slot.resource.text}</p>
      )}
      {slot.role === 'mechanism' && slot.response && (
        <p className="small">Response: {slot.response.text}</p>
      )}
      <p className="small quiet whole-constructs">
        <SlotState slot={slot} index={index} />
        {actor !== undefined && <>; {actor}</>}
        {slot.level !== undefined && <>; {slot.level} level</>}
        {(slot.inference ?? configuration.inference) !== undefined && (
          <>
            {' '}
            <span className="badge badge-inferred">inferred</span>
          </>
        )}
      </p>
      {slot.note !== undefined && <p className="small quiet">{slot.note}</p>}
    </>
  );
}

function Situated({ configuration, index }: { configuration: Configuration; index: ReviewIndex }) {
  const { facets } = index.review;
  if (configuration.facets.length === 0 && configuration.by === undefined) return null;
  return (
    <section className="detail-section">
      <h3>Where it stands in the review</h3>
      <dl className="pairs">
        {configuration.facets.map(({ facet, value }) => {
          const known = facets.find(({ id }) => id === facet);
          return (
            <div key={facet}>
              <dt>{known?.label ?? facet}</dt>
              <dd>{known?.values.find(({ id }) => id === value)?.label ?? value}</dd>
            </div>
          );
        })}
        {configuration.by !== undefined && (
          <div>
            <dt>Written by</dt>
            <dd>{personName(index.review, configuration.by)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
