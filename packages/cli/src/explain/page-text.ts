import { checkedWords, expectedWords, messageOutcomeWords, type PageBlock } from '@cmoc/appraisal';
import type { Page } from '../terminal/page';
import { printable } from '../terminal/printable';
import type { Sheet } from '../terminal/sheet';
import type { Rich } from '../terminal/spans';

type BlockOf<Type extends PageBlock['type']> = PageBlock & { readonly type: Type };

/** Writes a block of the page of a rule, whose texts may come from anywhere. */
export function writeBlock(block: PageBlock, { sheet, theme }: Sheet): void {
  sheet.blank();
  switch (block.type) {
    case 'heading':
      sheet.paragraph({ text: printable(block.text), style: theme.heading });
      return;
    case 'sentences':
      sheet.paragraph({
        text: printable(block.text),
        style: block.warns === true ? theme.warning : undefined,
      });
      return;
    case 'question':
      sheet.paragraph(printable(block.text), { indent: 2, lead: '│' });
      return;
    case 'list':
      for (const item of block.items) writePoint(printable(item), sheet);
      return;
    case 'messages':
      writeMessages(block, { sheet, theme });
      return;
    case 'scale':
      sheet.rows(
        block.levels.map(({ label, meaning = '' }) => [printable(label), printable(meaning)]),
        { indent: 2 },
      );
      return;
    case 'table':
      writeTable(block, { sheet, theme });
      return;
    case 'example':
      writeExample(block, { sheet, theme });
      return;
    case 'sources':
      writeSources(block, sheet);
  }
}

function writePoint(text: Rich, sheet: Page): void {
  sheet.paragraph(text, { indent: 2, lead: '•' });
}

function writeMessages({ messages }: BlockOf<'messages'>, { sheet, theme }: Sheet): void {
  for (const { id, outcome, text, advice } of messages) {
    const says = `, ${messageOutcomeWords[outcome]}: ${printable(text)}`;
    writePoint([{ text: printable(id), style: theme.strong }, says], sheet);
    sheet.paragraph(printable(advice), { indent: 4, lead: '→', leadIndent: 2 });
  }
}

/** A row a paragraph: the first cell stands before the others, which keep their column’s name. */
function writeTable({ head, rows }: BlockOf<'table'>, { sheet, theme }: Sheet): void {
  sheet.rows(
    rows.map(([first = '', second = '', ...others]) => {
      const named = others.map((cell, at) => ` (${head[at + 2] ?? ''}: ${cell})`).join('');
      return [{ text: printable(first), style: theme.strong }, printable(`${second}${named}`)];
    }),
    { indent: 2 },
  );
}

function writeExample(block: BlockOf<'example'>, { sheet, theme }: Sheet): void {
  sheet.paragraph({ text: printable(block.name), style: theme.heading });
  const options =
    block.options === undefined ? '' : `, with options ${JSON.stringify(block.options)}`;
  sheet.paragraph([
    { text: printable(expectedWords(block)), style: theme.strong },
    printable(options),
  ]);
  sheet.blank();
  const review = printable(JSON.stringify(block.review, undefined, 2));
  for (const line of review.split('\n')) sheet.verbatim(line, 2);
}

function writeSources({ sources }: BlockOf<'sources'>, sheet: Page): void {
  for (const { text, doi, locator, checked } of sources) {
    const where = [doi === undefined ? '' : `https://doi.org/${doi}`, locator ?? ''].filter(
      (part) => part !== '',
    );
    const source = where.length === 0 ? '' : ` (${where.join(', ')})`;
    writePoint(printable(`${text}${source} ${checkedWords[checked]}`), sheet);
  }
}
