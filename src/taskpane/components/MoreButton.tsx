import { lazy, Suspense } from "react";
import { Button } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { useMessages } from "../state/PaneContext";

const MoreMenu = lazy(() => import("./more/MoreMenu"));

/** ⋯, at once; its menu comes behind the first paint. */
export function MoreButton() {
  return (
    <Suspense fallback={<Placeholder />}>
      <MoreMenu />
    </Suspense>
  );
}

function Placeholder() {
  const messages = useMessages();
  return (
    <Button
      appearance="subtle"
      icon={<MoreHorizontal20Regular />}
      aria-label={messages.more}
      title={messages.more}
      disabledFocusable
    />
  );
}
