import type { Locator, Source } from '@cmoc/model';
import { OpenedLink } from '../app/opened-link';
import type { EvidenceTrail } from '../review-index/review-index';

/** Part of an address; half a character has no place in one. */
function addressed(text: string): string {
  return encodeURI(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** A DOI as a link to its landing page. */
export function DoiLink({ doi }: { doi: string }) {
  return (
    <a className="doi" href={`https://doi.org/${addressed(doi)}`} rel="noreferrer">
      doi {doi}
    </a>
  );
}

/** Where in its source a passage stands: `Table 3, row 18, Partnership functioning: Conflict`. */
export function locatorWords(locator: Locator | undefined): string {
  if (locator === undefined) return '';
  const { page, section, paragraph, table, row, start, end } = locator;
  const parts = [
    table,
    row === undefined ? undefined : `row ${row}`,
    page === undefined ? undefined : `page ${page}`,
    section,
    paragraph === undefined ? undefined : `paragraph ${paragraph}`,
    start === undefined ? undefined : `characters ${start}–${end ?? ''}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** The DOI of a source, where its record names one. */
export function doiOf(source: Source | undefined): string | undefined {
  const doi = source?.reference?.DOI;
  return typeof doi === 'string' && doi !== '' ? doi : undefined;
}

/** One line that leads from a claim to its source: name, place, DOI. */
export function TrailSource({ trail: { fragment, source } }: { trail: EvidenceTrail }) {
  const place = locatorWords(fragment?.locator);
  const doi = doiOf(source);
  return (
    <p className="trail-source">
      {source ? (
        <OpenedLink kind="source" id={source.id}>
          {source.label}
        </OpenedLink>
      ) : (
        <span>source not in the file</span>
      )}
      {place !== '' && <>, {place}</>}
      {doi !== undefined && (
        <>
          , <DoiLink doi={doi} />
        </>
      )}
    </p>
  );
}
