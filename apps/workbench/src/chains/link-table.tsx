import type { ChainLink } from '@cmoc/consolidation';
import { ConfigurationLink } from '../app/opened-link';
import { counted } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { StateWords } from './state-words';

/** Every link on its own, for those who want to check them one by one. */
export function LinkTable({ index, links }: { index: ReviewIndex; links: readonly ChainLink[] }) {
  if (links.length === 0) return null;
  return (
    <details className="link-table">
      <summary>All {counted(links.length, 'link')}, one by one</summary>
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
    </details>
  );
}
