import type { OperationStep, Review } from '@cmoc/model';
import { UsageError } from '@cmoc/kernel';
import { codeSlots, newConstructId, type SlotPlace } from '../code-slots/code-slots';
import type { CandidateTheme } from './candidate-themes';

/** How a candidate theme is accepted. */
export interface ThemeAcceptance {
  /** The name of the new construct, without a direction. */
  readonly label: string;
  readonly definition?: string;
  /** The members that stay; all when left out. */
  readonly members?: readonly SlotPlace[];
}

/**
 * The steps that accept a candidate theme: the new construct with its name and definition, and the
 * coding of its members. One batch, and so one operation to undo. To put the members into a construct
 * the review has, use `codeSlots`.
 *
 * @throws UsageError `invalid-input` for a name that says nothing
 * @example
 * const operations = acceptTheme(review, theme, { label: 'Trust' });
 * apply(review, { kind: 'batch', by, at, reason, operations });
 */
export function acceptTheme(
  review: Review,
  theme: Pick<CandidateTheme, 'members'>,
  { label, definition, members = theme.members }: ThemeAcceptance,
): OperationStep[] {
  if (label.trim() === '')
    throw new UsageError('invalid-input', 'acceptTheme: the label is empty; expected a name.');
  const id = newConstructId(review, label);
  const entity = {
    id,
    label: label.trim(),
    ...(definition === undefined || definition.trim() === '' ? {} : { definition }),
    lineage: [{ event: 'new', from: [] }],
  };
  return [
    { kind: 'add', entityKind: 'construct', entity },
    ...codeSlots(
      review,
      members.map(({ configuration, slot }) => ({ configuration, slot, constructs: [id] })),
    ),
  ];
}
