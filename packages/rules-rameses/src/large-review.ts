import type { Review } from '@cmoc/model';
import { reviewOfCase } from '@cmoc/appraisal/testing';

/** A synthetic review of a given number of configurations, with five passages each; for benches. */
export function largeReview(configurations: number): Review {
  const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
  const sources = Math.max(1, Math.round(configurations / 6));
  return reviewOfCase({
    synthetic: true,
    team: [{ id: 'p1', name: 'Synthetic reviewer' }],
    programmes: [{ id: 'pr1', label: 'Buddying programme' }],
    sources: numbers(sources).map((n) => ({ id: `s${n}`, kind: 'document', label: `Source ${n}` })),
    fragments: numbers(configurations * 5).map((n) => ({
      id: `f${n}`,
      source: `s${n % sources}`,
      text: `Staff held back until they saw it work, the ${n}th time.`,
      distance: n % 3 === 0 ? 'quotation' : 'paraphrase',
      status: 'reported-finding',
    })),
    constructs: numbers(Math.ceil(configurations / 4)).map((n) => ({
      id: `k${n}`,
      label: `construct ${n}`,
    })),
    configurations: numbers(configurations).map((n) => ({
      id: `c${n}`,
      tier: n % 10 === 0 ? 'refined' : 'extracted',
      slots: (['context', 'mechanism', 'outcome'] as const).map((role, place) => ({
        id: role,
        role,
        text: `Partners expect well of each other in case ${n}`,
        constructs: [`k${(n + place) % Math.ceil(configurations / 4)}`],
        direction: n % 2 === 0 ? 'increase' : 'decrease',
      })),
    })),
    evidence: numbers(configurations * 5).map((n) => ({
      id: `e${n}`,
      subject: { kind: 'configuration', id: `c${n % configurations}` },
      fragment: `f${n}`,
      stance: n % 25 === 0 ? 'opposes' : 'supports',
    })),
    mappings: numbers(Math.floor(configurations / 2)).map((n) => ({
      id: `m${n}`,
      move: 'refine',
      from: [`c${n}`],
      to: [`c${Math.floor(n / 10) * 10}`],
      by: 'p1',
      at: '2026-01-05T10:00:00Z',
      reason: 'They tell the same story.',
    })),
  });
}
