import type { Role } from '@cmoc/model';
import { ConfigurationLink, OpenedLink } from '../app/opened-link';
import { RoleMark } from '../design/role-mark';
import { roleWords } from '../design/role-words';
import { counted } from '../design/words';
import { constructLabel, type ConstructUse, type ReviewIndex } from '../review-index/review-index';

const usesShown = 3;
const roleOrder: readonly Role[] = ['context', 'mechanism', 'outcome', 'intervention', 'actor'];

/** A name of the vocabulary: the roles it stands in, and the words it stands for in configurations. */
export function PhraseCard({ construct, index }: { construct: string; index: ReviewIndex }) {
  const uses = index.usesOf(construct);
  const definition = index.constructs.get(construct)?.definition;
  return (
    <article className="phrase">
      <h3 className="phrase-name">
        <OpenedLink kind="construct" id={construct}>
          {constructLabel(index, construct)}
        </OpenedLink>
      </h3>
      {definition !== undefined && <p className="small">{definition}</p>}
      <RoleCounts uses={uses} />
      <ul className="phrase-uses">
        {uses.slice(0, usesShown).map(({ configuration, slot }) => (
          <li key={`${configuration.id} ${slot.id}`}>
            <RoleMark role={slot.role} />
            <span>
              {slot.text} <ConfigurationLink id={configuration.id} />
            </span>
          </li>
        ))}
      </ul>
      {uses.length > usesShown && (
        <p className="small quiet">and {uses.length - usesShown} more uses</p>
      )}
    </article>
  );
}

/** In which roles a phrase stands, and in how many configurations each. */
export function RoleCounts({ uses }: { uses: readonly ConstructUse[] }) {
  if (uses.length === 0) {
    return <p className="small quiet">Stands in no configuration.</p>;
  }
  const inRole = (role: Role) =>
    new Set(
      uses.filter(({ slot }) => slot.role === role).map(({ configuration }) => configuration.id),
    ).size;
  return (
    <p className="role-counts figures">
      {roleOrder
        .filter((role) => inRole(role) > 0)
        .map((role) => (
          <span key={role}>
            <RoleMark role={role} silent /> {roleWords[role]} in{' '}
            {counted(inRole(role), 'configuration')}
          </span>
        ))}
    </p>
  );
}
