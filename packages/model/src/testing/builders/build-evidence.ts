import type { ReviewParts } from './build-review';

/** Who says what of a configuration: the configuration, the source, and how it stands to it (`supports` when left out). */
export type EvidenceShorthand = readonly [
  configuration: string,
  source: string,
  stance?: NonNullable<ReviewParts['evidence']>[number]['stance'],
];

/**
 * Writes evidence from shorthand, for tests and examples: passage `f0` (“Passage 0”) of its source and evidence
 * `e0` on the whole configuration for the first, `f1` and `e1` for the second, and so on.
 *
 * @example
 * ```ts
 * buildReview({ configurations, ...buildEvidence([['A', 's1'], ['A', 's2', 'opposes']]) });
 * ```
 */
export function buildEvidence(told: readonly EvidenceShorthand[]): {
  readonly fragments: NonNullable<ReviewParts['fragments']>;
  readonly evidence: NonNullable<ReviewParts['evidence']>;
} {
  return {
    fragments: told.map(([, source], at) => ({
      id: `f${at}`,
      source,
      text: `Passage ${at}`,
      distance: 'quotation',
      status: 'reported-finding',
    })),
    evidence: told.map(([id, , stance = 'supports'], at) => ({
      id: `e${at}`,
      subject: { kind: 'configuration', id },
      fragment: `f${at}`,
      stance,
    })),
  };
}
