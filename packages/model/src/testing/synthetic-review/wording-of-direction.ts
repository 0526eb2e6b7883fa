import type { Direction } from '../../schema/direction';
import type { SeededGenerator } from '../seeded-generator/seeded-generator';

const phrases: Readonly<Record<Direction, readonly ((label: string) => string)[]>> = {
  increase: [
    (label) => `more ${label}`,
    (label) => `${label} grows`,
    (label) => `increased ${label}`,
    (label) => `a rise in ${label}`,
    (label) => `${label} is strengthened`,
  ],
  decrease: [
    (label) => `less ${label}`,
    (label) => `${label} falls`,
    (label) => `reduced ${label}`,
    (label) => `a loss of ${label}`,
    (label) => `${label} is weakened`,
  ],
  present: [(label) => `there is ${label}`, (label) => `${label} exists`],
  absent: [(label) => `there is no ${label}`, (label) => `${label} is missing`],
  mixed: [(label) => `${label} goes both ways`],
  'no-change': [(label) => `${label} stays as it is`],
};

/** Puts a label and a direction into words, in one of several ways. */
export function wordDirection(
  label: string,
  direction: Direction | undefined,
  generator: SeededGenerator,
): string {
  return direction === undefined ? label : generator.pick(phrases[direction])(label);
}

const reverses: Readonly<Record<Direction, Direction>> = {
  increase: 'decrease',
  decrease: 'increase',
  present: 'absent',
  absent: 'present',
  mixed: 'mixed',
  'no-change': 'no-change',
};

/** The direction that runs the other way; mixed and unchanged have none and stay. */
export function reverseDirection(direction: Direction): Direction {
  return reverses[direction];
}
