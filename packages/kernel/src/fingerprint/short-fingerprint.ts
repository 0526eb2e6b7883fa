import { byCodeUnit } from '../code-unit-order/code-unit-order';

const prime = 0x01000193;

/** Two 32-bit FNV-1a lanes over UTF-16 code units; the second starts elsewhere and is rotated. */
interface Lanes {
  a: number;
  b: number;
}

function feed(lanes: Lanes, text: string): void {
  let { a, b } = lanes;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, prime);
    b = Math.imul(((b << 5) | (b >>> 27)) ^ unit, 0x9e3779b1);
  }
  lanes.a = a;
  lanes.b = b;
}

function feedValue(lanes: Lanes, value: unknown): void {
  if (Array.isArray(value)) {
    feed(lanes, '[');
    for (const member of value) feedValue(lanes, member);
    feed(lanes, ']');
  } else if (typeof value === 'object' && value !== null) {
    feed(lanes, '{');
    const record = value as Record<string, unknown>;
    for (const key of Object.keys(record).sort(byCodeUnit)) {
      if (record[key] === undefined) continue;
      feed(lanes, `${key}\u0000`);
      feedValue(lanes, record[key]);
    }
    feed(lanes, '}');
  } else {
    feed(lanes, `${typeof value}:${String(value)}\u0001`);
  }
}

function finish(lane: number): string {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return (mixed >>> 0).toString(16).padStart(8, '0');
}

/**
 * A short name for a value: 16 hexadecimal digits that do not depend on the order of keys.
 *
 * It tells versions of a thing apart and is cheap enough to be taken of each finding; it does not protect
 * against somebody who wants a collision, for which there is {@link fingerprintOf}. Linear in the
 * size of the value. Fixed by golden values: a change would reopen every recorded verdict.
 */
export function shortFingerprintOf(value: unknown): string {
  const lanes: Lanes = { a: 0x811c9dc5, b: 0x2f0b4c47 };
  feedValue(lanes, value);
  return finish(lanes.a) + finish(lanes.b);
}
