import { formatPath } from '@cmoc/kernel';
import { ledgerIssueCodes } from '../ledger/ledger-issue-codes';
import { ledgerIssuePages } from '../ledger/ledger-issue-pages';
import { operationIssueCodes } from '../operations/operation-issue-codes';
import { operationIssuePages } from '../operations/operation-issue-pages';
import { readReview } from '../read/read-review';
import { issueCases } from './issue-cases';
import { modelIssueCodes, type ModelIssueCode } from './issue-codes';
import { issuePages, type IssuePage } from './issue-pages';

const intro = `# Issue codes of @cmoc/model

Every problem found in a review is an issue with a code, a severity, a path, a message that says what
was found and what was expected, and parameters for programs. Codes are never reused for something
else. An \`error\` means that there is no review to work with; a \`warning\` travels with the review.

This page is generated; each example is run in the tests, and its message is the one it gives.
`;

const ofOperations = `# What operations are refused with

\`apply\` and \`record\` refuse an operation with these codes, and with those above: what would make a file
unsound makes an operation unsound in the same words. The review stays as it was.
`;

const ofLedgers = `# What a session and its ledger meet

Reading, checking, replaying, merging and taking back give these codes, and those of operations.
`;

/** Writes `ERRORS.md`: every code with its meaning, its remedy and, where a file can have it, an example. */
export function writeErrorPage(): string {
  return [
    intro,
    ...modelIssueCodes.map((code) => section(code, issuePages[code], example(code))),
    ofOperations,
    ...operationIssueCodes.map((code) => section(code, operationIssuePages[code])),
    ofLedgers,
    ...ledgerIssueCodes.map((code) => section(code, ledgerIssuePages[code])),
  ].join('\n');
}

function section(code: string, { meaning, remedy }: IssuePage, shown = ''): string {
  return `## ${code}\n\n${meaning}\n\n${remedy}\n${shown}`;
}

const longestShown = 400;

function example(code: ModelIssueCode): string {
  const input = issueCases[code];
  const issue =
    input === undefined ? undefined : readReview(input).issues.find((one) => one.code === code);
  if (input === undefined || issue === undefined) return '';
  const shown = typeof input === 'string' && input.length <= longestShown ? `${input}\n\n` : '';
  const told = `${issue.severity} at ${formatPath(issue.path)}: ${issue.message}`;
  return `\n\`\`\`text\n${shown}${told}\n\`\`\`\n`;
}
