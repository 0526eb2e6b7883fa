import type { MapPlate } from './block-layout';
import type { Measures } from './measures';

/** A mechanism, drawn as a tall hexagon that the ribbons of its configurations run through. */
export function Plate({
  plate,
  measures,
  lit,
}: {
  plate: MapPlate;
  measures: Measures;
  lit: boolean;
}) {
  const { x, y, width, height, lines } = plate;
  const cut = measures.compact ? 9 : 14;
  const outline = [
    `M${x + cut} ${y}`,
    `H${x + width - cut}`,
    `L${x + width} ${y + height / 2}`,
    `L${x + width - cut} ${y + height}`,
    `H${x + cut}`,
    `L${x} ${y + height / 2}`,
    'Z',
  ].join('');
  return (
    <g className={`map-plate role-mechanism${lit ? ' lit' : ''}`}>
      <path className="shape" d={outline} />
      <g aria-hidden="true">
        <text
          className="map-letter"
          x={x + cut + 10}
          y={y + 9 + measures.fontSize}
          textAnchor="middle"
        >
          M
        </text>
        {lines.map((line, position) => (
          <text
            key={position}
            className="map-plate-label"
            x={x + width / 2 + 6}
            y={y + 9 + measures.fontSize + position * measures.lineHeight}
            textAnchor="middle"
          >
            {line}
          </text>
        ))}
      </g>
    </g>
  );
}
