import { readdirSync, readFileSync } from "node:fs";
import { check } from "../src/cli/check";

/**
 * Runs `check` as the command line does, throws its output away, and prints what it took, all its processes together:
 * `{"code", "seconds", "cpuSeconds", "peakMegabytes", "readers"}`, `readers` being the processor seconds of each process
 * that reads workbooks. On Linux only: it looks into /proc.
 */
const silent = {
  coloured: false,
  out: () => undefined,
  err: (text: string) => void process.stderr.write(text),
};
const TICKS = 100;
const SAMPLE_MS = 50;
const begin = process.hrtime.bigint();
const readers = new Map<string, number>();
let peak = 0;

/** The fields of /proc/PID/stat behind the name, the state first. */
const statOf = (pid: string): string[] => {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
};
const secondsOf = (stat: readonly string[]): number => (Number(stat[11]) + Number(stat[12])) / TICKS;
/** What a process has for itself and its share of what several have. */
const megabytesOf = (pid: string): number =>
  Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) / 1024;

function sample(): void {
  let sum = megabytesOf("self");
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = statOf(pid);
      if (stat[1] !== String(process.pid)) continue;
      readers.set(pid, secondsOf(stat));
      sum += megabytesOf(pid);
    } catch {
      // It has ended between two looks.
    }
  }
  peak = Math.max(peak, sum);
}

const timer = setInterval(sample, SAMPLE_MS);
void check(process.argv.slice(2), silent).then((code) => {
  clearInterval(timer);
  const stat = statOf("self");
  const cpuSeconds = secondsOf(stat) + (Number(stat[13]) + Number(stat[14])) / TICKS;
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  const figures = { code, seconds, cpuSeconds, peakMegabytes: peak, readers: [...readers.values()] };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
});
