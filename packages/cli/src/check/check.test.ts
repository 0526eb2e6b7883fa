import { writeReview } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { exampleWork } from '../change/example-work';
import { memoryIo } from '../io/memory-io';
import { run } from '../run/run';
import { checkOutputSchema } from './output';

const review = exampleReview();
const sound = writeReview(review);
const dangling = sound.replace('"fragment": "P1-abstract"', '"fragment": "P1-abstrakt"');
const wrongShape = JSON.stringify({
  format: 'cmoc-review',
  version: '2.0',
  id: 'r',
  title: 7,
  sources: {},
});

async function checked(text: string, ...options: string[]) {
  const io = memoryIo({ files: { 'r.cmoc.json': text } });
  const exitCode = await run(['check', 'r.cmoc.json', ...options], io);
  return { exitCode, out: io.out(), err: io.err() };
}

async function asJson(text: string) {
  const { out, exitCode } = await checked(text, '--format', 'json');
  return { exitCode, output: checkOutputSchema.parse(JSON.parse(out)) };
}

describe('cmoc check', () => {
  it('looks at the ledger as well', async () => {
    const text = exampleWork()['review.cmoc.json'];
    expect(await asJson(text)).toMatchObject({ exitCode: 0, output: { issues: [] } });
    const changed = await asJson(text.replace('"by":"ann"', '"by":"bob"'));
    expect(changed).toMatchObject({
      exitCode: 1,
      output: { issues: [{ code: 'broken-chain', where: 'ledger.entries[0]' }] },
    });
    const edited = await asJson(text.replace('Look again at', 'Look at'));
    expect(edited).toMatchObject({
      exitCode: 0,
      output: { issues: [{ code: 'edited-elsewhere', severity: 'warning' }] },
    });
  });

  it('counts what the example holds, each count with its unit', async () => {
    const { exitCode, out, err } = await checked(sound);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toContain('r.cmoc.json is sound: no errors, no warnings.');
    expect(out).toMatch(
      /22 configurations +22 consolidated; slots: 22 contexts, 22 mechanisms, 25/,
    );
    expect(out).toMatch(/46 sources +44 documents, 1 interview, 1 focus group; 7 from 1/);
    expect(out).toContain('Partial.');
  });

  it('counts the same in JSON', async () => {
    const { exitCode, output } = await asJson(sound);
    expect(exitCode).toBe(0);
    expect(output.sound).toBe(true);
    expect(output.holds?.collections['configurations']).toBe(review.configurations.length);
    expect(output.holds?.slotsByRole).toMatchObject({ context: 22, mechanism: 22, outcome: 25 });
    expect(output.holds?.studyFamilies).toEqual({ families: 1, sources: 7, sourcesWithout: 39 });
  });

  it('names a dangling reference by path and code and ends with 1', async () => {
    const { exitCode, out } = await checked(dangling);
    expect(exitCode).toBe(1);
    expect(out).toContain('cannot be used as it is: 1 error');
    expect(out).toMatch(/error +evidence\[\d+\]\.fragment/);
    expect(out).toContain('dangling-reference');
    expect(out).toContain('P1-abstrakt');
  });

  it('gives every issue of a wrong shape with its path', async () => {
    const { exitCode, output } = await asJson(wrongShape);
    expect(exitCode).toBe(1);
    expect(output.holds).toBeNull();
    expect(output.errors).toBe(output.issues.filter(({ severity }) => severity === 'error').length);
    expect(output.issues.map(({ where, code }) => [where, code])).toEqual([
      ['title', 'invalid-type'],
      ['sources', 'invalid-type'],
    ]);
  });

  it('says where text stops being JSON', async () => {
    const { exitCode, out } = await checked('{ "format": "cmoc-review", ');
    expect(exitCode).toBe(1);
    expect(out).toContain('not-json');
    expect(out).toContain('Line 1, column 28');
  });

  it('shows the first issues of very many and counts the rest', async () => {
    const many = JSON.stringify({
      format: 'cmoc-review',
      version: '2.0',
      id: 'r',
      title: 'r',
      constructs: Array.from({ length: 80 }, (_, at) => ({ id: `c${at}`, label: 7 })),
    });
    const { out } = await checked(many);
    expect(out.match(/^error/gm)).toHaveLength(50);
    expect(out).toContain('And 30 more issues.');
    expect((await asJson(many)).output.issues).toHaveLength(80);
  });

  it('cannot be made to act on the terminal by a title', async () => {
    const { out } = await checked(
      writeReview({ ...review, title: 'A\u001b]0;owned\u0007\u001b[2Jtitle' }),
    );
    expect(out).not.toContain('\u001b');
    expect(out).toContain('owned');
  });

  it('prints the same bytes twice', async () => {
    expect(await checked(sound)).toEqual(await checked(sound));
  });
});
