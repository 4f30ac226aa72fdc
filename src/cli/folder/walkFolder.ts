import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { CommandError, systemReason } from "../CommandError";

/** What a folder holds, by paths below it with "/" between their steps, in their order. */
export interface FolderContent {
  readonly workbooks: readonly string[];
  /** What may hold target tables and is not read, each with the reason and what to do. */
  readonly others: readonly UnreadFile[];
}

export interface UnreadFile {
  readonly file: string;
  readonly problem: string;
}

const READ = new Set([".xlsx", ".xlsm"]);
const RESAVE = "请用 Excel 或 WPS 另存为“Excel 工作簿 (*.xlsx)”后再运行。";
const IMPORT = "里面有绩效目标表的，请先用 import 命令或任务窗格“从 Word 导入”做成工作簿。";
const UNPACK = "压缩包，没有读；请先解压。";

/** Kinds of files in which units hand in tables, and why they are not read. */
const UNREAD: Readonly<Record<string, string>> = {
  ".xls": `旧版 Excel 文件（.xls），没有读；${RESAVE}`,
  ".xlsb": `二进制工作簿（.xlsb），没有读；${RESAVE}`,
  ".et": `WPS 表格文件（.et），没有读；${RESAVE}`,
  ".ods": `OpenDocument 表格（.ods），没有读；${RESAVE}`,
  ".docx": `Word 文档，没有读；${IMPORT}`,
  ".doc": "旧版 Word 文档（.doc），没有读；请另存为 .docx，里面有绩效目标表的再用 import 命令导入。",
  ".wps": "WPS 文字文件（.wps），没有读；请另存为 .docx，里面有绩效目标表的再用 import 命令导入。",
  ".zip": UNPACK,
  ".rar": UNPACK,
  ".7z": UNPACK,
};

/**
 * Looks through a folder and all below it. Links are followed, and what several paths lead to is met once, so that a
 * circle of links ends. Hidden files and those that Office leaves beside an open one ("~$…") are passed over.
 * @param isOwn whether a file is the command's own output
 * @throws CommandError when the folder itself cannot be read
 */
export async function walkFolder(
  folder: string,
  isOwn: (path: string) => boolean = () => false,
): Promise<FolderContent> {
  const walk = new Walk(folder, isOwn);
  try {
    await walk.enter("");
  } catch (cause) {
    throw new CommandError(`${folder}：无法读取文件夹（${systemReason(cause)}）。`, { cause });
  }
  return walk;
}

class Walk implements FolderContent {
  readonly workbooks: string[] = [];
  readonly others: UnreadFile[] = [];
  private readonly met = new Set<string>();

  constructor(
    private readonly folder: string,
    private readonly isOwn: (path: string) => boolean,
  ) {}

  /** @throws the system's error when this folder cannot be read; those below are listed instead */
  async enter(below: string): Promise<void> {
    const entries = await readdir(join(this.folder, below), { withFileTypes: true });
    if (await this.isKnown(below)) return;
    for (const entry of entries.sort(byName)) {
      if (/^(?:\.|~\$)/.test(entry.name)) continue;
      await this.meet(entry, below === "" ? entry.name : `${below}/${entry.name}`);
    }
  }

  private async meet(entry: Dirent, path: string): Promise<void> {
    try {
      const kind = entry.isSymbolicLink() ? await stat(join(this.folder, path)) : entry;
      if (kind.isDirectory()) await this.enter(path);
      else if (kind.isFile()) await this.file(path);
    } catch (error) {
      this.unread(path, `无法读取（${systemReason(error)}）；请检查权限或链接。`);
    }
  }

  private async file(path: string): Promise<void> {
    const ending = extname(path).toLowerCase();
    const problem = UNREAD[ending];
    if (problem === undefined && !READ.has(ending)) return;
    if (await this.isKnown(path)) return;
    if (problem !== undefined) this.unread(path, problem);
    else if (!this.isOwn(join(this.folder, path))) this.workbooks.push(path);
  }

  private unread(file: string, problem: string): void {
    this.others.push({ file, problem });
  }

  private async isKnown(path: string): Promise<boolean> {
    const real = await realpath(join(this.folder, path));
    if (this.met.has(real)) return true;
    this.met.add(real);
    return false;
  }
}

/** By code units: the same order on every machine. */
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
