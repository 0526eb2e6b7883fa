declare module 'wink-porter2-stemmer' {
  // The package has no types of its own, and one default export.
  // eslint-disable-next-line no-restricted-syntax
  export default function stem(word: string): string;
}
