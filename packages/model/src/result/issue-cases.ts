import { formatVersion } from '../schema/review';
import { hashText } from '../texts/hash-text';
import type { ModelIssueCode } from './issue-codes';

const head = { format: 'cmoc-review', version: formatVersion, id: 'r', title: 'A review' };
const team = [{ id: 'ann', name: 'Ann' }];
const decided = { by: 'ann', at: '2024-03-01T09:00:00Z', reason: 'same scale' };
const pair = [
  { id: 'trust', label: 'trust' },
  { id: 'faith', label: 'faith' },
];

function text(parts: object): string {
  return JSON.stringify({ ...head, ...parts });
}

function theory(id: string, previous: string): object {
  const status = 'refined';
  return { id, label: id, status, abstraction: 'programme', statement: 'A theory.', previous };
}

/** For each code, an input that has it: the examples of `ERRORS.md`, each of them run in the tests. */
export const issueCases: Readonly<Partial<Record<ModelIssueCode, string | Uint8Array>>> = {
  'not-utf8': Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d),
  'not-json': '{ "format": "cmoc-review",',
  'nested-too-deep': '['.repeat(101),
  'duplicate-key': text({}).replace('"id":"r"', '"id":"q","id":"r"'),
  'unsafe-key': text({}).replace('"id":"r"', '"id":"r","__proto__":{}'),
  'not-a-review': '{ "title": "A review" }',
  'newer-format': text({ version: '3.0' }),
  'older-format': text({ version: '1.0' }),
  'newer-minor-format': text({ version: '2.9' }),
  'unsupported-format': text({ version: 'one' }),
  'invalid-type': text({ constructs: {} }),
  'invalid-value': text({ completeness: 'partail' }),
  'missing-key': text({ constructs: [{ id: 'trust' }] }),
  'unknown-key': text({ configuratons: [] }),
  'too-many-issues': text({ constructs: Array.from({ length: 1001 }, () => 0) }),
  'duplicate-id': text({ constructs: [...pair, pair[0]] }),
  'dangling-reference': text({ constructs: [{ id: 'trust', label: 'trust', broader: ['faith'] }] }),
  'cyclic-hierarchy': text({
    constructs: [
      { id: 'trust', label: 'trust', broader: ['faith'] },
      { id: 'faith', label: 'faith', broader: ['trust'] },
    ],
  }),
  'cyclic-lineage': text({
    constructs: [
      { id: 'trust', label: 'trust', lineage: [{ event: 'refined', from: ['faith'] }] },
      { id: 'faith', label: 'faith', lineage: [{ event: 'refined', from: ['trust'] }] },
    ],
  }),
  'cyclic-versions': text({ theories: [theory('v1', 'v2'), theory('v2', 'v1')] }),
  'cyclic-embedding': text({
    configurations: [
      { id: 'A', tier: 'extracted', slots: [], parent: 'B' },
      { id: 'B', tier: 'extracted', slots: [], parent: 'A' },
    ],
  }),
  'missing-warrant': text({
    sources: [{ id: 's', kind: 'document', label: 'S' }],
    fragments: [
      {
        id: 'f',
        source: 's',
        text: 'They trust.',
        distance: 'imputation',
        status: 'reviewers-inference',
      },
    ],
  }),
  'self-reference': text({ constructs: [{ id: 'trust', label: 'trust', opposites: ['trust'] }] }),
  'one-sided-direction': text({
    team,
    constructs: pair,
    identities: [
      {
        id: 'i',
        left: { construct: 'trust', direction: 'increase' },
        right: { construct: 'faith' },
        ...decided,
      },
    ],
  }),
  'slot-outside-scheme': text({
    configurations: [
      { id: 'A', tier: 'extracted', slots: [{ id: 'i', role: 'intervention', text: 'Meetings' }] },
    ],
  }),
  'unknown-placeholder': text({
    schemes: [
      {
        id: 'own',
        label: 'Own',
        slots: [{ role: 'context', label: 'C', min: 1 }],
        sentence: 'In {setting}',
      },
    ],
  }),
  'flow-does-not-add-up': text({
    streams: [{ id: 's', label: 'Database', kind: 'database' }],
    flowEvents: [
      { id: 'e', stream: 's', gate: 'full-text', unit: 'report', entering: 10, leaving: 6 },
    ],
  }),
  'missing-reason': text({
    team,
    sources: [{ id: 's', kind: 'document', label: 'S' }],
    screenings: [
      {
        id: 'x',
        source: 's',
        gate: 'full-text',
        decision: 'exclude',
        by: 'ann',
        at: '2024-03-01T09:00:00Z',
      },
    ],
  }),
  'text-altered': text({ texts: [{ hash: hashText('We trusted them.'), text: 'We did not.' }] }),
  'text-without-source': text({
    texts: [{ hash: hashText('We trusted them.'), text: 'We trusted them.' }],
  }),
};
