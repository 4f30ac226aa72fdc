import type { WorkbookSession } from "./WorkbookSession";

/** Switches for showing how the add-in meets a busy or protected workbook. */
export function drawDevelopMenu(menu: HTMLElement, session: WorkbookSession): void {
  menu.replaceChildren(
    toggle("单元格编辑模式（Excel 忙）", (on) => {
      session.host.faults.cellEditMode = on;
    }),
    toggle("保护当前工作表", (on) => protect(session, on)),
    button("费用清零", () => session.host.costs.reset()),
  );
}

function protect(session: WorkbookSession, on: boolean): void {
  const { id } = session.engine.activeSheet();
  const others = Object.entries(session.engine.record.protection).filter(([sheet]) => sheet !== id);
  session.engine.record.protection = Object.fromEntries(on ? [...others, [id, { options: {} }]] : others);
}

function toggle(label: string, change: (on: boolean) => void): HTMLElement {
  const line = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.addEventListener("change", () => change(box.checked));
  line.append(box, ` ${label}`);
  return line;
}

function button(label: string, press: () => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", press);
  return element;
}
