import type { IssueList } from '../result/issue-list';
import type { Review } from '../schema/review';
import { hashText } from '../texts/hash-text';

/**
 * Reports full texts that are not the ones their hashes name, and texts that no source names any more. A
 * source whose text is not held is no fault: texts need not travel, and can be taken out.
 */
export function checkTexts(review: Review, issues: IssueList): void {
  if (review.texts.length === 0) return;
  const lengths = new Map<string, number>();
  review.texts.forEach(({ hash, text }, position) => {
    if (lengths.has(hash)) {
      const told = `The text ${hash} is given twice; expected each text once.`;
      issues.error('duplicate-id', ['texts', position, 'hash'], told, { kind: 'text', id: hash });
    }
    lengths.set(hash, text.length);
    const found = hashText(text);
    if (found === hash) return;
    issues.error(
      'text-altered',
      ['texts', position, 'text'],
      `The text has the hash ${found}, and is named ${hash}; expected the text that is named.`,
      { expected: hash, found },
    );
  });
  const named = new Set<string>();
  review.sources.forEach(({ fullText }, position) => {
    if (fullText === undefined) return;
    named.add(fullText.hash);
    const length = lengths.get(fullText.hash);
    if (length === undefined || length === fullText.length) return;
    issues.error(
      'text-altered',
      ['sources', position, 'fullText', 'length'],
      `Found a length of ${String(fullText.length)}, but the text is ${String(length)} characters long.`,
      { expected: length, found: fullText.length },
    );
  });
  review.texts.forEach(({ hash }, position) => {
    if (named.has(hash)) return;
    const told = `No source names the text ${hash}; it is kept. Take it out where it should not travel.`;
    issues.warn('text-without-source', ['texts', position], told, { hash });
  });
}
