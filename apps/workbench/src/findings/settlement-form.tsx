import type { Finding, RuleResult } from '@cmoc/appraisal';
import { useId, useState } from 'react';
import { JudgeFields } from '../chains/judge-fields';
import type { ReviewIndex } from '../review-index/review-index';
import { keptReviewer } from '../review-session/storage';
import { settleFinding, type Said } from './settle-finding';

interface SettlementFormProps {
  finding: Finding;
  rule: RuleResult;
  index: ReviewIndex;
  kind: Said['kind'];
  onDone: () => void;
}

/** Room for a verdict or a waiver on one finding, with a reason and a name. */
export function SettlementForm({ finding, rule, index, kind, onDone }: SettlementFormProps) {
  const [verdict, setVerdict] = useState<'passed' | 'failed' | ''>('');
  const [scope, setScope] = useState<'finding' | 'rule'>('finding');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [name, setName] = useState(keptReviewer);
  const [tried, setTried] = useState(false);
  const said: Said | undefined =
    kind === 'waiver' ? { kind, scope, until } : verdict === '' ? undefined : { kind, verdict };
  return (
    <form
      className="judgement"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (said === undefined || reason.trim() === '' || name.trim() === '') return;
        const judge = { name: name.trim(), reason: reason.trim() };
        settleFinding(index, { finding, rule }, said, judge);
        onDone();
      }}
    >
      {kind === 'verdict' ? (
        <Radios
          legend="What you found"
          options={verdictOptions}
          value={verdict}
          onValue={setVerdict}
          error={tried && verdict === '' ? 'Choose what you found.' : undefined}
        />
      ) : (
        <>
          <Radios legend="What it covers" options={scopes} value={scope} onValue={setScope} />
          <label className="field day-field">
            <span className="field-label">Until the end of (leave empty for no end)</span>
            <input
              type="date"
              className="input"
              value={until}
              onChange={(event) => {
                setUntil(event.target.value);
              }}
            />
          </label>
        </>
      )}
      <JudgeFields
        name={name}
        reason={reason}
        onName={setName}
        onReason={setReason}
        tried={tried}
      />
      <p className="buttons">
        <button type="submit" className="button button-primary">
          {kind === 'verdict' ? 'Record the verdict' : 'Accept it as it is'}
        </button>
        <button type="button" className="button" onClick={onDone}>
          Not now
        </button>
      </p>
    </form>
  );
}

const verdictOptions = [
  { value: 'passed', label: 'No problem here' },
  { value: 'failed', label: 'A problem that has to be dealt with' },
] as const;

const scopes = [
  { value: 'finding', label: 'This finding' },
  {
    value: 'rule',
    label: 'Everything this rule finds, now and later; a rule points at so wide a waiver',
  },
] as const;

interface RadiosProps<Value extends string> {
  legend: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value | '';
  onValue: (value: Value) => void;
  error?: string | undefined;
}

function Radios<Value extends string>({
  legend,
  options,
  value,
  onValue,
  error,
}: RadiosProps<Value>) {
  const id = useId();
  return (
    <fieldset className="levels" aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className="field-label">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="check">
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={value === option.value}
            onChange={() => {
              onValue(option.value);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
