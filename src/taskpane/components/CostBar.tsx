import { useId } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CostReconciliation } from "../../domain/cost/CostReconciliation";
import { costShares } from "../state/costShares";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "8px", overflow: "visible" },
  track: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  cost: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  gap: {
    stroke: tokens.colorStatusWarningForeground3,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  excess: {
    stroke: tokens.colorStatusDangerForeground1,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  limit: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

/**
 * Cost against budget: filled is covered; hatched is the part of the budget without cost, or the cost beyond the
 * budget, whose end a line marks. The figures stand beside it in words, so it is hidden from screen readers.
 */
export function CostBar({ reconciliation }: { readonly reconciliation: CostReconciliation }) {
  const styles = useStyles();
  const hatch = useId();
  const shares = costShares(reconciliation);
  if (!shares) return null;
  const { covered, rest, kind } = shares;
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line
            className={kind === "over" ? `${styles.gap} ${styles.excess}` : styles.gap}
            x1="0"
            y1="0"
            x2="0"
            y2="5"
          />
        </pattern>
      </defs>
      <rect className={styles.track} x="0.5" y="0.5" width="calc(100% - 1px)" height="7" />
      <rect className={styles.cost} x="0" y="0" width={`${covered}%`} height="8" />
      {rest > 0 && <rect fill={`url(#${hatch})`} x={`${covered}%`} y="0" width={`${rest}%`} height="8" />}
      {kind === "over" && (
        <line className={styles.limit} x1={`${covered}%`} x2={`${covered}%`} y1="-2" y2="10" />
      )}
    </svg>
  );
}
