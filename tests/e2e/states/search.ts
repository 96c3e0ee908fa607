/** The search, with what it can answer. */
import type { Page } from '@playwright/test';
import { AGREEMENT, button, GUIDE, press, type State } from './state.ts';

export const ofTheSearch: readonly State[] = [
  {
    name: 'the search, empty',
    hasFields: true,
    open: async (page) => {
      await page.goto(GUIDE);
      await press(button(page, 'Search'));
    },
    shows: (page) => page.getByRole('heading', { name: 'People often ask' }),
  },
  ...(
    [
      ['with answers', 'close the account', 'Elsewhere in the text'],
      ['without answers', 'xqzwv', 'Nothing found'],
      ['for an ID', AGREEMENT, 'AWS Marketplace agreement ID'],
    ] as const
  ).map(([name, typed, said]) => ({
    name: `the search, ${name}`,
    hasFields: true as const,
    open: async (page: Page) => {
      await page.goto(GUIDE);
      await press(button(page, 'Search'));
      await page.getByRole('searchbox').fill(typed);
    },
    shows: (page: Page) => page.getByRole('dialog').filter({ hasText: said }),
  })),
  {
    name: 'the search, which could not be fetched',
    open: async (page) => {
      await page.route('**/search.json', (route) => route.abort());
      await page.goto(GUIDE);
      await press(button(page, 'Search'));
    },
    shows: (page) => page.getByRole('dialog').getByRole('alert'),
  },
];
