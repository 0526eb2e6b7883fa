import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { loadSource } from './load-source.mjs';
import { ruleFolders } from './rule-folders.mjs';

/**
 * Writes what follows from the rule folders of a package: the registry, the presets, the cases, and
 * the page of each rule, rendered beside it. Adding a rule touches no other file.
 *
 *   node packages/tooling/generators/generate-rules.mjs [--check] [PACKAGE]
 */
/** @type {import('prettier').Options} */
const prettierOptions = { singleQuote: true, printWidth: 100, trailingComma: 'all', semi: true };

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** @typedef {ReturnType<typeof ruleFolders>[number]} RuleFolder */

/**
 * @param {string} home the folder of the package
 * @returns {Promise<Map<string, string>>} the files, by path
 */
export async function generatedFiles(home) {
  const rules = ruleFolders(home);
  /** @type {Map<string, string>} */
  const files = new Map();
  const source = join(home, 'src');
  const add = async (/** @type {string} */ path, /** @type {string} */ text) =>
    files.set(path, await formatted(path, text));
  await add(join(source, 'rules.generated.ts'), registry(rules));
  await add(join(source, 'cases.generated.ts'), casesModule(rules));
  // The registry has to be there before the rules can be loaded through it.
  write(files);
  const { pages, presets } = await loadSource(home, pageLoader(home));
  for (const rule of rules) await add(join(rule.folder, 'page.md'), pages[rule.id]);
  await add(join(source, 'presets.generated.ts'), presetsModule(presets));
  return files;
}

const notice =
  '// Written by packages/tooling/generators/generate-rules.mjs from the rule folders.\n';

/** @param {readonly RuleFolder[]} rules */
function registry(rules) {
  const instruments = [
    ...new Set(
      rules
        .filter((rule) => rule.type === 'item' && rule.language === 'json')
        .map((rule) => rule.namespace),
    ),
  ];
  /** @type {string[]} */
  const lines = [];
  /** @type {string[]} */
  const checks = [];
  /** @type {string[]} */
  const items = [];
  instruments.forEach((namespace, index) =>
    lines.push(`import instrument${index} from './${namespace}/instrument.json';`),
  );
  rules.forEach((rule, index) => {
    const name = `rule${index}`;
    const path = `./${rule.namespace}/${rule.name}/${rule.type}`;
    lines.push(
      rule.language === 'json'
        ? `import ${name} from '${path}.json';`
        : `import { ${rule.type} as ${name} } from '${path}';`,
    );
    if (rule.type === 'check')
      checks.push(rule.language === 'json' ? `defineCheckFromJson(${name})` : name);
    else if (rule.language === 'ts') items.push(name);
    else items.push(`defineItemFromJson(${name}, made${instruments.indexOf(rule.namespace)})`);
  });
  const used = [
    ...(checks.some((each) => each.includes('(')) ? ['defineCheckFromJson'] : []),
    ...(instruments.length > 0 ? ['defineInstrumentFromJson', 'defineItemFromJson'] : []),
    'type Check',
    'type Item',
  ];
  return `${notice}
import { ${used.join(', ')} } from '@cmoc/appraisal';
${lines.join('\n')}

${instruments.map((_, index) => `const made${index} = defineInstrumentFromJson(instrument${index});`).join('\n')}

/** The namespaces of this package. */
export const namespaces: readonly string[] = ${JSON.stringify([...new Set(rules.map((rule) => rule.namespace))])};

/** Every check of this package. */
export const checks: readonly Check[] = [${checks.join(', ')}];

/** Every judged item of this package. */
export const items: readonly Item[] = [${items.join(', ')}];
`;
}

/** @param {readonly RuleFolder[]} rules */
function casesModule(rules) {
  /** @type {string[]} */
  const lines = [];
  /** @type {string[]} */
  const entries = [];
  rules.forEach((rule, index) => {
    if (rule.cases === undefined) return;
    const path = `./${rule.namespace}/${rule.name}/${rule.cases.replace(/\.ts$/, '')}`;
    lines.push(
      rule.cases.endsWith('.json')
        ? `import cases${index} from '${path}';`
        : `import { cases as cases${index} } from '${path}';`,
    );
    entries.push(`${JSON.stringify(rule.id)}: cases${index}`);
  });
  return `${notice}
import type { CaseTable } from '@cmoc/appraisal';
${lines.join('\n')}

/** The cases of every rule: its tests and the worked examples of its page. */
export const cases = { ${entries.join(', ')} } as unknown as CaseTable;
`;
}

/** @param {string} home the folder of the package */
function pageLoader(home) {
  const rates = existsSync(join(home, 'src', 'rates.json'));
  return `
import { pageAsMarkdown, rulePage } from '@cmoc/appraisal';
import { cases } from './src/cases.generated';
import { checks, items } from './src/rules.generated';
${rates ? "import rates from './src/rates.json';" : 'const rates = {};'}
export const pages = {};
export const presets = {};
for (const rule of [...checks, ...items]) {
  const page = rulePage(rule, { cases: cases[rule.id], rates: rates[rule.id] });
  pages[rule.id] = pageAsMarkdown(page);
  for (const name of rule.presets) {
    const preset = (presets[name] ??= { checks: {}, items: [] });
    if (rule.type === 'item') preset.items.push(rule.id);
    else preset.checks[rule.id] = rule.severity;
  }
}
`;
}

/** @param {Readonly<Record<string, unknown>>} presets by name */
function presetsModule(presets) {
  const sorted = Object.fromEntries(Object.entries(presets).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${notice}
import type { Preset } from '@cmoc/appraisal';

/** The presets of this package, from what each rule says of itself. */
export const presets: Readonly<Record<string, Preset>> = ${JSON.stringify(sorted, undefined, 2)};
`;
}

/**
 * @param {string} path
 * @param {string} text
 */
async function formatted(path, text) {
  return format(text, {
    ...prettierOptions,
    parser: path.endsWith('.md') ? 'markdown' : 'typescript',
  });
}

/** @param {ReadonlyMap<string, string>} files by path */
function write(files) {
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}

async function main() {
  const args = process.argv.slice(2);
  const home = resolve(
    args.find((arg) => !arg.startsWith('--')) ?? join(root, 'packages/rules-rameses'),
  );
  const before = new Map();
  for (const name of ['rules.generated.ts', 'cases.generated.ts']) {
    const path = join(home, 'src', name);
    before.set(path, existsSync(path) ? readFileSync(path, 'utf8') : '');
  }
  const files = await generatedFiles(home);
  const stale = [...files].filter(
    ([path, text]) =>
      (before.get(path) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '')) !== text,
  );
  if (args.includes('--check')) {
    for (const [path] of stale) console.error(`stale: ${relative(root, path)}`);
    if (stale.length > 0) process.exitCode = 1;
    return;
  }
  write(files);
  console.log(`${files.size} files, ${stale.length} changed`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
