import { writeReviewFile, type ReviewFile } from '@cmoc/model';

/** Hands the review over as a canonical `.cmoc.json` file, with everything that was done to it. */
export function downloadReview(file: ReviewFile): void {
  saveFile(`${file.review.id}.cmoc.json`, 'application/json', writeReviewFile(file));
}

/** Hands a file over to the reader’s computer. */
export function saveFile(name: string, mediaType: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
