import { createElement } from 'react';
import { readMarkdown, readRuns, type Block } from './markdown';

/** The page of a rule, without its title: the dialog or section around it has that already. */
export function RulePage({ markdown }: { markdown: string }) {
  const blocks = readMarkdown(markdown);
  const [first] = blocks;
  const body = first?.type === 'heading' && first.level === 1 ? blocks.slice(1) : blocks;
  return (
    <div className="rule-page">
      {body.map((block, position) => (
        <BlockView key={position} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading':
      return createElement(block.level <= 2 ? 'h3' : 'h4', {}, <Runs text={block.text} />);
    case 'paragraph':
      return (
        <p>
          <Runs text={block.text} />
        </p>
      );
    case 'quotation':
      return (
        <blockquote className="quotation">
          <Runs text={block.text} />
        </blockquote>
      );
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'list':
      return createElement(
        block.ordered ? 'ol' : 'ul',
        {},
        block.items.map((item, position) => (
          <li key={position}>
            <Runs text={item} />
          </li>
        )),
      );
    case 'table':
      return <TableView block={block} />;
  }
}

function TableView({ block }: { block: Block & { type: 'table' } }) {
  return (
    <table className="listing">
      <thead>
        <tr>
          {block.head.map((cell) => (
            <th key={cell} scope="col">
              <Runs text={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, position) => (
          <tr key={position}>
            {row.map((cell, column) => (
              <td key={column} data-label={block.head[column]}>
                <Runs text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Runs({ text }: { text: string }) {
  return readRuns(text).map((run, position) => {
    if (run.type === 'code') return <code key={position}>{run.text}</code>;
    if (run.type === 'strong') return <strong key={position}>{run.text}</strong>;
    if (run.type === 'emphasis') return <em key={position}>{run.text}</em>;
    if (run.type === 'link') {
      return (
        <a key={position} href={run.href} rel="noreferrer">
          {run.text}
        </a>
      );
    }
    return <span key={position}>{run.text}</span>;
  });
}
