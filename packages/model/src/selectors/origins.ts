import type { Review } from '../schema/review';

/**
 * For each configuration, all that it was made from, step by step back along the moves in force. Indexing
 * is linear in the mappings; each answer in the moves it goes through.
 */
export function originsIn(
  review: Pick<Review, 'mappings'>,
): (configuration: string) => ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const { from, to, withdrawn } of review.mappings) {
    if (withdrawn !== undefined) continue;
    for (const id of to) before.set(id, [...(before.get(id) ?? []), ...from]);
  }
  return (configuration) => {
    const origins = new Set<string>();
    const open = [configuration];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const origin of before.get(id) ?? []) {
        if (origins.has(origin)) continue;
        origins.add(origin);
        open.push(origin);
      }
    }
    return origins;
  };
}
