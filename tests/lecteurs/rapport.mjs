// What the readers share: the folder that they read, and how they tell what is wrong with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Runs a reader on the folder named on the command line: one fault a line, exit code 1 when there are some. */
export async function run(reader) {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error(`usage: node ${process.argv[1]} <folder of a built site>`);
    process.exitCode = 2;
    return;
  }

  const faults = new Set();
  const summary = await reader(siteIn(folder), (fault) => faults.add(fault));
  for (const fault of faults) {
    console.log(fault);
  }

  process.exitCode = faults.size === 0 ? 0 : 1;
  console.error(`${summary}, ${faults.size} faults`);
}

/** A built site: its files by their path with slashes, below its base. */
function siteIn(folder) {
  return {
    folder,
    has: (path) => existsSync(join(folder, path)),
    bytes: (path) => readFileSync(join(folder, path)),
    text: (path) => readFileSync(join(folder, path), 'utf8'),
    json: (path) => JSON.parse(readFileSync(join(folder, path), 'utf8')),
    /** The paths of the files below a folder whose names end so. */
    files: (below, ending) => existsSync(join(folder, below)) ? walk(join(folder, below)).map((path) => relative(folder, path).split(sep).join('/')).filter((path) => path.endsWith(ending)).sort() : [],
  };
}

// readdir's own recursion came with Node 18.17 and its parentPath later still.
function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]);
}
