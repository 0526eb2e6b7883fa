import { exampleReview } from '@cmoc/model/testing';
import { writeReview } from '@cmoc/model';
import { describe, expect, it } from 'vitest';
import type { MemoryIoOptions } from '../io/memory-io';
import { failureOutputSchema } from '../failure/output';
import { memoryIo } from '../io/memory-io';
import { run } from './run';
import { version } from './version';

async function ran(argv: string[], options: MemoryIoOptions = {}) {
  const io = memoryIo(options);
  const exitCode = await run(argv, io);
  return { exitCode, out: io.out(), err: io.err(), wasRead: io.wasRead };
}

const text = writeReview(exampleReview());

describe('run', () => {
  it('teaches with examples when asked for nothing, or for help', async () => {
    const alone = await ran([]);
    expect(alone).toEqual(await ran(['--help']));
    expect(alone.exitCode).toBe(0);
    expect(alone.out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(alone.out).toContain('$ cmoc propose review.cmoc.json');
    for (const command of ['check', 'chains']) {
      const help = await ran([command, '--help']);
      expect(help).toMatchObject({ exitCode: 0, err: '' });
      expect(help.out).toContain(`$ cmoc ${command} review.cmoc.json`);
      expect(help.out).toContain('--format');
    }
  });

  it('prints its version', async () => {
    expect(await ran(['--version'])).toMatchObject({ exitCode: 0, out: `${version}\n` });
  });

  it.each([
    [['chekc', 'r'], 'Did you mean check?', 'cmoc --help'],
    [['chains', 'r', '--fromat', 'json'], 'Did you mean --format?', 'cmoc chains --help'],
    [['check'], "Missing required argument 'file'", 'cmoc check --help'],
    [
      ['check', 'r', '--format', 'jsn'],
      'Allowed choices are text, json',
      'did you mean --format json?',
    ],
    [['propose', 'r', '--move', 'reconsile'], 'Allowed choices', 'did you mean --move reconcile?'],
    [['check', 'r', '--format', 'xml'], 'Allowed choices are text, json', 'cmoc check --help'],
    [['check', 'r', '--max-size', 'huge'], 'such as 64MB', 'cmoc check --help'],
    [['check', 'a', 'b'], 'Too many arguments', 'cmoc check --help'],
  ])('answers the misuse %j with what was meant and where help is', async (argv, said, next) => {
    const { exitCode, out, err } = await ran(argv);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    const words = err.replaceAll(/\s+/g, ' ');
    expect(words).toContain(said);
    expect(words).toContain(`code usage next ${next}`);
  });
});

describe('a file that cannot be worked on', () => {
  const path = 'reviews/r.cmoc.json';
  const commands = ['check', 'chains'];

  it.each(commands)(
    '%s says that a file is missing and which one may be meant',
    async (command) => {
      const { exitCode, out, err } = await ran([command, 'reviews/q.cmoc.json'], {
        folders: { reviews: ['r.cmoc.json', 'notes.txt'] },
      });
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
      expect(err).toMatch(/no such file/i);
      expect(err).toContain('no-such-file');
      expect(err).toContain('did you mean reviews/r.cmoc.json?');
    },
  );

  it.each(commands)('%s names the review in a folder', async (command) => {
    const { exitCode, err } = await ran([command, 'reviews'], {
      folders: { reviews: ['r.cmoc.json'] },
    });
    expect(exitCode).toBe(2);
    expect(err).toContain('is-a-folder');
    expect(err).toContain(path);
  });

  it.each(commands)('%s reads standard input in the place of a file', async (command) => {
    const piped = await ran([command, '-'], { input: text });
    expect(piped).toMatchObject({ exitCode: 0, err: '' });
    const { out } = await ran([command, path], { files: { [path]: text } });
    expect(piped.out).toBe(out.replace(path, 'Standard input'));
    const nothing = await ran([command, '-']);
    expect(nothing).toMatchObject({ exitCode: 2, out: '' });
    expect(nothing.err).toContain('no-input');
  });

  it.each(commands)('%s refuses 200 MB of noise without reading it', async (command) => {
    const { exitCode, err, wasRead } = await ran([command, path], {
      files: { [path]: { size: 200_000_000 } },
    });
    expect(exitCode).toBe(2);
    expect(err).toContain('The file has 200 MB; at most 100 MB are read.');
    expect(err).toContain('--max-size 200MB');
    expect(wasRead).toEqual([]);
  });

  it.each(commands)('%s reads no more of a file that grows than it may', async (command) => {
    const io = memoryIo({ files: { [path]: text } });
    const growing = {
      ...io,
      files: { ...io.files, facts: () => Promise.resolve({ kind: 'file' as const, size: 1 }) },
    };
    expect(await run([command, path, '--max-size', '1KB'], growing)).toBe(2);
    expect(io.err()).toContain('file-too-large');
  });

  it.each([
    ['EACCES', 'no-permission'],
    ['EIO', 'unreadable-file'],
  ])('is reported when the system says %s', async (error, code) => {
    const { exitCode, err } = await ran(['check', path], { files: { [path]: { error } } });
    expect(exitCode).toBe(2);
    expect(err).toContain(code);
    expect(err).toContain(path);
  });

  it.each([
    ['not JSON', 'noise', 'not-json', ''],
    [
      'the wrong shape',
      '{"format":"cmoc-review","version":"2.0","id":"r","title":7}',
      'invalid-type',
      'title',
    ],
    ['no review', '[1, 2]', 'not-a-review', ''],
    [
      'a dangling id',
      text.replace('"fragment": "P1-abstract"', '"fragment": "gone"'),
      'dangling-reference',
      '.fragment',
    ],
  ])(
    'stops chains when it holds %s: one message with path, code and next step',
    async (_, content, code, where) => {
      const { exitCode, out, err } = await ran(['chains', path], { files: { [path]: content } });
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
      expect(err.match(/cmoc:/g)).toHaveLength(1);
      expect(err).toContain(code);
      expect(err).toContain(where);
      expect(err).toContain(`cmoc check ${path}`);
      expect(err).not.toMatch(/\n\s+at /);
    },
  );

  it('is reported as JSON where JSON was asked for', async () => {
    const { out, err } = await ran(['chains', path, '--format=json'], {
      files: { [path]: 'noise' },
    });
    expect(out).toBe('');
    expect(failureOutputSchema.parse(JSON.parse(err))).toMatchObject({
      code: 'not-json',
      file: path,
    });
  });

  it('never ends in a stack trace, whatever the system throws', async () => {
    const io = memoryIo();
    const broken = {
      ...io,
      files: { ...io.files, facts: () => Promise.reject(new TypeError('odd')) },
    };
    expect(await run(['check', path], broken)).toBe(2);
    expect(io.err()).not.toMatch(/\n\s+at .*\.ts/);
  });
});
