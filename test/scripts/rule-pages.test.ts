import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE_INDEX, catalogueIndex, rulePages } from "../../scripts/rule-pages";

const DOCS = join(__dirname, "../../docs/rules");

it("the list of rules names every rule file: run `npm run rules` after adding one", () => {
  expect(readFileSync(CATALOGUE_INDEX, "utf8")).toBe(catalogueIndex());
});

it("docs/rules holds just the pages made from the rules: run `npm run rules` after changing one", async () => {
  const pages = await rulePages();
  expect(readdirSync(DOCS).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect(readFileSync(join(DOCS, name), "utf8")).toBe(text);
});
