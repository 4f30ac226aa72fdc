import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ unit: { whiteSpace: "nowrap" } });

/** The unit behind a figure that is typed: 万元 is never broken in two. */
export function Unit({ text }: { readonly text: string }) {
  return <span className={useStyles().unit}>{text}</span>;
}
