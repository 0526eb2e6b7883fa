import { printable } from '../terminal/printable';

/** What a choice asks the reviewer to word, as far as a person needs to know it. */
interface AskedWords {
  readonly name: string;
  readonly question: string;
  readonly draft?: string | undefined;
  readonly optional?: true | undefined;
}

/** What is asked, with the option that answers it and the words to start from. */
export function askedInWords({ name, question, draft, optional }: AskedWords): string {
  const start = draft === undefined ? '' : `, to start from “${printable(draft)}”`;
  const must = optional === true ? '; may be left out' : '';
  return `--answer ${name}="your words" (${printable(question)}${start}${must})`;
}
