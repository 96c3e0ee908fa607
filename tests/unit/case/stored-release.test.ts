import { expect, test } from 'vitest';
import { openCases } from '../../../src/lib/case/cases-store.ts';
import { factsIn } from '../../../src/lib/case/facts.ts';
import { readCases } from '../../../src/lib/case/manage-cases-store.ts';
import { originIn } from '../../../src/lib/case/origin.ts';
import { noteIn } from '../../../src/lib/checklist/notes.ts';
import { stateIn } from '../../../src/lib/checklist/said.ts';
import { waitingDays } from '../../../src/lib/checklist/waiting-days.ts';
import stored from '../../fixtures/stored/release-2.json' with { type: 'json' };

const SECOND = '6daf684c3a38a7c1';
const place = {
  local: { ...stored.local } as Record<string, string>,
  session: { ...stored.session } as Record<string, string>,
  scope: 'clean-exit:',
  events: { listen: () => () => undefined },
};
const { cases, entriesOf } = readCases(place);

test('the cases that a release has stored are there, with names and times, and the tab is in the one it was in', () => {
  expect(cases).toEqual([
    { id: 'first' },
    {
      id: SECOND,
      name: 'Example Ltd',
      created: '2026-11-23T11:00:00.000Z',
      archived: '2026-11-23T11:00:00.000Z',
    },
  ]);
  expect(openCases(place).$caseId.get()).toBe(SECOND);
});

test('what was said of steps, and noted at them, is read as it was meant', () => {
  const entries = entriesOf('first');
  const guide = { id: 'cancel-through-ammp' };
  const state = (id: string) => stateIn(entries, guide, { id });
  expect(state('offer-was-accepted')).toEqual({ kind: 'done' });
  expect(state('save-case-id')).toEqual({ kind: 'not-applicable' });
  expect(state('follow-support-case')).toEqual({ kind: 'waiting', until: '2026-12-01' });
  expect(waitingDays(entries)).toEqual(['2026-12-01']);
  expect(noteIn(entries, guide, { id: 'save-case-id' })).toBe('Case 123456789\nasked again');
});

test('facts are there, each with where it came from', () => {
  expect(factsIn(entriesOf('first'))).toEqual({ agreementId: 'agmt-1234567890abcdefghijklmno' });
  expect(originIn(entriesOf('first'), 'agreementId')).toBeUndefined();
  expect(factsIn(entriesOf(SECOND))).toEqual({
    offerId: 'offer-1234567890123',
    submittedOn: '2026-11-20',
    invoiceIds: '2519920417,EUINGB26-12345',
  });
  expect(originIn(entriesOf(SECOND), 'invoiceIds')).toBe('link');
});

test('reading it changes nothing', () => {
  expect(place.local).toEqual(stored.local);
  expect(place.session).toEqual(stored.session);
});
