import { withoutAddresses } from '../reference/identifiers';

/**
 * What became of something that did not come across as it was. `dropped`: left behind. `approximated`:
 * came across in another form. `unreadable`: could not be understood. `not-in-file`: the program that
 * wrote the file had already left it out. `withheld`: left out on purpose, such as an e-mail address.
 */
export type LossKind = 'dropped' | 'approximated' | 'unreadable' | 'not-in-file' | 'withheld';

/** Something that did not come across as it was: where, why, how often, with a sample. */
export interface Loss {
  readonly kind: LossKind;
  /** Where in the file or review: a tag, a column, an element, a field. */
  readonly place: string;
  readonly reason: string;
  readonly count: number;
  /** The beginning of the first one. */
  readonly sample: string | null;
}

/** Everything that did not come across as it was, in order of place; empty when all did. */
export type LossReport = readonly Loss[];

const longestSample = 120;

/** Collects losses; the same kind, place and reason are counted together. */
export class LossLog {
  readonly #losses = new Map<string, { loss: Omit<Loss, 'count'>; count: number }>();

  add(kind: LossKind, place: string, reason: string, sample: string | null = null): void {
    this.addMany(1, { kind, place, reason, sample });
  }

  /** As {@link add}, for several at once; none is no loss. */
  addMany(count: number, { kind, place, reason, sample }: Omit<Loss, 'count'>): void {
    if (count < 1) return;
    const key = `${kind}\u0000${place}\u0000${reason}`;
    const known = this.#losses.get(key);
    if (known === undefined) {
      this.#losses.set(key, { loss: { kind, place, reason, sample: shorten(sample) }, count });
    } else known.count += count;
  }

  report(): LossReport {
    return [...this.#losses.entries()]
      .sort(([one], [other]) => compare(sortKey(one), sortKey(other)))
      .map(([, { loss, count }]) => ({
        kind: loss.kind,
        place: loss.place,
        reason: loss.reason,
        count,
        sample: loss.sample,
      }));
  }
}

/** By place first, as a reader looks for them. */
function sortKey(key: string): string {
  const [kind = '', place = '', reason = ''] = key.split('\u0000');
  return `${place}\u0000${kind}\u0000${reason}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function shorten(sample: string | null): string | null {
  if (sample === null) return null;
  const characters = Array.from(sample.slice(0, longestSample * 2));
  const line = withoutAddresses(characters.slice(0, longestSample).join(''))
    .replace(/\s+/g, ' ')
    .trim();
  return characters.length > longestSample ? `${line}…` : line;
}
