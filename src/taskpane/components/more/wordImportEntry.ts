import { lazy } from "react";
import { WORD_IMPORT } from "../../state/WordImportKeeper";
import type { MoreEntry } from "./MoreEntry";

/** 从 Word 导入… */
export const wordImportEntry: MoreEntry = {
  id: WORD_IMPORT,
  label: ({ importFromWord }) => importFromWord,
  open: ({ session }) => void session.wordImports.open(),
  Dialog: lazy(() => import("../wordImport/WordImportDialog")),
};
