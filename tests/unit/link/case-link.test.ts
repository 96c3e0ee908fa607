import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FACT_NAMES, isDayFact } from '../../../src/lib/case/facts.ts';
import { factsSchema, type Facts } from '../../../src/lib/case/schema.ts';
import { decodeCase, encodeCase, stepLink, withFacts } from '../../../src/lib/link/case-link.ts';
import { readFragment } from '../../../src/lib/link/fragment.ts';
import { seal } from '../../../src/lib/link/sealed.ts';
import { ROOT } from '../../setup/root.ts';

const facts: Facts = {
  agreementId: 'agmt-byw2g19zkbjhuwxc8ki4w3b4x',
  requestId: 'acr-0123456789abcdefghijklmn',
  buyerAccountId: '012345678901',
  invoiceIds: ['2519928453', '2519928454'],
  confirmationLink: 'https://aws.amazon.com/marketplace/agreements/confirm?id=1&x=%2F#here',
  buyerReference: 'Ärger & Söhne, 株式会社',
  submittedOn: '2026-11-20',
};
const reasonOf = (fragment: string) => {
  const decoded = decodeCase(fragment);
  return decoded.ok ? undefined : decoded.reason;
};

const text = fc
  .string({ minLength: 1, maxLength: 300, unit: 'grapheme' })
  .filter((one) => factsSchema.safeParse({ orderId: one }).success);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const arbitraryFacts = fc.record(
  Object.fromEntries(
    FACT_NAMES.map((name) => [
      name,
      name === 'invoiceIds'
        ? fc.array(text, { minLength: 1, maxLength: 50 })
        : name === 'confirmationLink'
          ? fc.webUrl()
          : isDayFact(name)
            ? day
            : text,
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;

test('what a link carries comes back as it was, whatever the facts are', () => {
  fc.assert(
    fc.property(arbitraryFacts, (given) => {
      const encoded = encodeCase(given);
      expect(encoded).toMatch(/^case=2z?\.[\w-]+$/);
      expect(decodeCase(encoded)).toEqual({ ok: true, case: given });
    }),
  );
});

test('a whole fragment is taken, with or without its #, behind a step or answers, and encoded by a mail program', () => {
  const encoded = encodeCase(facts);
  for (const fragment of [
    encoded,
    `#${encoded}`,
    `#approve-request&${encoded}`,
    `approve-request&${encoded}&utm_source=mail`,
    `#who=buyer&${encoded}`,
    encodeURIComponent(`#approve-request&${encoded}`),
    encoded.replace('=', '%3D'),
  ]) {
    expect(decodeCase(fragment), fragment).toEqual({ ok: true, case: facts });
  }
});

test('a link is the guide’s address, the step readable behind #, and then the case; what was behind the address goes', () => {
  expect(stepLink('https://exit.example/guides/x/?utm=1#old', 'open-order')).toBe(
    'https://exit.example/guides/x/#open-order',
  );
  expect(stepLink('/base/guides/x/', 'open-order', {})).toBe('/base/guides/x/#open-order');
  const link = stepLink('https://exit.example/guides/x/', 'open-order', facts);
  expect(link.startsWith('https://exit.example/guides/x/#open-order&case=2')).toBe(true);
  expect(readFragment(new URL(link).hash)).toMatchObject({ kind: 'step', step: 'open-order' });
  expect(decodeCase(new URL(link).hash)).toEqual({ ok: true, case: facts });
});

test('a link with every fact and ten invoices stays below 2,000 characters', () => {
  const all: Facts = {
    ...facts,
    offerId: 'offer-3kx2jz5mnqbvw',
    productId: 'prod-4xq2mz6wnvbkc',
    sellerAccountId: '109876543210',
    invoiceIds: Array.from({ length: 10 }, (_, at) => String(2_519_928_453 + at * 7919)),
    supportCaseId: '171234567800123',
    subscriptionId: 'SUB-1234-5678-9012',
    orderId: 'ORD-1234-5678-9012',
    acceptedOn: '2026-11-01',
    answerBy: '2026-11-27',
    approvedOn: '2026-11-25',
    closedOn: '2026-11-26',
  };
  expect(
    stepLink('https://clean-exit.example/guides/answer-cancellation-request/', 'approve-request', all).length,
  ).toBeLessThan(2000);
});

test('a link that is cut, or in which one character is another, is refused and says so', () => {
  for (const last of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
    const encoded = encodeCase(facts);
    const changed = encoded.slice(0, -1) + last;
    expect(decodeCase(changed).ok, changed).toBe(changed === encoded);
  }
  fc.assert(
    fc.property(
      arbitraryFacts,
      fc.nat(),
      fc.constantFrom('A', 'z', '7', '_', '!', ' '),
      (given, at, other) => {
        const encoded = encodeCase(given);
        const start = encoded.indexOf('.') + 1;
        const place = start + (at % (encoded.length - start));
        expect(decodeCase(encoded.slice(0, place)).ok).toBe(false);
        const changed = encoded.slice(0, place) + other + encoded.slice(place + 1);
        if (changed !== encoded) expect(decodeCase(changed).ok).toBe(false);
      },
    ),
  );
});

test('why a link cannot be read: nothing there, too large, newer, damaged, or no facts', () => {
  expect(reasonOf('')).toBe('none');
  expect(reasonOf('#approve-request')).toBe('none');
  expect(reasonOf(`#case=1.${'A'.repeat(60_000)}`)).toBe('too-large');
  expect(reasonOf(`#case=${seal('x'.repeat(500_001))}`)).toBe('damaged');
  expect(reasonOf('#case=3.AAAA')).toBe('newer');
  expect(reasonOf('#case=12z.whatever')).toBe('newer');
  for (const damaged of [
    '#case=abc',
    '#case=1.',
    '#case=1.####',
    '#case=1x.AAAA',
    '#case=2x.AAAA',
    '#case=0.AAAA',
    '#case=-1.AA',
  ])
    expect(reasonOf(damaged), damaged).toBe('damaged');
  for (const value of [
    null,
    7,
    'x',
    [],
    { bogus: 'x' },
    { agreementId: 7 },
    { confirmationLink: 'javascript:alert(1)' },
  ])
    expect(reasonOf(`#case=${seal(value)}`), JSON.stringify(value)).toBe('invalid');
});

test('no fragment makes it throw', () => {
  const nearly = fc.tuple(
    fc.constantFrom('', '#', '#step&', 'case='),
    fc.constantFrom('case=1.', 'case=1z.', 'case=2.', 'case=2z.', 'case=', ''),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webFragments(),
        nearly.map((parts) => parts.join('')),
      ),
      (fragment) => {
        expect(typeof decodeCase(fragment).ok).toBe('boolean');
      },
    ),
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const decoded = decodeCase(`#case=${seal(value)}`);
      expect(decoded.ok ? factsSchema.safeParse(decoded.case).success : decoded.reason === 'invalid').toBe(
        true,
      );
    }),
  );
});

interface Golden {
  link: string;
  case: Facts;
}
const golden: Golden[] = [1, 2].flatMap((version) =>
  JSON.parse(readFileSync(join(ROOT, `tests/fixtures/links/version-${version}.json`), 'utf8')),
);

test.each(golden)('a link made by an earlier build opens for ever: $link', ({ link, case: sent }) => {
  expect(decodeCase(new URL(link).hash)).toEqual({ ok: true, case: sent });
});

test('facts that are empty stay out of the link', () => {
  const empty = { offerId: undefined, orderId: '', invoiceIds: [] };
  expect(encodeCase({ ...empty, agreementId: 'agmt-1' })).toBe(encodeCase({ agreementId: 'agmt-1' }));
});

test('facts stand behind the fragment that a link has, or are its fragment', () => {
  const offer = { offerId: 'offer-1' };
  expect(withFacts('https://exit.example/', offer)).toBe(`https://exit.example/#${encodeCase(offer)}`);
  expect(withFacts('https://exit.example/#x', offer)).toBe(`https://exit.example/#x&${encodeCase(offer)}`);
  expect(withFacts('https://exit.example/')).toBe('https://exit.example/');
});

test('a case that was named twice on the way is still read; its name within it is damage', () => {
  const encoded = encodeCase(facts);
  expect(decodeCase(`#case=${encodeURIComponent(encoded)}`)).toEqual({ ok: true, case: facts });
  expect(reasonOf(`#${encoded.slice(0, 20)}case=${encoded.slice(20)}`)).toBe('damaged');
});
