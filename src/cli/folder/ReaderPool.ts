import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import { crashed } from "./FileResult";
import type { FileResult } from "./FileResult";
import type { ReaderTask } from "./folderReader";

interface Task {
  readonly path: string;
  /** Megabytes that its process may use. */
  readonly heap: number;
  readonly done: (result: FileResult) => void;
}

/** Megabytes that a process may use for a workbook, and for one that has turned out to be larger. */
export interface ReaderHeaps {
  readonly usual: number;
  readonly large: number;
}

const TOO_LARGE = "文件太大，内存不足，没有读；请删去与绩效目标表无关的工作表后再试。";
const MEBIBYTE = 1024 * 1024;
/** Megabytes for what is made and soon forgotten: more would be taken without need, the longer a run lasts. */
const NURSERY = 16;
/** Enough for a workbook of some dozens of tables. A process that may take more does, the longer a run lasts. */
const USUAL_HEAP = 128;
/** What a process says when it dies for want of memory is at the end of its words. */
const LAST_WORDS = 8000;

/**
 * Reads workbooks in processes of their own, each one at a time. One that a workbook brings down is replaced; a workbook
 * that needs more memory than usual is read again in a process that may use it. Threads would not do: one that runs out
 * of memory may take the whole program with it.
 */
export class ReaderPool {
  private readonly idle: ChildProcess[] = [];
  private readonly busy = new Map<ChildProcess, Task>();
  private readonly waiting: Task[] = [];

  constructor(
    private readonly setup: Omit<ReaderTask, "path">,
    readonly size: number = availableParallelism(),
    private readonly heaps: ReaderHeaps = { usual: USUAL_HEAP, large: heapOfEach(size) },
  ) {}

  run(path: string): Promise<FileResult> {
    return new Promise((done) => {
      this.waiting.push({ path, heap: this.heaps.usual, done });
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
    const [task] = this.waiting;
    if (!task || this.busy.size >= this.size) return;
    const isUsual = task.heap === this.heaps.usual;
    const reader = (isUsual ? this.idle.pop() : undefined) ?? this.start(task.heap);
    this.waiting.shift();
    this.busy.set(reader, task);
    const message: ReaderTask = { ...this.setup, path: task.path };
    reader.send(message);
  }

  private start(heap: number): ChildProcess {
    const reader = fork(join(__dirname, "folderReader.ts"), [], {
      execArgv: [
        // The command line runs from its sources: a process must be told to read TypeScript as well.
        ...["--require", require.resolve("tsx/cjs")],
        ...[`--max-old-space-size=${heap}`, `--max-semi-space-size=${NURSERY}`],
      ],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      serialization: "advanced",
    });
    let words = "";
    reader.stderr?.on("data", (piece: Buffer) => (words = (words + piece.toString()).slice(-LAST_WORDS)));
    reader.on("message", (result: FileResult) => this.answered(reader, result));
    reader.on("error", (error) => this.died(reader, error.message));
    reader.on("close", () => this.died(reader, words));
    return reader;
  }

  private answered(reader: ChildProcess, result: FileResult): void {
    const task = this.busy.get(reader);
    this.busy.delete(reader);
    if (task?.heap === this.heaps.usual) this.idle.push(reader);
    else reader.kill();
    task?.done(result);
    this.next();
  }

  /** @param words its last ones */
  private died(reader: ChildProcess, words: string): void {
    const task = this.busy.get(reader);
    this.busy.delete(reader);
    const place = this.idle.indexOf(reader);
    if (place >= 0) this.idle.splice(place, 1);
    const isMemory = words.includes("heap out of memory");
    if (task && isMemory && task.heap < this.heaps.large) {
      this.waiting.unshift({ ...task, heap: this.heaps.large });
    } else {
      const problem = isMemory ? TOO_LARGE : crashed(new Error("进程意外结束"));
      task?.done({ problem, isLasting: false });
    }
    this.next();
  }
}

/** At most half of the machine's memory for all. */
function heapOfEach(size: number): number {
  return Math.max(256, Math.min(4096, Math.floor(totalmem() / MEBIBYTE / 2 / size)));
}

function ended(reader: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (reader.exitCode !== null || reader.signalCode !== null) return done();
    reader.once("exit", () => done());
    reader.kill();
  });
}
