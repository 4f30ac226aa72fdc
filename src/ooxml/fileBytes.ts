import { readFile } from "node:fs/promises";

/** Why the system does not hand a file out, and what to do about it, in one sentence without the file's name. */
export interface FileProblem {
  readonly kind: "missing" | "folder" | "unreadable";
  readonly reason: string;
}

/**
 * A file's content by its path: for the command line.
 * @param ending what the file was to be: ".xlsx"
 * @throws what `refuse` makes of the problem
 */
export async function fileBytes(
  path: string,
  ending: string,
  refuse: (problem: FileProblem, cause: unknown) => Error,
): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw refuse(problemOf(cause, ending), cause);
  }
}

function problemOf(cause: unknown, ending: string): FileProblem {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") {
    return { kind: "missing", reason: "找不到该文件；请检查路径和文件名。" };
  }
  if (code === "EISDIR") {
    return { kind: "folder", reason: `这是一个文件夹，不是 ${ending} 文件；请指定其中的文件。` };
  }
  const reason = `无法读取（${code || String(cause)}）；请检查权限，并关闭正在使用它的程序后再试。`;
  return { kind: "unreadable", reason };
}
