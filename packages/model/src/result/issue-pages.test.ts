import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ledgerIssueCodes } from '../ledger/ledger-issue-codes';
import { ledgerIssuePages } from '../ledger/ledger-issue-pages';
import { operationIssueCodes } from '../operations/operation-issue-codes';
import { operationIssuePages } from '../operations/operation-issue-pages';
import { readReview } from '../read/read-review';
import { issueCases } from './issue-cases';
import { modelIssueCodes } from './issue-codes';
import { issuePages } from './issue-pages';
import { writeErrorPage } from './write-error-page';

const withoutCase = modelIssueCodes.filter((code) => issueCases[code] === undefined);

test('every code has a page, and no page is without its code', () => {
  expect(Object.keys(issuePages)).toEqual([...modelIssueCodes]);
  expect(Object.keys(operationIssuePages)).toEqual([...operationIssueCodes]);
  expect(Object.keys(ledgerIssuePages)).toEqual([...ledgerIssueCodes]);
});

test('every code a file can have at the limits of the package has an example', () => {
  expect(withoutCase).toEqual(['file-too-large']);
});

test.each(Object.entries(issueCases))('the example of %s has it', (code, input) => {
  expect(readReview(input).issues.map((issue) => issue.code)).toContain(code);
});

test('the example of a file that is too large needs a limit', () => {
  expect(readReview('{}', { limits: { maxSize: 1 } }).issues[0]?.code).toBe('file-too-large');
});

test('the page of errors is what these give', () => {
  const page = readFileSync(new URL('../../ERRORS.md', import.meta.url), 'utf8');
  expect(page).toBe(writeErrorPage());
});
