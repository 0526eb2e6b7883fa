import { someOf } from '../units/entity-units';
import { nearest } from './nearest';

/** Something that can be named on the command line. */
interface Named {
  readonly id: string;
  readonly label?: string | undefined;
}

/** What helps after an unknown id: the one that was meant, told by id or label, or a few there are. */
export function knownIds(typed: string, known: readonly Named[]): { readonly next?: string } {
  const byWords = new Map(known.flatMap(({ id, label }) => (label ? [[label, id]] : [])));
  const ids = known.map(({ id }) => id);
  const words = nearest(typed, [...byWords.keys()]);
  const meant = nearest(typed, ids) ?? (words === undefined ? undefined : byWords.get(words));
  if (meant !== undefined) return { next: `did you mean ${meant}?` };
  return ids.length === 0 ? {} : { next: `name one of those there are: ${someOf(ids, 3)}` };
}
