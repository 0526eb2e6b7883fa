import { useEffect, useRef } from 'react';

/** Actions by key: `/`, `?`, `Escape`, `mod+z`, `mod+shift+z`. */
export type ShortcutActions = Readonly<Record<string, () => void>>;

/** The name of a key press, as actions are keyed by it. */
export function shortcutName(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): string {
  const modified = event.ctrlKey || event.metaKey;
  if (!modified) return event.key;
  return `mod+${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`;
}

/** True where a key press writes text, so that it is not taken for a shortcut. */
export function writesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio]), select, textarea')
  );
}

/** Listens for shortcuts on the whole page. */
export function useShortcuts(actions: ShortcutActions, singleKeys: boolean): void {
  const latest = useRef({ actions, singleKeys });
  useEffect(() => {
    latest.current = { actions, singleKeys };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const name = shortcutName(event);
      const action = latest.current.actions[name];
      if (action === undefined || event.defaultPrevented || event.altKey) return;
      if (name.length === 1 && (!latest.current.singleKeys || writesText(event.target))) return;
      // Text fields and dialogs have an undo and an escape of their own.
      if (name !== 'Escape' && writesText(event.target)) return;
      if (document.querySelector('dialog[open]:modal') !== null) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}
