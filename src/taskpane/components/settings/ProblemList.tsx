import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "16px", overflowWrap: "anywhere" },
});

/** What is wrong with settings, a line each. */
export function ProblemList({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
