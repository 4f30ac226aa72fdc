import { checkWorkbookCommand } from "../../src/commands/checkWorkbookCommand";
import { associateCommands } from "../../src/commands/associateCommands";
import type { RunCommand } from "../../src/commands/associateCommands";
import type { CommandEvent } from "../../src/commands/RibbonHost";
import { COMMANDS, runCommand } from "../../src/commands/runCommand";
import { startSession } from "../taskpane/support/startSession";

function start() {
  const { store, workbook, session } = startSession();
  const log: string[] = [];
  const host = {
    showResult: () => {
      log.push(`shown with ${store.getState().outcome?.tables.length ?? 0} tables`);
      return Promise.resolve();
    },
  };
  const event: CommandEvent = { completed: () => log.push("completed") };
  return { store, workbook, session, host, event, log };
}

describe("the ribbon's 一键校验", () => {
  afterEach(() => jest.useRealTimers());

  it("checks first, then shows the result, then is completed", async () => {
    // The command's patience of a second does not run out on a busy machine.
    jest.useFakeTimers();
    const { event, log, ...parts } = start();
    const running = checkWorkbookCommand(parts, event);
    await jest.advanceTimersByTimeAsync(500);
    await running;
    expect(log).toEqual(["shown with 12 tables", "completed"]);
  });

  it("is completed and shows the problem when Excel fails", async () => {
    const { event, log, ...parts } = start();
    parts.workbook.nextError = new Error("gone");
    await checkWorkbookCommand(parts, event);
    expect(log).toEqual(["shown with 0 tables", "completed"]);
    expect(parts.store.getState().problem).toMatchObject({ kind: "internal", detail: "Error: gone" });
  });

  it("is completed and leaves word in the pane when the pane cannot be shown", async () => {
    const { event, log, ...parts } = start();
    parts.host.showResult = () => Promise.reject(new Error("12007: dialog already open"));
    await checkWorkbookCommand(parts, event);
    expect(log).toEqual(["completed"]);
    expect(parts.store.getState().problem).toMatchObject({ detail: "Error: 12007: dialog already open" });
  });

  it("shows the pane with its progress when the check takes long", async () => {
    jest.useFakeTimers();
    const { event, log, ...parts } = start();
    let open: () => void = () => undefined;
    parts.workbook.gate = new Promise((resolve) => (open = resolve));
    const running = checkWorkbookCommand(parts, event);
    await jest.advanceTimersByTimeAsync(1000);
    expect(log).toEqual(["shown with 0 tables"]);
    jest.useRealTimers();
    open();
    await running;
    expect(log).toEqual(["shown with 0 tables", "completed"]);
  });
});

describe("associating", () => {
  function associated(open: () => Promise<RunCommand | null>) {
    const commands = new Map<string, (event: CommandEvent) => Promise<void>>();
    associateCommands(open, commands.set.bind(commands));
    return commands;
  }

  it("gives Office every command under its name, and each runs once the pane is opened", async () => {
    const { event, log, host, ...parts } = start();
    const services = { store: parts.store, session: parts.session, locale: "zh-CN" } as const;
    const commands = associated(() =>
      Promise.resolve((name, command) => runCommand(name, services, command, host)),
    );
    expect([...commands.keys()]).toEqual(Object.keys(COMMANDS));
    await commands.get("checkWorkbook")?.(event);
    expect(log).toEqual(["shown with 12 tables", "completed"]);
  });

  it("ends the command where the pane cannot be opened", async () => {
    const { event, log } = start();
    await associated(() => Promise.resolve(null)).get("checkWorkbook")?.(event);
    expect(log).toEqual(["completed"]);
  });
});
