/** Writes docs/reliability.md from the operations, faults and outcomes of test/excel/faults. `npm run reliability`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { reliabilityPage } from "./reliability-page";

const PAGE = join(__dirname, "../docs/reliability.md");

writeFileSync(PAGE, reliabilityPage());
console.log(PAGE);
