import type { VNode } from 'preact';

/** Ways to take a request away that belong together, under one heading; nothing where there are none. */
export default function OutputGroup({ title, ways }: { title: string; ways: VNode[] }) {
  if (ways.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {ways.map((way, index) => (
          <li key={String(way.key ?? index)}>{way}</li>
        ))}
      </ul>
    </>
  );
}
