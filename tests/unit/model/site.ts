/** The part of the site that a page of a guide runs, with a memory of its own wherever it is loaded anew. */
export { $caseId, currentEntries, entriesOf, setFact, switchCase } from '../../../src/lib/case/store.ts';
export { createCase, keepAsCase, keepFacts, listCases } from '../../../src/lib/case/manage-store.ts';
export { carryCases, importCases, planImport } from '../../../src/lib/carry/store.ts';
export { clearAll, sayOf, undo } from '../../../src/lib/checklist/open-store.ts';
export { setNote } from '../../../src/lib/checklist/note-store.ts';
