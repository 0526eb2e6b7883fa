import type { SeededGenerator } from '../seeded-generator/seeded-generator';

/** The sources of a synthetic review and what they belong to, as a file would hold them. */
export interface SyntheticSources {
  readonly team: readonly { readonly id: string; readonly name: string }[];
  readonly actors: readonly { readonly id: string; readonly label: string }[];
  readonly studyFamilies: readonly { readonly id: string; readonly label: string }[];
  readonly sources: readonly SyntheticSource[];
}

/** A source of a synthetic review. */
export interface SyntheticSource {
  readonly id: string;
  readonly kind: 'document' | 'interview' | 'focus-group';
  readonly label: string;
  readonly included: boolean;
  readonly documentType?: string;
  readonly studyFamily?: string;
}

/** An id with its number filled up with zeros, so that ids sort as they are counted. */
export function padded(prefix: string, index: number): string {
  return `${prefix}-${String(index + 1).padStart(6, '0')}`;
}

const actorLabels = [
  'staff',
  'managers',
  'patients',
  'carers',
  'partner organisations',
  'commissioners',
];

/** Makes sources: mostly documents, one in ten people; every study has one to three reports. */
export function makeSources(count: number, generator: SeededGenerator): SyntheticSources {
  const sources: SyntheticSource[] = [];
  const studyFamilies: { id: string; label: string }[] = [];
  let reportsLeft = 0;
  for (let index = 0; index < count; index++) {
    const id = padded('source', index);
    if (generator.chance(0.1)) {
      const kind = generator.chance(0.7) ? 'interview' : 'focus-group';
      sources.push({ id, kind, label: `Synthetic ${kind} ${String(index + 1)}`, included: true });
      continue;
    }
    if (reportsLeft === 0) {
      reportsLeft = Number(generator.weighted({ '1': 0.75, '2': 0.18, '3': 0.07 }));
      const number = studyFamilies.length;
      studyFamilies.push({
        id: padded('study', number),
        label: `Synthetic study ${String(number + 1)}`,
      });
    }
    reportsLeft--;
    sources.push({
      id,
      kind: 'document',
      label: `Synthetic document ${String(index + 1)}`,
      included: true,
      documentType: generator.weighted({ 'journal-article': 0.75, report: 0.2, thesis: 0.05 }),
      studyFamily: padded('study', studyFamilies.length - 1),
    });
  }
  return {
    team: [{ id: 'synthetic-coder', name: 'Synthetic coder' }],
    actors: actorLabels.map((label) => ({ id: label.replaceAll(' ', '-'), label })),
    studyFamilies,
    sources,
  };
}
