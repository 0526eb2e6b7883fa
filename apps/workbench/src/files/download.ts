import { writeReview, type Review } from '@cmoc/model';

/** Hands the review over as a canonical `.cmoc.json` file. */
export function downloadReview(review: Review): void {
  const url = URL.createObjectURL(new Blob([writeReview(review)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${review.id}.cmoc.json`;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
