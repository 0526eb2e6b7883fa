import { fullTextOf, parseReviewOrThrow, type Review } from '@cmoc/model';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { guid, interview, projectArchive, projectXml, ways } from '../../../test/refi-project';
import { openZip } from '../../container/open-zip';
import type { ReadOptions } from '../../contract/format';
import { contributed } from '../../contribution/contribution';
import { formatContract } from '../../testing/format-contract';
import { asReview } from '../../testing/outcome-problems';
import { qdpxFormat } from './qdpx';

const encode = (text: string) => new TextEncoder().encode(text);
const archive = projectArchive(projectXml());

function read(bytes: Uint8Array, options: ReadOptions = {}) {
  const result = qdpxFormat.read?.(bytes, options);
  if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
  return { ...result.value, issues: result.issues };
}

function reviewOf(bytes: Uint8Array): Review {
  return parseReviewOrThrow({ ...(asReview(read(bytes).value) as object) });
}

function rewritten(review: Review): Uint8Array {
  const written = qdpxFormat.write?.(review);
  if (written?.ok !== true) throw new Error(written?.issues[0]?.message);
  return written.value.bytes;
}

describe('reading a REFI-QDA project', () => {
  const outcome = read(archive);
  const all = <Kind extends Parameters<typeof contributed>[1]>(kind: Kind) =>
    contributed(outcome.value, kind);

  it('keeps who coded what, double coding and all', () => {
    const codings = all('evidence').map(({ id, subject, coder }) => [id, subject.id, coder]);
    expect(codings).toEqual([
      [guid(60), guid(11), guid(1)],
      [guid(61), guid(11), guid(2)],
      [guid(63), guid(12), guid(2)],
      [guid(64), guid(12), guid(1)],
      [guid(65), guid(11), undefined],
    ]);
  });

  it('keeps the hierarchy, folders and colours of codes', () => {
    expect(all('construct')).toMatchObject([
      { label: 'Process', definition: 'How.', refi: { isCodable: false, color: '#F00082' } },
      { label: 'trust', broader: [guid(10)] },
      { label: 'meetings', broader: [guid(10)], refi: { color: '#abc' } },
    ]);
  });

  it('finds passages behind characters outside the basic plane, line ends untouched', () => {
    const [source] = all('source').filter(({ id }) => id === guid(40));
    expect(fullTextOf(reviewOf(archive), source)).toBe(interview);
    const passages = all('fragment').map(({ id, text }) => [id, text]);
    expect(passages).toContainEqual([guid(50), 'Trust grew between partners']);
    expect(passages).toContainEqual([guid(51), 'Meetings helped']);
    expect(passages).toContainEqual([guid(53), 'two']);
    expect(passages).toContainEqual([guid(54), 'Hello']);
  });

  it('reads notes, descriptions, cases, sets and links as memos about what they are about', () => {
    const about = Object.fromEntries(
      all('memo').map(({ id, text, about: list }) => [
        id,
        [text, ...list.map((target) => `${target.kind} ${target.id}`)],
      ]),
    );
    expect(about).toMatchObject({
      [guid(70)]: ['A memo.', `construct ${guid(10)}`],
      [guid(71)]: ['Double.', `fragment ${guid(50)}`, `evidence ${guid(60)}`, `memo ${guid(80)}`],
      [`description-${guid(50)}`]: ['Remarkable.', `fragment ${guid(50)}`],
      [guid(90)]: ['A chain.', `construct ${guid(11)}`, `source ${guid(40)}`, `memo ${guid(70)}`],
      [guid(80)]: [
        'Link “leads to”, from the first to the second.',
        `construct ${guid(12)}`,
        `construct ${guid(11)}`,
      ],
    });
    expect(about[guid(30)]).toEqual([
      'Case without a name',
      `construct ${guid(11)}`,
      `source ${guid(40)}`,
      `fragment ${guid(50)}`,
    ]);
  });

  it('says everything it leaves behind', () => {
    const losses = outcome.lossReport.map(({ kind, place, count }) => `${kind} ${place} ${count}`);
    expect(losses).toEqual([
      'dropped Coding 1',
      'dropped Graphs 1',
      'dropped PDFSource@path 1',
      'withheld Project@basePath 1',
      'dropped TextSource@richTextPath 1',
      'withheld User 1',
      'dropped Variable 1',
      'approximated passages 6',
    ]);
    expect(JSON.stringify(outcome)).not.toMatch(/uni\.ac\.uk|Papers/);
    expect(JSON.stringify(read(archive, { keepAddresses: true }))).toContain('bo@uni.ac.uk');
    expect(outcome.provenance.producer).toBe('NVivo 15');
  });

  it.each(Object.entries(ways))('finds out that a file counts in %s, and says so', (way, count) => {
    const found = read(projectArchive(projectXml(count)));
    const [passage] = contributed(found.value, 'fragment').filter(({ id }) => id === guid(50));
    expect(passage?.text).toBe('Trust grew between partners');
    const [issue] = found.issues;
    expect(issue).toMatchObject({ code: 'positions-decided', severity: 'warning' });
    const unit = way.startsWith('units') ? 'utf-16' : 'code-point';
    const lineEnds = way.endsWith('One') ? 'crlf-as-one' : 'as-they-stand';
    expect(issue?.params).toMatchObject({ unit, lineEnds });
  });

  it('reads a project file without its archive, and says which texts are not there', () => {
    const bare = read(encode(projectXml()));
    expect(contributed(bare.value, 'evidence')).toHaveLength(5);
    expect(bare.lossReport).toContainEqual(
      expect.objectContaining({ kind: 'not-in-file', place: 'TextSource@plainTextPath', count: 1 }),
    );
    const [passage] = contributed(bare.value, 'fragment').filter(({ id }) => id === guid(50));
    expect(passage).toMatchObject({ text: 'Trust grew', distance: 'paraphrase' });
  });

  it('finds folders and files whatever their case, and tolerates their absence', () => {
    const odd = projectArchive(projectXml(), { project: 'PROJECT.QDE', folder: 'SOURCES' });
    expect(contributed(read(odd).value, 'source')).toHaveLength(4);
  });

  it('refuses archives without a project, and documents that are none', () => {
    const code = (bytes: Uint8Array) => qdpxFormat.read?.(bytes).issues[0]?.code;
    expect(code(projectArchive('x', { project: 'other.txt' }))).toBe('missing-part');
    expect(code(encode('<CodeBook/>'))).toBe('not-this-format');
    expect(code(encode('<!DOCTYPE a [<!ENTITY b "c">]><Project/>'))).toBe('forbidden-xml');
  });
});

describe('writing a REFI-QDA project', () => {
  it('gives a foreign project back: ids, users, offsets, codings, notes, cases, sets, links', () => {
    for (const count of Object.values(ways)) {
      const review = reviewOf(projectArchive(projectXml(count)));
      expect(reviewOf(rewritten(review))).toEqual(review);
    }
  });

  it('writes a configuration as a set of its codes, described in words', () => {
    const review = exampleReview();
    const zip = openZip(rewritten(review));
    const document = zip.ok ? zip.value.read('project.qde') : zip;
    const xml = document.ok ? new TextDecoder().decode(document.value) : '';
    expect(xml.match(/<Set /g)).toHaveLength(review.configurations.length);
    expect(xml).toContain('Mechanism: ');
    expect(xml).toContain('<MemberCode ');
  });
});

describe('the contract of REFI-QDA projects', () => {
  const { review: synthetic } = syntheticReview({ seed: 3, documents: 5, configurations: 12 });
  const samples = [
    { name: 'project.qdpx', bytes: archive },
    { name: 'project.qde', bytes: encode(projectXml()) },
  ];
  it.each(
    formatContract(qdpxFormat, {
      samples,
      reviews: [exampleReview(), synthetic, reviewOf(archive)],
      mutations: 300,
    }),
  )('$name', ({ problems }) => expect(problems()).toEqual([]), 120_000);
});
