import { describe, expect, test } from 'vitest';
import { correct } from '../../../src/lib/reason/misspelling.ts';

describe('a word that differs in one place stands for the one that was meant', () => {
  test.each([
    ['as it is', 'cancel', 'cancel'],
    ['a letter left out', 'plese', 'please'],
    ['a letter too many', 'cancxel', 'cancel'],
    ['a letter too many at the end', 'requestz', 'request'],
    ['another letter', 'agreemant', 'agreement'],
    ['two letters swapped', 'cancle', 'cancel'],
    ['two letters swapped within', 'contarct', 'contract'],
    ['three letters, in a word of ten', 'termunuted', 'terminated'],
    ['three letters too many, in a word of ten', 'cancelxxxing', 'cancelling'],
    ['two letters left out of twelve', 'subsiption', 'subscription'],
  ])('%s: %s', (_, typed, meant) => expect(correct(typed)).toBe(meant));
});

describe('a word stands for no other', () => {
  test.each([
    ['that begins otherwise', 'bancel'],
    ['that differs in two letters, and is short', 'cantal'],
    ['that differs in three letters, and has nine', 'termunute'],
    ['that differs in four letters, however long', 'tarmonated'],
    ['whose swapped letters are not neighbours', 'canlec'],
    ['that differs in two places', 'cantrakt'],
    ['that says the end of one twice', 'cancelcel'],
    ['that is the beginning of one', 'subscri'],
    ['with a letter of another language behind', 'cancelléd'],
    ['with a letter of another language before', 'cäncelled'],
    ['that is a word of its own', 'contact'],
    ['that is a word of its own', 'contrast'],
    ['that is a word of its own', 'cancer'],
    ['that is a word of its own', 'pleased'],
    ['that is a word of its own', 'contracts'],
    ['that is like none', 'reseller'],
  ])('%s: %s', (_, word) => expect(correct(word)).toBeUndefined());
});
