/** Sizes of the map in pixels: chosen by the room there is, so that text never shrinks. */
export interface Measures {
  readonly width: number;
  readonly contextX: number;
  readonly contextWidth: number;
  readonly plateX: number;
  readonly plateWidth: number;
  readonly outcomeX: number;
  readonly outcomeWidth: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly badgeWidth: number;
  readonly lane: number;
  readonly gap: number;
  readonly compact: boolean;
  /** Joins run as lines around the map; else they are notes under the boxes. */
  readonly routed: boolean;
}

/** Room kept at both sides of the whole map for the joins that run around it. */
const gutter = 44;

/** The measures for a width; `routed` keeps gutters for joins drawn as lines. */
export function measuresFor(available: number, routed: boolean, longestId: number): Measures {
  const compact = available < 620;
  const width = Math.max(300, Math.min(available, 1080));
  const side = routed && !compact ? gutter : 1;
  const inner = width - 2 * side;
  const shares = compact ? { outer: 0.31, plate: 0.27 } : { outer: 0.28, plate: 0.22 };
  const outer = Math.min(Math.round(inner * shares.outer), 272);
  const outcome = compact ? outer : Math.min(outer, 236);
  const fontSize = compact ? 12 : 13;
  const badgeWidth = Math.max(50, longestId * fontSize * 0.62 + 14);
  const plate = Math.round(Math.max(inner * shares.plate, badgeWidth + 36));
  const contextX = side;
  return {
    width,
    contextX,
    contextWidth: outer,
    plateX: Math.round((width - plate) / 2),
    plateWidth: plate,
    outcomeX: width - side - outcome,
    outcomeWidth: outcome,
    fontSize,
    lineHeight: fontSize + 4,
    badgeWidth,
    lane: compact ? 38 : 42,
    gap: compact ? 10 : 12,
    compact,
    routed: routed && !compact,
  };
}

/** Breaks a text into lines of a width; a word longer than the line stands alone. */
export function wrapped(text: string, width: number, fontSize: number): string[] {
  const most = Math.max(6, Math.floor(width / (fontSize * 0.53)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= most || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
