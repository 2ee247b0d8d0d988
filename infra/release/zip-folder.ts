import { once } from 'node:events';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { join, relative, sep } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';

/** Any fixed moment: the same files give the same zip. */
const stamp = new Date(2000, 0, 1);

/** Zips all that is in a folder, file by file, so that memory does not grow with it. */
export async function zipFolder(folder: string, to: string): Promise<void> {
  const out = createWriteStream(to);
  const zip = new Zip((error, chunk, final) => {
    if (error) out.destroy(error);
    else out.write(chunk);
    if (final) out.end();
  });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const path of files) {
    const entry = new ZipDeflate(relative(folder, path).split(sep).join('/'), { level: 6 });
    entry.mtime = stamp;
    zip.add(entry);
    entry.push(readFileSync(path), true);
    if (out.writableNeedDrain) await once(out, 'drain');
  }
  zip.end();
  await finished(out);
}
