/** The command line of AWS’s requests, where tools outside this site look for it. */
export { apiInput, type AdjustmentEntry, type ApiRequest } from '../vendors/aws/api.ts';
export { awsCommand, type Shell } from '../vendors/aws/command.ts';
