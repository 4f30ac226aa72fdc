import { inChild } from "../support/inChild";
import { SUBJECTS } from "./Subject";
import type { Times } from "./Subject";

/** What was measured of one workbook, in milliseconds. */
export interface AuditTimes {
  readonly tables: number;
  /** All repetitions of all processes. */
  readonly read: readonly number[];
  readonly audit: readonly number[];
  readonly evaluation: readonly number[];
  readonly costs: readonly number[];
  readonly sheetJs: readonly number[];
  readonly populate: readonly number[];
  /** The first repetition of each process. */
  readonly first: Readonly<Record<"audit" | "sheetJs", readonly number[]>>;
}

interface Repeated {
  /** Processes one after another for each subject, in turns with the others', so that each meets the machine alike. */
  readonly rounds: number;
  readonly repetitions: number;
  readonly flags: readonly string[];
}

/** Measures each subject in processes of its own. */
export async function auditTimes(
  file: string,
  { rounds, repetitions, flags }: Repeated,
): Promise<AuditTimes> {
  const runs: Times[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const subject of SUBJECTS) {
      const args = [file, String(repetitions), subject];
      runs.push(await inChild<Times>("bench/audit/measureTime.ts", { args, flags }));
    }
  }
  const all = (name: string) => runs.flatMap((run) => run[name] ?? []);
  const firsts = (name: string) => runs.flatMap((run) => run[name]?.slice(0, 1) ?? []);
  return {
    tables: all("tables")[0] ?? 0,
    ...{ read: all("read"), audit: all("audit"), evaluation: all("evaluation"), costs: all("costs") },
    ...{ sheetJs: all("sheetJs"), populate: all("populate") },
    first: { audit: firsts("audit"), sheetJs: firsts("sheetJs") },
  };
}
