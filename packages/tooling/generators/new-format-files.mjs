/** What a new foreign format starts from. Everything in it runs as it is. */

/**
 * The files of a format, by their paths in the package.
 *
 * @param {string} id
 * @returns {Record<string, string>}
 */
export function newFormatFiles(id) {
  const folder = `src/formats/${id}`;
  return {
    [`${folder}/${id}.ts`]: formatFile(id),
    [`${folder}/cases.ts`]: casesFile(id),
    [`${folder}/${id}.test.ts`]: testFile(id),
  };
}

/**
 * The registry with a format more, at its end; the same when it is there already.
 *
 * @param {string} registry
 * @param {string} id
 */
export function registered(registry, id) {
  const name = nameOf(id);
  if (registry.includes(`{ ${name} }`)) return registry;
  return registry
    .replace(/(\n\nconst all)/, `\nimport { ${name} } from '../formats/${id}/${id}';$1`)
    .replace(/\n\];\n/, `\n  ${name},\n];\n`);
}

/** @param {string} id */
function nameOf(id) {
  return `${id.replace(/-([a-z0-9])/g, (_whole, letter) => letter.toUpperCase())}Format`;
}

/** @param {string} id */
function formatFile(id) {
  return `import type { Format, ReadOptions, ReadResult, Sample } from '../../contract/format';
import { refuse, refuseLarge } from '../../contract/issues';
import { decodeText } from '../../decode-text/decode-text';
import { Library } from '../../reference/library';

/** Say in one sentence what the format is. */
export const ${nameOf(id)}: Format = {
  id: '${id}',
  title: '${id}',
  extensions: ['${id}'],
  mediaType: 'text/plain',
  about: {
    use: 'Say what teams use it for.',
    maps: [['a line', 'a source with that title']],
    lostOnReading: [],
    lostOnWriting: [],
    quirks: [],
  },
  detect,
  read,
};

${readingPart(id)}`;
}

/** @param {string} id */
function readingPart(id) {
  return `const heading = '# ${id}';

function detect({ head }: Sample) {
  return head.startsWith(heading) ? 'certain' : 'no';
}

function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const large = refuseLarge(bytes, options.limits);
  if (large !== undefined) return large;
  const { text, encoding } = decodeText(bytes);
  const [first = '', ...lines] = text.split(/\\r\\n|\\r|\\n/);
  if (!first.startsWith(heading)) {
    const found = first.slice(0, 60);
    return refuse('not-this-format', \`The file begins “\${found}”; expected “\${heading}”.\`);
  }
  const library = new Library(options);
  for (const [at, line] of lines.entries()) {
    const title = line.trim();
    if (title === '') continue;
    library.add(() => ({ item: { type: 'document', title }, notes: [], place: \`line \${at + 2}\` }));
  }
  return library.finish('${id}', bytes, {
    encoding,
    producer: null,
    expected: 'one title a line',
    issues: [],
  });
}
`;
}

/** @param {string} id */
function casesFile(id) {
  return `import type { FormatCases } from '../../page/format-case';

/** Small files with what must come of them: tests, and examples on the page of the format. */
export const cases: FormatCases = {
  reading: [
    {
      title: 'Two titles',
      input: '# ${id}\\nOne\\nTwo\\n',
      comesTo: ['2 sources'],
    },
  ],
};
`;
}

/** @param {string} id */
function testFile(id) {
  const name = nameOf(id);
  return `import { describe, expect, it } from 'vitest';
import { formatContract } from '../../testing/format-contract';
import { ${name} } from './${id}';

const encode = (text: string) => new TextEncoder().encode(text);

describe('the contract of ${id}', () => {
  const samples = [{ name: 'sample.${id}', bytes: encode('# ${id}\\nOne\\nTwo\\n') }];
  it.each(formatContract(${name}, { samples, reviews: [] }))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
    120_000,
  );
});

describe('reading ${id}', () => {
  it('refuses what is not its own, and says what it expected', () => {
    expect(${name}.read?.(encode('Dear Ann')).issues[0]?.code).toBe('not-this-format');
  });
});
`;
}
