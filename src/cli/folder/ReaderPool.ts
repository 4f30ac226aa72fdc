import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import { crashed } from "./FileResult";
import type { FileResult } from "./FileResult";
import type { ReaderTask } from "./folderReader";

interface Task {
  readonly path: string;
  readonly done: (result: FileResult) => void;
}

const TOO_LARGE = "文件太大，内存不足，没有读；请删去与绩效目标表无关的工作表后再试。";
const MEBIBYTE = 1024 * 1024;
/** Megabytes for what is made and soon forgotten: more would be taken without need, the longer a run lasts. */
const NURSERY = 16;
/** What a process says when it dies for want of memory is at the end of its words. */
const LAST_WORDS = 8000;

/**
 * Reads workbooks in processes of their own, each one at a time. One that a workbook brings down is replaced. Threads
 * would not do: one that runs out of memory may take the whole program with it.
 */
export class ReaderPool {
  private readonly idle: ChildProcess[] = [];
  private readonly busy = new Map<ChildProcess, Task>();
  private readonly waiting: Task[] = [];

  /** @param heapMegabytes what each process may use */
  constructor(
    private readonly setup: Omit<ReaderTask, "path">,
    readonly size: number = availableParallelism(),
    private readonly heapMegabytes: number = heapOfEach(size),
  ) {}

  run(path: string): Promise<FileResult> {
    return new Promise((done) => {
      this.waiting.push({ path, done });
      this.next();
    });
  }

  /** Ends all processes and waits for that; what they were about is not waited for. */
  async close(): Promise<void> {
    const all = [...this.idle, ...this.busy.keys()];
    this.waiting.length = 0;
    this.busy.clear();
    this.idle.length = 0;
    await Promise.all(all.map(ended));
  }

  private next(): void {
    if (this.waiting.length === 0) return;
    const reader = this.idle.pop() ?? (this.busy.size < this.size ? this.start() : null);
    const task = reader && this.waiting.shift();
    if (!reader || !task) return;
    this.busy.set(reader, task);
    const message: ReaderTask = { ...this.setup, path: task.path };
    reader.send(message);
  }

  private start(): ChildProcess {
    const reader = fork(join(__dirname, "folderReader.ts"), [], {
      execArgv: [
        // The command line runs from its sources: a process must be told to read TypeScript as well.
        ...["--require", require.resolve("tsx/cjs")],
        ...[`--max-old-space-size=${this.heapMegabytes}`, `--max-semi-space-size=${NURSERY}`],
      ],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      serialization: "advanced",
    });
    let words = "";
    reader.stderr?.on("data", (piece: Buffer) => (words = (words + piece.toString()).slice(-LAST_WORDS)));
    reader.on("message", (result: FileResult) => this.finish(reader, result, true));
    reader.on("error", (error) => this.finish(reader, { problem: crashed(error), isLasting: false }, false));
    reader.on("close", () => this.finish(reader, deathOf(words), false));
    return reader;
  }

  private finish(reader: ChildProcess, result: FileResult, isAlive: boolean): void {
    const task = this.busy.get(reader);
    this.busy.delete(reader);
    const place = this.idle.indexOf(reader);
    if (!isAlive && place >= 0) this.idle.splice(place, 1);
    if (isAlive && task) this.idle.push(reader);
    task?.done(result);
    this.next();
  }
}

/** At most half of the machine's memory for all. */
function heapOfEach(size: number): number {
  return Math.max(256, Math.min(4096, Math.floor(totalmem() / MEBIBYTE / 2 / size)));
}

function deathOf(words: string): FileResult {
  const isMemory = words.includes("heap out of memory");
  return { problem: isMemory ? TOO_LARGE : crashed(new Error("进程意外结束")), isLasting: false };
}

function ended(reader: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (reader.exitCode !== null || reader.signalCode !== null) return done();
    reader.once("exit", () => done());
    reader.kill();
  });
}
