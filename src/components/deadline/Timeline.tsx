import type { DueDate } from '../../lib/deadline/due-dates.ts';
import { placeTimeline, timelineOf, type TimelinePoint } from '../../lib/deadline/timeline.ts';
import type { DayFacts } from '../../lib/deadline/schema.ts';
import { sayDay } from '../../lib/words/say-day.ts';
import { speak } from '../words/words.ts';

interface Props {
  facts: DayFacts;
  due: readonly DueDate[];
  /** Days until which steps wait. */
  waiting: readonly string[];
  /** A day, `YYYY-MM-DD`. */
  today: string;
  language: string;
}

/** In units of the picture, which is as wide as a phone shows it. */
const [WIDTH, EDGE, RADIUS, LANE, FOOT] = [320, 16, 9, 24, 22];
const LINE = WIDTH - 2 * EDGE;

/** What happened and what follows from it: a line with numbered points, and a table that says what each is. */
export default function Timeline({ facts, due, waiting, today, language }: Props) {
  const say = speak('deadlines', language);
  const points = timelineOf(facts, due, waiting, today);
  if (points.length < 2) return null;
  const placed = placeTimeline(
    points.map(({ day }) => day),
    today,
    (2 * RADIUS + 7) / LINE,
  );
  const lanes = Math.max(...placed.points.map(({ lane }) => lane)) + 1;
  const axis = lanes * LANE + 4;
  const now = EDGE + placed.today * LINE;
  return (
    <figure data-timeline>
      <svg viewBox={`0 0 ${WIDTH} ${axis + FOOT}`} role="img" aria-label={say('timelinePicture')}>
        <line x1={EDGE / 2} y1={axis} x2={WIDTH - EDGE / 2} y2={axis} />
        <line data-today x1={now} y1={0} x2={now} y2={axis + 5} />
        <text x={clamp(now)} y={axis + 17}>
          {say('today')}
        </text>
        {points.map((point, index) => {
          const { x, lane } = placed.points[index]!;
          const [cx, cy] = [EDGE + x * LINE, axis - LANE / 2 - 4 - lane * LANE];
          return (
            <g key={index} data-kind={point.kind} data-past={point.isPast}>
              <line x1={cx} y1={cy + RADIUS} x2={cx} y2={axis} />
              <Mark kind={point.kind} {...{ cx, cy }} />
              <text x={cx} y={cy + 3.5}>
                {index + 1}
              </text>
            </g>
          );
        })}
      </svg>
      <table>
        <thead class="sr-only">
          <tr>
            <th scope="col">{say('timelineNumber')}</th>
            <th scope="col">{say('timelineDay')}</th>
            <th scope="col">{say('timelineWhat')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point, index) => (
            <tr key={index} data-past={point.isPast}>
              <td>{index + 1}</td>
              <td>{sayDay(point.day, language)}</td>
              <td>
                {nameOf(point, language)}
                {point.kind !== 'event' && point.isPast && ` (${say('timelinePast')})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** The word under today’s mark stays in the picture. */
const clamp = (x: number): number => Math.min(Math.max(x, 18), WIDTH - 18);

/** Each kind has a shape of its own: a circle for what happened, a diamond for a deadline, a square for a step that waits. */
function Mark({ kind, cx, cy }: { kind: TimelinePoint['kind']; cx: number; cy: number }) {
  if (kind === 'event') return <circle {...{ cx, cy }} r={RADIUS} />;
  const side = 2 * RADIUS - 2;
  const turn = kind === 'due' ? `rotate(45 ${cx} ${cy})` : undefined;
  return (
    <rect
      x={cx - side / 2}
      y={cy - side / 2}
      width={side}
      height={side}
      rx={2}
      {...(turn && { transform: turn })}
    />
  );
}

function nameOf(point: TimelinePoint, language: string): string {
  if (point.kind === 'event') return speak('facts', language)(point.fact);
  const say = speak('deadlines', language);
  return point.kind === 'due' ? say(`${point.id}-name` as 'buyer-answer-name') : say('timelineWaiting');
}
