import { reviewerNamed, type Review } from '@cmoc/model';
import { keptReviewer } from './storage';

/** The person whose name was given last, by id; nobody where none was. */
export function reviewerIn(review: Review): string {
  const name = keptReviewer();
  return name === '' ? '' : reviewerNamed(review, name).id;
}

/** The name of a person, or the id where the review does not hold it. */
export function personName(review: Review, id: string): string {
  return review.team.find((person) => person.id === id)?.name ?? id;
}
