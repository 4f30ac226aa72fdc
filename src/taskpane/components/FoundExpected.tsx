import { makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "../state/PaneContext";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "8px",
    rowGap: "2px",
    margin: "4px 0 0",
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
});

interface FoundExpectedProps {
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** 现为, 应为, 怎么改, each only where the rule has something to say. */
export function FoundExpected({ found, expected, mend }: FoundExpectedProps) {
  const styles = useStyles();
  const messages = useMessages();
  const lines = [
    { term: messages.found, value: found },
    { term: messages.expected, value: expected },
    { term: messages.mend, value: mend },
  ];
  return (
    <dl className={styles.list}>
      {lines
        .filter(({ value }) => value !== "")
        .map(({ term, value }) => (
          <FoundLine key={term} term={term} value={value} />
        ))}
    </dl>
  );
}

function FoundLine({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
