/** Writes the sample workbook: `npm run sample`. */
import { writeFile } from "node:fs/promises";
import { makeSampleWorkbook, SAMPLE_PATH } from "./sample-workbook";

async function main(): Promise<void> {
  await writeFile(SAMPLE_PATH, await makeSampleWorkbook());
  console.log(SAMPLE_PATH);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
