import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneState } from "../state/PaneContext";
import { usePaneKeys } from "../state/usePaneKeys";
import { Footer } from "./Footer";
import { GuideHost } from "./GuideHost";
import { HiddenTitle } from "./HiddenTitle";
import { LiveRegion } from "./LiveRegion";
import { NoticeBar } from "./NoticeBar";
import { ImportHost } from "./importing/ImportHost";
import { MoreHost } from "./more/MoreHost";
import { PreviewHost } from "./PreviewHost";
import { ProblemBar } from "./ProblemBar";
import { SettingsHost } from "./SettingsHost";
import { StaleBar } from "./StaleBar";
import { SummaryLine } from "./SummaryLine";
import { TabBar } from "./TabBar";
import { TabPanel } from "./TabPanel";
import { Toolbar } from "./Toolbar";
import { WrittenBar } from "./WrittenBar";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    // Not by its parent: Fluent copies the provider's look, and height, to every portal.
    height: "100vh",
    minWidth: "0",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  main: { display: "flex", flexDirection: "column", flex: "1 1 0", minHeight: "0" },
});

/** The whole pane: the primary action on top, the work in tabs in the middle, writing at the foot. */
export function Pane() {
  const styles = useStyles();
  usePaneKeys();
  const inSettings = usePaneState().view.kind === "settings";
  return (
    <div className={styles.pane}>
      <header>
        <HiddenTitle />
        {!inSettings && <Toolbar />}
        {!inSettings && <StaleBar />}
        <ProblemBar />
        <NoticeBar />
        {!inSettings && <SummaryLine />}
        {!inSettings && <TabBar />}
      </header>
      <main className={styles.main}>
        {!inSettings && <GuideHost />}
        {inSettings ? <SettingsHost /> : <TabPanel />}
      </main>
      {!inSettings && (
        <footer>
          <WrittenBar />
          <Footer />
        </footer>
      )}
      <LiveRegion />
      <ImportHost />
      <MoreHost />
      <PreviewHost />
    </div>
  );
}
