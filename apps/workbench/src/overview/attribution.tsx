import type { Review } from '@cmoc/model';
import { DoiLink } from '../detail/source-reference';

/** Who is to be credited, and for what. */
export function Attribution({ review }: { review: Review }) {
  if (review.attribution.length === 0 && review.funding === undefined) return null;
  return (
    <section aria-labelledby="attribution">
      <h2 id="attribution" className="margin-head">
        Attribution
      </h2>
      <ul className="attribution">
        {review.attribution.map((credit, position) => (
          <li key={position}>
            {credit.text} {credit.doi !== undefined && <DoiLink doi={credit.doi} />}
            {credit.licence !== undefined && <> ({credit.licence})</>}
          </li>
        ))}
        {review.funding !== undefined && <li>Funding: {review.funding}</li>}
      </ul>
    </section>
  );
}
