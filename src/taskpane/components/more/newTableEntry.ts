import { NEW_TABLE } from "../../state/NewTableKeeper";
import type { MoreEntry } from "./MoreEntry";
import { loadPart } from "../loadPart";

/** 新建空白表… */
export const newTableEntry: MoreEntry = {
  id: NEW_TABLE,
  label: ({ newTable }) => newTable.open,
  open: ({ session }) => void session.newTables.open(),
  Dialog: loadPart(() => import("../newTable/NewTableDialog")),
};
