import type { ChainLink } from '@cmoc/consolidation';
import { useState } from 'react';
import { ConfigurationLink } from '../app/opened-link';
import { counted } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { StateWords } from './state-words';

/** So many more links are drawn each time the reader asks. */
const atATime = 500;

interface LinkTableProps {
  readonly index: ReviewIndex;
  readonly links: readonly ChainLink[];
}

/** Every link on its own, for those who want to check them one by one. */
export function LinkTable({ index, links }: LinkTableProps) {
  // What is folded away is not drawn: a large review has a hundred thousand links.
  const [shown, setShown] = useState(0);
  if (links.length === 0) return null;
  return (
    <details
      className="link-table"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && shown === 0) setShown(atATime);
      }}
    >
      <summary>All {counted(links.length, 'link')}, one by one</summary>
      <Links index={index} links={links.slice(0, shown)} />
      {shown > 0 && shown < links.length && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setShown(shown + atATime);
          }}
        >
          Show {Math.min(atATime, links.length - shown)} more, of{' '}
          {links.length.toLocaleString('en-GB')}
        </button>
      )}
    </details>
  );
}

function Links({ index, links }: LinkTableProps) {
  return (
    <table className="listing">
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">Outcome</th>
          <th scope="col">To</th>
          <th scope="col">Becomes</th>
          <th scope="col">Basis</th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <tr key={link.id}>
            <td data-label="From">
              <ConfigurationLink id={link.from} />
            </td>
            <td data-label="Outcome">
              {link.state && <StateWords state={link.state} index={index} />}
            </td>
            <td data-label="To">
              <ConfigurationLink id={link.to} />
            </td>
            <td data-label="Becomes">
              {link.kind === 'outcome-to-context' ? 'context' : 'mechanism'}
            </td>
            <td data-label="Basis">
              {link.basis}
              {link.identities.length > 0 && ', by judgement'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
