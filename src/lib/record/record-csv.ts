import Papa from 'papaparse';
import { FACT_NAMES } from '../case/facts.ts';
import type { CaseRecord } from './schema.ts';

const COLUMNS = ['section', 'item', 'value', 'time', 'address'] as const;

/**
 * A record as a table for spreadsheets. Behind an apostrophe stands what they would make something else of: formulas, and IDs
 * of digits, which would lose their zeros or their end.
 */
export const recordCsv = (record: CaseRecord): string =>
  Papa.unparse(
    { fields: [...COLUMNS], data: rowsOf(record) },
    { escapeFormulae: /^(?:[=+\-@\t\r]|\d+$)/, newline: '\r\n' },
  );

function rowsOf({ name, made, facts, from = {}, dates, guides, texts }: CaseRecord): string[][] {
  return [
    ['record', name ?? '', '', made, ''],
    ...FACT_NAMES.flatMap((fact) => [facts[fact] ?? []].flat().map((value) => ['fact', fact, value, '', ''])),
    ...Object.entries(from).map(([fact, origin]) => ['origin', fact, origin, '', '']),
    ...dates.map(({ id, day, settledOn = '', source }) => ['date', id, day, settledOn, source]),
    ...guides.flatMap(({ title, url, checked, steps }) => [
      ['guide', title, checked, '', url],
      ...steps.map((step) => [
        'step',
        step.title,
        step.until ? `${step.state} ${step.until}` : step.state,
        step.time ?? '',
        step.url,
      ]),
      ...steps.flatMap(({ title: of, note }) => (note ? [['note', of, note, '', '']] : [])),
    ]),
    ...texts.map(({ title, text }) => ['text', title, text, '', '']),
  ];
}
