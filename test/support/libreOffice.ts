import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const MISSING =
  "LibreOffice is missing (no `soffice` on the PATH): these tests recalculate workbooks with it. " +
  "On Debian or Ubuntu: apt-get install libreoffice-calc-nogui (or libreoffice-calc).";
/** A cold start takes seconds; on a machine that is busy with other tests, more. */
const LONGEST_RUN = 180_000;

/** LibreOffice would trust the values in files that Excel wrote: here all formulas are calculated on loading. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Lets LibreOffice open workbooks, calculate every formula and save them, all in one run with a profile of its own.
 * @returns the saved workbooks in the same order
 * @throws Error that says what to install where LibreOffice is missing
 */
export async function recalculated(workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  needLibreOffice();
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const files = workbooks.map((bytes, index) => writeInto(folder, `${index}.xlsx`, bytes));
    writeInto(join(folder, "profile", "user"), "registrymodifications.xcu", ALWAYS_RECALCULATE);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    const options = [
      "--headless",
      "--norestore",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      out,
    ];
    await promisify(execFile)("soffice", [profile, ...options, ...files], { timeout: LONGEST_RUN });
    return workbooks.map((_, index) => readFileSync(join(out, `${index}.xlsx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function needLibreOffice(): void {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
  } catch (cause) {
    throw new Error(MISSING, { cause });
  }
}

function writeInto(folder: string, name: string, content: string | Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
