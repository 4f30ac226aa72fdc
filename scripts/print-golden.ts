/** Prints the findings on the 12 real tables: `npm run --silent golden > test/golden/findings-on-the-seed.txt`. */
import { goldenFindings } from "./golden-findings";

goldenFindings().then(
  (lines) => process.stdout.write(`${lines.join("\n")}\n`),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
