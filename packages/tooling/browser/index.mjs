export { ensureBrowser, findBrowser, missingBrowserMessage } from './find-browser.mjs';
