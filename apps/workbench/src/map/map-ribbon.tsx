import { openedAt } from '../app/address';
import type { MapNode, MapRibbon } from './block-layout';
import type { Measures } from './measures';
import type { Pointed } from './theory-map';

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
  const paths = [
    ...into.map(({ node, y: from }) => strandIn(boxes, node, from, x - half, y)),
    ...out.map(({ node, y: to }) => strandOut(boxes, node, x + half, y, to)),
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
        <Arrow key={node} x={boxes.find(({ key }) => key === node)?.x ?? 0} y={to} />
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

function strandIn(boxes: readonly MapNode[], node: string, fromY: number, toX: number, toY: number): string {
  const box = boxes.find(({ key }) => key === node);
  const fromX = box ? box.x + box.width : 0;
  return curve(fromX, fromY, toX, toY);
}

function strandOut(boxes: readonly MapNode[], node: string, fromX: number, fromY: number, toY: number): string {
  const box = boxes.find(({ key }) => key === node);
  return curve(fromX, fromY, (box?.x ?? 0) - 5, toY);
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const bend = (x2 - x1) * 0.45;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

function Arrow({ x, y }: { x: number; y: number }) {
  return <path className="map-arrow" d={`M${x - 1} ${y}l-7 -3.5v7z`} />;
}

/** Several contexts must hold together; several outcomes follow together. */
function And({ show, x, y, anchor }: { show: boolean; x: number; y: number; anchor: 'start' | 'end' }) {
  if (!show) return null;
  return (
    <text className="map-and" x={x} y={y - 7} textAnchor={anchor} aria-hidden="true">
      and
    </text>
  );
}
