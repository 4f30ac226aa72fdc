/** The corpus of workbooks in test/corpus (its README tells the format), for tests of the reader of table layouts. */
export type { CorpusBook, CorpusCell, CorpusSheet } from "./corpus/CorpusBook";
export type { ExpectedBook, ExpectedIndicator, ExpectedTable, ExpectedUnread } from "./corpus/ExpectedBook";
export { corpusGrids } from "./corpus/corpusGrids";
export { corpusXlsx } from "./corpus/corpusXlsx";
export { expectedOf, expectedTables, readCorpus } from "./corpus/readCorpus";
