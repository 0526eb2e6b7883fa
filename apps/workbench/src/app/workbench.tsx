import { useEffect, useState } from 'react';
import { ChainsView } from '../chains/chains-view';
import { ConfigurationsView } from '../configurations/configurations-view';
import { DetailPanel } from '../detail/detail-panel';
import { downloadReview } from '../files/download';
import { ExportDialog } from '../files/export-dialog';
import { useFileOpening } from '../files/use-file-opening';
import { FindingsView } from '../findings/findings-view';
import { RuleDialog } from '../findings/rule-dialog';
import { MapView } from '../map/map-view';
import { OverviewView } from '../overview/overview-view';
import { ProposalsView } from '../proposals/proposals-view';
import { HistoryDialog } from '../review-session/history-dialog';
import { fileOf } from '../review-session/session';
import { redoStep, undoStep, useSession } from '../review-session/session-store';
import { keepSingleKeys, keptSingleKeys } from '../review-session/storage';
import { goTo, patchQuery, readOpened, useAddress, views, type ViewName } from './address';
import { Header } from './header';
import { Notices } from './notices';
import { ShortcutsDialog } from './shortcuts-dialog';
import { useShortcuts } from './use-shortcuts';

const viewTitles: Record<ViewName, string> = {
  overview: 'Overview',
  configurations: 'Configurations',
  map: 'Theory map',
  chains: 'Chains and loops',
  proposals: 'Proposals',
  findings: 'Findings',
};

/** The whole page: header, the view in hand, and what is opened beside it. */
export function Workbench() {
  const { session, said } = useSession();
  const { view, query } = useAddress();
  const [dialog, setDialog] = useState<'keys' | 'history' | 'export' | undefined>();
  const [singleKeys, setSingleKeys] = useState(keptSingleKeys);
  const files = useFileOpening();
  const opened = readOpened(query['open']);
  const actions = {
    undo: undoStep,
    redo: redoStep,
    history: () => {
      setDialog('history');
    },
    open: files.choose,
    download: () => {
      downloadReview(fileOf(session));
    },
    export: () => {
      setDialog('export');
    },
    keys: () => {
      setDialog('keys');
    },
  };
  useEffect(() => {
    document.title = `${viewTitles[view]}: ${session.review.title} · cmoc`;
  }, [view, session.review.title]);
  useShortcuts(
    {
      ...Object.fromEntries(
        views.map((name, position) => [
          String(position + 1),
          () => {
            goToView(name);
          },
        ]),
      ),
      '/': searchConfigurations,
      '?': actions.keys,
      h: actions.history,
      o: actions.open,
      d: actions.download,
      e: actions.export,
      'mod+z': undoStep,
      'mod+shift+z': redoStep,
      'mod+y': redoStep,
      Escape: () => {
        patchQuery({ open: null });
      },
    },
    singleKeys,
  );
  return (
    <div className={opened ? 'page page-with-detail' : 'page'}>
      <a className="skip-link" href="#main" onClick={skipToMain}>
        Skip to the {viewTitles[view].toLowerCase()}
      </a>
      <Header actions={actions} />
      <Notices />
      <div className="columns">
        <main id="main" tabIndex={-1}>
          <View view={view} />
        </main>
        {opened && <DetailPanel opened={opened} />}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {dialog === 'history' && (
        <HistoryDialog
          onClose={() => {
            setDialog(undefined);
          }}
        />
      )}
      {dialog === 'export' && (
        <ExportDialog
          onClose={() => {
            setDialog(undefined);
          }}
        />
      )}
      {dialog === 'keys' && (
        <ShortcutsDialog
          singleKeys={singleKeys}
          onSingleKeys={(on) => {
            setSingleKeys(on);
            keepSingleKeys(on);
          }}
          onClose={() => {
            setDialog(undefined);
          }}
        />
      )}
      {query['page'] !== undefined && <RuleDialog key={query['page']} rule={query['page']} />}
      {files.overlay}
    </div>
  );
}

function View({ view }: { view: ViewName }) {
  switch (view) {
    case 'overview':
      return <OverviewView />;
    case 'configurations':
      return <ConfigurationsView />;
    case 'map':
      return <MapView />;
    case 'chains':
      return <ChainsView />;
    case 'proposals':
      return <ProposalsView />;
    case 'findings':
      return <FindingsView />;
  }
}

function goToView(view: ViewName): void {
  goTo({ view, query: {} });
  document.querySelector('main')?.focus();
}

function searchConfigurations(): void {
  if (document.getElementById('search') === null) goTo({ view: 'configurations', query: {} });
  // The field is drawn after the address has changed.
  requestAnimationFrame(() => {
    document.getElementById('search')?.focus();
  });
}

function skipToMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.querySelector('main')?.focus();
}
