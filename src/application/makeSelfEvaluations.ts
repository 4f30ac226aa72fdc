import { ofYear } from "../domain/audit";
import type { TableAudit } from "../domain/audit";
import {
  formProjects,
  formsIn,
  FORM_MARK_PREFIX,
  freshMarks,
  LEFT_FORM_PREFIX,
} from "../domain/form/formMark";
import type { FoundForm } from "../domain/form/formMark";
import { formatRecord, recordOf } from "../domain/form/FormRecord";
import { keepUserTexts } from "../domain/form/keepUserTexts";
import type { KeptCell, Renewal } from "../domain/form/keepUserTexts";
import { selfEvaluationForm } from "../domain/form/selfEvaluationForm";
import type { CheckResult } from "./checkWorkbook";
import type { FormPort, FormWrite, StandingPlace, WrittenForm } from "./FormPort";
import { loadRecordText, parseFormRecords, recordFor, recordText } from "./formRecords";
import type { FormRecords } from "./formRecords";
import type { DocumentStore, StepOptions, WorkbookReader } from "./WorkbookPort";

/** A form that was made, and what the user had written in it. */
export interface MadeForm extends WrittenForm {
  readonly tableId: string;
  readonly created: boolean;
  /** Cells in which the user's own text was kept although the table says something else. */
  readonly kept: readonly KeptCell[];
  /** An earlier form that was left to the user as it is, and why; null in all other cases. */
  readonly left: { readonly sheetName: string; readonly reason: LeaveReason } | null;
}

export type LeaveReason = Extract<Renewal, { kind: "leave" }>["reason"];

export interface FormPorts {
  readonly workbook: WorkbookReader;
  readonly forms: FormPort;
  readonly documents: DocumentStore;
}

interface Preparation extends Pick<MadeForm, "tableId" | "kept" | "left"> {
  readonly write: FormWrite;
  /** What the add-in itself put there: by this the user's texts are told at the next time. */
  readonly record: string;
}

/**
 * 生成自评表: a worksheet each in the Ministry's form for the chosen projects; one that was made before is made again in
 * its place, with every text that the user wrote in it.
 */
export async function makeSelfEvaluations(
  { workbook, forms, documents }: FormPorts,
  { audit }: Pick<CheckResult, "audit">,
  tableIds: readonly string[],
  options: StepOptions = {},
): Promise<readonly MadeForm[]> {
  const tables = ofYear(audit.tables);
  const found = await findForms(workbook, forms, options);
  const text = await loadRecordText(documents);
  const records = parseFormRecords(text);
  const projects = formProjects(tables.map(({ table }) => table));
  const marks = freshMarks(found);
  const prepared = tables
    .filter(({ table }) => tableIds.includes(table.id))
    .map((audited) => {
      const project = projects.get(audited.table.id) ?? "";
      const standing = found.find(({ block }) => block.record === project) ?? null;
      return prepare(audited, { project, standing, records, freshMark: () => marks.next().value });
    });
  const written = await forms.writeForms(
    prepared.map(({ write }) => write),
    { ...options, record: recordText(text, newRecords(records, found, prepared)) },
  );
  return written.map((place, index) => madeForm(place, prepared[index]));
}

/** Forms are read afresh: they may have been made, or written in, since the workbook was checked. */
async function findForms(
  workbook: WorkbookReader,
  forms: FormPort,
  options: StepOptions,
): Promise<FoundForm[]> {
  const sheetIds = await forms.findForms();
  return sheetIds.length === 0 ? [] : formsIn(await workbook.read({ ...options, sheetIds }));
}

interface Circumstances {
  readonly project: string;
  readonly standing: FoundForm | null;
  readonly records: FormRecords;
  freshMark(): string;
}

function prepare(audited: TableAudit, { project, standing, records, freshMark }: Circumstances): Preparation {
  const form = selfEvaluationForm(audited);
  const common = { tableId: audited.table.id, record: formatRecord(recordOf(form)) };
  const fresh = { form, mark: freshMark(), project, replace: null, leave: null };
  if (!standing) return { ...common, write: fresh, kept: [], left: null };
  const { grid, block } = standing;
  const record = recordFor(records, block.name);
  const renewal = keepUserTexts(form, { grid, area: block.area, record });
  const place: StandingPlace = { sheetId: grid.sheetId, area: block.area, mark: block.name };
  if (renewal.kind === "leave") {
    const leave = { place, newMark: block.name.replace(FORM_MARK_PREFIX, LEFT_FORM_PREFIX) };
    const left = { sheetName: grid.sheetName, reason: renewal.reason };
    return { ...common, write: { ...fresh, leave }, kept: [], left };
  }
  const write = { form: renewal.form, mark: block.name, project, replace: place, leave: null };
  return { ...common, write, kept: renewal.kept, left: null };
}

/** The records of forms that are in the workbook, those just written anew. */
function newRecords(
  before: FormRecords,
  found: readonly FoundForm[],
  prepared: readonly Preparation[],
): FormRecords {
  const standing = new Set(found.map(({ block }) => block.name));
  const kept = [...before].filter(([mark]) => standing.has(mark));
  return new Map([...kept, ...prepared.map(({ write, record }) => [write.mark, record] as const)]);
}

function madeForm(place: WrittenForm, preparation: Preparation | undefined): MadeForm {
  if (!preparation) throw new Error(`A form was written that nobody asked for: ${place.sheetName}`);
  const { tableId, write, kept, left } = preparation;
  return { ...place, tableId, created: write.replace === null, kept, left };
}
