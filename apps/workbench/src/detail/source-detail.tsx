import type { Evidence, Source } from '@cmoc/model';
import { ConfigurationLink, OpenedLink } from '../app/opened-link';
import { StanceMark } from '../design/marks';
import { counted } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { NotInFile } from './not-in-file';
import { authorsOf, containerOf, yearOf } from './reference-fields';
import { DoiLink, doiOf, locatorWords } from './source-reference';

/** A source: what it is, how it came in, and every claim that rests on it. */
export function SourceDetail({ id, index }: { id: string; index: ReviewIndex }) {
  const source = index.sources.get(id);
  if (source === undefined) return <NotInFile kind="source" id={id} />;
  const passages = index.byId('fragment');
  const uses = index.review.evidence.filter(
    ({ fragment }) => passages.get(fragment)?.source === id,
  );
  return (
    <article className="detail-body">
      <header>
        <h2>{source.label}</h2>
        <p className="quiet small">{(source.documentType ?? source.kind).replaceAll('-', ' ')}</p>
      </header>
      <Reference source={source} />
      {source.note !== undefined && <p>{source.note}</p>}
      <Facts source={source} index={index} />
      <section className="detail-section">
        <h3>
          Claims that rest on it{' '}
          <span className="quiet section-count figures">{counted(uses.length, 'passage')}</span>
        </h3>
        {uses.length === 0 && (
          <p className="small">No passage of it is brought to bear on a claim in this file.</p>
        )}
        <ul className="link-list">
          {uses.map((evidence) => (
            <Use key={evidence.id} evidence={evidence} index={index} />
          ))}
        </ul>
      </section>
    </article>
  );
}

function Reference({ source }: { source: Source }) {
  const { reference } = source;
  if (reference === undefined) return null;
  const doi = doiOf(source);
  const details = [authorsOf(reference), yearOf(reference)].filter(Boolean).join(', ');
  const container = containerOf(reference);
  return (
    <p>
      {details !== '' && <>{details}. </>}
      {reference.title !== undefined && <cite className="quotation">{reference.title}. </cite>}
      {container !== undefined && <>{container}. </>}
      {doi !== undefined && <DoiLink doi={doi} />}
    </p>
  );
}

function Facts({ source, index }: { source: Source; index: ReviewIndex }) {
  const { facets, studyFamilies, streams } = index.review;
  const facts: [string, string][] = source.facets.map(({ facet, value }) => {
    const known = facets.find(({ id }) => id === facet);
    return [known?.label ?? facet, known?.values.find(({ id }) => id === value)?.label ?? value];
  });
  for (const { name, value } of source.characteristics) facts.push([name, value]);
  const family = studyFamilies.find(({ id }) => id === source.studyFamily);
  const stream = streams.find(({ id }) => id === source.stream);
  if (family) facts.push(['Study family', family.label]);
  if (stream) facts.push(['Came in by', stream.label]);
  if (source.included !== undefined) facts.push(['Included', source.included ? 'yes' : 'no']);
  if (facts.length === 0) return null;
  return (
    <dl className="pairs">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Use({ evidence, index }: { evidence: Evidence; index: ReviewIndex }) {
  const place = locatorWords(index.byId('fragment').get(evidence.fragment)?.locator);
  return (
    <li>
      <Subject kind={evidence.subject.kind} id={evidence.subject.id} index={index} />{' '}
      <span>
        <StanceMark stance={evidence.stance} /> <span className="quiet small">{place}</span>
      </span>
    </li>
  );
}

function Subject({ kind, id, index }: { kind: string; id: string; index: ReviewIndex }) {
  if (kind === 'configuration') return <ConfigurationLink id={id} />;
  if (kind === 'construct') {
    return (
      <OpenedLink kind="construct" id={id}>
        {index.constructs.get(id)?.label ?? id}
      </OpenedLink>
    );
  }
  return <span>{index.theories.get(id)?.label ?? id}</span>;
}
