import type { RequestKind } from './schema.ts';

/** A request file, by its id: the name of the file, in its language's folder if it is translated. */
export interface RequestFile {
  id: string;
  kind: RequestKind;
}

/** The mistakes between the files: no two of one language have the same place, and a translation keeps every id. */
export function checkTogether(files: readonly RequestFile[]): string[] {
  const byPlace = Map.groupBy(files, ({ id, kind }) => `${folderOf(id)} ${kind.order}`);
  const orders = [...byPlace.values()]
    .filter((same) => same.length > 1)
    .map(
      (same) =>
        `order: expected a number of its own, found “${same[0]!.kind.order}” in ${same.map(({ id }) => id).join(', ')}`,
    );
  const translated = files
    .filter(({ id }) => folderOf(id) !== '')
    .flatMap(({ id, kind }) => {
      const original = files.find((one) => one.id === id.slice(folderOf(id).length + 1));
      if (!original) return [`${id}: expected the translation of a file, found none of its name`];
      return shapeOf(kind) === shapeOf(original.kind)
        ? []
        : [`${id}: expected the fields ${shapeOf(original.kind)}, found ${shapeOf(kind)}`];
    });
  return [...orders, ...translated];
}

const folderOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('/')));

/** The ids of a kind, which are the same in every language. */
const shapeOf = ({ reason, fields, groups }: RequestKind): string =>
  [
    ...(reason?.codes.map(({ code, facts }) => `${code}(${facts.map(({ id }) => id).join(' ')})`) ?? []),
    ...fields.map(({ id }) => id),
    ...groups.map(({ id, fields: columns }) => `${id}(${columns.map((field) => field.id).join(' ')})`),
  ].join(', ');
