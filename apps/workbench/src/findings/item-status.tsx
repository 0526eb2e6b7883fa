import type { ItemResult, ItemStatus } from '@cmoc/appraisal';
import { patchQuery } from '../app/address';
import type { itemOf } from './use-appraisal';

/** An item, where a loaded package has it. */
export type ItemOrNothing = ReturnType<typeof itemOf>;

/** The name of a level, in the words of its instrument. */
export function levelLabel(item: ItemOrNothing, level: string): string {
  return item?.instrument.scale.find(({ id }) => id === level)?.label ?? level;
}

const statusWords: Record<ItemStatus, string> = {
  untested: 'not yet judged',
  judged: 'judged',
  contested: 'raters differ',
  divergent: 'above what is allowed, without a reason',
  stale: 'the review changed since it was judged',
};

/** Where an item stands; what asks for another look is marked. */
export function StatusMark({ result, item }: { result: ItemResult; item: ItemOrNothing }) {
  const { status, level } = result;
  const words = statusWords[status];
  const looksAgain = status === 'contested' || status === 'divergent' || status === 'stale';
  return (
    <>
      {level !== undefined && levelLabel(item, level)}{' '}
      {looksAgain && <span className="badge badge-warning">{shortWords[status]}</span>}
      {level === undefined && !looksAgain && words}
    </>
  );
}

/** What to do about an item that asks for another look. */
export const statusAdvice = {
  contested:
    'Raters differ. Each judgement stays; judge it again, or record what the raters agreed on together.',
  divergent: 'The level stands above what criteria and signals allow, and no reason says why.',
  stale: 'The review or the item changed since this was judged; look at it again.',
};

const shortWords = {
  contested: 'raters differ',
  divergent: 'above what is allowed',
  stale: 'changed since',
};

const statuses = Object.keys(statusWords) as ItemStatus[];

/** Which items are listed, by where they stand; those that raters differ on are found at once. */
export function StatusFilter({
  items,
  status,
}: {
  items: readonly ItemResult[];
  status: string | undefined;
}) {
  const count = (one: ItemStatus) => items.filter((item) => item.status === one).length;
  return (
    <label className="field status-filter">
      <span className="field-label">Where they stand</span>
      <select
        className="input"
        value={status ?? ''}
        onChange={(event) => {
          patchQuery({ status: event.target.value === '' ? null : event.target.value, item: null });
        }}
      >
        <option value="">all {items.length} items</option>
        {statuses.map((one) => (
          <option key={one} value={one} disabled={count(one) === 0 && one !== status}>
            {statusWords[one]} ({count(one)})
          </option>
        ))}
      </select>
    </label>
  );
}
