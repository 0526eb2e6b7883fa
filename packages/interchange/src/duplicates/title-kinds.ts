/** A notice about another report, which has much the same title and is not that report. */
export type Notice = 'correction' | 'retraction' | 'concern' | 'comment' | 'protocol';

const notices: readonly (readonly [Notice, RegExp])[] = [
  [
    'correction',
    /^(?:published )?(?:erratum|errata|corrigend(?:um|a)|corrections?|author corrections?|publisher correction|addend(?:um|a))(?: |$)|(?: |^)(?:erratum|corrigendum|correction)$/,
  ],
  ['retraction', /^(?:retraction|withdrawal|notice of retraction|retraction note)(?: |$)/],
  ['concern', /^(?:expression|editorial expression) of concern(?: |$)/],
  [
    'comment',
    /^(?:re|reply|replies|authors? (?:reply|response)|response to|in response to|comments?(?:ary)? (?:on|to)|letter(?: to the editor)?(?: re| regarding)?|rejoinder|discussion of)(?: |$)/,
  ],
  ['protocol', /(?: |^)(?:study |trial |review )?protocol$/],
];

/** Titles that say what kind of piece it is and not what it is about. */
const generic = new Set(
  (
    'editorial|guest editorial|editorials|introduction|preface|foreword|afterword|prologue|epilogue|commentary|' +
    'comment|comments|letter|letters|letter to the editor|letters to the editor|correspondence|reply|response|' +
    'authors reply|author reply|authors response|in reply|book review|book reviews|review|reviews|reviewers|news|' +
    'in brief|in this issue|from the editor|editors note|editor s note|announcement|announcements|abstracts|' +
    'poster abstracts|oral abstracts|conference abstracts|proceedings|contents|table of contents|index|discussion|' +
    'conclusion|conclusions|obituary|erratum|errata|corrigendum|correction|corrections|retraction|viewpoint|' +
    'perspective|opinion|invited commentary|issue information|list of contributors|contributors|acknowledgements|' +
    'untitled|no title|annual report|case report|research|summary|abstract|supplement|appendix'
  ).split('|'),
);

/** What a title, or the type of the publication, says it is a notice of; undefined for a report itself. */
export function noticeOf(words: readonly string[], types: readonly string[]): Notice | undefined {
  const title = words.join(' ');
  const typed = types.some((type) => /\b(?:erratum|corrigendum|correction)\b/i.test(type));
  return typed ? 'correction' : notices.find(([, pattern]) => pattern.test(title))?.[0];
}

/** Whether many pieces have this title. */
export function isGenericTitle(words: readonly string[]): boolean {
  return generic.has(words.join(' '));
}

const series = new Set(
  'part parts pt wave waves chapter section round paper module instalment installment episode volume vol study stage phase cohort series report no number nr'.split(
    ' ',
  ),
);
/** Words that hardly ever stand for anything but one of several pieces. */
const pieces = new Set('part parts pt wave waves chapter section round paper module'.split(' '));
const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const spelt = 'one two three four five six seven eight nine ten'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The numbers of a title, in figures whatever they are written in. */
export interface TitleNumbers {
  /** All of them. */
  readonly all: string;
  /** Those that tell pieces of one work apart: behind “part” or the like, or at the very end. */
  readonly parts: string;
  /** Whether a word says that it is one piece of several. */
  readonly isPiece: boolean;
}

/** Finds the numbers of a title: `Part II`, `wave 10`, `second report`. */
export function titleNumbers(words: readonly string[]): TitleNumbers {
  const found = words.flatMap((word, at) => {
    const before = words[at - 1] ?? '';
    const number = figureOf(word, series.has(before), at === words.length - 1);
    const isPart = series.has(before) || series.has(words[at + 1] ?? '') || at === words.length - 1;
    return number === undefined ? [] : [{ number, isPart, isPiece: pieces.has(before) }];
  });
  const numbers = (list: typeof found) => list.map(({ number }) => number).join(' ');
  return {
    all: numbers(found),
    parts: numbers(found.filter(({ isPart }) => isPart)),
    isPiece: found.some(({ isPiece }) => isPiece),
  };
}

/** Letters and number words are numbers only where a title counts with them. */
function figureOf(word: string, isCounted: boolean, isLast: boolean): string | undefined {
  if (/^\d+$/.test(word)) return String(Number(word));
  const roman = romans.indexOf(word);
  if (roman >= 0) return isCounted || isLast || word.length > 1 ? String(roman + 1) : undefined;
  const place = Math.max(spelt.indexOf(word), ordinals.indexOf(word));
  return place < 0 ? undefined : String(place + 1);
}
