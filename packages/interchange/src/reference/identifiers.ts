/** A DOI without an address in front, in lower case: DOIs do not tell cases apart. */
export function normalDoi(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const found = /10\.\d{4,9}\/[^\s"<>]+/i.exec(text)?.[0].toLowerCase();
  return found?.replace(/[.,;)\]]+$/, (end) =>
    end.includes(')') && found.includes('(') ? ')' : '',
  );
}

const addressPattern = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Whether text holds an e-mail address. */
export function hasAddress(text: string): boolean {
  return text.includes('@') && text.search(addressPattern) >= 0;
}

/** Text with its e-mail addresses taken out. */
export function withoutAddresses(text: string): string {
  return text.includes('@') ? text.replace(addressPattern, '[address withheld]') : text;
}
