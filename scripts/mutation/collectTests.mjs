import { basename } from "node:path";

/**
 * Loads files of tests and gives their tests in order: `{ id, file, body, before, after }`. Knows what the domain's tests
 * use of Jest: describe, it and test with each, beforeEach, afterEach, beforeAll, jest.fn and jest.spyOn.
 */
export function collectTests(files, loader) {
  const { packages } = loader;
  const { bind } = packages("jest-each");
  const { fn, spyOn } = packages("jest-mock");
  const tests = [];
  let suite = { names: [], before: [], after: [] };

  const describe = (name, body) => {
    const outer = suite;
    suite = { names: [...outer.names, name], before: [...outer.before], after: [...outer.after] };
    try {
      body();
    } finally {
      suite = outer;
    }
  };
  const it = (name, body) => {
    const { names, before, after } = suite;
    tests.push({ id: [...names, name].join(" "), body, before, after });
  };
  describe.each = bind(describe, false);
  it.each = bind(it);

  Object.assign(globalThis, {
    describe,
    it,
    test: it,
    expect: packages("expect").expect,
    beforeEach: (step) => suite.before.push(step),
    afterEach: (step) => suite.after.push(step),
    beforeAll: (step) => suite.before.push(once(step)),
  });
  const load = loader.fresh({ fn, spyOn, setTimeout: () => undefined });
  for (const file of files) {
    const from = tests.length;
    describe(basename(file, ".test.ts"), () => load(file));
    for (const test of tests.slice(from)) test.file = file;
  }
  return withOwnIds(tests);
}

function once(step) {
  let done = null;
  return () => (done ??= { value: step() }).value;
}

/** Two tests of one name are two tests. */
function withOwnIds(tests) {
  const times = new Map();
  return tests.map((test) => {
    const time = (times.get(test.id) ?? 0) + 1;
    times.set(test.id, time);
    return time === 1 ? test : { ...test, id: `${test.id} #${time}` };
  });
}
