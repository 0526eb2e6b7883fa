import type { Chain, StateData, TracedChains } from '@cmoc/consolidation';
import { patchQuery, useAddress, writeAddress } from '../app/address';
import { RoleMark } from '../design/role-mark';
import { StateLine } from '../design/state-line';
import { counted, listed } from '../design/words';
import { constructLabel, type ReviewIndex } from '../review-index/review-index';
import { ChainSentence } from './chain-sentence';
import { stateWords } from './identity-words';
import { joinsAlong } from './joins-along';
import { HangsOn } from './loop-list';
import { useLinks } from './use-chains';
import { SourcingWords } from './sourcing-words';

/** So many chains are listed before the reader asks for all. */
const atFirst = 60;

/** The longest chains there are, longest first; one of them is read out in full. */
export function ChainList({ index, traced }: { index: ReviewIndex; traced: TracedChains }) {
  const { query } = useAddress();
  if (traced.chains.length === 0) {
    return (
      <div className="empty">
        <p>
          No chain. A chain starts where an outcome is, in construct and direction, a context or
          mechanism of another configuration; judging two states the same can make one.
        </p>
      </div>
    );
  }
  const through = query['through'];
  const chains = traced.chains
    .filter(({ configurations }) => through === undefined || configurations.includes(through))
    .sort((a, b) => b.configurations.length - a.configurations.length);
  const shown = query['chain'] ?? (through === undefined ? undefined : chains[0]?.id);
  const opened = shown ?? chains[0]?.id;
  const all = query['all'] === 'yes';
  const listedChains = all ? chains : chains.slice(0, atFirst);
  return (
    <>
      <Through traced={traced} through={through} count={chains.length} />
      <ul className="chain-list">
        {listedChains.map((chain) => (
          <ChainItem key={chain.id} chain={chain} index={index} opened={chain.id === opened} />
        ))}
      </ul>
      {chains.length > listedChains.length && (
        <button
          type="button"
          className="button"
          onClick={() => {
            patchQuery({ all: 'yes' });
          }}
        >
          Show all {chains.length.toLocaleString('en-GB')} chains
        </button>
      )}
    </>
  );
}

function Through({
  traced,
  through,
  count,
}: {
  traced: TracedChains;
  through: string | undefined;
  count: number;
}) {
  const ids = [...new Set(traced.chains.flatMap(({ configurations }) => configurations))].sort();
  return (
    <label className="field chain-through">
      <span className="field-label">Chains through</span>
      <select
        className="input"
        value={through ?? ''}
        onChange={(event) => {
          patchQuery({
            through: event.target.value === '' ? null : event.target.value,
            chain: null,
          });
        }}
      >
        <option value="">any configuration ({traced.chains.length})</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {id}
          </option>
        ))}
      </select>
      <span className="visually-hidden" role="status">
        {counted(count, 'chain')} shown
      </span>
    </label>
  );
}

function ChainItem({
  chain,
  index,
  opened,
}: {
  chain: Chain;
  index: ReviewIndex;
  opened: boolean;
}) {
  const { query } = useAddress();
  const needed = chain.contexts.filter(
    ({ supply }) => supply === 'assumed' || supply === 'partly-supplied',
  );
  return (
    <li className={opened ? 'chain chain-opened' : 'chain'}>
      <a
        className="chain-line"
        href={writeAddress({ view: 'chains', query: { ...query, chain: opened ? '' : chain.id } })}
        aria-expanded={opened}
        role="button"
        onClick={(event) => {
          event.preventDefault();
          patchQuery({ chain: opened ? '-' : chain.id });
        }}
      >
        <Ids ids={chain.configurations} />{' '}
        <span className="quiet small chain-ends">
          {endWords(chain, index)}; {counted(needed.length, 'context')} to hold
        </span>
      </a>
      {opened && <ChainDetail chain={chain} index={index} />}
    </li>
  );
}

function Ids({ ids }: { ids: readonly string[] }) {
  return (
    <span className="chain-ids figures">
      {ids.map((id, position) => (
        <span key={id}>
          {position > 0 && ' → '}
          <span className="nowrap">{id}</span>
        </span>
      ))}
    </span>
  );
}

/** Where a chain starts and where it ends, in words. */
function endWords({ contexts, outcomes, configurations }: Chain, index: ReviewIndex): string {
  const first = contexts.find(({ configuration }) => configuration === configurations[0]);
  const last = outcomes.filter(({ configuration }) => configuration === configurations.at(-1));
  const said = (states: readonly StateData[], text: string) => {
    const [state] = states;
    return state ? stateWords(state, index) : text;
  };
  const from = first ? `from ${said(first.states, first.text)}` : 'from the start';
  return `${from} to ${listed(last.map(({ states, text }) => said(states, text)))}`;
}

function ChainDetail({ chain, index }: { chain: Chain; index: ReviewIndex }) {
  const links = useLinks(index.review);
  const identities = chain.identities.flatMap(
    (id) => index.review.identities.find((identity) => identity.id === id) ?? [],
  );
  return (
    <div className="chain-detail printed-whole">
      <ChainSentence
        index={index}
        configurations={chain.configurations}
        joins={joinsAlong(chain.configurations, chain.links, links)}
      />
      <Needed chain={chain} index={index} />
      <HangsOn identities={identities} index={index} />
      <SourcingWords sourcing={chain.sourcing} />
    </div>
  );
}

/** Everything that has to hold at once for the whole chain to hold. */
function Needed({ chain, index }: { chain: Chain; index: ReviewIndex }) {
  const needed = chain.contexts.filter(({ supply }) => supply !== 'supplied');
  const supplied = chain.contexts.filter(({ supply }) => supply === 'supplied');
  return (
    <div className="needed">
      <h3>For the whole chain, all of this has to hold</h3>
      <ul>
        {needed.map((context) => (
          <li key={`${context.configuration}/${context.slot}`}>
            <RoleMark role="context" />{' '}
            {context.states.length === 0
              ? context.text
              : context.states.map((state) => (
                  <StateLine key={state.construct} direction={state.direction ?? undefined}>
                    {constructLabel(index, state.construct)}
                  </StateLine>
                ))}{' '}
            <span className="quiet small">
              for {context.configuration}
              {context.supply === 'partly-supplied' && ', in part supplied on the way'}
              {context.supply === 'assumed-before' && ', needed before already'}
            </span>
          </li>
        ))}
      </ul>
      {supplied.length > 0 && (
        <p className="small">
          The chain itself supplies:{' '}
          {supplied.map(({ text, configuration }) => `${text} (for ${configuration})`).join('; ')}.
        </p>
      )}
    </div>
  );
}
