import { useId } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { weightWords } from "../../../domain/evaluation/amountWords";
import type { PartEvaluation, ScorePart } from "../../../domain/evaluation/TableEvaluation";
import { PART_WORDS } from "../../../domain/evaluation/evaluationWords";
import { partShares } from "../../state/partShares";
import type { Messages } from "../../locales/zh-CN";
import { useMessages, usePane } from "../../state/PaneContext";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "14px" },
  swatch: { width: "10px", height: "10px", flexShrink: 0 },
  track: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  ground: {
    fill: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  solid: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  ink: {
    stroke: tokens.colorCompoundBrandBackground,
    strokeWidth: "1.5px",
    fill: "none",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  legend: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  // What is open needs more words than two columns have room for.
  wide: { gridTemplateColumns: "minmax(0, 1fr)" },
  entry: { display: "flex", alignItems: "center", columnGap: "5px", whiteSpace: "nowrap" },
  figure: { marginLeft: "auto" },
  open: { color: tokens.colorNeutralForeground3 },
});

/** Lines of each part's pattern in a square of 6: parts are told apart without colour. Execution is solid. */
const PATTERNS: Readonly<Record<ScorePart, string | null>> = {
  execution: null,
  cost: "M0 3h6",
  output: "M-1 7l8-8M-1 1l2-2M5 7l2-2",
  benefit: "M3 0v6",
  satisfaction: "M0 3h6M3 0v6",
  unknown: "M2.5 3h1",
};

interface PartsProps {
  readonly parts: readonly PartEvaluation[];
}

/** The 100 points in their parts, each as long as its weight and filled as far as it has scored. Its figures are in the legend. */
export function PartsBar({ parts }: PartsProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      <defs>
        {parts.map(({ part }) => (
          <PartPattern key={part} part={part} id={id + part} />
        ))}
      </defs>
      {partShares(parts).map(({ part, start, length, filled }) => (
        <g key={part}>
          <rect className={styles.track} x={`${start}%`} y="0.5" width={`${length}%`} height="13" />
          <rect fill={`url(#${id + part})`} x={`${start}%`} y="0.5" width={`${filled}%`} height="13" />
          <rect fill="none" className={styles.ink} x={`${start}%`} y="1" width={`${filled}%`} height="12" />
        </g>
      ))}
    </svg>
  );
}

/** Each part's swatch, name, and score of weight; what is not scored yet is said, not counted. */
export function PartLegend({ parts }: PartsProps) {
  const styles = useStyles();
  const { evaluation } = useMessages();
  const { locale } = usePane();
  return (
    <div className={mergeClasses(styles.legend, parts.some(({ unfilled }) => unfilled > 0) && styles.wide)}>
      {parts.map((entry) => (
        <span key={entry.part} className={styles.entry}>
          <Swatch part={entry.part} />
          {PART_WORDS[locale][entry.part]}
          <span className={entry.unfilled > 0 ? `${styles.figure} ${styles.open}` : styles.figure}>
            {partWords(entry, evaluation.scores)}
          </span>
        </span>
      ))}
    </div>
  );
}

function partWords(
  { part, score, weight, unfilled }: PartEvaluation,
  words: Messages["evaluation"]["scores"],
): string {
  const points = weightWords(weight);
  if (unfilled === 0) return words.part(score.toFixed(2), points);
  return part === "execution"
    ? words.executionOpen(points)
    : words.partOpen(score.toFixed(2), points, unfilled);
}

function Swatch({ part }: { readonly part: ScorePart }) {
  const styles = useStyles();
  const id = useId();
  return (
    <svg className={styles.swatch} aria-hidden="true" focusable="false">
      <defs>
        <PartPattern part={part} id={id} />
      </defs>
      <rect fill={`url(#${id})`} className={styles.ink} x="0.5" y="0.5" width="9" height="9" />
      <rect fill={`url(#${id})`} x="1" y="1" width="8" height="8" />
    </svg>
  );
}

function PartPattern({ part, id }: { readonly part: ScorePart; readonly id: string }) {
  const styles = useStyles();
  const lines = PATTERNS[part];
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect className={lines === null ? styles.solid : styles.ground} width="6" height="6" />
      {lines !== null && <path className={styles.ink} d={lines} />}
    </pattern>
  );
}
