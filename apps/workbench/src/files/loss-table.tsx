import type { Loss, LossReport } from '@cmoc/interchange';

const kindWords: Record<Loss['kind'], string> = {
  dropped: 'left behind',
  approximated: 'in another form',
  unreadable: 'not understood',
  'not-in-file': 'not in the file',
  withheld: 'withheld',
};

/** What does not come across as it was: where, why, how often, with a sample. */
export function LossTable({ lossReport }: { lossReport: LossReport }) {
  return (
    <div className="scrolling" role="region" aria-label="What does not come across" tabIndex={0}>
      <table className="grid-table">
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">What becomes of it</th>
            <th scope="col">Times</th>
          </tr>
        </thead>
        <tbody>
          {lossReport.map(({ kind, place, reason, count, sample }) => (
            <tr key={`${kind} ${place} ${reason}`}>
              <th scope="row">{place}</th>
              <td>
                {kindWords[kind]}: {reason}
                {sample !== null && <p className="small quiet">{sample}</p>}
              </td>
              <td className="figures">{count.toLocaleString('en-GB')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
