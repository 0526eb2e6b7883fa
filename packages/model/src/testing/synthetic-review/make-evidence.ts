import type { Slot } from '../../schema/slot';
import type { SeededGenerator } from '../seeded-generator/seeded-generator';
import { padded, type SyntheticSource } from './make-sources';

/** What evidence is made from. */
export interface EvidenceInput {
  readonly configured: readonly { readonly id: string; readonly slots: readonly Slot[] }[];
  /** For a configuration that opposes another: the other. */
  readonly oppositions: ReadonlyMap<string, string>;
  readonly sources: readonly SyntheticSource[];
  readonly fragments: number;
}

interface Made {
  readonly fragments: Record<string, unknown>[];
  readonly evidence: Record<string, unknown>[];
}

/**
 * Makes passages and what they bear on. A source tells some six or seven configurations; what opposes
 * a configuration is recorded as evidence on both.
 */
export function makeEvidence(input: EvidenceInput, generator: SeededGenerator): Made {
  const made: Made = { fragments: [], evidence: [] };
  const { configured, sources, fragments } = input;
  if (configured.length === 0 || sources.length === 0) return made;
  for (let index = 0; index < fragments; index++) {
    const place = Math.floor((index * configured.length) / fragments);
    const configuration = configured[place];
    if (configuration === undefined) continue;
    const home = Math.floor((place * sources.length) / configured.length);
    const source = generator.chance(0.8) ? sources[home] : generator.pick(sources);
    if (source === undefined) continue;
    const id = padded('fragment', index);
    made.fragments.push(makeFragment(id, configuration, source, generator));
    addEvidence(
      made,
      { fragment: id, configuration, other: input.oppositions.get(configuration.id) },
      generator,
    );
  }
  return made;
}

function makeFragment(
  id: string,
  configuration: { readonly slots: readonly Slot[] },
  source: SyntheticSource,
  generator: SeededGenerator,
): Record<string, unknown> {
  const distance = generator.weighted({
    quotation: 0.6,
    paraphrase: 0.25,
    compression: 0.08,
    interpretation: 0.06,
    imputation: 0.01,
  });
  const read = distance === 'interpretation' || distance === 'imputation';
  const told = configuration.slots.map((slot) => slot.text.toLowerCase()).join('; ');
  const person = source.kind !== 'document';
  return {
    id,
    source: source.id,
    text: `Synthetic passage: it was said that ${told}, and that this was seen ${generator.pick(places)}.`,
    locator: person
      ? { paragraph: String(generator.integer(1, 80)) }
      : { page: String(generator.integer(1, 30)) },
    distance,
    ...(read ? { warrant: 'Synthetic: what was said before and after points to it.' } : {}),
    status: person
      ? 'stakeholder-account'
      : generator.weighted({
          'reported-finding': 0.65,
          'authors-interpretation': 0.28,
          'reviewers-inference': 0.07,
        }),
    contributedBy: 'synthetic-coder',
  };
}

const places = [
  'at two of the sites',
  'in most interviews',
  'by some of those asked',
  'in the second year',
  'once',
];

interface Bearing {
  readonly fragment: string;
  readonly configuration: { readonly id: string; readonly slots: readonly Slot[] };
  readonly other: string | undefined;
}

function addEvidence(
  made: Made,
  { fragment, configuration, other }: Bearing,
  generator: SeededGenerator,
): void {
  const add = (subject: string, stance: string, slots: readonly string[]): void => {
    made.evidence.push({
      id: padded('evidence', made.evidence.length),
      subject: { kind: 'configuration', id: subject },
      fragment,
      stance,
      slots,
      coder: 'synthetic-coder',
    });
  };
  const slots = generator.chance(0.5)
    ? configuration.slots.filter(() => generator.chance(0.5)).map(({ id }) => id)
    : [];
  const stance = generator.weighted({
    supports: 0.72,
    refines: 0.1,
    opposes: 0.07,
    'opposite-confirmed': 0.03,
    'context-only': 0.05,
    unclear: 0.03,
  });
  add(configuration.id, stance, slots);
  if (other === undefined || stance !== 'supports') return;
  if (generator.chance(0.5))
    add(other, generator.chance(0.6) ? 'opposes' : 'opposite-confirmed', []);
}
