import { writeApiReports } from '../api-report/api-report.mjs';
import { publishedPackages } from '../checks/workspace.mjs';
import { build } from '../setup/build.mjs';
import { command, say } from '../setup/command.mjs';
import { preparedEnvironment } from '../setup/environment.mjs';

// Writes the public interface of every entry into the `api` folders.
await command(async () => {
  await build(await preparedEnvironment(), ['./packages/*']);
  for (const published of publishedPackages()) {
    for (const path of await writeApiReports(published)) say(`Wrote ${path}`);
  }
});
