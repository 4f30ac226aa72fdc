import { check } from "../src/cli/check";

/**
 * Runs `check` as the command line does, throws its output away, and prints what it took:
 * `{"code", "seconds", "cpuSeconds", "peakMegabytes"}`. Threads are counted with the process.
 */
const silent = {
  coloured: false,
  out: () => undefined,
  err: (text: string) => void process.stderr.write(text),
};
const begin = process.hrtime.bigint();

void check(process.argv.slice(2), silent).then((code) => {
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const figures = {
    code,
    seconds,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
});
