import type { Direction, Distance, Fragment, Role, Stance, Theory } from '@cmoc/model';

/** The roles as they are read, in reading order. */
export const roleWords: Record<Role, string> = {
  context: 'context',
  mechanism: 'mechanism',
  outcome: 'outcome',
  intervention: 'intervention',
  actor: 'actor',
};

/** One letter for each role; always shown with the shape. */
export const roleLetters: Record<Role, string> = {
  context: 'C',
  mechanism: 'M',
  outcome: 'O',
  intervention: 'I',
  actor: 'A',
};

/** Directions as a glyph and a word: neither stands alone. */
export const directionWords: Record<Direction, { glyph: string; word: string }> = {
  increase: { glyph: '▲', word: 'more' },
  decrease: { glyph: '▼', word: 'less' },
  present: { glyph: '●', word: 'present' },
  absent: { glyph: '○', word: 'absent' },
  mixed: { glyph: '±', word: 'mixed' },
  'no-change': { glyph: '=', word: 'no change' },
};

/** Stances as a glyph and a word, in the order they are listed: what opposes is listed first. */
export const stanceWords: Record<Stance, { glyph: string; word: string }> = {
  opposes: { glyph: '✕', word: 'opposes' },
  'opposite-confirmed': { glyph: '⇄', word: 'opposite confirmed' },
  refines: { glyph: '◇', word: 'refines' },
  supports: { glyph: '✓', word: 'supports' },
  'context-only': { glyph: '▢', word: 'context only' },
  unclear: { glyph: '?', word: 'unclear' },
};

/** Distances from the words of the source, said so that a reader knows what they hold. */
export const distanceWords: Record<Distance, string> = {
  quotation: 'quotation: the words of the source',
  paraphrase: 'paraphrase: what the source says, in other words',
  compression: 'compression: several passages put into one',
  interpretation: 'interpretation: what the source is read to mean',
  imputation: 'imputation: read into the source by the reviewer',
};

/** What kind of statement a fragment is. */
export const fragmentStatusWords: Record<Fragment['status'], string> = {
  'reported-finding': 'finding reported by the source',
  'authors-interpretation': 'interpretation by the authors of the source',
  'reviewers-inference': 'inference by the reviewer',
  'stakeholder-account': 'account by a stakeholder',
  'authors-statement': 'the claim as its authors state it',
};

/** Where a theory stands, as a heading says it. */
export const theoryStatusWords: Record<Theory['status'], string> = {
  candidate: 'candidate theory',
  initial: 'initial theory',
  refined: 'refined theory',
  final: 'final theory of the review',
  retired: 'retired theory',
};
