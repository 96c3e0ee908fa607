import { judgeField } from '../../../src/lib/reason/judge-text.ts';

/** The findings about secrets in a text: their kinds, and the words that they are about. */
export const secretsIn = (text: string) =>
  judgeField(text)
    .filter(({ code }) => code === 'secret')
    .map(({ params, start, end }) => [params['kind'], text.slice(start, end)]);

/** Made-up letters and digits, as secrets are made of. */
export const hex = (length: number) => '0a1b2c3d4e5f6789'.repeat(10).slice(0, length);
export const letters = (length: number) => 'aB3dEfGh1jKlMn0pQrStUvWxYz'.repeat(10).slice(0, length);
