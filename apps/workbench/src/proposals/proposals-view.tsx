import { useAddress, writeAddress } from '../app/address';
import { Running } from '../analysis/running';
import { indexOf } from '../review-index/review-index';
import { useSession } from '../review-session/session-store';
import { answersIn } from './answers';
import { AnsweredList } from './answered-list';
import { listWords, proposalLists, type ProposalListName } from './proposal-kinds';
import { ProposalList } from './proposal-list';
import { SituateTables } from './situate-tables';
import { switchSuggestions, useSuggestions } from './suggestions';
import { useProposed, type Proposed } from './use-proposals';
import './grid-table.css';
import './grounds.css';
import './proposals.css';

/** What the software suggests and a reviewer answers. */
export function ProposalsView() {
  const on = useSuggestions();
  return (
    <>
      <header className="view-head">
        <h1>Proposals</h1>
        <p>
          The software proposes, with everything a proposal rests on; a reviewer accepts or rejects
          it, with a reason. Nothing changes until then, and everything can be taken back.
        </p>
        <label className="check">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => {
              switchSuggestions(event.target.checked);
            }}
          />
          Show suggestions
        </label>
      </header>
      {on ? <Suggested /> : <SwitchedOff />}
    </>
  );
}

function SwitchedOff() {
  const { review } = useSession().session;
  return (
    <div className="proposals-body">
      <p className="note">
        <strong>Suggestions are switched off in this browser.</strong> Nothing is worked out; what
        was answered before stays, and says that it came from a suggestion.
      </p>
      <section aria-labelledby="proposal-list">
        <h2 id="proposal-list">{listWords.answered.title}</h2>
        <AnsweredList index={indexOf(review)} />
      </section>
    </div>
  );
}

function Suggested() {
  const { review } = useSession().session;
  const { query } = useAddress();
  const index = indexOf(review);
  const proposed = useProposed(review);
  const answered = answersIn(review).length;
  const counts = countsOf(proposed, answered);
  const name = proposalLists.find((list) => list === query['list']) ?? firstOf(counts);
  return (
    <div className="proposals-columns">
      <ListNavigation counts={counts} current={name} />
      <section className="proposals-body" aria-labelledby="proposal-list">
        <header className="proposals-head">
          <h2 id="proposal-list">{listWords[name].title}</h2>
          <p className="section-lead">{listWords[name].lead}</p>
        </header>
        <Running what="Comparing the vocabulary" analysis={proposed.vocabulary} />
        <Running what="Working out the moves" analysis={proposed.moves} />
        <ListBody name={name} proposed={proposed} index={index} />
      </section>
    </div>
  );
}

interface ListBodyProps {
  name: ProposalListName;
  proposed: Proposed;
  index: ReturnType<typeof indexOf>;
}

function ListBody({ name, proposed, index }: ListBodyProps) {
  if (name === 'answered') return <AnsweredList index={index} />;
  if (name === 'situate') {
    return proposed.situation && <SituateTables situation={proposed.situation} index={index} />;
  }
  const shown = proposed.lists[name];
  if (shown === undefined) return null;
  return <ProposalList key={name} name={name} shown={shown} index={index} fresh={proposed.fresh} />;
}

type Counts = Readonly<Partial<Record<ProposalListName, number>>>;

function countsOf({ lists, situation }: Proposed, answered: number): Counts {
  const listed = Object.entries(lists).map(([name, list]) => [name, list.proposals.length]);
  return {
    ...(Object.fromEntries(listed) as Counts),
    ...(situation && { situate: situation.tables.length }),
    answered,
  };
}

/** The first list that holds something; the vocabulary comes before the moves. */
function firstOf(counts: Counts): ProposalListName {
  return proposalLists.find((name) => (counts[name] ?? 0) > 0) ?? 'group';
}

const parts: readonly { title: string; lists: readonly ProposalListName[] }[] = [
  { title: 'Vocabulary', lists: proposalLists.slice(0, 4) },
  { title: 'Moves of synthesis', lists: proposalLists.slice(4, 10) },
  { title: 'On record', lists: proposalLists.slice(10) },
];

function ListNavigation({ counts, current }: { counts: Counts; current: ProposalListName }) {
  return (
    <nav className="proposals-navigation" aria-label="Lists of proposals">
      {parts.map(({ title, lists }) => (
        <div key={title}>
          <p className="proposals-part">{title}</p>
          <ul>
            {lists.map((name) => (
              <li key={name}>
                <a
                  href={writeAddress({ view: 'proposals', query: { list: name } })}
                  aria-current={name === current ? 'true' : undefined}
                >
                  {listWords[name].title}{' '}
                  <span className="figures quiet">{counts[name] ?? '…'}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
