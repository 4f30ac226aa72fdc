import { readFileSync } from "node:fs";
import { join } from "node:path";
import { holes, reliabilityPage } from "../../scripts/reliability-page";

const PAGE = join(__dirname, "../../docs/reliability.md");

it("docs/reliability.md says what the tests prove: run `npm run reliability` after a change", () => {
  expect(readFileSync(PAGE, "utf8")).toBe(reliabilityPage());
});

it("every operation is tried under every fault", () => {
  expect(holes()).toEqual([]);
});
