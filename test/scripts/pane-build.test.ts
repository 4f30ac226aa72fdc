import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { valueOfModule } from "./support/valueOfModule";

const project = mkdtempSync(join(tmpdir(), "pane-build-"));
const source = join(project, "src", "pane.ts");
mkdirSync(join(project, "src"));
afterAll(() => rmSync(project, { recursive: true }));

/** The state of the sources when the file holds this, written so many seconds after 1970. */
function stateOf(content: string, seconds: number): unknown {
  writeFileSync(source, content);
  utimesSync(source, seconds, seconds);
  return valueOfModule("pane-build.mjs", "sourceState", `sourceState(${JSON.stringify(project)})`);
}

it("is another build when a source has changed, be it to the same length at the same time", () => {
  expect(stateOf("const a = 2;", 100)).not.toEqual(stateOf("const a = 1;", 100));
});

it("is the same build when a source was only written again, as npm run rules does", () => {
  expect(stateOf("const a = 1;", 200)).toEqual(stateOf("const a = 1;", 100));
});
