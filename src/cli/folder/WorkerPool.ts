import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { crashed } from "./FileResult";
import type { FileResult } from "./FileResult";
import type { WorkerSetup } from "./folderWorker";

interface Task {
  readonly path: string;
  readonly done: (result: FileResult) => void;
}

const TOO_LARGE = "文件太大，内存不足，没有读；请删去与绩效目标表无关的工作表后再试。";
const MEBIBYTE = 1024 * 1024;
/** Megabytes for what is made and soon forgotten: more would be taken without need, the longer a run lasts. */
const NURSERY = 16;

/** Reads workbooks in threads of their own, each one at a time. A thread that a workbook brings down is replaced. */
export class WorkerPool {
  private readonly idle: Worker[] = [];
  private readonly busy = new Map<Worker, Task>();
  private readonly waiting: Task[] = [];

  constructor(
    private readonly setup: WorkerSetup,
    readonly size: number = availableParallelism(),
    private readonly heapMegabytes: number = heapOfEach(size),
  ) {}

  run(path: string): Promise<FileResult> {
    return new Promise((done) => {
      this.waiting.push({ path, done });
      this.next();
    });
  }

  /** Ends all threads; what they were about is not waited for. */
  async close(): Promise<void> {
    const all = [...this.idle, ...this.busy.keys()];
    this.waiting.length = 0;
    this.busy.clear();
    this.idle.length = 0;
    await Promise.all(all.map((worker) => worker.terminate()));
  }

  private next(): void {
    if (this.waiting.length === 0) return;
    const worker = this.idle.pop() ?? (this.busy.size < this.size ? this.start() : null);
    const task = worker && this.waiting.shift();
    if (!worker || !task) return;
    this.busy.set(worker, task);
    worker.postMessage(task.path);
  }

  private start(): Worker {
    const worker = new Worker(join(__dirname, "folderWorker.ts"), {
      workerData: this.setup,
      // The command line runs from its sources: a thread must be told to read TypeScript as well.
      execArgv: ["--require", require.resolve("tsx/cjs")],
      resourceLimits: { maxOldGenerationSizeMb: this.heapMegabytes, maxYoungGenerationSizeMb: NURSERY },
    });
    worker.on("message", (result: FileResult) => this.finish(worker, result, true));
    worker.on("error", (error) => this.finish(worker, failureOf(error), false));
    worker.on("exit", () => this.finish(worker, failureOf(new Error("线程意外结束")), false));
    return worker;
  }

  private finish(worker: Worker, result: FileResult, isAlive: boolean): void {
    const task = this.busy.get(worker);
    this.busy.delete(worker);
    if (isAlive) this.idle.push(worker);
    task?.done(result);
    this.next();
  }
}

function failureOf(error: Error): FileResult {
  const isMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return { problem: isMemory ? TOO_LARGE : crashed(error), isLasting: false };
}

/** At most half of the machine's memory for all. */
function heapOfEach(size: number): number {
  return Math.max(256, Math.min(4096, Math.floor(totalmem() / MEBIBYTE / 2 / size)));
}
