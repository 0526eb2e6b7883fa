import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { command, say } from '../setup/command.mjs';
import { root } from '../setup/manifest.mjs';
import { drawHouse, withDrawing } from '../structure/house.mjs';
import { treeOf } from '../structure/tree.mjs';

// Writes the drawing of the house into the page on the tools.
await command(async () => {
  const path = `${root}/packages/tooling/README.md`;
  const page = withDrawing(readFileSync(path, 'utf8'), drawHouse(treeOf(root)));
  writeFileSync(path, await format(page, { ...(await resolveConfig(path)), filepath: path }));
  say(`Drew the house in ${path.slice(root.length + 1)}`);
});
