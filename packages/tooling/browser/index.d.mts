/**
 * Finds a Chrome or Chromium without changing the machine: the one `CMOC_BROWSER` names, else an
 * installed one, else the newest that Playwright has fetched.
 */
export declare function findBrowser(): string | undefined;

/** Finds a browser and, when there is none, tries to install one. */
export declare function ensureBrowser(): string | undefined;

/** What to tell a person whose machine has no browser. */
export declare function missingBrowserMessage(): string;
