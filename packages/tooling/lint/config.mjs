import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { dataFiles, environmentCode, ignored, librarySource, tests } from './file-groups.mjs';
import { packageBoundary } from './package-boundary.mjs';
import {
  everywhere,
  inLibraries,
  inPureLibraries,
  noDefaultExport,
  pureGlobals,
  pureImports,
  pureProperties,
} from './restrictions.mjs';

/**
 * The one lint configuration of the monorepo.
 *
 * @param {object} options
 * @param {string} options.root the folder that holds `packages` and `apps`
 * @param {readonly string[]} [options.programs] configurations of the compiler, from the root: one for
 *   many packages is far quicker than that of each package, which is used where none is given
 * @returns {import('eslint').Linter.Config[]}
 */
export function defineLint({ root, programs }) {
  return /** @type {import('eslint').Linter.Config[]} */ ([
    { ignores: ignored },
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    ...typedRules(root, programs),
    ...importRules(root),
    ...sizeRules(),
    ...libraryRules(),
    ...testRules(),
    { files: ['**/*.tsx'], ...reactHooks.configs.flat['recommended'] },
  ]);
}

/**
 * @param {string} root
 * @param {readonly string[] | undefined} programs
 */
function typedRules(root, programs) {
  const types = programs === undefined ? { projectService: true } : { project: programs };
  return [
    ...tseslint.configs.strictTypeChecked.map((config) => ({
      ...config,
      files: ['**/*.{ts,tsx,mjs}'],
    })),
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parserOptions: { ...types, tsconfigRootDir: root } },
      rules: {
        // Costs more than any other rule, and nothing here is an enum.
        '@typescript-eslint/no-unsafe-enum-assignment': 'off',
        '@typescript-eslint/consistent-type-imports': 'error',
        '@typescript-eslint/switch-exhaustiveness-check': [
          'error',
          { considerDefaultExhaustiveForUnions: true },
        ],
        // A type parameter that brands what it returns is used once, and on purpose.
        '@typescript-eslint/no-unnecessary-type-parameters': 'off',
        '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
        '@typescript-eslint/no-confusing-void-expression': [
          'error',
          { ignoreArrowShorthand: true },
        ],
        '@typescript-eslint/no-unnecessary-condition': [
          'error',
          { allowConstantLoopConditions: 'only-allowed-literals' },
        ],
        '@typescript-eslint/no-unused-vars': [
          'error',
          { argsIgnorePattern: '^_', ignoreRestSiblings: true },
        ],
      },
    },
    // Dense indices and matrices: the loop proves what the compiler cannot see.
    {
      files: ['packages/{kernel,graph,consolidation}/src/**/*.ts', 'packages/*/bench/**/*.ts'],
      rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
    },
    { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
    {
      files: ['**/*.{ts,tsx,mjs}'],
      rules: {
        eqeqeq: 'error',
        'no-eval': 'error',
        'no-new-func': 'error',
        'no-restricted-syntax': ['error', ...everywhere],
      },
    },
  ];
}

/** @param {string} root */
function importRules(root) {
  return [
    {
      files: ['**/*.{ts,tsx,mjs}'],
      plugins: { cmoc: { rules: { 'package-boundary': packageBoundary(root) } } },
      rules: { 'cmoc/package-boundary': 'error' },
    },
  ];
}

function sizeRules() {
  return [
    {
      files: ['**/*.{ts,tsx,mjs}'],
      ignores: dataFiles,
      rules: { 'max-lines': ['error', 400], 'max-params': ['error', 4] },
    },
    {
      files: ['**/*.{ts,mjs}'],
      ignores: [...dataFiles, ...tests],
      rules: {
        complexity: ['error', 12],
        'max-lines-per-function': ['error', { max: 50, skipComments: true }],
      },
    },
    {
      files: ['**/*.tsx'],
      ignores: tests,
      // Markup is long where logic is not.
      rules: {
        complexity: ['error', 15],
        'max-lines-per-function': ['error', { max: 120, skipComments: true }],
      },
    },
  ];
}

function libraryRules() {
  return [
    {
      files: librarySource,
      ignores: tests,
      rules: {
        'no-restricted-syntax': ['error', ...everywhere, ...inLibraries, ...noDefaultExport],
      },
    },
    {
      files: librarySource,
      ignores: [...tests, ...environmentCode],
      rules: {
        'no-restricted-syntax': [
          'error',
          ...everywhere,
          ...inLibraries,
          ...inPureLibraries,
          ...noDefaultExport,
        ],
        'no-restricted-properties': ['error', ...pureProperties],
        'no-restricted-globals': ['error', ...pureGlobals],
        'no-restricted-imports': ['error', pureImports],
      },
    },
    // A rule package is found through its default export.
    {
      files: ['packages/rules-*/src/index.ts'],
      rules: {
        'no-restricted-syntax': ['error', ...everywhere, ...inLibraries, ...inPureLibraries],
      },
    },
  ];
}

function testRules() {
  return [
    {
      files: tests,
      rules: {
        'no-restricted-syntax': 'off',
        '@typescript-eslint/no-non-null-assertion': 'off',
        '@typescript-eslint/no-confusing-void-expression': 'off',
        '@typescript-eslint/no-unsafe-assignment': 'off',
        '@typescript-eslint/unbound-method': 'off',
        '@typescript-eslint/require-await': 'off',
      },
    },
  ];
}
