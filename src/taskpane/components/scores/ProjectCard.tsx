import { memo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ProjectSummary } from "../../../domain/evaluation/evaluationSummary";
import { standingWords } from "../../state/evaluationStanding";
import { useMessages, usePane } from "../../state/PaneContext";
import { FillIcon } from "../fill/FillIcon";
import { ExecutionBar } from "./ExecutionBar";
import { PartLegend, PartsBar } from "./PartsBar";

const useStyles = makeStyles({
  card: {
    boxSizing: "border-box",
    width: "100%",
    padding: "8px 12px 9px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto 16px",
    alignItems: "center",
    columnGap: "6px",
    width: "100%",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  standing: { whiteSpace: "nowrap" },
  muted: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  bar: { padding: "7px 0 4px" },
});

interface ProjectCardProps {
  readonly project: ProjectSummary;
  readonly current: boolean;
}

/** One project: total and grade, or what keeps it 未完成; the parts of its score; budget against executed. */
export const ProjectCard = memo(function ProjectCard({ project, current }: ProjectCardProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { session, locale } = usePane();
  const words = messages.evaluation;
  const { table, name, isBegun, obstacle, total, grade, unfilled, parts } = project;
  const standing = obstacle === null ? "complete" : isBegun ? "begun" : "untouched";
  const said = isBegun
    ? standingWords({ obstacle, unfilled, score: total, grade, weightTotal: null }, messages, locale)
    : words.untouched;
  return (
    <div className={styles.card}>
      <button
        type="button"
        data-row
        tabIndex={current ? 0 : -1}
        className={styles.head}
        title={words.scores.openForm(name)}
        onClick={() => session.fill.open(table.id)}
      >
        <FillIcon standing={standing} />
        <span className={`${styles.name} ${isBegun ? styles.strong : ""}`}>{name}</span>
        <span className={`${styles.standing} ${total ? styles.strong : styles.muted}`}>{said}</span>
        <ChevronRight16Regular aria-hidden="true" />
      </button>
      {isBegun && (
        <>
          <div className={styles.bar}>
            <PartsBar parts={parts} />
          </div>
          <PartLegend parts={parts} />
          <ExecutionBar project={project} />
        </>
      )}
    </div>
  );
});
