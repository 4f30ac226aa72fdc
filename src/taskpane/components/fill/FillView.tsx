import { ofYear } from "../../../domain/audit";
import { usePaneState } from "../../state/PaneContext";
import type { ScrollPlace } from "../../state/ScrollPlaces";
import { FillForm } from "./FillForm";
import { FillList } from "./FillList";

/** 年终填报: the projects with their progress, or the form of the one that is open. */
export default function FillView(scroll: ScrollPlace) {
  const { outcome, fill } = usePaneState();
  if (!outcome) return null;
  const tables = ofYear(outcome.tables);
  const audit = tables.find(({ table }) => table.id === fill.tableId);
  return audit ? <FillForm audit={audit} /> : <FillList tables={tables} {...scroll} />;
}
