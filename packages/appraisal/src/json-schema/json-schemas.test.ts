import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas';

test.each(Object.entries(jsonSchemas()))(
  'the published schema of %s is up to date',
  (name, made) => {
    const file = new URL(`../../generated/${name}.schema.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(made);
  },
);
