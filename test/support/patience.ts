/** Property tests and whole workbooks take longer where other work shares the cores. */
jest.setTimeout(60_000);
