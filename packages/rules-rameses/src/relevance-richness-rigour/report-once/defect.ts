import { drawn, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(review.sources, pick, ({ reference }) => reference?.DOI !== undefined);
  const doi = chosen?.reference?.DOI;
  if (chosen === undefined || doi === undefined) return undefined;
  const twin = { ...structuredClone(chosen), id: 'zz-planted', label: 'The same again' };
  delete twin.studyFamily;
  const other = pick([doi, `https://doi.org/${doi.toUpperCase()}`, `${doi}/full`]);
  if (twin.reference !== undefined) twin.reference.DOI = other;
  review.sources.push(twin);
  return 'source:zz-planted';
};
