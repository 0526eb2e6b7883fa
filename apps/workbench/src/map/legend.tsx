import { RoleMark } from '../design/role-mark';

/** What the marks of the map mean. */
export function Legend() {
  return (
    <figcaption className="legend">
      <span>
        <RoleMark role="context" silent /> context
      </span>
      <span>
        <RoleMark role="mechanism" silent /> mechanism
      </span>
      <span>
        <RoleMark role="outcome" silent /> outcome
      </span>
      <span>
        <svg className="legend-line" viewBox="0 0 56 16" aria-hidden="true">
          <path className="map-strand" d="M1 8H14M42 8H54" />
          <rect className="map-badge" x="14" y="1" width="28" height="14" rx="7" />
          <text className="map-badge-id" x="28" y="11.5" textAnchor="middle">
            id
          </text>
        </svg>{' '}
        one configuration, whole
      </span>
      <span>
        <svg className="legend-line" viewBox="0 0 56 16" aria-hidden="true">
          <path className="map-join-line" d="M1 8H54" />
        </svg>{' '}
        outcome that becomes context or mechanism; inferred from construct and direction, asserted
        by no source
      </span>
      <span>▲ more, ▼ less</span>
    </figcaption>
  );
}
