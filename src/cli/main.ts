import pc from "picocolors";
import { check } from "./check";
import { evaluate } from "./evaluate";
import { importWord } from "./importWord";
import { printable } from "./printable";
import type { ExitCode, Terminal } from "./Terminal";

const commands: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<ExitCode>>> =
  {
    check,
    evaluate,
    import: importWord,
  };

const terminal: Terminal = {
  // Absent, not false, where no terminal reads; `createColors` would take that for "as the environment says".
  coloured: Boolean(process.stdout.isTTY) && pc.isColorSupported,
  out: (text) => process.stdout.write(printable(text)),
  err: (text) => process.stderr.write(printable(text)),
  ...(process.stderr.isTTY && {
    progress: {
      get columns() {
        // A terminal that does not say how wide it is.
        return process.stderr.columns || 80;
      },
      write: (text) => process.stderr.write(text),
    },
  }),
};

async function main([name = "", ...args]: readonly string[]): Promise<ExitCode> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command(args, terminal);
  terminal.err(`不认识的命令“${name}”，可用的有：${Object.keys(commands).join("、")}。\n`);
  return 2;
}

// `… --json | head`: who reads has read enough, which is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

// What a command keeps for its own time is removed when the process exits; a signal alone would end it without that.
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.once(signal, () => process.exit(code));
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    terminal.err(`程序出错，未能完成：${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
