import { patchQuery } from '../app/address';

/** The pages of a long list: which rows are shown, and the way to the rows before and after. */
export function Pages({ from, size, total }: { from: number; size: number; total: number }) {
  if (total <= size) return null;
  const go = (start: number) => {
    patchQuery({ from: start === 0 ? null : String(start), proposal: null });
    document.querySelector('.proposal-list')?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav className="pages" aria-label="Pages of the list">
      <button
        type="button"
        className="button"
        aria-disabled={from === 0}
        onClick={() => {
          if (from > 0) go(from - size);
        }}
      >
        Previous
      </button>
      <span className="figures small">
        {from + 1}–{Math.min(from + size, total)} of {total}
      </span>
      <button
        type="button"
        className="button"
        aria-disabled={from + size >= total}
        onClick={() => {
          if (from + size < total) go(from + size);
        }}
      >
        Next
      </button>
    </nav>
  );
}
