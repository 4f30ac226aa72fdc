/** Writes what follows from the rule files: the list of rules and a page each. `npm run rules`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CATALOGUE_INDEX, catalogueIndex, rulePages } from "./rule-pages";

const RULES_DOCS = join(__dirname, "../docs/rules");

async function main(): Promise<void> {
  writeFileSync(CATALOGUE_INDEX, catalogueIndex());
  const pages = await rulePages();
  mkdirSync(RULES_DOCS, { recursive: true });
  const stale = readdirSync(RULES_DOCS).filter((name) => !pages.has(name));
  for (const name of stale) rmSync(join(RULES_DOCS, name));
  for (const [name, text] of pages) writeFileSync(join(RULES_DOCS, name), text);
  console.log(`${pages.size - 1} rules → ${dirname(CATALOGUE_INDEX)}, ${RULES_DOCS}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
