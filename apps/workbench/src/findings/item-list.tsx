import type { ItemResult } from '@cmoc/appraisal';
import { useState } from 'react';
import { patchQuery, useAddress } from '../app/address';
import { counted, dated } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { personName } from '../review-session/reviewer';
import { JudgementForm } from './judgement-form';
import { TargetLink } from './target-link';
import {
  levelLabel,
  StatusFilter,
  StatusMark,
  statusAdvice,
  type ItemOrNothing,
} from './item-status';
import { itemOf } from './use-appraisal';

/** The items people judge: what is asked, what the review holds on it, where it stands. */
export function ItemList({ items, index }: { items: readonly ItemResult[]; index: ReviewIndex }) {
  const { query } = useAddress();
  if (items.length === 0) {
    return (
      <div className="empty">
        <p>The rules in use ask no person to judge anything.</p>
      </div>
    );
  }
  const wanted = items.filter(
    ({ status }) => query['status'] === undefined || status === query['status'],
  );
  const instruments = new Map<string, ItemResult[]>();
  for (const item of wanted)
    instruments.set(item.instrument, [...(instruments.get(item.instrument) ?? []), item]);
  return (
    <>
      <StatusFilter items={items} status={query['status']} />
      {wanted.length === 0 && <p className="small">No item stands so now.</p>}
      {[...instruments].map(([instrument, results]) => (
        <section key={instrument} className="instrument">
          <h3>{instrumentTitle(results, instrument)}</h3>
          <p className="quiet small figures">
            {counted(results.length, 'item')},{' '}
            {results.filter(({ status }) => status === 'untested').length} not yet judged
          </p>
          <ul className="items">
            {results.map((result) => (
              <ItemView key={keyOf(result)} result={result} index={index} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function instrumentTitle(results: readonly ItemResult[], instrument: string): string {
  const [first] = results;
  return (first && itemOf(first.item)?.instrument.title) ?? instrument;
}

function keyOf({ item, subject, theoryArea }: ItemResult): string {
  return `${item} ${subject?.id ?? ''} ${theoryArea ?? ''}`;
}

function ItemView({ result, index }: { result: ItemResult; index: ReviewIndex }) {
  const { query } = useAddress();
  const item = itemOf(result.item);
  const opened = query['item'] === keyOf(result);
  return (
    <li className="item">
      <details open={opened}>
        <summary
          className="item-line"
          onClick={(event) => {
            event.preventDefault();
            patchQuery({ item: opened ? null : keyOf(result) });
          }}
        >
          <span className="item-number figures">{item?.number ?? ''}</span>
          <span className="item-title">
            {result.title}
            {result.subject && <span className="quiet">, {result.subject.id}</span>}
          </span>
          <span className="item-status">
            <StatusMark result={result} item={item} />
          </span>
        </summary>
        {opened && <OpenedItem result={result} item={item} index={index} />}
      </details>
    </li>
  );
}

function OpenedItem({
  result,
  item,
  index,
}: {
  result: ItemResult;
  item: ItemOrNothing;
  index: ReviewIndex;
}) {
  const [judging, setJudging] = useState(false);
  return (
    <div className="item-body">
      {item && <p className="quotation item-text">{item.text}</p>}
      {result.subject && (
        <p className="small">
          About <TargetLink target={result.subject} index={index} />
        </p>
      )}
      <Beside result={result} item={item} index={index} />
      {result.status !== 'untested' && result.status !== 'judged' && (
        <p className="note note-warning">{statusAdvice[result.status]}</p>
      )}
      <Judgements result={result} item={item} index={index} />
      {judging && item ? (
        <JudgementForm
          result={result}
          item={item}
          index={index}
          onDone={() => {
            setJudging(false);
          }}
        />
      ) : (
        <p className="buttons">
          <button
            type="button"
            className="button"
            onClick={() => {
              setJudging(true);
            }}
          >
            {result.judgements.length === 0 ? 'Judge' : 'Judge again'}
          </button>
          <button
            type="button"
            className="button button-bare"
            onClick={() => {
              patchQuery({ page: result.item });
            }}
          >
            What is asked and why
          </button>
        </p>
      )}
    </div>
  );
}

function Beside({
  result,
  item,
  index,
}: {
  result: ItemResult;
  item: ItemOrNothing;
  index: ReviewIndex;
}) {
  const { held, signals, permitted, suggestion } = result;
  return (
    <>
      {held.length > 0 && (
        <p className="small">
          The review holds:{' '}
          {held.map(({ label, count, unit }) => `${label} (${counted(count, unit)})`).join('; ')}.
        </p>
      )}
      {signals.map((signal, position) => (
        <p key={position} className="note">
          {signal.text}{' '}
          {signal.targets.slice(0, 5).map((target) => (
            <span key={`${target.kind}:${target.id}:${target.slot ?? ''}`}>
              <TargetLink target={target} index={index} />{' '}
            </span>
          ))}
          {signal.targets.length > 5 && <>and {signal.targets.length - 5} more </>}
          {signal.effect === 'cap' && signal.level !== undefined && (
            <>Above “{levelLabel(item, signal.level)}” a reason is needed.</>
          )}
        </p>
      ))}
      {permitted && (
        <p className="small">
          Allowed up to “{levelLabel(item, permitted.highest)}” without a further reason.
        </p>
      )}
      {suggestion && (
        <p className="small">
          Suggested: {levelLabel(item, suggestion.level)}, {suggestion.because}
        </p>
      )}
    </>
  );
}

function Judgements({
  result,
  item,
  index,
}: {
  result: ItemResult;
  item: ItemOrNothing;
  index: ReviewIndex;
}) {
  if (result.judgements.length === 0) return null;
  return (
    <ul className="identities">
      {result.judgements.map((judgement) => (
        <li
          key={judgement.id}
          className={judgement.latest ? 'identity' : 'identity identity-withdrawn'}
        >
          <p>
            <strong>{levelLabel(item, judgement.level)}</strong>{' '}
            {judgement.consensus && <span className="badge">agreed together</span>}{' '}
            {!judgement.latest && <span className="badge">superseded</span>}{' '}
            {judgement.stale && <span className="badge">before the last change</span>}
          </p>
          <p className="quotation identity-reason">{judgement.reason}</p>
          {judgement.overrides !== undefined && (
            <p className="small">Why above what is allowed: {judgement.overrides}</p>
          )}
          <p className="quiet small">
            {personName(index.review, judgement.by)}, {dated(judgement.at)}
          </p>
        </li>
      ))}
    </ul>
  );
}
