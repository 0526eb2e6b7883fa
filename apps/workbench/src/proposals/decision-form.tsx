import type { Asked, Choice, Proposal } from '@cmoc/consolidation';
import { useId, useRef, useState } from 'react';
import { useShortcuts } from '../app/use-shortcuts';
import { JudgeFields } from '../chains/judge-fields';
import type { ReviewIndex } from '../review-index/review-index';
import { keptReviewer, keptSingleKeys } from '../review-session/storage';
import { takeDecision } from './take-decision';

interface DecisionFormProps {
  proposal: Proposal;
  index: ReviewIndex;
  /** Set while the proposals are worked out again: an answer would speak to an older state. */
  waiting: boolean;
  onDone: () => void;
}

/** The reviewer’s answer: one of the ways to accept, or the rejection; always with a reason. */
export function DecisionForm({ proposal, index, waiting, onDone }: DecisionFormProps) {
  const [chosen, setChosen] = useState('');
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [name, setName] = useState(keptReviewer);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const choices = [...proposal.choices, proposal.rejection];
  const choice = choices.find(({ id }) => id === chosen);
  const asks = choice?.asks ?? [];
  const worded = Object.fromEntries(
    asks.map(({ name: asked, draft = '' }) => [asked, answers[asked] ?? draft]),
  );
  const missing = asks.filter(
    ({ name: asked, optional }) => optional !== true && worded[asked]?.trim() === '',
  );
  const choose = (id: string | undefined) => {
    if (id === undefined) return;
    setChosen(id);
    const radio = form.current?.querySelector<HTMLInputElement>(`input[value="${id}"]`);
    radio?.focus();
  };
  useShortcuts(
    {
      a: () => {
        choose(proposal.choices[0]?.id);
      },
      r: () => {
        choose(proposal.rejection.id);
      },
    },
    keptSingleKeys(),
  );
  return (
    <form
      ref={form}
      className="judgement decision"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (waiting || choice === undefined || missing.length > 0) return;
        if (reason.trim() === '' || name.trim() === '') return;
        takeDecision(
          index,
          proposal,
          { choice, answers: worded },
          { name: name.trim(), reason: reason.trim() },
        );
        onDone();
      }}
    >
      <Choices proposal={proposal} chosen={chosen} onChosen={setChosen} tried={tried} />
      {asks.map((ask) => (
        <AskedField
          key={ask.name}
          ask={ask}
          words={worded[ask.name] ?? ''}
          missing={tried && missing.includes(ask)}
          onWords={(words) => {
            setAnswers({ ...answers, [ask.name]: words });
          }}
        />
      ))}
      <JudgeFields
        name={name}
        reason={reason}
        onName={setName}
        onReason={setReason}
        tried={tried}
      />
      <button type="submit" className="button button-primary" aria-disabled={waiting}>
        Record the answer
      </button>
    </form>
  );
}

interface AskedFieldProps {
  ask: Asked;
  words: string;
  missing: boolean;
  onWords: (words: string) => void;
}

/** One thing to be worded; a draft stands in the field as a start. */
function AskedField({ ask, words, missing, onWords }: AskedFieldProps) {
  return (
    <label className="field">
      <span className="field-label">{capitalised(ask.question)}</span>
      <textarea
        className="input"
        rows={2}
        value={words}
        aria-invalid={missing}
        onChange={(event) => {
          onWords(event.target.value);
        }}
      />
      {ask.draft !== undefined && words === ask.draft && (
        <span className="quiet small">A start, from what the members say: make it yours.</span>
      )}
      {missing && <span className="field-error">This answer needs it in your own words.</span>}
    </label>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface ChoicesProps {
  proposal: Proposal;
  chosen: string;
  onChosen: (id: string) => void;
  tried: boolean;
}

function Choices({ proposal, chosen, onChosen, tried }: ChoicesProps) {
  const id = useId();
  const unchosen = tried && chosen === '';
  const radio = (choice: Choice, key: string | undefined, word: string) => (
    <label key={choice.id} className="check">
      <input
        type="radio"
        name={id}
        value={choice.id}
        checked={chosen === choice.id}
        onChange={() => {
          onChosen(choice.id);
        }}
      />
      <span>
        <strong>{word}</strong> {choice.label} {key !== undefined && <kbd>{key}</kbd>}
      </span>
    </label>
  );
  return (
    <fieldset className="levels" aria-describedby={unchosen ? `${id}-choose` : undefined}>
      <legend className="field-label">Your answer</legend>
      {proposal.choices.map((choice, at) => radio(choice, at === 0 ? 'a' : undefined, 'Accept:'))}
      {radio(proposal.rejection, 'r', 'Reject:')}
      {unchosen && (
        <p id={`${id}-choose`} className="field-error">
          Choose one of the answers.
        </p>
      )}
    </fieldset>
  );
}
