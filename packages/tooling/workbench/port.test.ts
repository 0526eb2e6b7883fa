import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { choosePort, host, wantedPort } from './port.mjs';

describe('wantedPort', () => {
  it('is 4173 unless PORT says otherwise', () => {
    expect(wantedPort(undefined)).toBe(4173);
    expect(wantedPort('')).toBe(4173);
    expect(wantedPort('8080')).toBe(8080);
    expect(wantedPort('0')).toBe(0);
  });

  it.each(['http', '-1', '65536', '80.5', '8080x', '0x50', '1e3'])('refuses %s', (text) => {
    expect(() => wantedPort(text)).toThrow(`PORT should be a whole number`);
  });
});

describe('choosePort', () => {
  const servers: ReturnType<typeof createServer>[] = [];
  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  function occupy(): Promise<number> {
    const server = createServer();
    servers.push(server);
    return new Promise((resolve) => {
      server.listen(0, host, () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  }

  it('keeps the wanted port when it is free', async () => {
    const port = await occupy();
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect(await choosePort(port)).toBe(port);
  });

  it('chooses another when the wanted one is taken', async () => {
    const taken = await occupy();
    const chosen = await choosePort(taken);
    expect(chosen).not.toBe(taken);
    expect(chosen).toBeGreaterThan(0);
  });
});
