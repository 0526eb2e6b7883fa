import type { Direction } from '@cmoc/model';
import type { ReactNode } from 'react';
import { directionWords } from './role-words';

/** A state as it is read: `▲ more trust`, `▼ less conflict`, `± mixed: faith`. */
export function StateLine({
  direction,
  children,
}: {
  direction: Direction | undefined;
  children: ReactNode;
}) {
  if (direction === undefined) return <span className="state-line">{children}</span>;
  const { glyph, word } = directionWords[direction];
  const joined = direction === 'increase' || direction === 'decrease' ? word : `${word}:`;
  return (
    <span className="state-line">
      <span className="direction-glyph" aria-hidden="true">
        {glyph}
      </span>{' '}
      {joined} {children}
    </span>
  );
}
