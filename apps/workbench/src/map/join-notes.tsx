import { writeAddress, useAddress } from '../app/address';
import { mechanismKey } from '../review-index/mechanism-groups';
import type { ReviewIndex } from '../review-index/review-index';
import { joinWords } from './join-words';
import { boxKey, type MapJoin, type MapLayout } from './map-layout';

/** Under each box of a focused map: where the theory goes on, or comes from, beyond this mechanism. */
export function JoinNotes({ layout, index }: { layout: MapLayout; index: ReviewIndex }) {
  const notes = layout.blocks.flatMap((block) =>
    [...block.contexts, ...block.plates, ...block.outcomes].flatMap((box) => {
      const key = boxKey(block.key, box.key);
      const out = layout.joins.filter((join) => join.from === key);
      const into = layout.joins.filter((join) => join.to === key);
      return [
        ...out.map((join, position) => ({ join, box, end: 'to' as const, line: position })),
        ...into.map((join, position) => ({
          join,
          box,
          end: 'from' as const,
          line: out.length + position,
        })),
      ];
    }),
  );
  return (
    <g>
      {notes.map(({ join, box, end, line }) => (
        <Note
          key={`${join.key}-${end}`}
          join={join}
          end={end}
          index={index}
          compact={layout.measures.compact}
          x={box.x + box.width / 2}
          y={box.y + box.height + 13 + line * 14}
        />
      ))}
    </g>
  );
}

interface NoteProps {
  join: MapJoin;
  end: 'from' | 'to';
  index: ReviewIndex;
  x: number;
  y: number;
  compact: boolean;
}

function groundOf(join: MapJoin): string {
  return join.inferred ? ', inferred' : ', evidenced';
}

function Note({ join, end, index, x, y, compact }: NoteProps) {
  const { query } = useAddress();
  const ids = [...new Set(join.links.map((link) => link[end]))];
  const [first] = ids;
  const there = first === undefined ? undefined : index.configurations.get(first);
  if (first === undefined || there === undefined) return null;
  const more = ids.length > 1 ? ` + ${ids.length - 1}` : '';
  const role = join.kind === 'outcome-to-context' ? 'context' : 'mechanism';
  const where = end === 'to' ? `${role} of ${first}${more}` : `from ${first}${more}`;
  const text = `⤷ ${where}${compact ? '' : groundOf(join)}`;
  return (
    <a
      className="map-note"
      href={writeAddress({ view: 'map', query: { ...query, mechanism: mechanismKey(there) } })}
      aria-label={joinWords(join, index)}
    >
      <text x={x} y={y} textAnchor="middle">
        {text}
      </text>
    </a>
  );
}
