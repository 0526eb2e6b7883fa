import type { Direction, Stance } from '@cmoc/model';
import { directionWords, stanceWords } from './role-words';

/** A direction as glyph and word. */
export function DirectionMark({ direction }: { direction: Direction | undefined }) {
  if (direction === undefined) return null;
  const { glyph, word } = directionWords[direction];
  return (
    <span className="direction">
      <span className="direction-glyph" aria-hidden="true">
        {glyph}
      </span>{' '}
      {word}
    </span>
  );
}

/** A stance as glyph and word, equally strong whichever way it goes. */
export function StanceMark({ stance, count }: { stance: Stance; count?: number }) {
  const { glyph, word } = stanceWords[stance];
  return (
    <span className="stance">
      <span className="stance-glyph" aria-hidden="true">
        {glyph}
      </span>
      <span>
        {word}
        {count !== undefined && count > 1 && <span className="figures"> × {count}</span>}
      </span>
    </span>
  );
}
