import { mkdir, open, readdir, stat } from 'node:fs/promises';
import { nodeHost } from '../rules/node-host';
import { startWorker } from '../rules/start-worker';
import { installedPackage } from '../rules/trusted-package';
import { holdFile } from './hold-file';
import { writeWhole } from './write-whole';
import type { Files, Io, Output } from './io';

/** The real surroundings: this process's streams, environment and files. */
export function processIo(): Io {
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    input: inputOf(process.stdin),
    env: process.env,
    files: systemFiles,
    rules: { host: nodeHost, inspect: installedPackage, startWorker },
    now: () => new Date().toISOString(),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  let open = true;
  // `cmoc chains FILE | head` closes the pipe early; what is left to say has no reader.
  stream.on('error', () => {
    open = false;
  });
  return {
    write: (content) => {
      if (open) stream.write(content);
    },
    // Node leaves both out where there is no terminal, whatever its types say.
    isTerminal: (stream.isTTY as boolean | undefined) === true,
    columns: stream.columns,
  };
}

/** `cmoc diff - -` reads its input once. */
function inputOf(stream: NodeJS.ReadStream): Io['input'] {
  let whole: Promise<Uint8Array> | undefined;
  return async (limit) => {
    whole ??= readUpTo(stream, limit);
    return (await whole).subarray(0, limit);
  };
}

async function readUpTo(stream: AsyncIterable<Buffer>, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

const systemFiles: Files = {
  facts: async (path) => {
    const stats = await stat(path);
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
    return { kind, size: stats.size };
  },
  read: async (path, limit) => {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const buffer = new Uint8Array(Math.min(size, limit));
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    } finally {
      await handle.close();
    }
  },
  list: async (folder) => readdir(folder),
  write: writeWhole,
  hold: holdFile(),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
};
