import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../../application/WorkbookPort";
import { diagnosisReason, headerList } from "../../../domain/table/readingWords";
import type { SheetDiagnosis } from "../../../domain/table/SheetDiagnosis";
import { likelyHeader } from "../../state/hintDraft";
import { useMessages, usePane } from "../../state/PaneContext";

const useStyles = makeStyles({
  sheet: {
    padding: "8px 0 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  part: { margin: "2px 0" },
  headers: { margin: "2px 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", alignItems: "center", columnGap: "12px", marginTop: "6px" },
});

interface UnreadSheetProps {
  readonly diagnosis: SheetDiagnosis;
  readonly onPoint: (place: Place) => void;
}

/** One sheet: why it was not read, what was found of a header, what to do, and the two ways on. */
export function UnreadSheet({ diagnosis, onPoint }: UnreadSheetProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { session, locale } = usePane();
  const { diagnosis: words } = messages;
  const { sheetId, sheetName, reason, headerRow, found, unknown } = diagnosis;
  const grid = session.hints.sheets().find((sheet) => sheet.sheetId === sheetId);
  const place = grid && likelyHeader(grid, [diagnosis]);
  return (
    <li className={styles.sheet}>
      <h3 className={styles.name}>{sheetName}</h3>
      <p className={styles.part}>{diagnosisReason(diagnosis, locale)}</p>
      <p className={styles.part}>{words.mends[reason]}</p>
      {found.length > 0 && <p className={styles.headers}>{words.found(headerList(found, locale))}</p>}
      {unknown.length > 0 && <p className={styles.headers}>{words.unknown(headerList(unknown, locale))}</p>}
      {place && (
        <div className={styles.actions}>
          <Button size="small" aria-label={words.pointOn(sheetName)} onClick={() => onPoint(place)}>
            {words.point}
          </Button>
          {headerRow !== null && (
            <Link
              as="button"
              aria-label={words.locate(sheetName)}
              onClick={() => void session.hints.locate(place)}
            >
              {messages.locate}
            </Link>
          )}
        </div>
      )}
    </li>
  );
}
