import type { Finding } from './finding.ts';
import { isVague, readReason, type Meter } from './meter.ts';
import { normalise, originalSpan, type Normalised } from './normalise.ts';
import { findPlaceholders } from './placeholder.ts';
import { judgeRefund } from './refund.ts';
import { judgeReplacement } from './replacement.ts';

/** What may be said of a reason that stops nobody: warnings, and what a reader learns from it. */
export interface Advice {
  findings: Finding[];
  meter: Meter;
}

/**
 * Advises on a reason, `agreementId` being the agreement that is to end and so cannot be its own replacement. An empty
 * text has no findings. Never throws, and takes time in proportion to the length of the text.
 */
export function adviseOn(text: string, agreementId?: string): Advice {
  const meter = readReason(text);
  const normalised = normalise(text);
  const findings = [
    ...judgeVague(normalised, meter),
    ...judgeReplacement(normalised, findPlaceholders(normalised.text), agreementId),
    ...judgeRefund(normalised),
  ];
  return { findings, meter };
}

/** The most characters of a vague text that its sentence quotes. */
const MOST_QUOTED = 60;

function judgeVague(normalised: Normalised, meter: Meter): Finding[] {
  if (!isVague(meter)) return [];
  const trimmed = normalised.text.trim();
  const start = normalised.text.indexOf(trimmed);
  const quoted = [...trimmed].slice(0, MOST_QUOTED).join('');
  const words = quoted === trimmed ? trimmed : `${quoted}…`;
  const span = originalSpan(normalised, start, start + trimmed.length);
  return [{ code: 'vague', severity: 'warning', params: { words }, ...span }];
}
