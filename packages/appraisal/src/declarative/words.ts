/** Words that carry no meaning of their own in a slot's text. */
const fillers = new Set([
  'a',
  'an',
  'the',
  'in',
  'at',
  'of',
  'on',
  'to',
  'and',
  'or',
  'for',
  'with',
]);

/** The words of a text in lower case, without punctuation; apostrophes and hyphens part words. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether a phrase stands in a text as whole words. */
export function hasPhrase(text: string, phrase: string): boolean {
  const inner = wordsOf(phrase);
  return inner.length > 0 && ` ${wordsOf(text).join(' ')} `.includes(` ${inner.join(' ')} `);
}

/** Whether a text says nothing beyond the given phrases and filler words. */
export function hasOnlyPhrases(text: string, phrases: readonly string[]): boolean {
  let rest = ` ${wordsOf(text).join(' ')} `;
  // A text without any word says nothing beyond them either.
  if (rest.trim() === '') return true;
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  for (const phrase of longestFirst) {
    const inner = wordsOf(phrase).join(' ');
    if (inner !== '') rest = rest.replaceAll(` ${inner} `, '  ');
  }
  const left = wordsOf(rest).filter((word) => !fillers.has(word));
  return left.length === 0 && longestFirst.some((phrase) => hasPhrase(text, phrase));
}
