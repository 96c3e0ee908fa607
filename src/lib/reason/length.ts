export { countCharacters } from '../request/lint.ts';
