import { makeRecord } from '../../../src/lib/record/make-record.ts';
import type { Entries } from '../../../src/lib/case/keys.ts';

export const MADE = '2026-11-23T12:00:00+01:00';
export const step = (id: string, rest = {}) => ({
  id,
  title: `Do ${id}`,
  url: `https://exit.example/guides/g/#${id}`,
  ...rest,
});
export const guide = {
  id: 'g',
  aliases: ['before'],
  title: 'Guide',
  url: 'https://exit.example/guides/g/',
  checked: '2026-11-21',
  versions: ['new', 'old'],
  steps: [step('a', { aliases: ['aa'] }), step('b'), step('c', { versions: ['old'] }), step('d')],
};
export const recordOf = (entries: Entries, texts: { id: string; title: string; text: string }[] = []) =>
  makeRecord({
    entries,
    guides: [guide],
    texts,
    site: { url: 'https://exit.example/', guides: 'ab' },
    made: MADE,
  });

/** A record with something in every part. */
export const whole = recordOf(
  {
    name: 'Example',
    'step:g/a': 'done',
    'time:g/a': '2026-11-20T10:00:00+01:00',
    'step:g/b': 'waiting:2026-11-27',
    'step:g/d': 'not-applicable',
    'fact:submittedOn': '2026-11-15',
    'fact:approvedOn': '2026-11-16',
    'fact:closedOn': '2026-11-01',
  },
  [{ id: 'k', title: 'Mail', text: 'x' }],
);
