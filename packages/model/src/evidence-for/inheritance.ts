import type { Move } from '../schema/mapping';

/** What becomes of evidence on what a move starts from, for what it leads to. */
export interface Inheritance {
  /**
   * `kept`: what speaks for, against or for the mirror goes on doing so. `against-only`: what speaks
   * against does; the rest is shown as speaking neither way. `none`: all of it is shown so.
   */
  readonly sign: 'kept' | 'against-only' | 'none';
  /**
   * `whole`: whatever slots it speaks to. `with-its-slot`: evidence on some slots goes where those
   * slots went. `as-a-part`: what spoke to a whole now speaks to the part that came from there.
   */
  readonly reach: 'whole' | 'with-its-slot' | 'as-a-part';
  /** Whether what the move leads to came from what it starts from. */
  readonly isOrigin: boolean;
  /** Why, in one sentence. */
  readonly because: string;
}

/**
 * For each move of synthesis, whether what it leads to inherits the evidence on what it starts from, and
 * with what sign. This table is what {@link evidenceFor} goes by; `EVIDENCE.md` is printed from it.
 */
export const inheritanceOfMoves: Readonly<Record<Move, Inheritance>> = {
  juxtapose: {
    sign: 'kept',
    reach: 'as-a-part',
    isOrigin: true,
    because: 'Each source speaks to its own part; that the parts belong together is told by none.',
  },
  reconcile: {
    sign: 'kept',
    reach: 'whole',
    isOrigin: true,
    because: 'The result explains both sides, so what was found on either side stands behind it.',
  },
  adjudicate: {
    sign: 'against-only',
    reach: 'whole',
    isOrigin: true,
    because:
      'The move does not record which side prevailed, so support for a side is not yet support for the judgement; objections stay.',
  },
  consolidate: {
    sign: 'kept',
    reach: 'whole',
    isOrigin: true,
    because: 'The result says what its members say.',
  },
  situate: {
    sign: 'kept',
    reach: 'whole',
    isOrigin: true,
    because: 'The same finding, placed in its circumstances.',
  },
  subsume: {
    sign: 'kept',
    reach: 'whole',
    isOrigin: true,
    because: 'What holds for the case is a case of what subsumes it.',
  },
  merge: {
    sign: 'kept',
    reach: 'whole',
    isOrigin: true,
    because: 'The result and its members are one claim.',
  },
  split: {
    sign: 'kept',
    reach: 'with-its-slot',
    isOrigin: true,
    because:
      'Evidence on some slots goes to the part that has them; evidence on the whole goes to every part.',
  },
  refute: {
    sign: 'none',
    reach: 'whole',
    isOrigin: false,
    because: 'What was told for a refuted claim supports nothing that took its place.',
  },
  affirm: {
    sign: 'kept',
    reach: 'whole',
    isOrigin: true,
    because: 'What affirms a claim brings its evidence with it.',
  },
  refine: {
    sign: 'kept',
    reach: 'whole',
    isOrigin: true,
    because: 'The result says the same more closely.',
  },
};
