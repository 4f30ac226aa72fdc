import { makeStyles } from "@fluentui/react-components";
import { useMessages } from "../state/PaneContext";
import { hiddenText } from "./hiddenText";

const useStyles = makeStyles({ title: hiddenText });

/** Excel draws the pane's title outside the page; screen readers get it inside as well. */
export function HiddenTitle() {
  return <h1 className={useStyles().title}>{useMessages().productName}</h1>;
}
