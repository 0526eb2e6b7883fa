import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommandError, root } from '../setup/manifest.mjs';
import { host } from './port.mjs';

/**
 * Serves the built workbench, with the headers its own Vite config asks for.
 *
 * @param {number} port
 * @returns {Promise<{ close: () => Promise<void> }>}
 */
export async function serveWorkbench(port) {
  const folder = join(root, 'apps/workbench');
  if (!existsSync(join(folder, 'dist/index.html'))) {
    throw new CommandError(
      'The workbench was not built: apps/workbench/dist/index.html is absent.',
    );
  }
  const { preview } = await import(viteOf(folder));
  const server = await preview({
    root: folder,
    logLevel: 'error',
    preview: { host, port, strictPort: true, open: false },
  });
  return {
    close: async () => {
      // An open page keeps its connection, and would keep us.
      server.httpServer.closeAllConnections();
      await server.close();
    },
  };
}

/**
 * Vite as the workbench itself has it, so that server and build are of one version.
 *
 * @param {string} folder
 */
function viteOf(folder) {
  return pathToFileURL(createRequire(join(folder, 'package.json')).resolve('vite')).href;
}
