import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

/** Ways to take a request away that belong together, under one title; nothing where there are none. */
export default function OutputGroup({ title, ways }: { title: string; ways: VNode[] }) {
  const id = useId();
  if (ways.length === 0) return null;
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id}>{title}</p>
      <ul>
        {ways.map((way, index) => (
          <li key={String(way.key ?? index)}>{way}</li>
        ))}
      </ul>
    </div>
  );
}
