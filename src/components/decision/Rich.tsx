import { readMarks } from '../../lib/decision/marks.ts';

/** A sentence of a tree: labels are bold, what to type is code, and contacts are links. */
export default function Rich({ text }: { text: string }) {
  return (
    <>
      {readMarks(text).map(({ text: part, mark, url }, index) => {
        const Mark = mark === 'code' ? 'code' : 'strong';
        const shown = mark ? <Mark>{part}</Mark> : part;
        return url === undefined ? (
          shown
        ) : (
          <a key={index} href={url}>
            {shown}
          </a>
        );
      })}
    </>
  );
}
