import pc from "picocolors";
import { check } from "./check";
import { evaluate } from "./evaluate";
import { CHECK_HELP } from "./help/checkHelp";
import { asksForHelp, overviewPage } from "./help/CommandHelp";
import { EVALUATE_HELP } from "./help/evaluateHelp";
import { IMPORT_HELP } from "./help/importHelp";
import { nearestName } from "./help/nearestName";
import { importWord } from "./importWord";
import { printable } from "./printable";
import { fail, showPage } from "./Terminal";
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
  if (asksForHelp([name])) return showPage(terminal, overviewPage([CHECK_HELP, EVALUATE_HELP, IMPORT_HELP]));
  return fail(terminal, unknownCommand(name));
}

function unknownCommand(name: string): string {
  const names = Object.keys(commands);
  const nearest = nearestName(name, names);
  const meant = nearest === null ? "" : `，是不是 ${nearest}？`;
  const problem = name === "" ? "没有指定命令" : `不认识的命令“${name}”${meant}`;
  return `${problem}${meant === "" ? "，" : ""}可用的有：${names.join("、")}；说明见 --help。`;
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
