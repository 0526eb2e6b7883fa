import { formatPath } from '@cmoc/kernel';
import { expect, test } from 'vitest';
import { exampleReview } from '../testing/example-review';
import { writeReview } from '../write/write-review';
import { readReview } from './read-review';

const encoder = new TextEncoder();
const minimal = '{"format":"cmoc-review","version":"2.0","id":"r","title":"A"}';

function withKey(key: string, value: string): string {
  return minimal.replace('"title":"A"', `"title":"A",${JSON.stringify(key)}:${value}`);
}

function problems(input: string | Uint8Array, maxSize?: number) {
  const result = readReview(input, maxSize === undefined ? {} : { limits: { maxSize } });
  return result.issues.map(({ code, severity, path }) => `${severity} ${code} ${formatPath(path)}`);
}

function message(input: string | Uint8Array): string {
  return readReview(input).issues[0]?.message ?? '';
}

test('text and bytes of a review are read alike, with or without a byte order mark', () => {
  const text = writeReview(exampleReview());
  const expected = { ok: true, value: exampleReview(), issues: [] };
  expect(readReview(text)).toEqual(expected);
  expect(readReview(`\uFEFF${text}`)).toEqual(expected);
  expect(readReview(encoder.encode(text))).toEqual(expected);
  expect(readReview(encoder.encode(`\uFEFF${text}`))).toEqual(expected);
});

test('every truncation of a file is refused with a place', () => {
  const text = writeReview(exampleReview()).slice(0, 3000);
  for (let length = 0; length < text.length; length += 7) {
    const result = readReview(text.slice(0, length));
    expect(result.issues.map(({ code }) => code)).toEqual(['not-json']);
    expect(result.issues[0]?.params).toMatchObject({ line: expect.any(Number) as number });
  }
});

test('a file cut inside a letter is refused', () => {
  const bytes = encoder.encode(withKey('note', '"é"'));
  const cut = bytes.slice(0, bytes.lastIndexOf(0xc3) + 1);
  expect(problems(cut)).toEqual(['error not-utf8 (root)']);
});

test('other encodings are refused and, where they show themselves, named', () => {
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${minimal}`, 'utf16le'));
  expect(message(utf16)).toContain('UTF-16');
  expect(message(new Uint8Array(Buffer.from(minimal, 'utf16le')))).toContain('UTF-16');
  expect(message(new Uint8Array(Buffer.from(withKey('note', '"café"'), 'latin1')))).toMatch(
    /byte \d+ \(0xe9\).*Latin-1/,
  );
  expect(message(new Uint8Array([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]))).toContain('UTF-32');
});

test.each([
  [[0xc0, 0x80], 'an overlong form'],
  [[0xed, 0xa0, 0x80], 'half of a surrogate pair'],
  [[0xf5, 0x80, 0x80, 0x80], 'a code point beyond Unicode'],
  [[0xe2, 0x82], 'a cut sequence'],
  [[0x80], 'a stray continuation byte'],
])('bytes %j are no UTF-8: %s', (bad) => {
  const bytes = Uint8Array.from([...encoder.encode('{"a":"€'), ...bad]);
  const result = readReview(bytes);
  expect(result.issues[0]).toMatchObject({ code: 'not-utf8', params: { offset: 9 } });
});

test.each([
  ['', 'Line 1, column 1: found the end of the text; expected a value.'],
  ['   \n  ', 'Line 2, column 3: found the end of the text; expected a value.'],
  ['{"a":1,}', 'Line 1, column 8: found “}”; expected a key in double quotation marks.'],
  ['[1 2]', 'Line 1, column 4: found “2”; expected “,” or “]”.'],
  ['[1,]', 'Line 1, column 4: found “]”; expected a value.'],
  ['{"a" 1}', 'Line 1, column 6: found “1”; expected “:”.'],
  ["{'a':1}", "Line 1, column 2: found “'”; expected a key in double quotation marks or “}”."],
  ['[NaN]', 'Line 1, column 2: found “N”; expected a value or “]”.'],
  ['[Infinity]', 'Line 1, column 2: found “I”; expected a value or “]”.'],
  ['[-]', 'Line 1, column 2: found “-”; expected a value or “]”.'],
  ['[01]', 'Line 1, column 2: found “0”; expected a value or “]”.'],
  ['[1.]', 'Line 1, column 2: found “1”; expected a value or “]”.'],
  ['[0x10]', 'Line 1, column 2: found “0”; expected a value or “]”.'],
  ['{} {}', 'Line 1, column 4: found “{”; expected the end of the text.'],
  [
    '["a\tb"]',
    'Line 1, column 4: found the character U+0009; expected text without raw control characters or unknown escapes.',
  ],
  [
    '["a\\qb"]',
    'Line 1, column 4: found an unknown escape after “\\”; expected text without raw control characters or unknown escapes.',
  ],
  ['["abc', 'Line 1, column 2: found a text without an end; expected a value or “]”.'],
  ['// comment', 'Line 1, column 1: found “/”; expected a value.'],
  ['\u00A0{}', 'Line 1, column 1: found the character U+00A0; expected a value.'],
])('the text %j is no JSON, and the message says where and why', (text, expected) => {
  expect(message(text)).toBe(expected);
});

test('what is JSON but no review is refused', () => {
  for (const text of ['null', '1', '"x"', '[]', '{}', 'true', '{"format":"other"}']) {
    expect(problems(text)).toEqual(['error not-a-review (root)']);
  }
});

test('a million brackets are refused before they are parsed', () => {
  for (const open of ['[', '{"a":', '[{"a":']) {
    expect(problems(open.repeat(1_000_000))).toEqual(['error nested-too-deep (root)']);
  }
  expect(problems('['.repeat(1e6) + ']'.repeat(1e6))).toEqual(['error nested-too-deep (root)']);
});

test('brackets inside text do not count as nesting', () => {
  expect(readReview(withKey('x', JSON.stringify('[{"'.repeat(5000)))).ok).toBe(true);
});

test('nesting may be as deep as the limit and no deeper', () => {
  const nested = (depth: number) => withKey('x', '['.repeat(depth) + ']'.repeat(depth));
  expect(readReview(nested(99)).ok).toBe(true);
  expect(problems(nested(100))).toContain('error nested-too-deep (root)');
  expect(readReview(nested(200), { limits: { maxDepth: 300 } }).ok).toBe(true);
});

test('keys that can change prototypes are refused wherever they stand, and change nothing', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    expect(problems(withKey(key, '{"polluted":true}'))).toContain(`error unsafe-key ${key}`);
    expect(problems(withKey('x', `{"y":[{${JSON.stringify(key)}:{"polluted":true}}]}`))).toContain(
      `error unsafe-key x.y[0].${key}`,
    );
    const inside = `[{"id":"a","label":"l",${JSON.stringify(key)}:1}]`;
    expect(problems(withKey('constructs', inside))).toContain(
      `error unsafe-key constructs[0].${key}`,
    );
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('an escaped spelling of such a key is refused too', () => {
  expect(problems(minimal.replace('"id"', '"\\u005f_proto__":{},"id"'))).toContain(
    'error unsafe-key __proto__',
  );
});

test('keys given twice are named with their path and place', () => {
  const text = withKey('x', '[{"a":1,"b":{"c":1,"c":2},"a":3}]').replace(
    '"id":"r"',
    '"id":"q","id":"r"',
  );
  const found = problems(text).filter((problem) => problem.includes('duplicate-key'));
  expect(found).toEqual([
    'error duplicate-key id',
    'error duplicate-key x[0].b.c',
    'error duplicate-key x[0].a',
  ]);
  expect(problems(withKey('a', '1').replace('"id"', '"\\u0061":2,"id"'))).toContain(
    'error duplicate-key a',
  );
});

test('the same key in different objects, and quoted colons, are no duplicates', () => {
  expect(readReview(withKey('x', '[{"a":"a: \\": b"},{"a":{"a":": "}}]')).issues).toMatchObject([
    { code: 'unknown-key' },
  ]);
});

test('a file over the limit is refused unread', () => {
  expect(problems(minimal, 10)).toEqual(['error file-too-large (root)']);
  expect(problems(new Uint8Array(11), 10)).toEqual(['error file-too-large (root)']);
  expect(problems(new Uint8Array(200_000_000))).toEqual(['error file-too-large (root)']);
});

test('a text of 50 MB where a title should be gives one short message', () => {
  const result = readReview(minimal.replace('"A"', JSON.stringify('x'.repeat(50_000_000))));
  expect(result.issues).toMatchObject([{ code: 'invalid-value', path: ['title'] }]);
  expect(JSON.stringify(result.issues).length).toBeLessThan(500);
  const unclosed = readReview(`{"a":"${'x'.repeat(50_000_000)}`);
  expect(unclosed.issues).toMatchObject([{ code: 'not-json' }]);
  expect(JSON.stringify(unclosed.issues).length).toBeLessThan(500);
  const backslashes = readReview(`{"a":"${'\\'.repeat(20_000_000)}`);
  expect(backslashes.issues).toMatchObject([{ code: 'not-json' }]);
});

test('a key of 50 MB gives a short message', () => {
  const result = readReview(withKey('k'.repeat(50_000_000), '1'));
  expect(result.ok).toBe(true);
  expect(result.issues[0]?.message.length).toBeLessThan(300);
});

test('a million faults are told as a thousand', () => {
  const items = Array.from({ length: 1_000_000 }, () => '{}').join(',');
  const result = readReview(withKey('constructs', `[${items}]`));
  expect(result.issues).toHaveLength(1001);
  expect(result.issues.at(-1)).toMatchObject({ code: 'too-many-issues', severity: 'error' });
});

test('a million unknown keys do not hide an error', () => {
  const unknown = Array.from({ length: 300_000 }, (_, index) => `"k${String(index)}":1`).join(',');
  const { issues } = readReview(`{"format":"cmoc-review","version":"2.0","id":"r",${unknown}}`);
  expect(issues[0]).toMatchObject({ code: 'missing-key', severity: 'error', path: ['title'] });
  expect(issues.at(-1)).toMatchObject({ code: 'too-many-issues', severity: 'warning' });
});

test('numbers that JSON text can write and programs cannot hold are refused', () => {
  expect(problems(withKey('x', '[1e999]'))).toContain('error invalid-value x[0]');
  const count = (number: string) =>
    withKey('statedCounts', `[{"id":"s","label":"l","unit":"record","count":${number}}]`);
  expect(problems(count('1e999'))).toEqual(['error invalid-value statedCounts[0].count']);
  expect(problems(count('-1'))).toEqual(['error invalid-value statedCounts[0].count']);
  expect(problems(count('9007199254740993'))).toEqual([
    'error invalid-value statedCounts[0].count',
  ]);
  expect(problems(count('"1"'))).toEqual(['error invalid-type statedCounts[0].count']);
  expect(readReview(count('-0')).ok).toBe(true);
});

test('a huge list where a list has a limit is refused at once', () => {
  const slots = Array.from({ length: 100_000 }, () => '{}').join(',');
  const result = readReview(
    withKey('configurations', `[{"id":"a","tier":"extracted","slots":[${slots}]}]`),
  );
  expect(result.issues.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'invalid-value', path: ['configurations', 0, 'slots'] },
  ]);
});

test('unpaired surrogates survive being written and read', () => {
  const result = readReview(withKey('x', '"\\ud800"'));
  if (!result.ok) throw new Error('refused');
  const written = encoder.encode(writeReview(result.value));
  expect(readReview(written)).toMatchObject({ ok: true, value: result.value });
});
