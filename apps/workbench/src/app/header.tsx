import { useSession } from '../review-session/session-store';
import { useAddress, writeAddress, views, type ViewName } from './address';

const labels: Record<ViewName, { long: string; short: string }> = {
  overview: { long: 'Overview', short: 'Overview' },
  configurations: { long: 'Configurations', short: 'Table' },
  map: { long: 'Theory map', short: 'Map' },
  chains: { long: 'Chains and loops', short: 'Chains' },
  proposals: { long: 'Proposals', short: 'Propose' },
  findings: { long: 'Findings', short: 'Findings' },
};

/** What the header can do. */
export interface HeaderActions {
  undo: () => void;
  redo: () => void;
  history: () => void;
  open: () => void;
  download: () => void;
  export: () => void;
  keys: () => void;
}

/** Which review is in hand, what can be done with it, and the views of it. */
export function Header({ actions }: { actions: HeaderActions }) {
  const { session } = useSession();
  const { review, past, future } = session;
  return (
    <>
      <header className="masthead">
        <a className="wordmark" href="#/overview">
          cmoc
        </a>
        <p className="masthead-title">
          <cite>{review.title}</cite>
          {review.completeness === 'partial' && (
            <span className="badge badge-warning">partial</span>
          )}
          {review.synthetic && <span className="badge badge-warning">synthetic</span>}
        </p>
        <div className="masthead-actions" role="group" aria-label="Work on this review">
          <Action
            label="Undo"
            keys="Ctrl Z"
            glyph="↶"
            onClick={actions.undo}
            disabled={past.length === 0}
          />
          <Action
            label="Redo"
            keys="Ctrl ⇧ Z"
            glyph="↷"
            onClick={actions.redo}
            disabled={future.length === 0}
          />
          <Action
            label={past.length === 0 ? 'History' : `History (${past.length})`}
            keys="h"
            glyph="≡"
            onClick={actions.history}
          />
          <Action label="Open" keys="o" glyph="↥" onClick={actions.open} />
          <Action label="Download" keys="d" glyph="↧" onClick={actions.download} />
          <Action label="Export" keys="e" glyph="⇥" onClick={actions.export} />
          <Action label="Keys" keys="?" glyph="?" onClick={actions.keys} />
        </div>
      </header>
      <ViewNavigation />
    </>
  );
}

interface ActionProps {
  label: string;
  keys: string;
  glyph: string;
  onClick: () => void;
  disabled?: boolean;
}

function Action({ label, keys, glyph, onClick, disabled = false }: ActionProps) {
  return (
    <button
      type="button"
      className="button button-bare action"
      aria-label={label}
      aria-disabled={disabled}
      title={`${label} (${keys})`}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      <span className="action-glyph" aria-hidden="true">
        {glyph}
      </span>
      <span className="action-label">{label}</span>
      <kbd aria-hidden="true">{keys}</kbd>
    </button>
  );
}

function ViewNavigation() {
  const { view, query } = useAddress();
  const kept = query['open'] === undefined ? {} : { open: query['open'] };
  return (
    <nav className="view-navigation" aria-label="Views">
      <ol>
        {views.map((name, position) => (
          <li key={name}>
            <a
              href={writeAddress({ view: name, query: kept })}
              aria-current={name === view ? 'page' : undefined}
            >
              <span className="view-number" aria-hidden="true">
                {position + 1}
              </span>
              <span className="view-long">{labels[name].long}</span>
              <span className="view-short">{labels[name].short}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
