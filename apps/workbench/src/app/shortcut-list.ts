/** One line of the list of keys. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly what: string;
  /** A single letter or sign: can be switched off for those who speak to their computer. */
  readonly single?: boolean;
}

/** The keys, grouped as the list shows them. */
export const shortcutGroups: readonly { title: string; shortcuts: readonly Shortcut[] }[] = [
  {
    title: 'Everywhere',
    shortcuts: [
      { keys: ['1', '2', '3', '4', '5', '6'], what: 'go to a view', single: true },
      { keys: ['/'], what: 'search the configurations', single: true },
      { keys: ['Ctrl Z'], what: 'undo (⌘ Z on a Mac)' },
      { keys: ['Ctrl Shift Z'], what: 'redo (⌘ ⇧ Z on a Mac)' },
      { keys: ['h'], what: 'history of changes', single: true },
      { keys: ['o'], what: 'open a review, or bring in a file', single: true },
      { keys: ['d'], what: 'download the review', single: true },
      { keys: ['e'], what: 'export to another format', single: true },
      { keys: ['?'], what: 'this list', single: true },
      { keys: ['Esc'], what: 'close what is open' },
    ],
  },
  {
    title: 'In a list or a map',
    shortcuts: [
      { keys: ['↑', '↓'], what: 'previous, next configuration or proposal' },
      { keys: ['j', 'k'], what: 'next, previous configuration or proposal', single: true },
      { keys: ['Home', 'End'], what: 'first, last configuration' },
      { keys: ['Enter'], what: 'open it with its source and evidence' },
    ],
  },
  {
    title: 'In an open proposal',
    shortcuts: [
      { keys: ['a'], what: 'choose to accept it', single: true },
      { keys: ['r'], what: 'choose to reject it', single: true },
      { keys: ['Enter'], what: 'record the answer, from any of its fields' },
    ],
  },
];
