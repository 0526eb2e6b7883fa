import type { ChainLink } from '@cmoc/consolidation';
import { ConfigurationLink } from '../app/opened-link';
import { useChains } from '../chains/use-chains';
import { StateWords } from '../chains/state-words';
import { Running } from '../analysis/running';
import type { ReviewIndex } from '../review-index/review-index';

/** What leads to a configuration and what it leads on to, through its outcomes. */
export function LinksInAndOut({ id, index }: { id: string; index: ReviewIndex }) {
  const chains = useChains(index.review);
  const links = chains.state === 'done' ? chains.value.links : [];
  const into = links.filter((link) => link.to === id);
  const out = links.filter((link) => link.from === id);
  const recorded = index.review.links.filter(
    (link) => (link.from === id || link.to === id) && !link.kind.startsWith('outcome-to-'),
  );
  return (
    <section className="detail-section">
      <h3>Links</h3>
      <Running what="Tracing links" analysis={chains} />
      {chains.state === 'done' && into.length + out.length + recorded.length === 0 && (
        <p className="small">
          No outcome of another configuration is, in construct and direction, a context or mechanism
          of this one, nor the other way round.
        </p>
      )}
      <LinkList title="Leads on to" links={out} end="to" index={index} />
      <LinkList title="Follows from" links={into} end="from" index={index} />
      {recorded.length > 0 && (
        <ul className="link-list">
          {recorded.map((link) => (
            <li key={link.id}>
              <ConfigurationLink id={link.from} /> {link.kind.replaceAll('-', ' ')}{' '}
              <ConfigurationLink id={link.to} />{' '}
              <span className={link.basis === 'inferred' ? 'badge badge-inferred' : 'badge'}>
                {link.basis}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface LinkListProps {
  title: string;
  links: readonly ChainLink[];
  end: 'from' | 'to';
  index: ReviewIndex;
}

function LinkList({ title, links, end, index }: LinkListProps) {
  if (links.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="link-list">
        {links.map((link) => (
          <li key={link.id}>
            <ConfigurationLink id={link[end]} />{' '}
            <span>
              {link.state && <StateWords state={link.state} index={index} />}{' '}
              {end === 'to' ? 'becomes its' : 'becomes the'}{' '}
              {link.kind === 'outcome-to-context' ? 'context' : 'mechanism'}{' '}
              {end === 'from' && 'here '}
              <span className={link.basis === 'inferred' ? 'badge badge-inferred' : 'badge'}>
                {link.basis}
              </span>
              {link.identities.length > 0 && (
                <span className="badge badge-inferred">by judgement</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
