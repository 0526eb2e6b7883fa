import type { LossLog } from '../../contract/loss-report';
import type { ContributionBuilder } from '../../contribution/contribution';
import { stableId } from '../../identity/stable-id';
import { fieldsOf, itemsOf, wordsOf } from '../../json/read-json';
import { plainLines } from './plain-lines';

/** A code of a code set, as codings name it. */
export interface EppiCode {
  /** The construct it became. */
  readonly construct: string;
  /** `Context: Leadership: Style`: the code set and the codes above it. */
  readonly path: string;
}

/** Reads all code sets: each code becomes a construct under the code above it. By `AttributeId`. */
export function readCodeSets(
  codeSets: unknown,
  builder: ContributionBuilder,
  losses: LossLog,
): ReadonlyMap<string, EppiCode> {
  const codes = new Map<string, EppiCode>();
  for (const codeSet of itemsOf(codeSets)) {
    const { SetName, SetId, Attributes } = fieldsOf(codeSet);
    const set = wordsOf(SetName) || 'Untitled code set';
    const reading = { set, setId: wordsOf(SetId), builder, losses, codes };
    readAttributes(Attributes, reading, { path: set });
  }
  return codes;
}

interface Reading {
  readonly set: string;
  readonly setId: string;
  readonly builder: ContributionBuilder;
  readonly losses: LossLog;
  readonly codes: Map<string, EppiCode>;
}

interface Parent {
  readonly path: string;
  readonly construct?: string;
}

/** Nesting was bounded when the file was parsed. */
function readAttributes(holder: unknown, reading: Reading, parent: Parent): void {
  for (const attribute of itemsOf(fieldsOf(holder)['AttributesList'])) {
    const fields = fieldsOf(attribute);
    const label = wordsOf(fields['AttributeName']);
    if (label === '') {
      const reason = 'A code needs a name; those below it were read all the same.';
      reading.losses.add(
        'unreadable',
        'AttributeName',
        reason,
        JSON.stringify(fields).slice(0, 80),
      );
      readAttributes(fields['Attributes'], reading, parent);
      continue;
    }
    const path = `${parent.path}: ${label}`;
    const construct = addCode(fields, { label, path, parent }, reading);
    readAttributes(fields['Attributes'], reading, {
      path,
      ...(construct === undefined ? {} : { construct }),
    });
  }
}

function addCode(
  fields: Readonly<Record<string, unknown>>,
  {
    label,
    path,
    parent,
  }: { readonly label: string; readonly path: string; readonly parent: Parent },
  { set, setId, builder, losses, codes }: Reading,
): string | undefined {
  const code = wordsOf(fields['AttributeId']);
  // The web client fills the one description and leaves the other empty.
  const definition = plainLines(
    wordsOf(fields['AttributeSetDescription']) || wordsOf(fields['AttributeDescription']),
  );
  if (wordsOf(fields['ExtURL']) !== '')
    losses.add('dropped', 'ExtURL', 'A construct has no address.', wordsOf(fields['ExtURL']));
  const construct = builder.add(
    'construct',
    {
      id: stableId(label, 'eppi', setId, code === '' ? path : code),
      label,
      kind: set,
      ...(definition === '' ? {} : { definition }),
      broader: parent.construct === undefined ? [] : [parent.construct],
    },
    `AttributeId ${code}`,
  );
  if (construct === undefined || code === '') return construct;
  if (codes.has(code))
    losses.add('approximated', 'AttributeId', 'The same number twice; the first one counts.', code);
  else codes.set(code, { construct, path });
  return construct;
}
