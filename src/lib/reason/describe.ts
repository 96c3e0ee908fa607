import type { Finding } from './finding.ts';

export const describeFinding = ({ params }: Pick<Finding, 'code' | 'params'>, _speak: never): string =>
  String(params['message']);
