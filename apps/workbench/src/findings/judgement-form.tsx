import type { Item, ItemResult } from '@cmoc/appraisal';
import { standsAbove } from '@cmoc/appraisal';
import { useId, useState } from 'react';
import { JudgeFields } from '../chains/judge-fields';
import type { ReviewIndex } from '../review-index/review-index';
import { keptReviewer } from '../review-session/storage';
import { recordJudgement } from './record-judgement';

interface JudgementFormProps {
  result: ItemResult;
  item: Item;
  index: ReviewIndex;
  onDone: () => void;
}

/** Room for a judgement: a level of the instrument's scale, with written grounds. */
export function JudgementForm({ result, item, index, onDone }: JudgementFormProps) {
  const [level, setLevel] = useState('');
  const [reason, setReason] = useState('');
  const [overrides, setOverrides] = useState('');
  const [name, setName] = useState(keptReviewer);
  const [tried, setTried] = useState(false);
  const [consensus, setConsensus] = useState(false);
  const raters = new Set(result.judgements.map(({ by }) => by)).size;
  const id = useId();
  const above =
    result.permitted !== undefined && standsAbove(item.instrument, level, result.permitted.highest);
  const incomplete =
    level === '' ||
    reason.trim() === '' ||
    name.trim() === '' ||
    (above && overrides.trim() === '');
  return (
    <form
      className="judgement"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (incomplete) return;
        const judge = { name: name.trim(), reason: reason.trim() };
        recordJudgement(
          index,
          { result, item, level, consensus, ...(above ? { overrides: overrides.trim() } : {}) },
          judge,
        );
        onDone();
      }}
    >
      <fieldset
        className="levels"
        aria-describedby={tried && level === '' ? `${id}-level` : undefined}
      >
        <legend className="field-label">Level</legend>
        {item.instrument.scale.map((entry) => (
          <label key={entry.id} className="check">
            <input
              type="radio"
              name={`${id}-levels`}
              value={entry.id}
              checked={level === entry.id}
              onChange={() => {
                setLevel(entry.id);
              }}
            />
            <span>
              {entry.label}
              {entry.meaning !== undefined && (
                <span className="quiet small">: {entry.meaning}</span>
              )}
            </span>
          </label>
        ))}
        {tried && level === '' && (
          <p id={`${id}-level`} className="field-error">
            Choose a level.
          </p>
        )}
      </fieldset>
      {above && (
        <label className="field">
          <span className="field-label">Why above what the criteria and signals allow</span>
          <input
            className="input"
            value={overrides}
            aria-invalid={tried && overrides.trim() === ''}
            onChange={(event) => {
              setOverrides(event.target.value);
            }}
          />
        </label>
      )}
      {raters > 1 && (
        <label className="check">
          <input
            type="checkbox"
            checked={consensus}
            onChange={(event) => {
              setConsensus(event.target.checked);
            }}
          />
          The raters agreed on this together
        </label>
      )}
      <JudgeFields
        name={name}
        reason={reason}
        onName={setName}
        onReason={setReason}
        tried={tried}
        label="Grounds"
      />
      <p className="buttons">
        <button type="submit" className="button button-primary">
          Record the judgement
        </button>
        <button type="button" className="button" onClick={onDone}>
          Not now
        </button>
      </p>
    </form>
  );
}
