import { encode } from 'uqr';

interface Props {
  text: string;
  label: string;
}

/** A QR code as one path, dark on light in every theme: cameras read no other. */
export default function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} data-qr shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
