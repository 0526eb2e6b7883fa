import { Dialog } from '../app/dialog';
import { dated } from '../design/words';
import { personName } from './reviewer';
import type { Change } from './session';
import { goToStep, useSession } from './session-store';

/** Every change made in this session, who made it, when and why; any of them can be gone back to. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const { session } = useSession();
  const steps = [...session.past, ...session.future];
  const made = session.past.length;
  return (
    <Dialog title="History of changes" onClose={onClose}>
      {steps.length === 0 ? (
        <div className="empty">
          <p>
            Nothing has been changed yet. Each judgement you make will stand here with your name,
            the moment and your reason, and can be taken back from here.
          </p>
        </div>
      ) : (
        <ol className="history">
          <li className={made === 0 ? 'history-now' : undefined}>
            <p>The review as it was opened</p>
            <GoTo step={0} made={made} />
          </li>
          {steps.map((change, position) => (
            <li key={position} className={historyClass(position + 1, made)}>
              <p>{change.label}</p>
              <p className="quiet small">
                {personName(session.review, change.operation.by)}, {dated(change.operation.at)}
                {position + 1 > made && ', taken back'}
              </p>
              <Reason change={change} />
              <GoTo step={position + 1} made={made} />
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}

function historyClass(step: number, made: number): string | undefined {
  if (step === made) return 'history-now';
  return step > made ? 'history-undone' : undefined;
}

function Reason({ change }: { change: Change }) {
  const { reason } = change.operation;
  if (reason === undefined) return null;
  return <p className="history-reason">{reason}</p>;
}

function GoTo({ step, made }: { step: number; made: number }) {
  if (step === made) return <p className="small history-here">You are here</p>;
  return (
    <button
      type="button"
      className="text-button small"
      onClick={() => {
        goToStep(step);
      }}
    >
      {step < made ? 'Go back to here' : 'Redo up to here'}
    </button>
  );
}
