import { ofYear } from "../../../domain/audit";
import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { MoreHorizontal16Regular } from "@fluentui/react-icons";
import { ImportButton } from "../importing/ImportButton";
import { FormsButton } from "../scores/FormsButton";
import { canBeFilled } from "../../state/formRows";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    padding: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    // Three actions and ⋯ have to stand in a line of 320 pixels.
    "& > button:not([aria-haspopup])": { minWidth: 0, paddingLeft: "6px", paddingRight: "6px" },
  },
});

/** 写回评价列, in 评价 also 生成评价汇总表, and behind ⋯ 重新建议分值 and 清除评价列: each is shown before it is done. */
export default function YearEndFooter() {
  const styles = useStyles();
  const { evaluation } = useMessages();
  const { session } = usePane();
  const { outcome, task, tab, fill } = usePaneState();
  const focusTarget = useRestoreFocusTarget();
  const words = evaluation.columns;
  const isOff = task !== null;
  const fillable = ofYear(outcome?.tables ?? []).flatMap(({ table }) => (canBeFilled(table) ? table.id : []));
  if (!outcome?.complete || fillable.length === 0) return null;
  // Weights are proposed where there are columns for them; tables without are not given any on the way.
  const weighted = tab === "fill" && fill.tableId !== null ? [fill.tableId] : fillable;
  return (
    <div className={styles.bar}>
      <Button
        {...focusTarget}
        size="small"
        disabledFocusable={isOff}
        onClick={() => void session.evaluation.previewUpdate()}
      >
        {words.update}
      </Button>
      {tab === "scores" && (
        <Button size="small" disabledFocusable={isOff} onClick={() => void session.makeSummary()}>
          {evaluation.summary.make}
        </Button>
      )}
      {tab === "scores" && <FormsButton />}
      {tab === "fill" && fill.tableId === null && <ImportButton />}
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            {...focusTarget}
            size="small"
            appearance="subtle"
            icon={<MoreHorizontal16Regular />}
            menuIcon={null}
            aria-label={words.more}
            title={words.more}
            disabledFocusable={isOff}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void session.evaluation.previewWeights(weighted)}>
              {words.resetWeights}
            </MenuItem>
            <MenuItem onClick={() => void session.evaluation.previewClear()}>{words.clear}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
