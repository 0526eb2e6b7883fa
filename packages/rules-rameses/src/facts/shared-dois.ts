import { defineDerived } from '@cmoc/appraisal';

/** A DOI without the address in front, in lower case, or nothing. */
export function bareDoi(doi: string | undefined): string | undefined {
  const bare = doi
    ?.trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/, '');
  return bare === '' ? undefined : bare;
}

/** The sources that carry each DOI, where more than one does. */
export const sourcesByDoi = defineDerived({
  id: 'rules-rameses/sources-by-doi',
  reads: ['sources'],
  compute: ({ review }): ReadonlyMap<string, readonly string[]> => {
    const byDoi = new Map<string, string[]>();
    for (const { id, reference } of review.sources) {
      const doi = bareDoi(reference?.DOI);
      if (doi === undefined) continue;
      const members = byDoi.get(doi);
      if (members === undefined) byDoi.set(doi, [id]);
      else members.push(id);
    }
    for (const members of byDoi.values()) members.sort();
    return byDoi;
  },
});
