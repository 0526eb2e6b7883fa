import type { Sample } from '../contract/format';
import { decodeText } from '../decode-text/decode-text';

const headBytes = 65_536;

/** Looks at the beginning of a file, for formats to recognise it. */
export function sampleOf(bytes: Uint8Array, fileName = ''): Sample {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const head = isArchive ? '' : decodeText(bytes.subarray(0, headBytes)).text;
  return { bytes, head, fileName: fileName.toLowerCase() };
}
