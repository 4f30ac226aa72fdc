import { useState } from "react";
import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { usePaneState } from "../state/PaneContext";
import { ScrollPlaces } from "../state/ScrollPlaces";
import { CheckTab } from "./CheckTab";
import { EmptyState } from "./EmptyState";
import { NotRead } from "./NotRead";
import { TAB_PANEL, tabId } from "./TabBar";
import { loadPart } from "./loadPart";

const FillView = loadPart(() => import("./fill/FillView"));
const ScoresView = loadPart(() => import("./scores/ScoresView"));
const OverviewView = loadPart(() => import("./overview/OverviewView"));

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flex: "1 1 0", minHeight: "0" },
});

/** What the chosen tab shows. Each tab's list is where it was when the user comes back to it. */
export function TabPanel() {
  const styles = useStyles();
  const { tab } = usePaneState();
  const [places] = useState(() => new ScrollPlaces());
  return (
    <div role="tabpanel" id={TAB_PANEL} aria-labelledby={tabId(tab)} className={styles.panel}>
      {tab === "check" && <CheckTab {...places.of("check")} />}
      {tab === "fill" && (
        <WholeWorkbook>
          <FillView {...places.of("fill")} />
        </WholeWorkbook>
      )}
      {tab === "scores" && (
        <WholeWorkbook>
          <ScoresView {...places.of("scores")} />
        </WholeWorkbook>
      )}
      {tab === "overview" && (
        <WholeWorkbook>
          <OverviewView {...places.of("overview")} />
        </WholeWorkbook>
      )}
    </div>
  );
}

/** 年终填报, 评价 and 汇总 are about the whole workbook: there is nothing to show before it has been read to its end. */
function WholeWorkbook({ children }: { readonly children: ReactNode }) {
  const { outcome } = usePaneState();
  if (!outcome?.complete) return <NotRead />;
  if (outcome.tables.length === 0) return <EmptyState />;
  return children;
}
