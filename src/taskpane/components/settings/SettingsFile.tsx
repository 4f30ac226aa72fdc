import { useRef, useState } from "react";
import { Button, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { describeSettingProblem } from "../../../domain/settings/settingProblemText";
import type { Settings } from "../../../domain/settings/Settings";
import { formatSettings, parseSettings } from "../../../domain/settings/settingsFile";
import { offerFile } from "../../host/offerFile";
import { useMessages, usePane } from "../../state/PaneContext";
import type { DraftReading } from "../../state/settingsDraft";
import { ProblemList } from "./ProblemList";
import { SettingsSection } from "./SettingsSection";

const useStyles = makeStyles({ buttons: { display: "flex", gap: "8px" } });

interface SettingsFileProps {
  readonly reading: DraftReading;
  readonly onImport: (settings: Settings) => void;
}

/** What came of 导入 or 导出: a sentence, and what is wrong with the file. */
interface Report {
  readonly intent: "info" | "error";
  readonly text: string;
  readonly lines: readonly string[];
}

/** 导出 and 导入: a file that a head office hands to its units. A file with any fault changes nothing. */
export function SettingsFile({ reading, onImport }: SettingsFileProps) {
  const styles = useStyles();
  const words = useMessages().settingsView;
  const { locale } = usePane();
  const [report, setReport] = useState<Report | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const parsed = parseSettings(await file.text());
    if ("settings" in parsed) {
      onImport(parsed.settings);
      setReport({ intent: "info", text: words.imported(file.name), lines: [] });
      return;
    }
    const lines = parsed.problems.map((problem) => describeSettingProblem(problem, locale));
    setReport({ intent: "error", text: words.importFailed(file.name, lines.length), lines });
  };
  const save = () => {
    if ("wrong" in reading) return setReport({ intent: "error", text: words.exportInvalid, lines: [] });
    setReport(null);
    offerFile(words.fileName, formatSettings(reading.settings), "application/json");
  };
  return (
    <SettingsSection title={words.file} hint={words.fileHint}>
      <div className={styles.buttons}>
        <Button size="small" onClick={save}>
          {words.export}
        </Button>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {words.import}
        </Button>
        <input
          ref={chooser}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={words.import}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void read(file);
            // The same file can be chosen again after it was mended.
            currentTarget.value = "";
          }}
        />
      </div>
      {report && (
        <MessageBar intent={report.intent} layout="multiline">
          <MessageBarBody>
            {report.text}
            {report.lines.length > 0 && <ProblemList lines={report.lines} />}
          </MessageBarBody>
        </MessageBar>
      )}
    </SettingsSection>
  );
}
