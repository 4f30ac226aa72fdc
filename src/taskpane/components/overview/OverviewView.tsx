import { useDeferredValue, useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { overviewMessages } from "../../locales/overviewMessages";
import { columnsFor, overviewRows, searchRows, sortRows } from "../../state/overviewRows";
import { usePane, usePaneState } from "../../state/PaneContext";
import type { ScrollPlace } from "../../state/ScrollPlaces";
import { OverviewHead } from "./OverviewHead";
import { OverviewTable } from "./OverviewTable";

const useStyles = makeStyles({
  none: { margin: 0, padding: "16px 12px", color: tokens.colorNeutralForeground2 },
});

/** 汇总: all projects of the open workbook, a line each, with what they come to. */
export default function OverviewView({ offset, onScroll }: ScrollPlace) {
  const styles = useStyles();
  const { locale } = usePane();
  const { outcome, overview } = usePaneState();
  // Typing goes first: with a thousand projects the list follows a moment later.
  const { sort, query } = useDeferredValue(overview);
  const all = useMemo(() => overviewRows(outcome?.tables ?? []), [outcome]);
  const columns = useMemo(() => columnsFor(all), [all]);
  const rows = useMemo(() => sortRows(searchRows(all, query), sort, locale), [all, query, sort, locale]);
  return (
    <>
      <OverviewHead rows={rows} all={all.length} columns={columns} />
      {rows.length === 0 ? (
        <p className={styles.none}>{overviewMessages(locale).noMatch}</p>
      ) : (
        <OverviewTable rows={rows} columns={columns} sort={sort} offset={offset} onScroll={onScroll} />
      )}
    </>
  );
}
