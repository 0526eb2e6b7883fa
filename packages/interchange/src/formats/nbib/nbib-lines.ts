/** One field of a PubMed record, continuation lines joined to it. */
export interface NbibField {
  readonly tag: string;
  value: string;
}

/** One PubMed record. */
export interface NbibRecord {
  readonly fields: readonly NbibField[];
  /** The line it begins on, from 1. */
  readonly line: number;
}

/** What a file of PubMed records holds. */
export interface NbibFile {
  readonly records: readonly NbibRecord[];
  readonly stray: readonly string[];
  readonly cut: boolean;
}

const fieldPattern = /^([A-Z]{2,4}) {0,2}- ?(.*)$/;

/** Splits a file into records, which begin with their PMID, and fields; one pass. */
export function readNbibLines(text: string, maxRecords: number): NbibFile {
  const records: { fields: NbibField[]; line: number }[] = [];
  const stray: string[] = [];
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    const field = fieldOf(line);
    if (field?.tag === 'PMID') {
      if (records.length >= maxRecords) return { records, stray, cut: true };
      records.push({ fields: [], line: at + 1 });
    }
    if (!addLine(records.at(-1)?.fields, field, line) && line.trim() !== '') stray.push(line);
  }
  return { records, stray, cut: false };
}

function fieldOf(line: string): NbibField | undefined {
  const [, tag, value = ''] = fieldPattern.exec(line.replace(/^\ufeff/, '')) ?? [];
  return tag === undefined ? undefined : { tag, value: value.trim() };
}

/** Adds a line to the record that is open; false for a line that belongs to none. */
function addLine(
  fields: NbibField[] | undefined,
  field: NbibField | undefined,
  line: string,
): boolean {
  if (fields === undefined) return false;
  if (field !== undefined) {
    fields.push(field);
    return true;
  }
  const last = fields.at(-1);
  if (last === undefined || !/^\s+\S/.test(line)) return false;
  last.value += ` ${line.trim()}`;
  return true;
}
