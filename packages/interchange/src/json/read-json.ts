import { type Result, succeed } from '@cmoc/kernel';
import type { InterchangeIssueCode } from '../contract/issue-codes';
import { refuse, refuseLarge } from '../contract/issues';
import { limitsOf, type Limits } from '../contract/limits';
import { decodeText } from '../decode-text/decode-text';
import { nestedDeeperThan } from '../formats/csl/nesting';

/** A JSON value of unknown origin, with the encoding its text was in. */
export interface ReadJson {
  readonly value: unknown;
  readonly encoding: string;
}

/** Reads JSON in any encoding, within limits of size and nesting; nothing is thrown. */
export function readJson(
  bytes: Uint8Array,
  limits: Partial<Limits> | undefined,
): Result<ReadJson, InterchangeIssueCode> {
  const large = refuseLarge(bytes, limits);
  if (large !== undefined) return large;
  const { text, encoding } = decodeText(bytes);
  const parsed = parseJson(text, limits);
  return parsed.ok ? succeed({ value: parsed.value, encoding }) : parsed;
}

/** Parses JSON text within the limit of nesting; nothing is thrown. */
export function parseJson(
  text: string,
  limits: Partial<Limits> | undefined,
): Result<unknown, InterchangeIssueCode> {
  const { maxDepth } = limitsOf(limits);
  if (nestedDeeperThan(text, maxDepth)) {
    return refuse(
      'nested-too-deep',
      `Lists and objects are nested more than ${maxDepth} deep; expected less.`,
      { maxDepth },
    );
  }
  try {
    return succeed(JSON.parse(text.replace(/^\ufeff/, '')) as unknown);
  } catch {
    return refuse('not-json', 'Found text that is no JSON; the file may be cut short or damaged.');
  }
}

/** The fields of a JSON object; none for anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** The items of a JSON list; none for anything else. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text or a number as trimmed text; empty for anything else. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}
