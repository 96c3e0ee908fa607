import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is text; the files of the search index are compressed as they are. */
const TEXTS = '**/*.{html,css,js,mjs,json,svg,txt,webmanifest,xml}';

/**
 * Puts a brotli copy (`.br`) and a gzip copy (`.gz`) beside each text of a built site, where the copy is smaller, so that
 * a host compresses once and as well as it can be done. The best `quality` of brotli takes some seconds.
 */
export async function writeCompressedCopies(
  folder: string,
  quality = constants.BROTLI_MAX_QUALITY,
): Promise<void> {
  const files = globSync(TEXTS, { cwd: folder }).map((file) => join(folder, file));
  await Promise.all(
    files.map(async (file) => {
      const text = readFileSync(file);
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
      const copies = [
        ['.br', await promisify(brotliCompress)(text, { params })],
        ['.gz', await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION })],
      ] as const;
      for (const [ending, copy] of copies) if (copy.length < text.length) writeFileSync(file + ending, copy);
    }),
  );
}
