import type { Loop } from '@cmoc/consolidation';
import type { Identity } from '@cmoc/model';
import { patchQuery, useAddress } from '../app/address';
import type { ReviewIndex } from '../review-index/review-index';
import { ChainSentence } from './chain-sentence';
import { IdentityStates } from './identity-list';
import { joinsAlong } from './joins-along';
import { useLinks } from './use-chains';
import { SourcingWords } from './sourcing-words';

/** So many loops are read out before the reader asks for all. */
const atFirst = 10;

/** Loops, each with the judgements it hangs on. */
export function LoopList({ index, loops }: { index: ReviewIndex; loops: readonly Loop[] }) {
  const { query } = useAddress();
  if (loops.length === 0) {
    return (
      <div className="empty loops-empty">
        <p>
          No loop. A theory that feeds back on itself shows where a programme can spiral up or down,
          or settle. Configurations drawn from published tables rarely close by wording alone; a
          loop appears once a reviewer judges that two states are the same.
        </p>
      </div>
    );
  }
  const shown = query['all-loops'] === 'yes' ? loops : loops.slice(0, atFirst);
  return (
    <>
      <ol className="loops">
        {shown.map((loop) => (
          <li key={loop.id} className="loop printed-whole">
            <LoopItem loop={loop} index={index} />
          </li>
        ))}
      </ol>
      {loops.length > shown.length && (
        <button
          type="button"
          className="button"
          onClick={() => {
            patchQuery({ 'all-loops': 'yes' });
          }}
        >
          Show all {loops.length.toLocaleString('en-GB')} loops
        </button>
      )}
    </>
  );
}

const signWords = {
  reinforcing: {
    glyph: '↻',
    word: 'Reinforcing loop',
    meaning: 'each turn brings about the state it started from',
  },
  balancing: {
    glyph: '⇋',
    word: 'Balancing loop',
    meaning: 'one turn ends on the reverse of the state it started from',
  },
};

function LoopItem({ loop, index }: { loop: Loop; index: ReviewIndex }) {
  const links = useLinks(index.review);
  const sign = signWords[loop.sign];
  const round = [...loop.configurations, loop.configurations[0] ?? ''];
  const hangsOn = loop.identities.flatMap(
    (id) => index.review.identities.find((identity) => identity.id === id) ?? [],
  );
  return (
    <>
      <h3>
        <span aria-hidden="true">{sign.glyph}</span> {sign.word}:{' '}
        <span className="figures">{round.join(' → ')}</span>
      </h3>
      <p className="quiet small">{sign.meaning}</p>
      <ChainSentence
        index={index}
        configurations={round}
        joins={joinsAlong(round, loop.links, links, loop.reversing)}
      />
      <HangsOn identities={hangsOn} index={index} />
      <SourcingWords sourcing={loop.sourcing} />
    </>
  );
}

/** The judgements a chain or loop hangs on: without any one of them it is gone. */
export function HangsOn({
  identities,
  index,
}: {
  identities: readonly Identity[];
  index: ReviewIndex;
}) {
  if (identities.length === 0) return null;
  return (
    <div className="hangs-on">
      <p className="small">
        Hangs on {identities.length === 1 ? 'the judgement' : 'the judgements'} that
      </p>
      <ul>
        {identities.map((identity) => (
          <li key={identity.id}>
            <IdentityStates identity={identity} index={index} />
          </li>
        ))}
      </ul>
    </div>
  );
}
