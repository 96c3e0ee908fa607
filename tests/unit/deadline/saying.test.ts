import { afterEach, expect, test, vi } from 'vitest';
import words from '../../../src/content/words/en/deadlines.json' with { type: 'json' };
import { deadlines } from '../../../src/lib/deadline/deadlines.ts';
import { dueDates } from '../../../src/lib/deadline/due-dates.ts';
import { daysLeft, describeDueDate } from '../../../src/lib/deadline/saying.ts';
import { say, type Words } from '../../../src/lib/words/say.ts';
import type { DayFacts } from '../../../src/lib/deadline/schema.ts';

const TODAY = '2026-11-23';
const told = (facts: DayFacts, today = TODAY) =>
  describeDueDate(dueDates(facts, { today })[0]!, today, 'en')
    .map(({ key, params }) => say((words as Words)[key]!, params))
    .join(' ');

test('a deadline is said with its weekday, and with the day that may be too late', () => {
  expect(told({ submittedOn: '2026-11-20' })).toBe(
    'Answer by Friday 27 November. No hour is published, so Saturday 28 November may be too late.',
  );
  expect(told({ acceptedOn: '2026-11-22' })).toBe(
    'For a public offer: ask AWS Customer Service for the refund by Tuesday 24 November. The hours count from that of the event, so Tuesday 24 November may be too late.',
  );
});

test('a day that the vendor shows is said to be the vendor’s; a year is said where it is another one', () => {
  expect(told({ answerBy: '2027-01-02' })).toBe(
    'Answer by Saturday, 2 January 2027. AWS shows this day. No hour is published, so Sunday, 3 January 2027 may be too late.',
  );
});

test('a closed window says since when, and which way remains; one that was met says when', () => {
  expect(told({ submittedOn: '2026-11-01' })).toContain(
    'was over on Sunday 8 November. A request without an answer',
  );
  expect(told({ submittedOn: '2026-11-20', approvedOn: '2026-11-21' })).toBe(
    'Answered on Saturday 21 November.',
  );
});

test('days left are counted to the last day, and end with it or with the answer', () => {
  const left = (facts: DayFacts) => daysLeft(dueDates(facts, { today: TODAY })[0]!, TODAY);
  expect(left({ submittedOn: '2026-11-20' })).toBe(4);
  expect(left({ submittedOn: '2026-11-16' })).toBe(0);
  expect(left({ submittedOn: '2026-11-15' })).toBeUndefined();
  expect(left({ submittedOn: '2026-11-20', approvedOn: '2026-11-21' })).toBeUndefined();
});

test('every deadline has its words', () => {
  for (const { id, hour } of deadlines)
    for (const key of [id, `${id}-over`, `${id}-name`, `hour-${hour}`]) expect(words).toHaveProperty([key]);
});

afterEach(() => void vi.unstubAllEnvs());

test('what ends with a day of UTC is said with the moment that this is for the reader', () => {
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect(told({ withdrawnOn: '2026-11-10' })).toBe(
    'The billing transfer ends on Monday 30 November; the last bill through it comes the month after. It ends at 23:59:59 UTC, 1 December 2026 at 08:59:59 GMT+9 where you are.',
  );
});

test('of what should come by a day no hour is said, and of what is possible from a day on the safer next day', () => {
  expect(told({ processedOn: '2026-11-22' })).toBe(
    'The refund should show in the buyer’s AWS billing account by Tuesday 24 November.',
  );
  expect(told({ createdOn: '2026-11-22' })).toBe(
    'The account can leave its organization from Thursday 26 November: a created one has to be 4 days old. No hour is published, so Friday 27 November is safer.',
  );
});
