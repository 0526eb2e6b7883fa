import { useId } from 'react';
import { keptReasons } from '../review-session/storage';

interface JudgeFieldsProps {
  name: string;
  reason: string;
  onName: (name: string) => void;
  onReason: (reason: string) => void;
  /** Set when the reviewer tried to go on: what is missing is then said. */
  tried: boolean;
  /** What the reason is called: an item is judged on grounds. */
  label?: string;
}

/** A reason in one line, with the last ones offered, and the name it is given under. */
export function JudgeFields({
  name,
  reason,
  onName,
  onReason,
  tried,
  label = 'Reason',
}: JudgeFieldsProps) {
  const id = useId();
  const noReason = tried && reason.trim() === '';
  const noName = tried && name.trim() === '';
  return (
    <>
      <label className="field">
        <span className="field-label">{label}</span>
        <input
          className="input"
          list={`${id}-reasons`}
          value={reason}
          aria-invalid={noReason}
          aria-describedby={noReason ? `${id}-reason` : undefined}
          onChange={(event) => {
            onReason(event.target.value);
          }}
        />
        <datalist id={`${id}-reasons`}>
          {keptReasons().map((kept) => (
            <option key={kept} value={kept} />
          ))}
        </datalist>
        {noReason && (
          <span id={`${id}-reason`} className="field-error">
            Write in one line why; readers of the review will ask.
          </span>
        )}
      </label>
      <label className="field">
        <span className="field-label">Judged by</span>
        <input
          className="input"
          autoComplete="name"
          value={name}
          aria-invalid={noName}
          aria-describedby={noName ? `${id}-name` : undefined}
          onChange={(event) => {
            onName(event.target.value);
          }}
        />
        {noName && (
          <span id={`${id}-name`} className="field-error">
            Give the name the judgement is to stand under.
          </span>
        )}
      </label>
    </>
  );
}
