import { expect, test } from 'vitest';
import { awsCommand } from '../../../src/lib/request/command.ts';
import { toOneLine } from '../../../src/lib/vendors/aws/command.ts';

const request = (description: string) =>
  ({
    kind: 'cancellation',
    agreementId: 'agmt-752jqvg74yo7k4h56cakk6396',
    reasonCode: 'OTHER',
    description,
  }) as const;

test('a command is made in time that grows with its text, whatever the text is made of', () => {
  const time = (text: string) => {
    const start = performance.now();
    toOneLine(text);
    awsCommand(request(text), 'bash');
    awsCommand(request(text), 'powershell');
    return performance.now() - start;
  };
  for (const part of [' ', '\n', ' \n', '\t', '\u2028', "'", '\\', '-', 'file://', '\ud83d', 'x']) {
    const once = Math.min(...[1, 2, 3].map(() => time(part.repeat(50_000 / part.length))));
    const fourTimes = Math.min(...[1, 2, 3].map(() => time(part.repeat(200_000 / part.length))));
    expect(fourTimes, JSON.stringify(part)).toBeLessThan(Math.max(1000, 12 * once));
  }
});
