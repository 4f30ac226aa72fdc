import { Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { gradeOfWords } from "../../../domain/evaluation/gradeOfWords";
import { GRADE_WORDS } from "../../../domain/evaluation/evaluationWords";
import type { AchievementGrade, RowEvaluation } from "../../../domain/evaluation/TableEvaluation";
import { gradeBands } from "../../state/gradeBands";
import { useMessages, usePaneState } from "../../state/PaneContext";
import type { RowForm } from "../../state/useRowForm";
import { RateField } from "./RateField";

const GRADES = ["achieved", "partly", "missed"] as const;

const useStyles = makeStyles({
  grades: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  grade: { alignItems: "center" },
  label: { padding: "4px 0", minWidth: 0 },
  band: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 108px",
    columnGap: "8px",
    alignItems: "start",
    marginTop: "6px",
  },
  input: { minWidth: "0" },
});

interface GradeFieldProps {
  readonly row: RowEvaluation;
  readonly form: RowForm;
}

/**
 * 定性指标: the three grades with their bands, the per cent of the points, and the cell's own words. A grade is written
 * into 实际完成值 only where that is blank or a grade: other words of the user's stay.
 */
export function GradeField({ row, form }: GradeFieldProps) {
  const styles = useStyles();
  const { evaluation: words } = useMessages();
  const bands = gradeBands(usePaneState().records.settings, words);
  const text = form.text("actual");
  const worded = gradeOfWords(text);
  const hasOwnWords = text.trim() !== "" && worded === null;
  const byRate = row.basis?.kind === "graded" ? row.basis.grade : null;
  const picked = worded ?? byRate;
  const pick = (grade: AchievementGrade) => form.type("actual", GRADE_WORDS["zh-CN"][grade]);
  return (
    <>
      <Field label={words.achievement} size="small">
        <RadioGroup
          layout="horizontal"
          className={styles.grades}
          value={picked ?? ""}
          disabled={hasOwnWords}
          onChange={(_event, { value }) => {
            const grade = GRADES.find((one) => one === value);
            if (grade) pick(grade);
          }}
        >
          {GRADES.map((grade) => (
            <Radio
              key={grade}
              value={grade}
              {...(grade === (picked ?? GRADES[0]) && !hasOwnWords && { "data-row": true })}
              className={styles.grade}
              label={{
                className: styles.label,
                children: (
                  <>
                    {words.grades[grade]}
                    <span className={styles.band}>{bands[grade]}</span>
                  </>
                ),
              }}
            />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.pair}>
        <Field label={words.words} size="small">
          <Input
            data-field="actual"
            {...(hasOwnWords && { "data-row": true })}
            className={styles.input}
            value={text}
            onChange={(_event, { value }) => form.type("actual", value)}
          />
        </Field>
        <RateField form={form} />
      </div>
    </>
  );
}
