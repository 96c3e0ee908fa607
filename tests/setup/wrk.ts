/** Asks a server for one address again and again, as fast as it answers, with Debian's `wrk`. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findProgram, installPackages } from './servers.ts';

export interface Load {
  address: string;
  seconds: number;
  connections: number;
  /** Which copies are asked for: `br` or `gzip`. */
  encoding: string;
  /** Whether an answer of 404 is right, and so no error. */
  isMissing: boolean;
}

/** The program, installed where that can be done; throws where there is none. */
export function findWrk(): string {
  if (!findProgram('wrk')) installPackages(['wrk']);
  const wrk = findProgram('wrk');
  if (!wrk) throw new Error('This needs wrk: apt-get install wrk');
  return wrk;
}

/** Loads a server; what came of it, as wrk says it: requests a second, times with their units, and how many errors there were. */
export async function load(wrk: string, { address, seconds, connections, encoding, isMissing }: Load) {
  const { stdout } = await promisify(execFile)(wrk, [
    ...['-t1', `-c${connections}`, `-d${seconds}s`, '--latency'],
    ...['-H', `Accept-Encoding: ${encoding}`, address],
  ]);
  const find = (pattern: RegExp) => pattern.exec(stdout)?.[1];
  const refused = isMissing ? 0 : Number(find(/Non-2xx or 3xx responses: (\d+)/) ?? 0);
  const broken = (find(/Socket errors: (.+)/) ?? '').match(/\d+/g) ?? [];
  return {
    rate: Math.round(Number(find(/Requests\/sec:\s+([\d.]+)/))),
    p50: find(/50%\s+(\S+)/),
    p99: find(/99%\s+(\S+)/),
    errors: broken.reduce((sum, one) => sum + Number(one), refused),
    sent: find(/Transfer\/sec:\s+(\S+)/),
  };
}
