import type { Column } from './table';

/** The columns of each step of a chain, in order; an outcome stands at the beginning of the next step too. */
export function stepsOfChain(
  columns: readonly Column[],
): readonly { readonly step: number; readonly columns: readonly Column[] }[] {
  const steps = new Map<number, Column[]>();
  const put = (step: number, column: Column) => {
    const known = steps.get(step);
    if (known === undefined) steps.set(step, [column]);
    else known.push(column);
  };
  for (const column of columns) {
    if (column.step !== undefined) put(column.step, column);
    if (column.leadsTo !== undefined)
      put(column.leadsTo.step, { ...column, field: column.leadsTo.role });
  }
  return [...steps]
    .sort(([one], [other]) => one - other)
    .map(([step, own]) => ({ step, columns: own }));
}
