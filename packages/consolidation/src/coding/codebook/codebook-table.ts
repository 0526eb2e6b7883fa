import { fail, succeed, type Issue, type Result } from '@cmoc/kernel';
import { findEntity, type Construct, type OperationStep, type Review } from '@cmoc/model';
import { newConstructId } from '../code-slots/code-slots';
import { codebook } from './codebook';
import { changeConstruct, renameConstruct } from './codebook-steps';

/** The columns of a codebook as a table, in order. */
export const codebookColumns = [
  'id',
  'label',
  'definition',
  'include',
  'exclude',
  'examples',
  'family',
  'level',
  'configurations',
  'documents',
] as const;

type Column = (typeof codebookColumns)[number];

/** One construct as a row of text. Counts are for reading and are passed over on the way in. */
export type CodebookRow = Readonly<Partial<Record<Column, string>>>;

/** Why a table could not be read as a codebook. */
export type CodebookIssueCode = 'missing-label' | 'repeated-construct' | 'unknown-family';

/** The codebook as rows for any writer of tables; examples are set apart by line ends. */
export function codebookRows(review: Review): Required<CodebookRow>[] {
  return codebook(review).entries.map((entry) => ({
    id: entry.construct,
    label: entry.label,
    definition: entry.definition ?? '',
    include: entry.include ?? '',
    exclude: entry.exclude ?? '',
    examples: entry.examples.join('\n'),
    family: entry.family ?? '',
    level: entry.level ?? '',
    configurations: String(entry.configurations),
    documents: String(entry.documents),
  }));
}

/**
 * The steps that bring a table into the codebook: constructs are found by id, else by label; others
 * are new; cells that are there and empty take away. Nothing the table does not name is touched. A
 * family is named by label or id, of the review or of the table.
 */
export function codebookSteps(
  review: Review,
  rows: readonly CodebookRow[],
): Result<OperationStep[], CodebookIssueCode> {
  const issues: Issue<CodebookIssueCode>[] = [];
  const report = (code: CodebookIssueCode, row: number, message: string) =>
    issues.push({ code, severity: 'error', path: [row], message, params: { row } });
  const idOf = new Map<string, string>();
  for (const { id, label } of review.constructs) idOf.set(label.toLowerCase(), id).set(id, id);
  const taken = new Set<string>();
  const named = rows.map((row, at) => {
    const label = (row.label ?? '').trim();
    if (label === '')
      report('missing-label', at, `Row ${at + 1} has no label; expected the name of a construct.`);
    const known =
      findEntity(review, 'construct', row.id?.trim() ?? '')?.id ?? idOf.get(label.toLowerCase());
    const id = known ?? newConstructId(review, label, taken);
    if (taken.has(id))
      report(
        'repeated-construct',
        at,
        `Row ${at + 1} names “${label}” again; expected each construct once.`,
      );
    taken.add(id);
    idOf.set(label.toLowerCase(), id);
    return { row, id, label, isNew: known === undefined };
  });
  named.forEach(({ row }, at) => {
    const family = row.family?.trim() ?? '';
    if (
      family !== '' &&
      idOf.get(family) === undefined &&
      idOf.get(family.toLowerCase()) === undefined
    )
      report(
        'unknown-family',
        at,
        `Row ${at + 1} is in the family “${family}”, which neither the review nor the table has.`,
      );
  });
  if (issues.length > 0) return fail(issues);
  return succeed(
    stepsOf(review, named, (family) => idOf.get(family) ?? idOf.get(family.toLowerCase())!),
  );
}

interface NamedRow {
  readonly row: CodebookRow;
  readonly id: string;
  readonly label: string;
  readonly isNew: boolean;
}

function stepsOf(
  review: Review,
  named: readonly NamedRow[],
  idOf: (family: string) => string,
): OperationStep[] {
  const broader = ({ row }: NamedRow) => {
    const family = row.family?.trim();
    return family === undefined ? undefined : family === '' ? [] : [idOf(family)];
  };
  return named
    .toSorted((one, other) => Number(other.isNew) - Number(one.isNew))
    .flatMap((one) => {
      const construct = one.isNew ? undefined : findEntity(review, 'construct', one.id);
      return construct === undefined
        ? [adding(one, broader(one) ?? [])]
        : changing(review, construct, one, broader(one));
    });
}

function adding({ id, label, row }: NamedRow, broader: readonly string[]): OperationStep {
  const { definition, include, exclude, level, examples = '' } = row;
  const said = Object.entries({ definition, include, exclude, level }).filter(
    ([, text]) => text !== undefined && text.trim() !== '',
  );
  const entity = {
    id,
    label,
    ...Object.fromEntries(said),
    ...(examples.trim() === '' ? {} : { examples: examplesIn(examples) }),
    broader,
    lineage: [{ event: 'new', from: [] }],
  };
  return { kind: 'add', entityKind: 'construct', entity };
}

function changing(
  review: Review,
  construct: Construct,
  { id, label, row }: NamedRow,
  broader: readonly string[] | undefined,
): OperationStep[] {
  const { definition, include, exclude, level, examples } = row;
  const fields: Record<string, unknown> = {};
  for (const [field, text] of Object.entries({ definition, include, exclude, level }))
    if (text !== undefined) fields[field] = text.trim() === '' ? null : text;
  const said = examplesIn(examples ?? '');
  if (examples !== undefined && (said.length > 0 || construct.examples.length > 0))
    fields['examples'] = said;
  if (broader !== undefined) fields['broader'] = broader;
  const isRenamed = row.id !== undefined && label !== construct.label;
  return [
    ...(isRenamed ? renameConstruct(review, id, label) : []),
    ...changeConstruct(construct, fields),
  ];
}

function examplesIn(cell: string): { readonly text: string }[] {
  return cell
    .split(/\r?\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text }));
}
