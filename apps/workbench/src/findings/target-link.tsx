import type { Target } from '@cmoc/appraisal';
import { ConfigurationLink, OpenedLink } from '../app/opened-link';
import type { ReviewIndex } from '../review-index/review-index';

/** What a finding is about, as a link where it can be opened. */
export function TargetLink({ target, index }: { target: Target; index: ReviewIndex }) {
  const { kind, id } = target;
  if (kind === 'configuration') return <ConfigurationLink id={id} />;
  if (kind === 'construct') {
    return (
      <OpenedLink kind="construct" id={id}>
        {index.constructs.get(id)?.label ?? id}
      </OpenedLink>
    );
  }
  if (kind === 'source') {
    return (
      <OpenedLink kind="source" id={id}>
        {index.sources.get(id)?.label ?? id}
      </OpenedLink>
    );
  }
  if (kind === 'theory') return <span>{index.theories.get(id)?.label ?? id}</span>;
  return (
    <span>
      {kind.replaceAll('-', ' ')} {id}
    </span>
  );
}
