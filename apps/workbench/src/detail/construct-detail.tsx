import type { Role } from '@cmoc/model';
import { roles } from '@cmoc/model';
import { writeAddress } from '../app/address';
import { ConfigurationLink, OpenedLink } from '../app/opened-link';
import { DirectionMark } from '../design/marks';
import { RoleMark } from '../design/role-mark';
import { counted } from '../design/words';
import { constructLabel, type ConstructUse, type ReviewIndex } from '../review-index/review-index';
import { EvidenceList } from './evidence-list';
import { NotInFile } from './not-in-file';

/** A construct, free of roles: what it means, every role it plays, and where it came from. */
export function ConstructDetail({ id, index }: { id: string; index: ReviewIndex }) {
  const construct = index.constructs.get(id);
  if (construct === undefined) return <NotInFile kind="construct" id={id} />;
  const uses = index.usesOf(id);
  return (
    <article className="detail-body">
      <header>
        <h2>{construct.label}</h2>
        {construct.kind !== undefined && <p className="quiet small">{construct.kind}</p>}
        {construct.aliases.length > 0 && (
          <p className="quiet small">also called {construct.aliases.join(', ')}</p>
        )}
      </header>
      {construct.definition !== undefined && <p className="quotation">{construct.definition}</p>}
      <section className="detail-section">
        <h3>
          Roles it plays{' '}
          <span className="quiet section-count figures">{counted(uses.length, 'use')}</span>
        </h3>
        {uses.length === 0 && <p className="small">No configuration in this file uses it.</p>}
        {roles.map((role) => (
          <UsesInRole key={role} role={role} uses={uses.filter(({ slot }) => slot.role === role)} />
        ))}
        {uses.length > 0 && (
          <p className="small">
            <a href={writeAddress({ view: 'configurations', query: { construct: id } })}>
              Show them in the table
            </a>
          </p>
        )}
      </section>
      {construct.lineage.length > 0 && (
        <section className="detail-section">
          <h3>Where it came from</h3>
          <ol className="lineage-list">
            {construct.lineage.map((event, position) => (
              <li key={position}>
                <strong>{event.event}</strong>
                {event.stage !== undefined && <> in {event.stage.toLowerCase()}</>}
                {event.from.length > 0 && (
                  <>
                    , from{' '}
                    {event.from.map((from, at) => (
                      <span key={from}>
                        {at > 0 && ' and '}
                        <OpenedLink kind="construct" id={from}>
                          {constructLabel(index, from)}
                        </OpenedLink>
                      </span>
                    ))}
                  </>
                )}
                {event.source !== undefined && (
                  <>
                    :{' '}
                    <OpenedLink kind="source" id={event.source}>
                      {index.sources.get(event.source)?.label ?? event.source}
                    </OpenedLink>
                  </>
                )}
                {event.note !== undefined && <p className="small quiet">{event.note}</p>}
              </li>
            ))}
          </ol>
        </section>
      )}
      {index.evidenceOn({ kind: 'construct', id }).length > 0 && (
        <EvidenceList claim={{ kind: 'construct', id }} index={index} />
      )}
    </article>
  );
}

function UsesInRole({ role, uses }: { role: Role; uses: readonly ConstructUse[] }) {
  if (uses.length === 0) return null;
  return (
    <div className="uses">
      <p>
        <RoleMark role={role} silent /> as {role} in {counted(uses.length, 'configuration')}
      </p>
      <ul className="link-list">
        {uses.map(({ configuration, slot }) => (
          <li key={`${configuration.id}/${slot.id}`}>
            <ConfigurationLink id={configuration.id} />{' '}
            <span>
              {slot.text} <DirectionMark direction={slot.direction} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
