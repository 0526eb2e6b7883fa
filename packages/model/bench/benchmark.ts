/** Writes BENCHMARKS.md. Run by `pnpm --filter @cmoc/model bench`. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { benchmarkChanging } from './changing';
import { benchmarkQuoting } from './quoting';
import { benchmarkReading } from './reading';

const page = `# Benchmarks of @cmoc/model

Written by \`pnpm --filter @cmoc/model bench\` on Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}. Synthetic reviews with
four passages to a configuration. Processor time, least of several runs; ratios say more than times.

${[benchmarkReading(), benchmarkChanging(), benchmarkQuoting()].join('\n\n')}
`;
writeFileSync(new URL('../BENCHMARKS.md', import.meta.url), page);
process.stdout.write(page);
