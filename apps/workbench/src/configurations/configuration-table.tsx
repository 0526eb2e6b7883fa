import type { Configuration, Role } from '@cmoc/model';
import { patchQuery, useAddress } from '../app/address';
import { ConfigurationLink } from '../app/opened-link';
import { RoleMark } from '../design/role-mark';
import { roleWords } from '../design/role-words';
import { capitalised, counted } from '../design/words';
import type { MechanismGroup } from '../review-index/mechanism-groups';
import { evidenceOn, slotsIn, type ReviewIndex } from '../review-index/review-index';
import { EvidenceSummary } from './evidence-summary';
import { SlotLine } from './slot-line';

/** A group of the table: what is shown of a mechanism, and how many it has in all. */
export interface TableGroup extends MechanismGroup {
  readonly of: number;
}

const columns: readonly Role[] = ['context', 'mechanism', 'outcome'];

/** Configurations as a table; in a narrow place each becomes a card with its parts labelled. */
export function ConfigurationTable({
  groups,
  index,
}: {
  groups: readonly TableGroup[];
  index: ReviewIndex;
}) {
  const { query } = useAddress();
  return (
    <table className="configurations" role="table">
      <caption className="visually-hidden">Configurations grouped by mechanism</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Id
          </th>
          {columns.map((role) => (
            <th key={role} scope="col" role="columnheader">
              <RoleMark role={role} silent /> {capitalised(roleWords[role])}
            </th>
          ))}
          <th scope="col" role="columnheader">
            Evidence
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key} role="rowgroup" className="printed-whole">
          <tr role="row" className="group-row">
            <th scope="rowgroup" colSpan={5} role="rowheader">
              <RoleMark role="mechanism" />{' '}
              <span className="group-label">{capitalised(group.label)}</span>{' '}
              <span className="quiet group-count">{groupCount(group)}</span>
            </th>
          </tr>
          {group.configurations.map((configuration) => (
            <ConfigurationRow
              key={configuration.id}
              configuration={configuration}
              index={index}
              opened={query['open'] === `configuration:${configuration.id}`}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function groupCount(group: TableGroup): string {
  const shown = group.configurations.length;
  return shown === group.of
    ? counted(shown, 'configuration')
    : `${shown} of ${counted(group.of, 'configuration')}`;
}

interface RowProps {
  configuration: Configuration;
  index: ReviewIndex;
  opened: boolean;
}

function ConfigurationRow({ configuration, index, opened }: RowProps) {
  return (
    <tr
      role="row"
      className={opened ? 'configuration-row opened' : 'configuration-row'}
      onClick={(event) => {
        if (
          event.target instanceof Element &&
          event.target.closest('a, button') === null &&
          noSelection()
        ) {
          patchQuery({ open: `configuration:${configuration.id}` });
        }
      }}
    >
      <th scope="row" role="rowheader" data-label="Id" data-roving={configuration.id}>
        <ConfigurationLink id={configuration.id} />
        {configuration.title !== undefined && <p className="small">{configuration.title}</p>}
      </th>
      {columns.map((role) => (
        <td key={role} role="cell" data-label={capitalised(roleWords[role])}>
          {slotsIn(configuration, role).map((slot) => (
            <SlotLine key={slot.id} slot={slot} index={index} />
          ))}
          {slotsIn(configuration, role).length === 0 && <span className="quiet">none given</span>}
          {role === 'outcome' && configuration.statement !== undefined && (
            <p className="configuration-statement">{configuration.statement}</p>
          )}
        </td>
      ))}
      <td role="cell" data-label="Evidence">
        <EvidenceSummary trails={evidenceOn(index, configuration.id)} />
      </td>
    </tr>
  );
}

/** A reader who marks text does not want the row to open. */
function noSelection(): boolean {
  return window.getSelection()?.isCollapsed !== false;
}
