// A browser, a spreadsheet engine and the pane on a machine that does other things as well: slow is not wrong.
jest.setTimeout(180_000);
