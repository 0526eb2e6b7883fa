import type { LedgerEntry } from '@cmoc/model';
import { useState } from 'react';
import { Dialog } from '../app/dialog';
import { JudgeFields } from '../chains/judge-fields';
import { dated } from '../design/words';
import { otherKeptReviews } from './kept-reviews';
import { personName, reviewerIn } from './reviewer';
import { labelOf, me, openKept, takeBack, useSession } from './session-store';
import { keepReason, keepReviewer, keptReviewer } from './storage';

/** Everything that was done to the review, by whom, when and why; any of it can be taken back. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const { session } = useSession();
  const { work, edited } = session;
  const [others] = useState(() => otherKeptReviews(session.key));
  return (
    <Dialog title="History of changes" onClose={onClose}>
      {edited !== undefined && (
        <p className="note note-warning">
          The review was edited elsewhere since the last entry; your next step will say so.
        </p>
      )}
      {work.length === 0 ? (
        <div className="empty">
          <p>
            Nothing has been changed yet. Each judgement you make will stand here with your name,
            the moment and your reason, and can be taken back from here.
          </p>
        </div>
      ) : (
        <ol className="history">
          {work.since(0).map((entry) => (
            <HistoryEntry key={entry.hash} entry={entry} />
          ))}
        </ol>
      )}
      {others.length > 0 && (
        <section>
          <h3>Also kept in this browser</h3>
          <ul>
            {others.map(({ key, title }) => (
              <li key={key}>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    openKept(key);
                    onClose();
                  }}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}

function HistoryEntry({ entry }: { entry: LedgerEntry }) {
  const { session } = useSession();
  const { work, review } = session;
  const { by, at, reason, kind } = entry.operation;
  const undone = work.isTakenBack(entry);
  return (
    <li className={undone ? 'history-undone' : undefined}>
      <p>{labelOf(entry, session)}</p>
      <p className="quiet small">
        {personName(review, by)}, {dated(at)}
        {undone && ', taken back'}
      </p>
      {reason !== undefined && <p className="history-reason">{reason}</p>}
      {!undone && kind !== 'adopt' && <TakeBack entry={entry} />}
    </li>
  );
}

/** One’s own last step goes at once; for older work and that of others a reason is asked. */
function TakeBack({ entry }: { entry: LedgerEntry }) {
  const { session } = useSession();
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const [name, setName] = useState(keptReviewer);
  const [reason, setReason] = useState('');
  const own = session.work.undoable(reviewerIn(session.review)) === entry;
  if (!asking) {
    return (
      <button
        type="button"
        className="text-button small"
        onClick={() => {
          if (own) takeBack(entry, me(session));
          else setAsking(true);
        }}
      >
        Take back
      </button>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (name.trim() === '' || reason.trim() === '') return;
        keepReviewer(name.trim());
        keepReason(reason.trim());
        takeBack(entry, { ...me(session), reason: reason.trim() });
      }}
    >
      <JudgeFields
        name={name}
        reason={reason}
        onName={setName}
        onReason={setReason}
        tried={tried}
      />
      <button type="submit" className="button">
        Take it back
      </button>
    </form>
  );
}
