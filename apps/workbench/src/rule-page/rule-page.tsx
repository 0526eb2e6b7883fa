import {
  checkedWords,
  expectedWords,
  messageOutcomeWords,
  type PageBlock,
  type RulePage as Page,
} from '@cmoc/appraisal';

/** The page of a rule, without its title: the dialog or section around it has that already. */
export function RulePage({ page }: { page: Page }) {
  return (
    <div className="rule-page">
      <p className="small quiet">
        <code>{page.rule}</code>, revision {page.revision}
      </p>
      {page.blocks.map((block, position) => (
        <Block key={position} block={block} />
      ))}
    </div>
  );
}

type BlockOf<Type extends PageBlock['type']> = PageBlock & { readonly type: Type };

function Block({ block }: { block: PageBlock }) {
  switch (block.type) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'sentences':
      return block.warns === true ? (
        <p className="note note-warning">{block.text}</p>
      ) : (
        <p>{block.text}</p>
      );
    case 'question':
      return <blockquote className="quotation">{block.text}</blockquote>;
    case 'list':
      return <List items={block.items} />;
    case 'messages':
      return <Messages block={block} />;
    case 'scale':
      return (
        <List
          items={block.levels.map(({ label, meaning }) =>
            meaning === undefined ? label : `${label}: ${meaning}`,
          )}
        />
      );
    case 'table':
      return <Table block={block} />;
    case 'example':
      return <Example block={block} />;
    case 'sources':
      return <Sources block={block} />;
  }
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item, position) => (
        <li key={position}>{item}</li>
      ))}
    </ul>
  );
}

function Messages({ block }: { block: BlockOf<'messages'> }) {
  return (
    <ul>
      {block.messages.map(({ id, outcome, text, advice }) => (
        <li key={id}>
          <p>
            <strong>{id}</strong>, {messageOutcomeWords[outcome]}: {text}
          </p>
          <p>{advice}</p>
        </li>
      ))}
    </ul>
  );
}

function Table({ block }: { block: BlockOf<'table'> }) {
  return (
    <table className="listing">
      <thead>
        <tr>
          {block.head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, position) => (
          <tr key={position}>
            {row.map((cell, column) => (
              <td key={column} data-label={block.head[column]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Example({ block }: { block: BlockOf<'example'> }) {
  return (
    <div>
      <h4>{block.name}</h4>
      <p>
        <strong>{expectedWords(block)}</strong>
        {block.options !== undefined && (
          <>
            , with options <code>{JSON.stringify(block.options)}</code>
          </>
        )}
      </p>
      <pre tabIndex={0}>
        <code>{JSON.stringify(block.review, undefined, 2)}</code>
      </pre>
    </div>
  );
}

function Sources({ block }: { block: BlockOf<'sources'> }) {
  return (
    <ul>
      {block.sources.map(({ text, doi, locator, checked }, position) => (
        <li key={position}>
          {text}
          {doi !== undefined && (
            <>
              {' '}
              <a className="doi" href={`https://doi.org/${encodeURI(doi)}`} rel="noreferrer">
                {doi}
              </a>
            </>
          )}
          {locator !== undefined && `, ${locator}`} {checkedWords[checked]}
        </li>
      ))}
    </ul>
  );
}
