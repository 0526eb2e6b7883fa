import { findEntity, type Review } from '@cmoc/model';
import { slug } from '../../identity/stable-id';
import type { QcaCase } from './cases-of-outcome';

/** The truth table of cases: a row for each combination of conditions that is stated. */
export function truthTable(review: Review, outcome: string, cases: readonly QcaCase[]): string[][] {
  const conditions = [...new Set(cases.flatMap((one) => [...one.conditions.keys()]))].sort();
  const rows = new Map<string, QcaCase[]>();
  for (const one of cases) {
    const key = conditions.map((condition) => one.conditions.get(condition) ?? '-').join(',');
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  const families = familiesOf(review);
  const header = [
    ...columnNames(conditions, review),
    ...['OUT', 'configurations', 'incl', 'study_families', 'cases', 'outcome'],
  ];
  const label = findEntity(review, 'construct', outcome)?.label ?? outcome;
  const body = [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, own]) => [
      ...conditions.map((condition) => own[0]?.conditions.get(condition) ?? '-'),
      outcomeOf(own),
      String(own.length),
      shareOf(own),
      String(new Set(own.flatMap(({ configuration }) => families.get(configuration) ?? [])).size),
      own.map(({ configuration }) => configuration).join('; '),
      label,
    ]);
  return [header, ...body];
}

function outcomeOf(cases: readonly QcaCase[]): string {
  const values = new Set(cases.map(({ outcome }) => outcome));
  const [only = '?'] = values;
  return values.size > 1 ? 'C' : only;
}

/** Rounded to a thousandth, as such tables print it. */
function shareOf(cases: readonly QcaCase[]): string {
  const ones = cases.filter(({ outcome }) => outcome === '1').length;
  return (ones / cases.length).toFixed(3);
}

/** Names that programs for tables take: `C.trust`; a number tells apart what reads alike. */
function columnNames(conditions: readonly string[], review: Review): string[] {
  const used = new Map<string, number>();
  return conditions.map((condition) => {
    const letter = condition.slice(0, 1);
    const id = condition.slice(2);
    const words = slug(findEntity(review, 'construct', id)?.label ?? id).replaceAll('-', '_');
    const name = `${letter}.${words === '' ? slug(id).replaceAll('-', '_') : words}`;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}_${count}`;
  });
}

/** Study families with a passage for a configuration; a source without a family stands for itself. */
function familiesOf(review: Review): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const { subject, fragment, stance } of review.evidence) {
    if (subject.kind !== 'configuration' || (stance !== 'supports' && stance !== 'refines'))
      continue;
    const source = findEntity(
      review,
      'source',
      findEntity(review, 'fragment', fragment)?.source ?? '',
    );
    if (source === undefined) continue;
    const family = source.studyFamily ?? `source ${source.id}`;
    families.set(subject.id, [...(families.get(subject.id) ?? []), family]);
  }
  return families;
}
