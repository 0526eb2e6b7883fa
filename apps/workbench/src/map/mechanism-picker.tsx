import { goTo, writeAddress } from '../app/address';
import { RoleMark } from '../design/role-mark';
import type { ReviewIndex } from '../review-index/review-index';

/** The key under which all mechanisms are shown. */
export const wholeMap = '*';

const mostAsLinks = 12;

interface PickerProps {
  index: ReviewIndex;
  focus: string;
  query: Readonly<Record<string, string>>;
}

/** Which mechanism the map shows; many mechanisms make a list to choose from. */
export function MechanismPicker({ index, focus, query }: PickerProps) {
  const addressOf = (mechanism: string) => ({
    view: 'map' as const,
    query: { ...query, mechanism },
  });
  const all = index.review.configurations.length;
  if (index.groups.length > mostAsLinks) {
    return (
      <label className="field map-choice">
        <span className="field-label">Mechanism</span>
        <select
          className="input"
          value={focus}
          onChange={(event) => {
            goTo(addressOf(event.target.value));
          }}
        >
          {index.groups.map(({ key, label, configurations }) => (
            <option key={key} value={key}>
              {label} ({configurations.length})
            </option>
          ))}
          <option value={wholeMap}>all mechanisms ({all})</option>
        </select>
      </label>
    );
  }
  return (
    <nav className="map-picker" aria-label="Mechanism shown">
      <ul>
        {index.groups.map(({ key, label, configurations }) => (
          <li key={key}>
            <a
              href={writeAddress(addressOf(key))}
              aria-current={key === focus ? 'true' : undefined}
            >
              <RoleMark role="mechanism" silent /> {label}{' '}
              <span className="figures quiet">{configurations.length}</span>
            </a>
          </li>
        ))}
        <li>
          <a
            href={writeAddress(addressOf(wholeMap))}
            aria-current={focus === wholeMap ? 'true' : undefined}
          >
            all mechanisms <span className="figures quiet">{all}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}
