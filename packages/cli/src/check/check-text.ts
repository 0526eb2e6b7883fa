import type { Page } from '../terminal/page';
import type { Terminal } from '../terminal/terminal';
import type { Theme } from '../terminal/theme';
import type { CheckOutput, Holdings } from './output';
import { printable } from '../terminal/printable';
import { quantity, sentenceList } from '../terminal/quantity';
import { standardInput } from '../review-file/read-bytes';
import { alwaysShown, unitNames } from '../units/entity-units';

/** More issues than this are read better from JSON. */
const mostIssues = 50;

/** Writes what a check found for people. */
export function checkAsText(output: CheckOutput, { page, theme }: Terminal): string {
  const sheet = page();
  if (output.holds !== null) {
    sheet.paragraph({ text: printable(output.holds.title), style: theme.heading });
  }
  sheet.paragraph(verdict(output, theme));
  writeIssues(output, sheet, theme);
  if (output.holds !== null) writeHoldings(output.holds, sheet, theme);
  return sheet.toString();
}

function verdict({ file, errors, warnings }: CheckOutput, theme: Theme) {
  const name = file === standardInput ? 'Standard input' : printable(file);
  const path = { text: name, style: theme.strong };
  if (errors === 0 && warnings === 0) return [path, ' is sound: no errors, no warnings.'];
  const found = sentenceList([
    ...(errors > 0 ? [quantity(errors, 'error')] : []),
    ...(warnings > 0 ? [quantity(warnings, 'warning')] : []),
  ]);
  return [
    path,
    errors > 0 ? ` cannot be used as it is: ${found}.` : ` can be used, with ${found}.`,
  ];
}

function writeIssues({ issues }: CheckOutput, sheet: Page, theme: Theme): void {
  for (const { severity, where, message, code } of issues.slice(0, mostIssues)) {
    sheet.blank();
    sheet.paragraph(
      { text: printable(where), style: theme.strong },
      {
        indent: 9,
        lead: { text: severity, style: theme[severity] },
      },
    );
    sheet.paragraph([printable(message), ' ', { text: code, style: theme.quiet }], { indent: 9 });
  }
  const hidden = issues.length - mostIssues;
  sheet.blank();
  if (hidden <= 0) return;
  sheet.paragraph(`And ${quantity(hidden, 'more issue')}. All of them: add --format json.`);
}

function writeHoldings(holds: Holdings, sheet: Page, theme: Theme): void {
  sheet.blank();
  sheet.paragraph({ text: 'What it holds', style: theme.heading });
  const shown = unitNames.filter(
    ([name]) => alwaysShown.has(name) || (holds.collections[name] ?? 0) > 0,
  );
  const digits = Math.max(...shown.map(([name]) => String(holds.collections[name] ?? 0).length));
  sheet.rows(
    shown.map(([name, one, many]) => {
      const count = holds.collections[name] ?? 0;
      return [
        `${String(count).padStart(digits)} ${count === 1 ? one : many}`,
        detailOf(name, holds),
      ];
    }),
    { indent: 2 },
  );
  sheet.blank();
  writeLimits(holds, sheet);
}

/** What a reader must know before leaning on the counts. */
function writeLimits({ synthetic, completeness, completenessNote }: Holdings, sheet: Page): void {
  if (synthetic) {
    sheet.paragraph('Synthetic: generated for trying things out; it describes nothing real.');
  }
  if (completeness !== 'partial') return;
  sheet.paragraph([
    'Partial. ',
    printable(completenessNote ?? 'The file does not say what is missing.'),
  ]);
}

function detailOf(collection: string, holds: Holdings): string {
  switch (collection) {
    case 'configurations':
      return join([
        parts(holds.configurationsByTier, tierNames),
        `slots: ${parts(holds.slotsByRole, slotNames)}`,
      ]);
    case 'sources':
      return join([parts(holds.sourcesByKind, sourceNames), familiesOf(holds)]);
    case 'evidence':
      return parts(holds.evidenceByStance, stanceNames);
    default:
      return '';
  }
}

function familiesOf({ studyFamilies: { families, sources, sourcesWithout } }: Holdings): string {
  return join([
    families === 0 ? '' : `${sources} from ${quantity(families, 'study family', 'study families')}`,
    sourcesWithout === 0 ? '' : `${sourcesWithout} with no study family on record`,
  ]);
}

function join(phrases: readonly string[]): string {
  return phrases.filter((phrase) => phrase !== '' && phrase !== 'slots: ').join('; ');
}

type Names = Readonly<Record<string, readonly [string, string]>>;

const tierNames: Names = {
  extracted: ['extracted', 'extracted'],
  consolidated: ['consolidated', 'consolidated'],
  refined: ['refined', 'refined'],
};

const slotNames: Names = {
  context: ['context', 'contexts'],
  mechanism: ['mechanism', 'mechanisms'],
  outcome: ['outcome', 'outcomes'],
  intervention: ['intervention', 'interventions'],
  actor: ['actor', 'actors'],
};

const sourceNames: Names = {
  document: ['document', 'documents'],
  interview: ['interview', 'interviews'],
  'focus-group': ['focus group', 'focus groups'],
  'stakeholder-meeting': ['stakeholder meeting', 'stakeholder meetings'],
};

const stanceNames: Names = {
  supports: ['supports', 'support'],
  refines: ['refines', 'refine'],
  opposes: ['opposes', 'oppose'],
  'opposite-confirmed': ['confirms the opposite', 'confirm the opposite'],
  'context-only': ['speaks to context only', 'speak to context only'],
  unclear: ['is unclear', 'are unclear'],
};

/** `45 documents, 1 interview`: what does not occur is left out. */
function parts(counts: Readonly<Record<string, number>>, names: Names): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([key, count]) => `${count} ${(names[key] ?? [key, key])[count === 1 ? 0 : 1]}`)
    .join(', ');
}
