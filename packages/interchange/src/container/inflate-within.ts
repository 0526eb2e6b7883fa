import { Inflate } from 'fflate';

/** What came out of packed bytes. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  /** Whether the packed bytes came to their proper end within the limit. */
  readonly complete: boolean;
}

/** Small steps, so that little is unpacked beyond the limit. */
const step = 2048;

/**
 * Unpacks as much as there is and as the limit allows; undefined where not one byte comes out. For packed
 * bytes that are cut short, or that do not say what they unpack to.
 */
export function inflateWithin(packed: Uint8Array, limit: number): Unpacked | undefined {
  const parts: Uint8Array[] = [];
  let size = 0;
  let complete = false;
  const inflate = new Inflate((part) => {
    parts.push(part);
    size += part.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= limit; at += step) {
      inflate.push(packed.subarray(at, at + step));
    }
    inflate.push(new Uint8Array(), true);
    complete = size <= limit;
  } catch {
    // Told to come to an end, it objects when the end is missing; what came before is kept.
    complete = false;
  }
  if (size === 0) return undefined;
  return { bytes: joined(parts, Math.min(size, limit)), complete };
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part.subarray(0, size - at), at);
    at += Math.min(part.length, size - at);
  }
  return whole;
}
