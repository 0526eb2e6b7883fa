import type { ReactNode } from 'react';
import { openedAt, patchQuery, useAddress, type OpenKind } from './address';

interface OpenedLinkProps {
  kind: OpenKind;
  id: string;
  children?: ReactNode;
  className?: string;
}

/** A link that opens something beside the view; its address can be copied and sent. */
export function OpenedLink({ kind, id, children, className }: OpenedLinkProps) {
  const opened = useAddress().query['open'] === `${kind}:${id}`;
  return (
    <a
      href={openedAt(kind, id)}
      className={className}
      aria-current={opened ? 'true' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        patchQuery({ open: `${kind}:${id}` });
      }}
    >
      {children ?? id}
    </a>
  );
}

/** The id of a configuration as a link that opens it. */
export function ConfigurationLink({ id }: { id: string }) {
  return (
    <OpenedLink kind="configuration" id={id} className="configuration-id">
      {id}
    </OpenedLink>
  );
}
