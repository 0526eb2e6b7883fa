import { defineDerived } from '@cmoc/appraisal';

/** The configurations from which recorded moves lead back to an extracted one. */
export const leadBackToExtracted = defineDerived({
  id: 'rules-rameses/lead-back-to-extracted',
  reads: ['configurations', 'mappings'],
  compute: ({ review }): ReadonlySet<string> => {
    const onward = new Map<string, string[]>();
    for (const { from, to, withdrawn } of review.mappings) {
      if (withdrawn !== undefined) continue;
      for (const start of from) onward.set(start, [...(onward.get(start) ?? []), ...to]);
    }
    const reached = new Set(
      review.configurations
        .filter(({ tier }) => tier === 'extracted')
        .map(({ id }) => id as string),
    );
    const waiting = [...reached];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const next of onward.get(at) ?? []) {
        if (reached.has(next)) continue;
        reached.add(next);
        waiting.push(next);
      }
    }
    return reached;
  },
});
