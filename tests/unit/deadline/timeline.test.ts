import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueDates } from '../../../src/lib/deadline/due-dates.ts';
import { placeTimeline, timelineOf } from '../../../src/lib/deadline/timeline.ts';

const TODAY = '2026-11-23';
const points = (facts: Parameters<typeof dueDates>[0], waiting: string[] = []) =>
  timelineOf(facts, dueDates(facts, { today: TODAY }), waiting, TODAY);

test('what happened, what follows and what is waited for stand in the order of their days, each with whether it is behind', () => {
  expect(points({ submittedOn: '2026-11-20', acceptedOn: '2026-11-18' }, ['2026-11-26'])).toMatchObject([
    { kind: 'event', fact: 'acceptedOn', day: '2026-11-18', isPast: true },
    { kind: 'event', fact: 'submittedOn', day: '2026-11-20', isPast: true },
    { kind: 'due', id: 'cancel-within-48-hours', day: '2026-11-20', isPast: true },
    { kind: 'waiting', day: '2026-11-26', isPast: false },
    { kind: 'due', id: 'buyer-answer', day: '2026-11-27', isPast: false },
  ]);
});

test('a day that the vendor shows as a deadline stands once, as that deadline; what was answered is behind', () => {
  expect(points({ answerBy: '2026-11-27' })).toMatchObject([{ kind: 'due', id: 'buyer-answer' }]);
  expect(points({ answerBy: '2026-11-27', approvedOn: '2026-11-22' })).toMatchObject([
    { kind: 'event', fact: 'approvedOn' },
    { kind: 'due', id: 'buyer-answer', isPast: true },
  ]);
});

test('what is no day is no point', () => {
  expect(points({ submittedOn: 'soon' })).toEqual([]);
});

test('points lie in proportion to their days, today among them, and over each other where they would touch', () => {
  expect(placeTimeline(['2026-11-03', '2026-11-04', '2026-11-13'], TODAY, 0.1)).toEqual({
    points: [
      { x: 0, lane: 0 },
      { x: 0.05, lane: 1 },
      { x: 0.5, lane: 0 },
    ],
    today: 1,
  });
  expect(placeTimeline([TODAY], TODAY, 0.1)).toEqual({ points: [{ x: 0.5, lane: 0 }], today: 0.5 });
});

test('whatever the days are, every point is on the line, in their order, and none touches another of its lane', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 20 }), day, (days, today) => {
      const placed = placeTimeline(days.toSorted(), today, 0.08);
      for (const x of [placed.today, ...placed.points.map((point) => point.x)]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
      }
      placed.points.forEach((point, index) => {
        for (const other of placed.points.slice(index + 1)) {
          expect(other.x).toBeGreaterThanOrEqual(point.x);
          if (other.lane === point.lane) expect(other.x - point.x).toBeGreaterThanOrEqual(0.08);
        }
      });
    }),
  );
});

test('an event of today has happened, one of tomorrow has not; a step waits to the end of its day', () => {
  const isPast = (facts: Parameters<typeof points>[0], waiting: string[] = []) =>
    points(facts, waiting).map((point) => point.isPast);
  expect([isPast({ approvedOn: TODAY }), isPast({ approvedOn: '2026-11-24' })]).toEqual([[true], [false]]);
  expect(isPast({}, ['2026-11-22', TODAY, '2026-11-24'])).toEqual([true, false, false]);
});

test('the day of a renewal stands once, as its deadline', () => {
  expect(points({ renewBy: '2026-12-01' }).map(({ kind }) => kind)).toEqual(['due']);
});

test('points that are just as far apart as asked for share a lane', () => {
  expect(placeTimeline(['2026-11-13', '2026-11-18'], TODAY, 0.5).points.map(({ lane }) => lane)).toEqual([
    0, 0,
  ]);
});
