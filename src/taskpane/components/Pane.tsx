import { useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableAudit } from "../../domain/audit";
import { usePaneState } from "../state/PaneContext";
import { usePaneKeys } from "../state/usePaneKeys";
import { useVisibleTables } from "../state/useVisibleTables";
import type { VisibleTable } from "../state/visibleTables";
import { EmptyState } from "./EmptyState";
import { FindingsView } from "./FindingsView";
import { Footer } from "./Footer";
import { HiddenTitle } from "./HiddenTitle";
import { LiveRegion } from "./LiveRegion";
import { ListView } from "./ListView";
import { NoticeBar } from "./NoticeBar";
import { PreviewHost } from "./PreviewHost";
import { ProblemBar } from "./ProblemBar";
import { SettingsHost } from "./SettingsHost";
import { StaleBar } from "./StaleBar";
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

/** The whole pane: the primary action on top, the work in the middle, writing at the foot. */
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
      </header>
      <main className={styles.main}>{inSettings ? <SettingsHost /> : <Work />}</main>
      {!inSettings && (
        <footer>
          <WrittenBar />
          <Footer />
        </footer>
      )}
      <LiveRegion />
      <PreviewHost />
    </div>
  );
}

/** The list of tables, one table's findings, or what to say when there is neither. */
function Work() {
  const { outcome, view } = usePaneState();
  const tables = useVisibleTables();
  // Where the list was scrolled to, for the way back from a table.
  const scrollOffsetRef = useRef(0);
  if (!outcome || outcome.tables.length === 0) return <EmptyState />;
  const audit =
    view.kind === "table" ? outcome.tables.find(({ table }) => table.id === view.tableId) : undefined;
  if (view.kind !== "table" || !audit) {
    return <ListView outcome={outcome} tables={tables} scrollOffsetRef={scrollOffsetRef} />;
  }
  const { findings, ignored } = audit;
  const shown = tables.find((one) => one.audit.table.id === view.tableId) ?? nothingOf(audit);
  return <FindingsView shown={shown} chosen={view.finding} total={findings.length + ignored.length} />;
}

/** A table none of whose findings the filter lets through. */
function nothingOf(audit: TableAudit): VisibleTable {
  return { audit, findings: [], done: [], ignored: [] };
}
