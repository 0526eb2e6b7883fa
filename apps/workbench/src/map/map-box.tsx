import { openedAt, patchQuery } from '../app/address';
import { roleLetters } from '../design/role-words';
import type { MapNode } from './block-layout';
import type { Measures } from './measures';
import type { Pointed } from './pointed';

interface BoxProps {
  box: MapNode;
  measures: Measures;
  lit: boolean;
  onPoint: (pointed: Pointed) => void;
}

/** A context or an outcome: letter, shape and colour say which; it opens its construct. */
export function Box({ box, measures, lit, onPoint }: BoxProps) {
  const { state } = box;
  const construct = state.constructs[0];
  const point = () => {
    onPoint({ kind: 'state', key: state.key });
  };
  const leave = () => {
    onPoint(undefined);
  };
  const marks = (
    <>
      <Shape box={box} />
      <Lines box={box} measures={measures} />
    </>
  );
  const className = `map-box role-${state.role}${lit ? ' lit' : ''}`;
  if (construct === undefined) {
    return (
      <g className={className} onPointerEnter={point} onPointerLeave={leave}>
        {marks}
      </g>
    );
  }
  return (
    <a
      className={className}
      href={openedAt('construct', construct)}
      aria-label={`${state.role}: ${state.label.replace(/^\S\s/u, '')}; ${box.configurations.join(', ')}`}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        patchQuery({ open: `construct:${construct}` });
      }}
    >
      {marks}
    </a>
  );
}

function Shape({ box: { x, y, width, height, state } }: { box: MapNode }) {
  if (state.role === 'outcome') {
    return (
      <ellipse
        className="shape"
        cx={x + width / 2}
        cy={y + height / 2}
        rx={width / 2}
        ry={height / 2}
      />
    );
  }
  return (
    <rect
      className="shape"
      x={x}
      y={y}
      width={width}
      height={height}
      rx={state.role === 'context' ? 9 : 0}
    />
  );
}

function Lines({ box, measures }: { box: MapNode; measures: Measures }) {
  const { x, y, width, height, lines, state } = box;
  const { lineHeight, fontSize } = measures;
  const first = y + height / 2 - ((lines.length - 1) * lineHeight) / 2 + fontSize * 0.35;
  const outcome = state.role === 'outcome';
  const letterX = x + (outcome ? 17 : 13);
  const textX = outcome ? x + width / 2 + 7 : x + (measures.compact ? 22 : 26);
  return (
    <g aria-hidden="true">
      <text
        className="map-letter"
        x={letterX}
        y={y + height / 2 + fontSize * 0.35}
        textAnchor="middle"
      >
        {roleLetters[state.role]}
      </text>
      {lines.map((line, position) => (
        <text
          key={position}
          x={textX}
          y={first + position * lineHeight}
          textAnchor={outcome ? 'middle' : 'start'}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
