import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { describeSettingProblem } from "../../../domain/settings/settingProblemText";
import type { SettingProblem } from "../../../domain/settings/settingCheckers";
import { useMessages, usePane } from "../../state/PaneContext";
import { ProblemList } from "./ProblemList";

/** Says why the workbook's settings could not be read, and what saving does to them. */
export function UnreadableSettings({ problems }: { readonly problems: readonly SettingProblem[] }) {
  const messages = useMessages();
  const { locale } = usePane();
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" shape="square">
      <MessageBarBody>
        {messages.settingsView.unreadable}
        <ProblemList lines={problems.map((problem) => describeSettingProblem(problem, locale))} />
      </MessageBarBody>
    </MessageBar>
  );
}
