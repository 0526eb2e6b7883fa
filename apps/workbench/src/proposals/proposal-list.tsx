import { useRef, useState } from 'react';
import { patchQuery, useAddress } from '../app/address';
import { useRovingFocus } from '../app/use-roving-focus';
import { counted } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { Pages } from './pages';
import { ProposalItem } from './proposal-item';
import { summaryOf } from './proposal-summary';
import { listWords, type AnyProposal, type ProposalListName } from './proposal-kinds';
import type { ShownProposals } from './use-proposals';

const pageSize = 25;

/** So many are seen at one look; more have a field to find one by. */
const fewEnough = 8;

interface ProposalListProps {
  name: ProposalListName;
  shown: ShownProposals;
  index: ReviewIndex;
  fresh: boolean;
}

/** One list of proposals, a page at a time; the one opened shows everything it rests on. */
export function ProposalList({ name, shown, index, fresh }: ProposalListProps) {
  const { query } = useAddress();
  const list = useRef<HTMLUListElement>(null);
  const [answered, setAnswered] = useState<string>();
  useRovingFocus(list);
  const words = listWords[name];
  // An answered proposal goes at once; the list that no longer has it comes a moment later.
  const open = shown.proposals.filter(({ id }) => fresh || id !== answered);
  const found = open.filter((proposal) => matches(proposal, query['q'] ?? '', index));
  const at = found.findIndex(({ id }) => id === query['proposal']);
  const from = at < 0 ? startOf(query['from'], found.length) : at - (at % pageSize);
  const page = found.slice(from, from + pageSize);
  if (shown.proposals.length === 0) return <p className="empty">{words.empty}</p>;
  return (
    <>
      {shown.proposals.length > fewEnough && (
        <FilterField unit={words.unit} text={query['q'] ?? ''} />
      )}
      <p className="found figures" role="status">
        {found.length === open.length
          ? counted(open.length, words.unit)
          : `${found.length} of ${counted(open.length, words.unit)}`}{' '}
        to look at
        {shown.notListed > 0 && `; ${shown.notListed} more are not listed`}
        {shown.notes.length > 0 && `. ${shown.notes.join(' ')}`}
      </p>
      <ul ref={list} className="proposal-list">
        {page.map((proposal, position) => (
          <ProposalItem
            key={proposal.id}
            proposal={proposal}
            index={index}
            opened={proposal.id === query['proposal']}
            waiting={!fresh}
            onDone={() => {
              setAnswered(proposal.id);
              patchQuery({ proposal: null, from: from === 0 ? null : String(from) });
              goOn(list.current, position);
            }}
          />
        ))}
      </ul>
      <Pages from={from} size={pageSize} total={found.length} />
    </>
  );
}

function startOf(from: string | undefined, total: number): number {
  const start = Math.floor(Number(from ?? 0) / pageSize) * pageSize;
  return Number.isFinite(start) && start > 0 && start < total ? start : 0;
}

function matches(proposal: AnyProposal, text: string, index: ReviewIndex): boolean {
  const words = text.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const ids = proposal.subjects.map(({ id }) => id).join(' ');
  const said = `${summaryOf(proposal, index)} ${ids}`.toLocaleLowerCase('en-GB');
  return words.every((word) => said.includes(word));
}

/** After an answer the next proposal has the focus, so that a reviewer can go on from the keys. */
function goOn(list: HTMLElement | null, position: number): void {
  requestAnimationFrame(() => {
    const rows = list?.querySelectorAll<HTMLElement>('[data-roving]') ?? [];
    const next = rows[Math.min(position, rows.length - 1)];
    (next ?? document.querySelector('main'))?.focus();
  });
}

function FilterField({ unit, text }: { unit: string; text: string }) {
  return (
    <search className="proposal-filter" aria-label={`Find a ${unit}`}>
      <label className="field">
        <span className="field-label">Find a {unit}</span>
        <input
          type="search"
          className="input"
          value={text}
          placeholder="any word or id"
          onChange={(event) => {
            const value = event.target.value;
            patchQuery({ q: value === '' ? null : value, from: null, proposal: null }, true);
          }}
        />
      </label>
    </search>
  );
}
