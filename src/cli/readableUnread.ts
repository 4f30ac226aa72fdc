import type { Colors } from "picocolors/types";
import { diagnosisReason, headerList } from "../domain/table/readingWords";
import { hasHeader } from "../domain/table/SheetDiagnosis";
import type { SheetDiagnosis } from "../domain/table/SheetDiagnosis";

/** A workbook without a table, and what it has instead. */
export function nothingFound(file: string, diagnoses: readonly SheetDiagnosis[], colours: Colors): string {
  const none = "没有找到绩效目标表：工作簿里没有同时含有“一级指标、二级指标、三级指标、指标值”的表头。";
  const unread = unreadBlocks(diagnoses, colours).map((block) => `${block}\n`);
  return [`${file}\n${none}\n`, ...unread].join("\n");
}

/** 没有识别: a block for each sheet that looks like a target table and was not read, for people. */
export function unreadBlocks(diagnoses: readonly SheetDiagnosis[], colours: Colors): string[] {
  return diagnoses.map((diagnosis) => unreadBlock(diagnosis, colours));
}

function unreadBlock(diagnosis: SheetDiagnosis, colours: Colors): string {
  const { sheetName, found, unknown } = diagnosis;
  const paint = hasHeader(diagnosis) ? colours.red : colours.yellow;
  return [
    paint(`？ 没有识别：工作表“${sheetName}”`),
    `   ${diagnosisReason(diagnosis, "zh-CN")}${MENDS[diagnosis.reason]}`,
    ...(found.length > 0 ? [`   认出的表头：${headerList(found, "zh-CN")}`] : []),
    ...(unknown.length > 0 ? [`   不认识的表头：${headerList(unknown, "zh-CN")}`] : []),
  ].join("\n");
}

const OTHER_WORDS = "叫法不同的，可写进设置文件的 headerWords（表头用词），或在任务窗格里指认表头";

const MENDS: Readonly<Record<SheetDiagnosis["reason"], string>> = {
  noHeader: `不是绩效目标表的不必理会；是的，请补上表头，${OTHER_WORDS}。`,
  missingColumns: `请在表头补上；${OTHER_WORDS}。`,
  noHead: "请在表头上方写明项目名称、预算数和绩效目标。",
  noRows: "请填写指标，或删去没有用的空表。",
};

/** 没有识别的工作表 among the counts; nothing where there is none. */
export function unreadCount(diagnoses: readonly SheetDiagnosis[]): string[] {
  return diagnoses.length === 0 ? [] : [`${diagnoses.length} 张工作表没有识别`];
}
