import { readReviewFile, type ReviewFile } from '@cmoc/model';
import { describe, expect, it } from 'vitest';
import { memoryIo, type MemoryIoOptions } from '../io/memory-io';
import { run } from '../run/run';
import { exampleWork } from './example-work';
import { changeOutputSchema, type ChangeOutput } from './output';

const files = exampleWork();

async function ran(argv: readonly string[], options: MemoryIoOptions = {}) {
  const io = memoryIo({ files, ...options });
  const exitCode = await run(argv, io);
  const written = (name: string): ReviewFile => {
    const read = readReviewFile(io.wasWritten[name] ?? '');
    return read.ok ? read.value : expect.fail(JSON.stringify(read.issues));
  };
  return { exitCode, out: io.out(), err: io.err(), written, all: io.wasWritten };
}

async function asJson(
  argv: readonly string[],
  options: MemoryIoOptions = {},
): Promise<ChangeOutput> {
  const { out, err } = await ran([...argv, '--format', 'json'], options);
  const value: unknown = out === '' ? expect.fail(err) : JSON.parse(out);
  expect(changeOutputSchema.parse(value)).toEqual(value);
  return value as ChangeOutput;
}

const memos = ({ review }: ReviewFile) => review.memos.map(({ id }) => id);
const review = 'review.cmoc.json';

describe('cmoc undo and redo', () => {
  it('take back one’s own last step without a reason, and do it again', async () => {
    const back = await ran(['undo', review]);
    expect(back.exitCode).toBe(0);
    expect(back.out).toContain('Ann took back: added memo mine.');
    expect(memos(back.written(review))).toEqual(['first']);
    const again = await ran(['redo', review], { files: back.all });
    expect(again.out).toContain('Ann did again: added memo mine.');
    expect(memos(again.written(review))).toEqual(['first', 'mine']);
    expect(again.written(review).ledger?.entries).toHaveLength(5);
  });

  it('ask why for older work and for that of others, and name what is in the way', async () => {
    const older = await ran(['undo', review, '2']);
    expect(older).toMatchObject({ exitCode: 2, all: {} });
    expect(older.err).toContain('missing-reason');
    expect(older.err).toContain('--reason');
    const others = ['undo', review, '3', '--by', 'Ben'];
    expect((await ran(others)).err).toContain('missing-reason');
    const told = await asJson([...others, '--reason', 'Not asked.']);
    expect(told).toMatchObject({
      command: 'undo',
      by: { id: 'ben', name: 'Ben' },
      written: true,
      entries: [{ by: 'ben', did: 'took back: added memo mine', reason: 'Not asked.' }],
    });
    expect((await ran(['undo', review, '99', '--reason', 'x'])).err).toContain('unknown-entry');
    expect((await ran(['undo', review, 'last'])).err).toContain('number of an entry');
  });

  it('print the plan and write nothing in a dry run, and hold no file', async () => {
    const io = memoryIo({ files });
    const held = { ...io, files: { ...io.files, hold: () => Promise.reject(new Error('held')) } };
    expect(await run(['undo', review, '--dry-run'], held)).toBe(0);
    expect(io.out()).toContain('Without --dry-run this writes review.cmoc.json: 1 entry.');
    expect(io.wasWritten).toEqual({});
  });

  it('say that there is nothing to take back', async () => {
    const { exitCode, err } = await ran(['undo', review, '--by', 'Cat']);
    expect({ exitCode, err }).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('nothing-to-undo') as string,
    });
  });
});

describe('a review that somebody else writes to, or edited', () => {
  it('is refused with who holds it and what to do', async () => {
    const io = memoryIo({ files });
    const error = Object.assign(new Error('EBUSY'), {
      code: 'EBUSY',
      holder: { pid: 7, host: 'desk' },
      lock: '.review.cmoc.json.lock',
    });
    const busy = { ...io, files: { ...io.files, hold: () => Promise.reject(error) } };
    expect(await run(['undo', review], busy)).toBe(2);
    expect(io.err()).toMatch(/Process 7 on desk .*file-in-use.*rm\s+\.review\.cmoc\.json\.lock/s);
  });

  it('is taken as it is, by an entry that says so, and said aside', async () => {
    const edited = files[review].replace('Look again at', 'Look at');
    const { err, written } = await ran(['undo', review], { files: { [review]: edited } });
    expect(err).toContain('The review was edited elsewhere since entry 3 of its ledger');
    const { ledger, review: after } = written(review);
    expect(ledger?.entries.map(({ operation }) => operation.kind)).toEqual([
      'add',
      'add',
      'add',
      'adopt',
      'remove',
    ]);
    expect(after.memos.map(({ text }) => text)).toEqual(['Look at faith.']);
  });

  it('is refused where its ledger was changed after it was written', async () => {
    const changed = files[review].replace('"by":"ann"', '"by":"bob"');
    const { exitCode, err, all } = await ran(['undo', review], { files: { [review]: changed } });
    expect({ exitCode, all }).toEqual({ exitCode: 2, all: {} });
    expect(err).toContain('broken-chain');
  });
});

describe('cmoc merge', () => {
  it('takes over what a colleague did, and shows both versions where the two disagree', async () => {
    const argv = ['merge', 'sent.cmoc.json', 'returned.cmoc.json'];
    const { exitCode, out, written, all } = await ran(argv);
    expect(exitCode).toBe(1);
    expect(out).toContain('1 conflict: your work stands');
    expect(out).toContain('memo mine added: “The same id for something else.”');
    expect(out).toContain('memo mine added: “Ask about trust.”');
    expect(Object.keys(all)).toEqual(['sent.cmoc.json']);
    const merged = written('sent.cmoc.json');
    expect(merged.review.memos.map(({ text }) => text)).toEqual([
      'Look again at faith.',
      'Ask about trust.',
      'Power is missing.',
    ]);
    expect(merged.ledger?.entries.map(({ operation }) => operation.by)).toEqual([
      ...['ann', 'ann', 'ann', 'ben', 'ben'],
    ]);
    const { conflicts } = await asJson([...argv, '--dry-run']);
    expect(conflicts).toMatchObject([
      {
        theirs: { by: 'ben', did: 'added memo mine' },
        mine: [{ by: 'ann', did: 'added memo mine' }],
        because: [{ code: 'already-exists' }],
      },
    ]);
  });

  it('takes nothing twice, and refuses a review of another origin', async () => {
    const argv = ['merge', 'sent.cmoc.json', 'review.cmoc.json'];
    const same = await ran(argv);
    expect(same).toMatchObject({ exitCode: 0, all: {} });
    expect(same.out).toContain('there was nothing to do');
    const other = files[review].slice(0, files[review].indexOf(',\n  "ledger"')) + '\n}\n';
    const refused = await ran(argv, { files: { ...files, [review]: other } });
    expect(refused).toMatchObject({ exitCode: 2, all: {} });
    expect(refused.err).toMatch(/other-base\s+next +cmoc diff sent/);
  });
});

describe('cmoc new', () => {
  const argv = ['new', 'new.cmoc.json', '--title', 'Trust'];

  it('begins a review with its questions and its scheme, with who and why', async () => {
    const scheme = ['--scheme', 'cmo-rr', '--reason', 'Resources are offered.'];
    const { exitCode, written } = await ran([
      ...argv,
      ...scheme,
      '--question',
      'How?',
      '--question',
      'For whom?',
    ]);
    expect(exitCode).toBe(0);
    const { review: begun, ledger } = written('new.cmoc.json');
    expect(begun).toMatchObject({
      id: 'new',
      title: 'Trust',
      schemeChoice: { scheme: 'cmo-rr', reason: 'Resources are offered.' },
      questions: [{ text: 'How?' }, { text: 'For whom?' }],
      team: [{ id: 'ann', name: 'Ann' }],
    });
    expect(ledger?.entries.at(-1)?.operation).toMatchObject({
      by: 'ann',
      reason: 'Resources are offered.',
    });
  });

  it.each([
    [['--scheme', 'cmo'], 'missing-reason'],
    [['--scheme', 'cmoo', '--reason', 'x'], 'unknown-scheme'],
    [['--reason', 'x'], 'usage'],
  ])('refuses %j', async (options, code) => {
    const { exitCode, err, all } = await ran([...argv, ...options]);
    expect({ exitCode, all }).toEqual({ exitCode: 2, all: {} });
    expect(err).toContain(code);
  });

  it('never begins over a file', async () => {
    const { err } = await ran(['new', review, '--title', 'Trust']);
    expect(err).toContain('file-exists');
  });
});

interface Listed {
  readonly consolidate: readonly {
    readonly id: string;
    readonly choices: readonly {
      readonly id: string;
      readonly asks: readonly { readonly name: string; readonly optional?: true }[];
    }[];
  }[];
}

describe('cmoc decide', () => {
  const listed = async () => {
    const { out } = await ran(['propose', review, '--move', 'consolidate', '--format', 'json']);
    const [proposal] = (JSON.parse(out) as Listed).consolidate;
    return proposal ?? expect.fail('Nothing is proposed.');
  };

  it('takes a choice for a reason, in the words of the reviewer, and can be taken back', async () => {
    const { id, choices } = await listed();
    const { id: choice = '', asks = [] } = choices[0] ?? {};
    const without = await ran(['decide', review, id, choice]);
    expect(without.err).toContain('missing-reason');
    const reasoned = ['decide', review, id, choice, '--reason', 'They agree.'];
    const unworded = await ran(reasoned);
    expect(unworded.err).toContain('missing-answer');
    expect(unworded.err).toMatch(/--answer\s+title="your\s+words"/);
    const words = asks
      .filter(({ optional }) => optional !== true)
      .flatMap(({ name }) => ['--answer', `${name}=In our words: ${name}`]);
    const { exitCode, out, written, all } = await ran([...reasoned, ...words]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/Ann consolidated .* Because: They agree\./s);
    const { mappings, configurations, proposalDecisions } = written(review).review;
    expect(mappings).toHaveLength(1);
    expect(configurations.map(({ title }) => title)).toContain('In our words: title');
    expect(proposalDecisions).toMatchObject([{ proposal: id, decision: 'accepted' }]);
    const back = await ran(['undo', review], { files: { ...files, ...all } });
    expect(back.written(review).review.mappings).toEqual([]);
  });

  it('rejects a proposal so that it is not made again', async () => {
    const { id } = await listed();
    const { all } = await ran(['decide', review, id, 'reject', '--reason', 'Two kinds of trust.']);
    const again = await ran(['decide', review, id, 'reject', '--reason', 'x'], {
      files: { ...files, ...all },
    });
    expect(again.err).toContain('unknown-proposal');
  });

  it('names the choices there are', async () => {
    const { id } = await listed();
    const { err } = await ran(['decide', review, id, 'perhaps', '--reason', 'x']);
    expect(err).toMatch(/unknown-choice\s+next +choose one of: .*reject/s);
  });
});

describe('cmoc settings', () => {
  it('keeps the name somebody works under, and what it does not know', async () => {
    const file = '/settings/cmoc/settings.json';
    const none = await ran(['settings'], { name: null });
    expect(none.out).toContain('No name is set');
    const set = await ran(['settings', '--name', 'Ann Lee'], { files: { [file]: '{"other":1}' } });
    expect(set.exitCode).toBe(0);
    expect(JSON.parse(new TextDecoder().decode(set.all[file]))).toEqual({
      other: 1,
      name: 'Ann Lee',
    });
    const broken = await ran(['undo', review], { files: { ...files, [file]: '[' } });
    expect(broken.err).toContain('invalid-settings');
  });
});
