import type { Direction } from '@cmoc/model';
import { directionWords } from '../design/role-words';
import { constructLabel, type ReviewIndex } from '../review-index/review-index';

interface StateLike {
  readonly construct: string;
  readonly direction?: Direction | null | undefined;
}

/** A state in plain words: `less task achievement`. */
export function stateWords({ construct, direction }: StateLike, index: ReviewIndex): string {
  const name = constructLabel(index, construct);
  if (direction === undefined || direction === null) return name;
  const { word } = directionWords[direction];
  return direction === 'increase' || direction === 'decrease'
    ? `${word} ${name}`
    : `${word}: ${name}`;
}

/** An identity in plain words: `trust = partnership functioning and trust`. */
export function identityWords(
  identity: { left: StateLike; right: StateLike },
  index: ReviewIndex,
): string {
  return `${stateWords(identity.left, index)} = ${stateWords(identity.right, index)}`;
}
