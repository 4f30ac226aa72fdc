import { WORD_IMPORT } from "../../state/WordImportKeeper";
import type { MoreEntry } from "./MoreEntry";
import { loadPart } from "../loadPart";

/** 从 Word 导入… */
export const wordImportEntry: MoreEntry = {
  id: WORD_IMPORT,
  label: ({ importFromWord }) => importFromWord,
  open: ({ session }) => void session.wordImports.open(),
  Dialog: loadPart(() => import("../wordImport/WordImportDialog")),
};
