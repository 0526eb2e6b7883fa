import { openedAt } from '../app/address';
import type { MapNode, MapRibbon } from './block-layout';
import type { Measures } from './measures';
import type { Pointed } from './pointed';

interface RibbonProps {
  ribbon: MapRibbon;
  boxes: readonly MapNode[];
  measures: Measures;
  lit: boolean;
  onPoint: (pointed: Pointed) => void;
  onOpen: (id: string) => void;
}

/** One configuration: all its contexts run into its badge, all its outcomes run out of it. */
export function Ribbon({ ribbon, boxes, measures, lit, onPoint, onOpen }: RibbonProps) {
  const { configuration, x, y, into, out } = ribbon;
  const { id } = configuration;
  const half = measures.badgeWidth / 2;
  const boxOf = (node: string) => boxes.find(({ key }) => key === node);
  const paths = [
    ...into.map((strand) => strandIn(boxOf(strand.node), strand.y, { x: x - half, y })),
    ...out.map((strand) => strandOut(boxOf(strand.node), strand.y, { x: x + half, y })),
  ];
  const point = () => {
    onPoint({ kind: 'configuration', id });
  };
  const leave = () => {
    onPoint(undefined);
  };
  return (
    <a
      className={lit ? 'map-ribbon lit' : 'map-ribbon'}
      href={openedAt('configuration', id)}
      data-roving={id}
      aria-label={configuration.sentence}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(id);
      }}
    >
      {paths.map((path, position) => (
        <path key={`reach-${position}`} className="map-reach" d={path} />
      ))}
      {paths.map((path, position) => (
        <path key={position} className="map-strand" d={path} />
      ))}
      {out.map(({ node, y: to }) => (
        <Arrow key={node} x={boxOf(node)?.x ?? 0} y={to} />
      ))}
      <And show={into.length > 1} x={x - half - 4} y={y} anchor="end" />
      <And show={out.length > 1} x={x + half + 4} y={y} anchor="start" />
      <rect className="map-badge" x={x - half} y={y - 11} width={half * 2} height={22} rx={11} />
      <text className="map-badge-id" x={x} y={y + measures.fontSize * 0.35} textAnchor="middle">
        {id}
      </text>
    </a>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function strandIn(box: MapNode | undefined, from: number, badge: Point): string {
  return curve({ x: box ? box.x + box.width : 0, y: from }, badge);
}

function strandOut(box: MapNode | undefined, to: number, badge: Point): string {
  return curve(badge, { x: (box?.x ?? 0) - 5, y: to });
}

function curve(from: Point, to: Point): string {
  const bend = (to.x - from.x) * 0.45;
  return `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
}

function Arrow({ x, y }: { x: number; y: number }) {
  return <path className="map-arrow" d={`M${x - 1} ${y}l-7 -3.5v7z`} />;
}

/** Several contexts must hold together; several outcomes follow together. */
function And({
  show,
  x,
  y,
  anchor,
}: {
  show: boolean;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}) {
  if (!show) return null;
  return (
    <text className="map-and" x={x} y={y - 7} textAnchor={anchor} aria-hidden="true">
      and
    </text>
  );
}
