import { reviewerIn } from '../review-session/reviewer';
import { labelOf, useSession } from '../review-session/session-store';
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
  const { review, work } = session;
  const by = reviewerIn(review);
  const undoable = work.undoable(by);
  const redoable = work.redoable(by);
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
            disabled={undoable === undefined}
            what={undoable && labelOf(undoable, session)}
          />
          <Action
            label="Redo"
            keys="Ctrl ⇧ Z"
            glyph="↷"
            onClick={actions.redo}
            disabled={redoable === undefined}
            what={redoable && labelOf(redoable, session)}
          />
          <Action
            label={work.length === 0 ? 'History' : `History (${work.length})`}
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
  /** What it would do, in words. */
  what?: string | undefined;
}

function Action({ label, keys, glyph, onClick, disabled = false, what }: ActionProps) {
  return (
    <button
      type="button"
      className="button button-bare action"
      aria-label={label}
      aria-disabled={disabled}
      title={what === undefined ? `${label} (${keys})` : `${label} (${keys}): ${what}`}
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
