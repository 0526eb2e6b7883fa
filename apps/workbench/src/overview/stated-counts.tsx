import { OpenedLink } from '../app/opened-link';
import type { ReviewIndex } from '../review-index/review-index';
import { countedUnit } from './flow-numbers';

/** Numbers as publications state them; where they differ, the difference is shown. */
export function StatedCounts({ index }: { index: ReviewIndex }) {
  const { statedCounts } = index.review;
  if (statedCounts.length === 0) return null;
  return (
    <section aria-labelledby="stated">
      <h2 id="stated">Numbers as the publications state them</h2>
      <p className="section-lead">
        They are shown as they stand. Where they do not agree, nothing was corrected.
      </p>
      <table className="listing">
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">What was counted</th>
            <th scope="col">Count</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {statedCounts.map((count) => (
            <tr key={count.id}>
              <td data-label="Stage">{count.stage ?? 'not stated'}</td>
              <td data-label="What was counted">
                <p>{count.label}</p>
                {count.note !== undefined && <p className="quiet small">{count.note}</p>}
              </td>
              <td data-label="Count" className="figures nowrap">
                {countedUnit(count.count, count.unit)}
              </td>
              <td data-label="Source">
                {count.source === undefined ? (
                  <span className="quiet">not stated</span>
                ) : (
                  <OpenedLink kind="source" id={count.source}>
                    {index.sources.get(count.source)?.label ?? count.source}
                  </OpenedLink>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
