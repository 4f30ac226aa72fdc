import { plainSheetName } from "../grid/plainSheetName";

/** "自评表-数字档案室建设": a name that Excel takes. It is not yet known to be free. */
export function formSheetName(project: string): string {
  return plainSheetName("自评表-", project, "未命名项目");
}
