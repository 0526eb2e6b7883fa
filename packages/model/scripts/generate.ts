import { mkdirSync, writeFileSync } from 'node:fs';
import { writeEvidencePage } from '../src/evidence-for/write-evidence-page';
import { reviewJsonSchema } from '../src/json-schema/review-json-schema';
import { writeErrorPage } from '../src/result/write-error-page';
import { writeTypes } from '../src/schema-types/write-types';

const folder = new URL('../generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('cmoc-review.schema.json', folder),
  `${JSON.stringify(reviewJsonSchema(), null, 2)}\n`,
);
writeFileSync(new URL('../ERRORS.md', import.meta.url), writeErrorPage());
const docs = new URL('../docs/', import.meta.url);
mkdirSync(docs, { recursive: true });
writeFileSync(new URL('evidence-through-moves.md', docs), writeEvidencePage());
writeFileSync(new URL('../src/schema/entities.generated.ts', import.meta.url), writeTypes());
