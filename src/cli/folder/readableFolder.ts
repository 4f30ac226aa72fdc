import pc from "picocolors";
import type { FileLines } from "../../domain/report/overview/FileLines";
import { meanScore } from "../../domain/report/overview/FolderTotals";
import type { Totals } from "../../domain/report/overview/FolderTotals";
import { countsOf, explainFile } from "../../domain/report/overview/overviewLists";
import { overviewWords } from "../../domain/report/overview/overviewWords";
import type { FolderCommand } from "./FileResult";

type Colours = ReturnType<typeof pc.createColors>;

const words = overviewWords["zh-CN"];

/** A line a file for people, as it is read; below it why something of it was not. */
export function fileLine(lines: FileLines, command: FolderCommand, coloured: boolean): string {
  const colours = pc.createColors(coloured);
  const why = explainFile(lines, "zh-CN");
  const told = why === "" ? [] : why.split("\n").map((line) => colours.yellow(`   ${line}`));
  const head = `${markOf(lines, colours)} ${lines.file}  ${colours.dim(stateOf(lines, command))}`;
  return `${[head, ...told].join("\n")}\n`;
}

function markOf(lines: FileLines, colours: Colours): string {
  if (lines.state === "unread" || lines.state === "partly") return colours.red("✖");
  const { errors, warnings } = countsOf(lines);
  if (errors > 0) return colours.red("✖");
  return warnings > 0 ? colours.yellow("⚠") : colours.green("✓");
}

function stateOf(lines: FileLines, command: FolderCommand): string {
  const { state, projects } = lines;
  if (state === "unread" || state === "noTable") return words.fileState[state];
  const { errors, warnings, infos } = countsOf(lines);
  const found = `${errors} 个错误 · ${warnings} 个警告 · ${infos} 个提示`;
  if (command === "check") return `${projects.length} 个项目 · ${found}`;
  const finished = projects.filter(({ standing }) => standing === "finished").length;
  return `${projects.length} 个项目 · 已完成 ${finished} · ${found}`;
}

/** All together, at the end. */
export function folderLines(totals: Totals, command: FolderCommand, coloured: boolean): string {
  const colours = pc.createColors(coloured);
  const lines = [words.files(totals), words.findings(totals), words.money(totals)];
  const year = command === "evaluate" ? [words.year(totals, meanScore(totals))] : [];
  return `\n${[...lines, ...year].map((line) => colours.bold(line)).join("\n")}\n`;
}
