import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { GuideUse } from "../FirstUse";
import type { StartMessages } from "../locales/start.zh-CN";
import { GUIDE_STEPS, isFinished } from "../state/guide";
import type { GuideStep } from "../state/guide";

const useStyles = makeStyles({
  card: {
    margin: "8px 12px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  steps: { margin: "4px 0 6px", padding: 0, listStyleType: "none" },
  step: { display: "grid", gridTemplateColumns: "18px minmax(0, 1fr)", columnGap: "6px", padding: "1px 0" },
  number: { textAlign: "center", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  tick: { marginTop: "2px", color: tokens.colorStatusSuccessForeground1 },
  done: { color: tokens.colorNeutralForeground3 },
  ways: { display: "flex", flexWrap: "wrap", gap: "0 4px", margin: "0 -6px" },
  way: { minWidth: 0, padding: "0 6px" },
});

interface GuideCardProps {
  readonly messages: StartMessages;
  readonly done: readonly GuideStep[];
  /** Whether this Excel can open the sample workbook. */
  readonly hasSample: boolean;
  readonly isBusy: boolean;
  readonly onUse: (use: GuideUse) => void;
}

/** 三步上手: what to do first, each step ticked when it was done; beside the work, never in its way. */
export function GuideCard({ messages: { guide: words }, done, hasSample, isBusy, onUse }: GuideCardProps) {
  const styles = useStyles();
  const isOver = isFinished(done);
  return (
    <section aria-labelledby="guide-title" className={styles.card}>
      <h2 id="guide-title" className={styles.title}>
        {isOver ? words.over : words.title}
      </h2>
      <ol className={styles.steps}>
        {GUIDE_STEPS.map((step, index) => {
          const isDone = done.includes(step);
          return (
            <li key={step} className={mergeClasses(styles.step, isDone && styles.done)}>
              {isDone ? (
                <CheckmarkCircle16Filled className={styles.tick} role="img" aria-label={words.done} />
              ) : (
                <span className={styles.number}>{index + 1}</span>
              )}
              <span>{words.steps[step]}</span>
            </li>
          );
        })}
      </ol>
      <div className={styles.ways}>
        {hasSample && !isOver && (
          <GuideButton use="sample" label={words.sample} isBusy={isBusy} onUse={onUse} />
        )}
        <GuideButton
          use="dismissGuide"
          label={isOver ? words.understood : words.dismiss}
          isBusy={isBusy}
          onUse={onUse}
        />
      </div>
    </section>
  );
}

interface GuideButtonProps extends Pick<GuideCardProps, "isBusy" | "onUse"> {
  readonly use: GuideUse;
  readonly label: string;
}

function GuideButton({ use, label, isBusy, onUse }: GuideButtonProps) {
  return (
    <Button
      size="small"
      appearance="subtle"
      className={useStyles().way}
      data-first-use={use}
      disabledFocusable={isBusy}
      onClick={() => !isBusy && onUse(use)}
    >
      {label}
    </Button>
  );
}
