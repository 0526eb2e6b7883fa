import { createServer } from 'node:net';
import { CommandError } from '../setup/manifest.mjs';

/** Where the workbench is served: on this machine, for this machine. */
export const host = '127.0.0.1';

const usualPort = 4173;

/**
 * The port a person asked for; 0 asks for any free one.
 *
 * @param {string | undefined} text the value of `PORT`
 * @returns {number}
 */
export function wantedPort(text) {
  if (text === undefined || text.trim() === '') return usualPort;
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) {
    throw new CommandError(`PORT should be a whole number from 0 to 65535, and is "${text}".`);
  }
  return port;
}

/**
 * The wanted port when it is free, else one that is.
 *
 * @param {number} wanted
 * @returns {Promise<number>}
 */
export async function choosePort(wanted) {
  return (await freePort(wanted)) ?? (await freePort(0)) ?? noPort();
}

/**
 * @param {number} port
 * @returns {Promise<number | undefined>} the port, or nothing when it cannot be had
 */
function freePort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const got = typeof address === 'object' && address !== null ? address.port : undefined;
      server.close(() => resolve(got));
    });
  });
}

/** @returns {never} */
function noPort() {
  throw new CommandError(`No free port was found on ${host}.`);
}
