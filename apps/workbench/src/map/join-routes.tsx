import { useAddress, writeAddress } from '../app/address';
import { mechanismKey } from '../review-index/mechanism-groups';
import type { ReviewIndex } from '../review-index/review-index';
import { joinWords } from './join-words';
import { boxKey, type MapJoin, type MapLayout } from './map-layout';

interface JoinRoutesProps {
  layout: MapLayout;
  index: ReviewIndex;
  lit: ReadonlySet<string>;
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The free height above the block, along which a join can cross the map. */
  readonly band: number;
}

/** Joins between mechanisms: an outcome that is a context or a mechanism elsewhere on the map. */
export function JoinRoutes({ layout, index, lit }: JoinRoutesProps) {
  const rects = rectsOf(layout);
  const drawn = layout.joins.filter(({ from, to }) => from !== undefined && to !== undefined);
  // Joins that lead to the same box share a track, so that they merge on their way.
  const targets = [...new Set(drawn.map(({ to }) => to))];
  return (
    <g className="map-joins">
      {drawn.map((join, position) => {
        const from = rects.get(join.from ?? '');
        const to = rects.get(join.to ?? '');
        if (!from || !to) return null;
        return (
          <JoinRoute
            key={join.key}
            join={join}
            track={targets.indexOf(join.to)}
            labelled={drawn.findIndex(({ to: other }) => other === join.to) === position}
            {...{ from, to, layout, index, lit }}
          />
        );
      })}
    </g>
  );
}

interface RouteProps extends JoinRoutesProps {
  join: MapJoin;
  from: Rect;
  to: Rect;
  track: number;
  /** Joins that merge carry one label between them. */
  labelled: boolean;
}

function JoinRoute({ join, from, to, track, labelled, layout, index, lit }: RouteProps) {
  const { query } = useAddress();
  const right = layout.measures.width - 32 + (track % 5) * 7;
  const left = 6 + (track % 4) * 8;
  const toMechanism = join.kind === 'outcome-to-mechanism';
  const path = toMechanism ? aroundRight(from, to, right) : aroundBoth(from, to, right, left);
  const isLit = join.links.some((link) => lit.has(link.from) || lit.has(link.to));
  const target = index.configurations.get(join.links[0]?.to ?? '');
  const mechanism = target ? mechanismKey(target) : '';
  return (
    <a
      className={`map-join${isLit ? ' lit' : ''}${join.inferred ? '' : ' evidenced'}`}
      href={writeAddress({ view: 'map', query: { ...query, mechanism } })}
      aria-label={joinWords(join, index)}
    >
      <title>{joinWords(join, index)}</title>
      <path className="map-reach" d={path} />
      <path className="map-join-line" d={path} />
      <path
        className="map-arrow"
        d={toMechanism ? arrowDown(to) : `M${to.x} ${to.y + to.height / 2}l-7 -3.5v7z`}
      />
      {labelled && (
        <text className="map-join-label" x={layout.measures.outcomeX} y={bandOf(join, to) - 5}>
          {join.inferred ? 'inferred' : 'evidenced'}
        </text>
      )}
    </a>
  );
}

function bandOf(join: MapJoin, to: Rect): number {
  return join.kind === 'outcome-to-mechanism' ? to.y - 14 : to.band;
}

const dropFromRight = 34;

function arrowDown(to: Rect): string {
  return `M${to.x + to.width - dropFromRight} ${to.y}l-3.5 -7h7z`;
}

/** From the right of an outcome, around the outcomes, down into the top of a mechanism. */
function aroundRight(from: Rect, to: Rect, right: number): string {
  const endX = to.x + to.width - dropFromRight;
  const band = to.y - 14;
  return `${toBand(from, right, band)}H${endX + 6}Q${endX} ${band} ${endX} ${band + 6}V${to.y - 4}`;
}

/** From the right of an outcome, above the block, down its left side into a context. */
function aroundBoth(from: Rect, to: Rect, right: number, left: number): string {
  const endY = to.y + to.height / 2;
  const { band } = to;
  return `${toBand(from, right, band)}H${left + 6}Q${left} ${band} ${left} ${band + 6}V${endY - 6}Q${left} ${endY} ${left + 6} ${endY}H${to.x - 4}`;
}

function toBand(from: Rect, right: number, band: number): string {
  const startX = from.x + from.width;
  const startY = from.y + from.height / 2;
  const turn = band < startY ? -6 : 6;
  return `M${startX} ${startY}H${right - 6}Q${right} ${startY} ${right} ${startY + turn}V${band - turn}Q${right} ${band} ${right - 6} ${band}`;
}

function rectsOf(layout: MapLayout): Map<string, Rect> {
  const rects = new Map<string, Rect>();
  for (const block of layout.blocks) {
    for (const { key, x, y, width, height } of [
      ...block.contexts,
      ...block.plates,
      ...block.outcomes,
    ]) {
      rects.set(boxKey(block.key, key), { x, y, width, height, band: block.top - 14 });
    }
  }
  return rects;
}
