import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { TABS } from "../state/PaneState";

/** The part of the page that shows the chosen tab. */
export const TAB_PANEL = "tab-panel";

const useStyles = makeStyles({
  bar: { padding: "0 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** 校验 | 年终填报 | 评价 | 汇总. */
export function TabBar() {
  const styles = useStyles();
  const words = useMessages();
  const { session } = usePane();
  const { tab } = usePaneState();
  return (
    <TabList
      size="small"
      className={styles.bar}
      selectedValue={tab}
      aria-label={words.tabList}
      onTabSelect={(_event, { value }) => {
        const chosen = TABS.find((one) => one === value);
        if (chosen) void session.openTab(chosen);
      }}
    >
      {TABS.map((one) => (
        <Tab key={one} value={one} id={tabId(one)} aria-controls={TAB_PANEL}>
          {words.tabs[one]}
        </Tab>
      ))}
    </TabList>
  );
}

export function tabId(tab: string): string {
  return `tab-${tab}`;
}
