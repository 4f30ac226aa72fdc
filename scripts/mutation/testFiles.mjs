import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The files of tests that may notice a mutant: `named` holds folders or files below test/, without their ending and with
 * blanks between them. Throws where one is not there.
 */
export function testFiles(root, named) {
  const names = named.split(/\s+/).filter((name) => name !== "");
  return [...new Set(names.flatMap((name) => filesOf(join(root, "test", name))))].sort();
}

function filesOf(path) {
  const file = `${path}.test.ts`;
  if (existsSync(file)) return [file];
  const found = existsSync(path) ? readdirSync(path, { recursive: true }) : [];
  const tests = found.filter((name) => name.endsWith(".test.ts")).map((name) => join(path, name));
  if (tests.length === 0)
    throw new Error(`TESTS names ${path}, but there is neither such a file nor a test below it.`);
  return tests;
}
