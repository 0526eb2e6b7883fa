/** The five moves of synthesis. */
export const moves = ['juxtapose', 'reconcile', 'adjudicate', 'consolidate', 'situate'] as const;

/** One of the five moves. */
export type Move = (typeof moves)[number];
