import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Where a contribution comes from: enough to read it again and get the same. It holds no moment. */
export interface Provenance {
  readonly format: string;
  /** The program that wrote the file, where the file says so. */
  readonly producer: string | null;
  readonly fileName: string | null;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly bytes: number;
  /** The encoding the text was read in; null for an archive. */
  readonly encoding: string | null;
}

/** Notes where a contribution comes from. */
export function provenanceOf(
  format: string,
  bytes: Uint8Array,
  facts: {
    readonly options?: { readonly fileName?: string | undefined } | undefined;
    readonly encoding?: string | null;
    readonly producer?: string | null;
  } = {},
): Provenance {
  return {
    format,
    producer: facts.producer ?? null,
    fileName: facts.options?.fileName ?? null,
    sha256: bytesToHex(sha256(bytes)),
    bytes: bytes.length,
    encoding: facts.encoding ?? null,
  };
}
