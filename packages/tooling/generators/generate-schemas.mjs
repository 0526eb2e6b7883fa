import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { loadSource } from './load-source.mjs';

/**
 * Writes the JSON Schemas of rule packs, rules, cases, settings and the files around them, from the
 * schemas of the engine.
 *
 *   node packages/tooling/generators/generate-schemas.mjs
 */
const home = fileURLToPath(new URL('../../appraisal/', import.meta.url));
const folder = join(home, 'generated');
const { schemas } = await loadSource(
  home,
  "import { jsonSchemas } from './src/json-schema/json-schemas';\nexport const schemas = jsonSchemas();\n",
);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 });
  writeFileSync(join(folder, `${name}.schema.json`), text);
}
