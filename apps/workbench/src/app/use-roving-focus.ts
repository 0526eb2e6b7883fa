import { useEffect, type RefObject } from 'react';
import { writesText } from './use-shortcuts';
import { keptSingleKeys } from '../review-session/storage';

const steps: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  j: 'next',
  k: 'previous',
  Home: 'first',
  End: 'last',
};

/**
 * Moves focus among the marked items of a list with the arrow keys, j and k, Home and End.
 * Letters work from anywhere on the page; the other keys only inside the list, where they do not scroll.
 */
export function useRovingFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const step = steps[event.key];
      const container = list.current;
      if (step === undefined || container === null || !wanted(event, container)) return;
      const items = itemsOf(container);
      const item = target(items, step);
      if (item === undefined) return;
      event.preventDefault();
      item.focus();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [list]);
}

function wanted(event: KeyboardEvent, container: HTMLElement): boolean {
  if (
    event.defaultPrevented ||
    event.metaKey ||
    event.ctrlKey ||
    event.altKey ||
    writesText(event.target)
  )
    return false;
  if (document.querySelector('dialog[open]:modal') !== null) return false;
  if (event.key.length === 1) return keptSingleKeys();
  return container.contains(document.activeElement);
}

function itemsOf(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement | SVGElement>('[data-roving]')].map((item) =>
    item instanceof HTMLElement && item.tabIndex < 0
      ? (item.querySelector<HTMLElement>('a, button') ?? item)
      : (item as HTMLElement),
  );
}

function target(
  items: readonly HTMLElement[],
  step: 'next' | 'previous' | 'first' | 'last',
): HTMLElement | undefined {
  const at = items.findIndex(
    (item) => item === document.activeElement || item.contains(document.activeElement),
  );
  if (step === 'first') return items[0];
  if (step === 'last') return items.at(-1);
  if (at < 0) return step === 'next' ? items[0] : items.at(-1);
  return items[at + (step === 'next' ? 1 : -1)];
}
