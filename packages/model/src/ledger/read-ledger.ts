import { fail, type Result, succeed } from '@cmoc/kernel';
import { z } from 'zod';
import { readValue } from '../operations/apply/read-entity';
import type { OperationIssue } from '../operations/operation-issue-codes';
import { operationSchema } from '../operations/operation/operation';
import { decodeUtf8 } from '../read/decode-utf8';
import { entity, text } from '../schema/entity';
import { compileShape } from '../shape/compile-shape';
import { isPlainObject } from '../shape/read-unknown';
import type { Ledger, LedgerEntry } from './ledger';
import { ledgerError, type LedgerIssue, type LedgerIssueCode } from './ledger-issue-codes';
import { verifyLedger } from './verify-ledger';
import { ledgerFormat, ledgerVersion } from './write-ledger';

/** How {@link readLedger} reads. */
export interface ReadLedgerOptions {
  /** How many bytes, or characters of a text, are read at most; 200 million when left out. */
  readonly maxSize?: number;
  /** Whether the chain of hashes is checked; it is when left out. */
  readonly verify?: boolean;
}

/** The schema of one entry of a ledger, as a line of the file holds it. */
export const ledgerEntrySchema = entity({
  sequence: z.int().min(1).describe('Its number, counted from 1.'),
  operation: operationSchema,
  inverse: operationSchema,
  previous: text('The hash of the entry before, or of the review the ledger starts from.'),
  hash: text('The hash of everything else in the entry.'),
}).describe('An operation that was done, and what takes it back.');

const entryShape = compileShape(ledgerEntrySchema);
const defaultMaxSize = 200_000_000;

/**
 * Reads a ledger from JSON Lines. Where its end is cut off, as after a crash while it was written, what
 * stands before is read and a warning `damaged-tail` says how much was lost. A damaged line with sound
 * ones after it is an error, and so is a past that was changed (`broken-chain`). Never throws.
 */
export function readLedger(
  input: string | Uint8Array,
  options: ReadLedgerOptions = {},
): Result<Ledger, LedgerIssueCode> {
  const maxSize = options.maxSize ?? defaultMaxSize;
  if (input.length > maxSize) {
    const told = `Found ${String(input.length)} bytes or characters; expected ${String(maxSize)} at most.`;
    return fail([ledgerError('ledger-too-large', [], told, { size: input.length, maxSize })]);
  }
  const [first, ...lines] = linesOf(input);
  const header = parseLine(first);
  const wrong = checkHeader(header);
  if (wrong !== undefined) return fail([wrong]);
  const read = lines.map((line) => readEntry(line));
  const damaged = read.findIndex(({ entry }) => entry === undefined);
  const sound = damaged < 0 ? read : read.slice(0, damaged);
  const issues = damaged < 0 ? [] : damageOf(read, damaged);
  if (issues.some(({ severity }) => severity === 'error')) return fail(issues);
  const ledger: Ledger = {
    base: (header as { readonly base: string }).base,
    entries: sound.flatMap(({ entry }) => entry ?? []),
  };
  const broken = options.verify === false ? undefined : verifyLedger(ledger);
  return broken === undefined ? succeed(ledger, issues) : fail([broken, ...issues]);
}

/** The lines of a text or of bytes, without empty ones; a line that is no UTF-8 is undefined. */
function linesOf(input: string | Uint8Array): (string | undefined)[] {
  if (typeof input === 'string') return input.split('\n').filter((line) => line.trim() !== '');
  const lines: (string | undefined)[] = [];
  for (let start = 0; start < input.length;) {
    const newline = input.indexOf(0x0a, start);
    const end = newline < 0 ? input.length : newline;
    const decoded = decodeUtf8(input.subarray(start, end));
    if (!decoded.ok) lines.push(undefined);
    else if (decoded.text.trim() !== '') lines.push(decoded.text);
    start = end + 1;
  }
  return lines;
}

function parseLine(line: string | undefined): unknown {
  if (line === undefined) return undefined;
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function checkHeader(header: unknown): LedgerIssue | undefined {
  if (
    !isPlainObject(header) ||
    header['format'] !== ledgerFormat ||
    typeof header['base'] !== 'string'
  ) {
    return ledgerError(
      'not-a-ledger',
      [0],
      `The first line is not that of a ledger; expected an object with "format": "${ledgerFormat}" and "base".`,
      { expected: ledgerFormat },
    );
  }
  const version = header['version'];
  if (typeof version === 'string' && /^1\.\d{1,6}$/.test(version)) return undefined;
  return ledgerError(
    'unsupported-ledger',
    [0, 'version'],
    `The ledger is in another version of the format; this program reads ${ledgerVersion}.`,
    { supported: ledgerVersion },
  );
}

interface ReadLine {
  readonly entry?: LedgerEntry;
  readonly issues: readonly OperationIssue[];
}

/** The entry of a line, as it is written: what its hash was made of is not filled in or left out. */
function readEntry(line: string | undefined): ReadLine {
  const value = parseLine(line);
  const issues: OperationIssue[] = [];
  if (value === undefined) return { issues };
  if (readValue(entryShape, value, [], issues) === undefined) return { issues };
  const entry = value as LedgerEntry;
  const named = (entry.operation as { readonly operationId?: string }).operationId !== undefined;
  return named ? { entry, issues } : { issues };
}

function damageOf(read: readonly ReadLine[], damaged: number): LedgerIssue[] {
  const line = damaged + 2;
  const lost = read.length - damaged;
  const inside = read.slice(damaged).some(({ entry }) => entry !== undefined);
  const found = read[damaged]?.issues.find(({ severity }) => severity === 'error');
  const why = found === undefined ? 'is no JSON' : `is no entry: ${found.message}`;
  const params = { line, lost, read: damaged };
  if (inside) {
    return [ledgerError('damaged-line', [line - 1], `Line ${String(line)} ${why}`, params)];
  }
  return [
    {
      code: 'damaged-tail',
      severity: 'warning',
      path: [line - 1],
      message: `From line ${String(line)} on the ledger is cut off or damaged; ${String(damaged)} entries were read.`,
      params,
    },
  ];
}
