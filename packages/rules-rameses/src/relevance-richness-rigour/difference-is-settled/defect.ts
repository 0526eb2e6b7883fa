import { byId, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const first = byId(review.judgements, `j-${pick(['relevance', 'richness', 'rigour'])}`);
  if (first === undefined) return undefined;
  const other = { ...first, id: 'zz-planted', by: 'p2', level: 'moderate' };
  // Entered for a part of the theory that the first rater did not name, it cannot be compared.
  if (pick([true, true, true, false])) review.judgements.push(other);
  else review.judgements.push({ ...other, theoryArea: 'Trust' });
  review.team.push({ id: 'p2', name: 'Second synthetic reviewer' });
  return `judgement:${first.id}`;
};
