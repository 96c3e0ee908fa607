import { findCredentials } from './credential.ts';
import type { Secret, Span } from './finding.ts';
import { findBankAccounts, findCards } from './payment.ts';
import { findTokens } from './token.ts';

/**
 * The queries of AWS's own addresses: a confirmation link carries a token that its reader needs. One that is
 * signed with somebody's credentials (`X-Amz-…`) opens what it leads to for everybody, and is as secret as they are.
 */
const AMAZON_QUERY =
  /((?<![\w.-])https:\/\/(?:[a-z0-9-]{1,63}\.){0,8}amazon(?:aws)?\.com(?::\d{1,5})?(?:\/[^\s?]{0,500})?\?)\S*/gi;
const SIGNED = /[?&]X-Amz-(?:Credential|Security-Token|Signature)=/i;

/** The secrets in a normalised text, in their order, each place once. Account and agreement IDs are no secrets. */
export function findSecrets(text: string): Secret[] {
  const links = [...text.matchAll(AMAZON_QUERY)].filter(([address]) => !SIGNED.test(address));
  const queries = links.map(({ index, 0: address, 1: before }) => ({
    start: index + before!.length,
    end: index + address.length,
  }));
  const found = [
    ...findTokens(text),
    ...findCredentials(text),
    ...findCards(text),
    ...findBankAccounts(text),
  ].toSorted((a, b) => a.start - b.start);
  return joinOverlaps(outside(found, queries));
}

/** The secrets that stand in none of the queries; both are in their order. */
function outside(secrets: Secret[], queries: Span[]): Secret[] {
  let next = 0;
  return secrets.filter(({ start, end }) => {
    while (next < queries.length && queries[next]!.end < end) next++;
    const query = queries[next];
    return !query || start < query.start;
  });
}

/** Two signs of one secret make one finding, of the kind that begins first. */
function joinOverlaps(secrets: Secret[]): Secret[] {
  const joined: Secret[] = [];
  for (const secret of secrets) {
    const last = joined.at(-1);
    if (last && secret.start < last.end) last.end = Math.max(last.end, secret.end);
    else joined.push({ ...secret });
  }
  return joined;
}
