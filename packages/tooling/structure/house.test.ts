import { describe, expect, it } from 'vitest';
import { root } from '../setup/manifest.mjs';
import { drawHouse, houseProblems, way, withDrawing } from './house.mjs';
import { treeOf } from './tree.mjs';

const page = 'packages/tooling/README.md';

/** A tree with a kernel and a model that holds every room of the model on the way. */
function small(changes: Record<string, string> = {}) {
  const rooms = way.filter(({ folder }) => folder.startsWith('model/'));
  const names = rooms.map(({ asks }) => asks).join(', ');
  const all: Record<string, string> = {
    'packages/kernel/package.json': '{}',
    'packages/model/package.json': JSON.stringify({ dependencies: { '@cmoc/kernel': '*' } }),
    'packages/model/src/index.ts': `export { ${names} } from './all';`,
    ...Object.fromEntries(rooms.map(({ folder }) => [`packages/${folder}/room.ts`, ''])),
    ...changes,
  };
  const read = (path: string) => all[path] ?? '';
  return { files: Object.keys(all), read };
}

function drawn(changes: Record<string, string> = {}) {
  const tree = small(changes);
  const text = withDrawing(
    '# Tools\n\n<!-- house: written by `pnpm generate` -->',
    drawHouse(tree),
  );
  return small({ [page]: text, ...changes });
}

describe('the drawing of the house', () => {
  it('stands on the page as the house is', () => {
    expect(houseProblems(treeOf(root))).toEqual([]);
  });

  it('shows packages by layer, the highest first, and who imports whom', () => {
    const drawing = drawHouse(small());
    expect(drawing).toMatch(
      /subgraph layer-1[^]*@cmoc\/model[^]*subgraph layer-0[^]*@cmoc\/kernel/,
    );
    expect(drawing).toContain('model --> kernel');
  });

  it('enters no room twice', () => {
    expect(new Set(way.map(({ folder }) => folder)).size).toBe(way.length);
  });

  it('is held to the house: an old picture, a room that is gone, a function that is gone', () => {
    expect(houseProblems(drawn())).toEqual([]);
    expect(houseProblems(drawn({ [page]: '# Tools' }))).toHaveLength(1);
    const index = 'packages/model/src/index.ts';
    expect(houseProblems(drawn({ [index]: 'export {};' }))[0]).toContain('exports no openSession');
    const gone = drawn();
    const files = gone.files.filter((path) => !path.includes('/session/'));
    expect(houseProblems({ ...gone, files })).toEqual([
      'structure/house.mjs: there is no room model/src/session',
    ]);
  });
});
