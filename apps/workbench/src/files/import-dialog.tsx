import type { ImportPlan, LossReport } from '@cmoc/interchange';
import { useState } from 'react';
import { Dialog } from '../app/dialog';
import { judged } from '../chains/judge-identity';
import { JudgeFields } from '../chains/judge-fields';
import { counted, listed } from '../design/words';
import { indexOf } from '../review-index/review-index';
import { keepTexts, useSession } from '../review-session/session-store';
import { keptReviewer } from '../review-session/storage';
import type { PlannedImport } from './interchange-request';
import { LossTable } from './loss-table';

interface ImportDialogProps {
  planned: PlannedImport;
  /** Reads the file once more, in another of the formats it may be in. */
  onFormat: (format: string) => void;
  onClose: () => void;
}

/** What a file would bring into the review, before anything is brought in. */
export function ImportDialog({ planned, onFormat, onClose }: ImportDialogProps) {
  const { name, format, candidates, plan, lossReport } = planned;
  return (
    <Dialog title={`Bring in ${name}`} onClose={onClose}>
      {candidates.length > 1 ? (
        <label className="field">
          <span className="field-label">Read as</span>
          <select
            className="input"
            value={format}
            onChange={(event) => {
              onFormat(event.target.value);
            }}
          >
            {candidates.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p>Read as {candidates[0]?.title ?? format}.</p>
      )}
      <Plan plan={plan} />
      <Left lossReport={lossReport} />
      <Apply planned={planned} onDone={onClose} />
    </Dialog>
  );
}

const shown = 20;

function Plan({ plan }: { plan: ImportPlan }) {
  const { additions, matched, conflicts } = plan;
  const kinds = new Map<string, number>();
  for (const { kind } of additions) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return (
    <dl className="import-plan">
      <div>
        <dt>Would be added</dt>
        <dd>
          {additions.length === 0
            ? 'nothing'
            : listed([...kinds].map(([kind, count]) => entities(count, kind)))}
        </dd>
      </div>
      <div>
        <dt>Already here</dt>
        <dd>
          {matched.length === 0 ? (
            'nothing'
          ) : (
            <Folded title={counted(matched.length, 'entity', 'entities')}>
              {matched.slice(0, shown).map(({ kind, id, existing, grounds }) => (
                <li key={`${kind} ${id}`}>
                  {words(kind)} <code>{id}</code>
                  {id !== existing && (
                    <>
                      {' '}
                      is <code>{existing}</code>
                    </>
                  )}{' '}
                  <span className="quiet">({grounds})</span>
                </li>
              ))}
              <More of={matched.length} />
            </Folded>
          )}
        </dd>
      </div>
      <div>
        <dt>Held differently here</dt>
        <dd>
          {conflicts.length === 0 ? (
            'nothing'
          ) : (
            <>
              <p>These stay as the review has them; nothing is overwritten.</p>
              <Folded title={counted(conflicts.length, 'entity', 'entities')}>
                {conflicts.slice(0, shown).map(({ kind, id, fields }) => (
                  <li key={`${kind} ${id}`}>
                    {words(kind)} <code>{id}</code>: {fields.join(', ')}
                  </li>
                ))}
                <More of={conflicts.length} />
              </Folded>
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}

function Folded({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <details>
      <summary>{title}</summary>
      <ul className="import-entities">{children}</ul>
    </details>
  );
}

function More({ of }: { of: number }) {
  return of > shown ? <li className="quiet">and {of - shown} more</li> : null;
}

function words(kind: string): string {
  return kind.replaceAll('-', ' ');
}

function entities(count: number, kind: string): string {
  const word = words(kind);
  return counted(count, word, word.endsWith('y') ? `${word.slice(0, -1)}ies` : undefined);
}

function Left({ lossReport }: { lossReport: LossReport }) {
  if (lossReport.length === 0) return <p>Nothing in the file is left behind.</p>;
  return (
    <section className="import-losses">
      <h3>What would be left behind or changed</h3>
      <LossTable lossReport={lossReport} />
    </section>
  );
}

function Apply({ planned, onDone }: { planned: PlannedImport; onDone: () => void }) {
  const { review } = useSession().session;
  const [reason, setReason] = useState(`Brought in from ${planned.name}.`);
  const [name, setName] = useState(keptReviewer);
  const [tried, setTried] = useState(false);
  const { plan } = planned;
  const steps = plan.operation?.operations;
  if (steps === undefined) {
    return <p className="note">There is nothing to add; the review stays as it is.</p>;
  }
  const added = counted(plan.additions.length, 'entity', 'entities');
  return (
    <form
      className="judgement"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason.trim() === '' || name.trim() === '') return;
        judged(
          indexOf(review),
          { name: name.trim(), reason: reason.trim() },
          {
            label: `Brought in ${added} from ${planned.name}`,
            step: () => steps,
          },
        );
        keepTexts(plan.texts);
        onDone();
      }}
    >
      <JudgeFields
        name={name}
        reason={reason}
        onName={setName}
        onReason={setReason}
        tried={tried}
      />
      <p className="buttons">
        <button type="submit" className="button button-primary">
          Add {added}
        </button>
        <button type="button" className="button" onClick={onDone}>
          Leave the review as it is
        </button>
      </p>
    </form>
  );
}
