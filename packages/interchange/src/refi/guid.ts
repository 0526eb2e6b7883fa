import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EntityKind } from '@cmoc/model';

const pattern =
  /^\{?([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})\}?$/;

/** A GUID without braces, in the letters it came in; undefined for what is none. */
export function readGuid(text: string | undefined): string | undefined {
  return pattern.exec(text?.trim() ?? '')?.[1];
}

/** GUIDs do not tell cases apart. */
export function foldGuid(guid: string): string {
  return guid.toLowerCase();
}

/**
 * The GUID an entity goes by: its own id where that is one, as it is for whatever was read from such a
 * file; else one made of its kind and id, the same every time.
 */
export function guidOf(kind: EntityKind | 'variable' | 'text', id: string): string {
  const own = readGuid(id);
  if (own !== undefined) return own;
  const hex = bytesToHex(sha256(utf8ToBytes(`cmoc/${kind}/${id}`)));
  // Version 8 and the variant bits mark it as one made by its own rules (RFC 9562).
  const [a, b, c] = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `${a}-${b}-${c}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
