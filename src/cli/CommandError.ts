/** Why a command cannot run, in one line for the user: the file, the reason and what to do. */
export class CommandError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandError";
  }
}

/** The system's own short name of an error ("ENOENT"), or its words. */
export function systemReason(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return "找不到该文件或文件夹";
  if (code === "EACCES" || code === "EPERM") return "没有权限";
  if (code === "ENAMETOOLONG") return "文件名太长";
  if (code === "EBUSY") return "正被其他程序使用";
  return code || (error instanceof Error ? error.message : String(error));
}
