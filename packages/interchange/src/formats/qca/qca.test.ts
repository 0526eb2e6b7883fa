import { parseReviewOrThrow } from '@cmoc/model';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { writeForeignFile } from '../../file/file';
import { formatContract } from '../../testing/format-contract';
import { parseDelimited } from '../table/delimited-text';
import { qcaFormat, type QcaWriteOptions } from './qca';

const { review } = syntheticReview({ seed: 4, documents: 8, configurations: 60 });

function rowsOf(options: QcaWriteOptions = {}, of = review) {
  const written = qcaFormat.write(of, options);
  if (!written.ok) throw new Error(written.issues[0]?.message);
  const text = new TextDecoder().decode(written.value.bytes);
  const rows = parseDelimited(text, ',', 1000).table.rows.filter((row) => row.length > 1);
  return { header: rows[0] ?? [], rows: rows.slice(1), lossReport: written.value.lossReport };
}

describe('a truth table', () => {
  it('puts every configuration with the outcome in one row, and says which have another', () => {
    const { header, rows, lossReport } = rowsOf();
    const at = header.indexOf('cases');
    const cases = rows.flatMap((row) => (row[at] ?? '').split('; '));
    expect(new Set(cases).size).toBe(cases.length);
    const others = lossReport.find(({ reason }) => reason === 'It leads to other outcomes.');
    expect(cases.length + (others?.count ?? 0)).toBe(review.configurations.length);
    const counted = rows.reduce(
      (sum, row) => sum + Number(row[header.indexOf('configurations')]),
      0,
    );
    expect(counted).toBe(cases.length);
  });

  it('tells what is not stated from what is absent', () => {
    const { header, rows } = rowsOf();
    const conditions = header.filter((name) => /^[CM]\./.test(name));
    const values = new Set(rows.flatMap((row) => row.slice(0, conditions.length)));
    expect([...values].filter((value) => !['1', '0', '?', '-'].includes(value))).toEqual([]);
    expect(values.has('-')).toBe(true);
  });

  it('explains the outcome that is named, and refuses one that is none', () => {
    const last = review.configurations.at(-1);
    const outcome = last?.slots.find(({ role }) => role === 'outcome')?.constructs[0] ?? '';
    const written = writeForeignFile(review, 'qca', { outcome });
    const text = written.ok ? new TextDecoder().decode(written.value.bytes) : '';
    expect(text).toContain(last?.id);
    expect(writeForeignFile(review, 'qca', { outcome: 'nothing' }).issues[0]?.code).toBe(
      'cannot-be-written',
    );
    const empty = parseReviewOrThrow({
      ...review,
      configurations: [],
      evidence: [],
      links: [],
      mappings: [],
      theories: [],
      clusters: [],
      demiRegularities: [],
      rivals: [],
      adjudications: [],
      confidenceJudgements: [],
      actionStatements: [],
      memos: [],
    });
    expect(writeForeignFile(empty, 'qca').issues[0]?.code).toBe('cannot-be-written');
  });

  it('counts a study family once for a row, however many reports it has', () => {
    const slots = [
      { id: 'c', role: 'context', text: 'x', constructs: ['k'] },
      { id: 'o', role: 'outcome', text: 'y', constructs: ['k'] },
    ];
    const source = (id: string) => ({ id, kind: 'document', label: id, studyFamily: 'F' });
    const passage = (id: string) => ({
      id,
      source: id,
      text: 't',
      distance: 'quotation',
      status: 'reported-finding',
    });
    const evidence = (id: string, stance: string) => ({
      id,
      subject: { kind: 'configuration', id: 'A' },
      fragment: id,
      stance,
    });
    const small = parseReviewOrThrow({
      format: 'cmoc-review',
      version: '2.0',
      id: 'r',
      title: 'R',
      constructs: [{ id: 'k', label: 'k' }],
      studyFamilies: [{ id: 'F', label: 'F' }],
      sources: [source('S1'), source('S2'), { ...source('S3'), studyFamily: 'F' }],
      fragments: [passage('S1'), passage('S2'), passage('S3')],
      configurations: [{ id: 'A', tier: 'extracted', slots }],
      evidence: [evidence('S1', 'supports'), evidence('S2', 'refines'), evidence('S3', 'opposes')],
    });
    const { header, rows } = rowsOf({}, small);
    expect(rows[0]?.[header.indexOf('study_families')]).toBe('1');
  });
});

describe('the contract', () => {
  it.each(formatContract(qcaFormat, { samples: [], reviews: [exampleReview(), review] }))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
  );
});
