import { directions } from '@cmoc/model';
import type { ReactNode } from 'react';
import { patchQuery } from '../app/address';
import { directionWords } from '../design/role-words';
import type { ReviewIndex } from '../review-index/review-index';
import { filtering, type Filters } from './filters';

const cleared = { q: null, mechanism: null, role: null, construct: null, direction: null };

/** Text, mechanism, role and construct, direction, order: all of it lives in the address. */
export function FilterBar({ index, filters }: { index: ReviewIndex; filters: Filters }) {
  return (
    <search className="filters" aria-label="Filter the configurations">
      <label className="field filter-search">
        <span className="field-label">
          Search <kbd>/</kbd>
        </span>
        <input
          id="search"
          type="search"
          className="input"
          value={filters.text}
          placeholder="any word: trust, role clarity, IOC-18"
          onChange={(event) => {
            patchQuery({ q: event.target.value === '' ? null : event.target.value }, true);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // A search field clears itself on Escape; here it only gives the keys back to the list.
            event.preventDefault();
            event.currentTarget.blur();
          }}
        />
      </label>
      <Choice label="Mechanism" name="mechanism" value={filters.mechanism}>
        <option value="">any mechanism</option>
        {index.groups.map((group) => (
          <option key={group.key} value={group.key}>
            {group.label} ({group.configurations.length})
          </option>
        ))}
      </Choice>
      <Choice label="Role" name="role" value={filters.role}>
        <option value="">any role</option>
        <option value="context">as context</option>
        <option value="mechanism">as mechanism</option>
        <option value="outcome">as outcome</option>
      </Choice>
      <Choice label="Construct" name="construct" value={filters.construct}>
        <option value="">any construct</option>
        {usedConstructs(index).map((construct) => (
          <option key={construct.id} value={construct.id}>
            {construct.label}
          </option>
        ))}
      </Choice>
      <Choice label="Direction" name="direction" value={filters.direction}>
        <option value="">any direction</option>
        {directions.map((direction) => (
          <option key={direction} value={direction}>
            {directionWords[direction].glyph} {directionWords[direction].word}
          </option>
        ))}
      </Choice>
      <Choice label="Order" name="order" value={filters.order === 'id' ? undefined : filters.order}>
        <option value="">by id</option>
        <option value="context">by context</option>
        <option value="outcome">by outcome</option>
        <option value="evidence">by study families</option>
      </Choice>
      {filtering(filters) && (
        <button
          type="button"
          className="button filter-clear"
          onClick={() => {
            patchQuery(cleared);
          }}
        >
          Show all
        </button>
      )}
    </search>
  );
}

interface ChoiceProps {
  label: string;
  name: string;
  value: string | undefined;
  children: ReactNode;
}

function Choice({ label, name, value, children }: ChoiceProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select
        className="input"
        value={value ?? ''}
        onChange={(event) => {
          patchQuery({ [name]: event.target.value === '' ? null : event.target.value });
        }}
      >
        {children}
      </select>
    </label>
  );
}

function usedConstructs(index: ReviewIndex) {
  return index.review.constructs
    .filter((construct) => index.usesOf(construct.id).length > 0)
    .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
}
