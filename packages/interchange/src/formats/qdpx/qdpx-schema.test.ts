import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseReviewOrThrow, type Review } from '@cmoc/model';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { projectArchive, projectXml } from '../../../test/refi-project';
import { sharedPath, sharedSamples } from '../../../test/shared-samples';
import { openZip } from '../../container/open-zip';
import { contributed } from '../../contribution/contribution';
import { asReview } from '../../testing/outcome-problems';
import { qdpxFormat } from './qdpx';

const schema = sharedPath('refi-qda/REFI_Project.xsd');
const hasLinter = spawnSync('xmllint', ['--version']).status === 0;
const projects = [...sharedSamples('refi-qda', '.qde'), ...sharedSamples('refi-qda', '.qdpx')];

function reviewOf(bytes: Uint8Array): Review {
  const result = qdpxFormat.read?.(bytes);
  if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
  return parseReviewOrThrow(asReview(result.value.value));
}

function projectOf(review: Review): Uint8Array {
  const written = qdpxFormat.write?.(review, { at: '2026-01-01T00:00:00Z' });
  const zip = written?.ok === true ? openZip(written.value.bytes) : undefined;
  const document = zip?.ok === true ? zip.value.read('project.qde') : undefined;
  if (document?.ok !== true) throw new Error('not written');
  return document.value;
}

/** What the schema says against a document; empty when it is valid. */
function faults(document: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'qde-'));
  try {
    const file = join(folder, 'project.qde');
    writeFileSync(file, document);
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema ?? '', file], {
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    return String((error as { readonly stderr?: unknown }).stderr).slice(0, 1000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(schema === undefined || !hasLinter)(
  'projects against the schema (needs shared data and xmllint)',
  () => {
    const { review: synthetic } = syntheticReview({ seed: 5, documents: 8, configurations: 30 });

    it.each([
      ['the example', exampleReview()],
      ['a synthetic review', synthetic],
      ['a foreign project', reviewOf(projectArchive(projectXml()))],
    ] as const)('%s is valid', (_name, review) => {
      expect(faults(projectOf(review))).toBe('');
    });

    it.each(projects)('$name is valid when it is written again', ({ bytes }) => {
      expect(faults(projectOf(reviewOf(bytes)))).toBe('');
    });

    it('and the check can fail', () => {
      expect(
        faults(new TextEncoder().encode('<Project xmlns="urn:QDA-XML:project:1.0"/>')),
      ).not.toBe('');
    });
  },
);

describe.skipIf(projects.length === 0)('real projects (need shared data)', () => {
  it.each(projects)('$name comes back as it was', ({ bytes }) => {
    const review = reviewOf(bytes);
    const written = qdpxFormat.write?.(review);
    expect(reviewOf(written?.ok === true ? written.value.bytes : new Uint8Array())).toEqual(review);
  });

  it.each(projects)('$name is read whole, and what is missing is said', ({ bytes }) => {
    const result = qdpxFormat.read?.(bytes);
    if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
    const { value, lossReport, provenance } = result.value;
    const text = new TextDecoder().decode(bytes);
    const isPlain = text.startsWith('<?xml');
    const counted = (name: string) => text.split(`<${name} `).length - 1;
    if (isPlain) {
      expect(contributed(value, 'construct')).toHaveLength(counted('Code'));
      expect(contributed(value, 'evidence')).toHaveLength(counted('Coding'));
      expect(contributed(value, 'person')).toHaveLength(counted('User'));
    }
    expect(provenance.producer).toContain('ATLAS.ti');
    const places = lossReport.map(({ kind, place }) => `${kind} ${place}`);
    expect(places).toContain('not-in-file TextSource@plainTextPath');
    expect(places).toContain('dropped Graphs');
    expect(places).toContain('withheld Project@basePath');
  });
});
