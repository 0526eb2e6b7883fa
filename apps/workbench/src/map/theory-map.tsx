import { useState } from 'react';
import { patchQuery, readOpened, useAddress } from '../app/address';
import type { ReviewIndex } from '../review-index/review-index';
import { JoinNotes } from './join-notes';
import { JoinRoutes } from './join-routes';
import type { MapLayout, PlacedBlock } from './map-layout';
import { Box } from './map-box';
import type { Pointed } from './pointed';
import { Plate } from './map-plate';
import { Ribbon } from './map-ribbon';

interface TheoryMapProps {
  layout: MapLayout;
  index: ReviewIndex;
}

/** The map as a drawing made of links: each mark can be reached and opened with the keyboard. */
export function TheoryMap({ layout, index }: TheoryMapProps) {
  const { query } = useAddress();
  const opened = readOpened(query['open']);
  const [pointed, setPointed] = useState<Pointed>();
  const asLines = layout.measures.routed;
  const shown: Pointed =
    pointed ??
    (opened?.kind === 'configuration' ? { kind: 'configuration', id: opened.id } : undefined);
  const lit = litConfigurations(layout, shown);
  const { width } = layout.measures;
  const extra = asLines ? 0 : 8;
  return (
    <svg
      className={lit.size > 0 ? 'map map-pointed' : 'map'}
      viewBox={`0 0 ${width} ${layout.height + extra}`}
      width={width}
      height={layout.height + extra}
      role="group"
      aria-labelledby="map-title"
      fontSize={layout.measures.fontSize}
    >
      {asLines && <JoinRoutes layout={layout} index={index} lit={lit} />}
      {layout.blocks.map((block) => (
        <BlockMarks key={block.key} block={block} layout={layout} lit={lit} onPoint={setPointed} />
      ))}
      {!asLines && <JoinNotes layout={layout} index={index} />}
    </svg>
  );
}

interface BlockProps {
  block: PlacedBlock;
  layout: MapLayout;
  lit: ReadonlySet<string>;
  onPoint: (pointed: Pointed) => void;
}

function BlockMarks({ block, layout: { measures }, lit, onPoint }: BlockProps) {
  const boxes = [...block.contexts, ...block.outcomes];
  const isLit = (ids: readonly string[]) => ids.some((id) => lit.has(id));
  return (
    <g>
      {block.plates.map((plate) => (
        <Plate
          key={plate.key}
          plate={plate}
          measures={measures}
          lit={isLit(plate.configurations)}
        />
      ))}
      {block.ribbons.map((ribbon) => (
        <Ribbon
          key={ribbon.configuration.id}
          ribbon={ribbon}
          boxes={boxes}
          measures={measures}
          lit={lit.has(ribbon.configuration.id)}
          onPoint={onPoint}
          onOpen={(id) => {
            patchQuery({ open: `configuration:${id}` });
          }}
        />
      ))}
      {boxes.map((box) => (
        <Box
          key={box.key}
          box={box}
          measures={measures}
          lit={isLit(box.configurations)}
          onPoint={onPoint}
        />
      ))}
    </g>
  );
}

function litConfigurations(layout: MapLayout, shown: Pointed): ReadonlySet<string> {
  if (shown === undefined) return new Set();
  const ribbons = layout.blocks.flatMap((block) => block.ribbons);
  if (shown.kind === 'configuration') {
    return new Set(
      ribbons.filter(({ configuration }) => configuration.id === shown.id).map(() => shown.id),
    );
  }
  const passing = ribbons.filter(({ configuration: { contexts, outcomes } }) =>
    [...contexts, ...outcomes].some(({ key }) => key === shown.key),
  );
  return new Set(passing.map(({ configuration }) => configuration.id));
}
