import type { Page } from './page';
import type { Theme } from './theme';

/** Where text goes, and how it looks. */
export interface Sheet {
  readonly sheet: Page;
  readonly theme: Theme;
}
