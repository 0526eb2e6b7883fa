import { fullTextOf, resolveQuote, type Fragment, type Source } from '@cmoc/model';
import type { LossLog } from '../contract/loss-report';
import { extraOf, extraText } from './extra';
import { CharacterCounts } from './text-positions';
import type { WriteContext } from './write-context';

/** A passage with its positions, counted in characters as the standard says. */
export interface PlacedPassage {
  readonly fragment: Fragment;
  readonly start: number;
  readonly end: number;
}

/** The passages of a source, by how they are written. */
export interface PlacedPassages {
  /** The text they stand in; undefined where the review holds none. */
  readonly text: string | undefined;
  readonly inText: readonly PlacedPassage[];
  /** Regions of pages and pictures, stretches of recordings and transcripts. */
  readonly regions: readonly Fragment[];
  /** The whole of the source. */
  readonly whole: readonly Fragment[];
}

/**
 * Finds the place of every passage of a source. A source without a full text gets one made of its
 * passages; a passage that is nowhere in the full text is left behind, with its codings.
 */
export function placePassages(
  context: WriteContext,
  source: Source,
  fragments: readonly Fragment[],
): PlacedPassages {
  const kindOf = (fragment: Fragment) => extraText(extraOf(fragment), 'kind');
  const whole = fragments.filter((fragment) => kindOf(fragment) === 'whole');
  const regions = fragments.filter((fragment) => !['whole', undefined].includes(kindOf(fragment)));
  const marked = fragments.filter((fragment) => kindOf(fragment) === undefined);
  const text = fullTextOf(context.review, source);
  if (text !== undefined) return { text, inText: placeIn(text, marked, context), regions, whole };
  const stated = marked.map(({ locator }) => [locator?.start, locator?.end] as const);
  if (stated.every(([start, end]) => start !== undefined && end !== undefined)) {
    const inText = marked.map((fragment, at) => {
      const [start = 0, end = 0] = stated[at] ?? [];
      return { fragment, start, end };
    });
    return { text: undefined, inText, regions, whole };
  }
  return { ...madeOf(marked, source, context.losses), regions, whole };
}

function placeIn(
  text: string,
  fragments: readonly Fragment[],
  context: WriteContext,
): PlacedPassage[] {
  const found = fragments.flatMap((fragment) => {
    const range = rangeOf(text, fragment);
    if (range !== undefined) return [{ fragment, ...range }];
    const codings = context.codingCount(fragment.id);
    const reason = `It stands nowhere in the full text of its source; ${codings === 0 ? 'it was left out' : 'it was left out, with its codings'}.`;
    context.losses.add('dropped', 'fragments', reason, fragment.text);
    return [];
  });
  return counted(text, found);
}

function rangeOf(
  text: string,
  { locator, text: words }: Fragment,
): { readonly start: number; readonly end: number } | undefined {
  const { start, end } = locator ?? {};
  if (start !== undefined && end !== undefined && start <= end && end <= text.length) {
    return { start, end };
  }
  const at = text.indexOf(words);
  if (at >= 0) return { start: at, end: at + words.length };
  const { match } = resolveQuote(text, words);
  return match === undefined ? undefined : { start: match.start, end: match.end };
}

/** UTF-16 places as counts of characters; places are gone through in order, so that it stays linear. */
function counted(text: string, passages: readonly PlacedPassage[]): PlacedPassage[] {
  const places = [...new Set(passages.flatMap(({ start, end }) => [start, end]))];
  const counts = new CharacterCounts(text);
  const count = new Map(
    places.sort((one, other) => one - other).map((place) => [place, counts.before(place)]),
  );
  return passages.map(({ fragment, start, end }) => ({
    fragment,
    start: count.get(start) ?? 0,
    end: count.get(end) ?? 0,
  }));
}

function madeOf(
  fragments: readonly Fragment[],
  source: Source,
  losses: LossLog,
): Pick<PlacedPassages, 'text' | 'inText'> {
  const reason = 'The review does not hold the text; one was made of the passages.';
  losses.add('approximated', 'sources.fullText', reason, source.label);
  let text = '';
  const passages = fragments.map((fragment) => {
    const start = text.length;
    text += fragment.text;
    const end = text.length;
    text += '\n\n';
    return { fragment, start, end };
  });
  return { text, inText: counted(text, passages) };
}
