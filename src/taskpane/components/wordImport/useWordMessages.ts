import { wordImportMessages } from "../../locales/wordImportMessages";
import type { WordImportMessages } from "../../locales/wordImport.zh-CN";
import { usePane } from "../../state/PaneContext";

export function useWordMessages(): WordImportMessages {
  return wordImportMessages(usePane().locale);
}
