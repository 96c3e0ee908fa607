import Rich from './Rich.tsx';

interface Props {
  lines: readonly string[];
  /** Whether they are done one after the other. */
  inOrder?: boolean;
}

/** Sentences of a tree: one by itself, several as a list, which is numbered only if its order counts. */
export default function Lines({ lines, inOrder = false }: Props) {
  if (lines.length === 1) return <Rich text={lines[0]!} />;
  const List = inOrder ? 'ol' : 'ul';
  return (
    <List>
      {lines.map((line) => (
        <li key={line}>
          <Rich text={line} />
        </li>
      ))}
    </List>
  );
}
