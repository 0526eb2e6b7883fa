import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Letters of other scripts and marks are told apart by the digest, so a slug may lose them. */
export function slug(text: string, longest = 60): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}

/** A short digest of what makes a thing the thing it is. */
export function digest(...parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\u0000')))).slice(0, 10);
}

/**
 * An id that is the same whenever the same thing is read: readable words, and a digest of what makes
 * the thing what it is.
 */
export function stableId(words: string, ...identity: readonly string[]): string {
  const readable = slug(words, 40);
  const unique = digest(...identity);
  return readable === '' ? `x-${unique}` : `${readable}-${unique}`;
}

/** A foreign id as it is where a review can take it; else the nearest that is free of doubt. */
export function idFrom(foreign: string, fallback: string): string {
  const kept = foreign.trim();
  if (/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/.test(kept)) return kept;
  return stableId(kept === '' ? fallback : kept, fallback, kept);
}
