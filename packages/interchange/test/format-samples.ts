import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import type { Format } from '../src/contract/format';
import type { FormatCases } from '../src/page/format-case';
import type { SampleFile } from '../src/testing/format-contract';

const folder = fileURLToPath(new URL('../src/formats', import.meta.url));

/** The cases in the folder of each format that has some. */
export async function formatCases(): Promise<ReadonlyMap<string, FormatCases>> {
  const found = new Map<string, FormatCases>();
  for (const id of readdirSync(folder)) {
    const file = join(folder, id, 'cases.ts');
    if (!existsSync(file)) continue;
    const { cases } = (await import(/* @vite-ignore */ file)) as { readonly cases: FormatCases };
    found.set(id, cases);
  }
  return found;
}

/** Files in a format: those of its cases, and what it writes of a review that describes nothing real. */
export function samplesOf(format: Format, cases: FormatCases | undefined): readonly SampleFile[] {
  const [extension = 'txt'] = format.extensions;
  const read = (cases?.reading ?? []).map(({ title, input }) => ({
    name: `${title}.${extension}`,
    bytes: typeof input === 'string' ? new TextEncoder().encode(input) : input.bytes,
  }));
  const { review } = syntheticReview({ seed: 11, documents: 3, configurations: 3 });
  const written = [exampleReview(), review].flatMap((one) => {
    const result = format.write?.(one);
    const isSmall = result?.ok === true && result.value.bytes.length < 20_000;
    return isSmall ? [{ name: `${one.id}.${extension}`, bytes: result.value.bytes }] : [];
  });
  return [...read, ...written];
}
