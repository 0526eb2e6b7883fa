import { formatPath } from '@cmoc/kernel';
import { Dialog } from '../app/dialog';
import { counted } from '../design/words';
import type { RefusedFile } from './open-file';

const shown = 50;

/** Why a file was not opened: code, place, what was found and what was expected. */
export function RefusedDialog({ refused, onClose }: { refused: RefusedFile; onClose: () => void }) {
  const errors = refused.issues.filter((issue) => issue.severity === 'error');
  const first = errors.slice(0, shown);
  return (
    <Dialog title="This file was not opened" onClose={onClose}>
      <p>
        <strong>{refused.name}</strong> cannot be read as a review:{' '}
        {counted(errors.length, 'problem')} found. The review you have in hand is unchanged.
      </p>
      <ol className="issues">
        {first.map((issue, position) => (
          <li key={position}>
            <p>
              <code className="issue-code">{issue.code}</code> <span className="quiet">at</span>{' '}
              <code>{formatPath(issue.path)}</code>
            </p>
            <p>{issue.message}</p>
          </li>
        ))}
      </ol>
      {errors.length > shown && (
        <p className="quiet">{counted(errors.length - shown, 'more problem')} not listed here.</p>
      )}
      <p className="quiet small">
        On the command line, <code>cmoc check {refused.name}</code> lists every problem. Choose
        another file with Open, or go on with the review in hand.
      </p>
    </Dialog>
  );
}
