import { readReview } from '../read/read-review';
import { formatPath } from './issue';
import { issueCases } from './issue-cases';
import { modelIssueCodes, type ModelIssueCode } from './issue-codes';
import { issuePages } from './issue-pages';

const intro = `# Issue codes of @cmoc/model

Every problem found in a review is an issue with a code, a severity, a path, a message that says what
was found and what was expected, and parameters for programs. Codes are never reused for something
else. An \`error\` means that there is no review to work with; a \`warning\` travels with the review.

This page is generated; each example is run in the tests, and its message is the one it gives.
`;

/** Writes `ERRORS.md`: every code with its meaning, its remedy and, where a file can have it, an example. */
export function writeErrorPage(): string {
  return [intro, ...modelIssueCodes.map(section)].join('\n');
}

function section(code: ModelIssueCode): string {
  const { meaning, remedy } = issuePages[code];
  return `## ${code}\n\n${meaning}\n\n${remedy}\n${example(code)}`;
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
