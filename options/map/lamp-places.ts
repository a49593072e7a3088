const MOVES: { readonly [key: string]: readonly [rows: number, columns: number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export const directionOf = (element: Element): 1 | -1 =>
  getComputedStyle(element).direction === 'rtl' ? -1 : 1;

/** The lamp beside this one in the direction of an arrow key, as the table is seen on the screen. */
export function neighbourOf(cell: HTMLElement, key: string): HTMLElement | null {
  const [rows, columns] = MOVES[key] ?? [0, 0];
  const here = cell.closest('td');
  const row = cell.closest('table')?.rows[rowOf(cell) + rows];
  const column = (here?.cellIndex ?? 0) + columns * directionOf(cell);
  return row?.cells[column]?.querySelector<HTMLElement>('.cell') ?? null;
}

/** Counted over the whole table: on the page of vibes each family is a part of its own. */
const rowOf = (cell: HTMLElement): number => cell.closest('tr')?.rowIndex ?? 0;
