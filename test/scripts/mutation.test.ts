import { join } from "node:path";
import { valueOfModule } from "./support/valueOfModule";

const root = process.cwd();
const filesOf = (named: string): unknown =>
  valueOfModule(
    "mutation/testFiles.mjs",
    "testFiles",
    `told(() => testFiles(${JSON.stringify(root)}, ${JSON.stringify(named)}))`,
  );

describe("the tests that may notice a mutant", () => {
  it("are those of a folder and of single files, each once", () => {
    const files = filesOf("domain/cost domain/cost/isSaving domain/value/Money");
    expect(files).toContain(join(root, "test/domain/cost/isSaving.test.ts"));
    expect(files).toContain(join(root, "test/domain/value/Money.test.ts"));
    expect(new Set(files as string[]).size).toBe((files as string[]).length);
  });

  it("are not guessed where a name is wrong, or every mutant would live", () => {
    expect(filesOf("domain/costs")).toMatch(/domain\/costs, but there is neither/);
  });
});
