import { Component, lazy, Suspense, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { isPartMissing } from "../host/isPartMissing";
import { useMessages } from "../state/PaneContext";

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/** A part of the pane that is fetched when it is first shown. Where it does not arrive it says so, with 重试. */
export function loadPart<Props extends object>(load: Load<Props>): ComponentType<Props> {
  // Kept beside the component, so that a part that is shown again need not be waited for.
  let latest = lazy(load);
  return function Part(props: Props) {
    const [Loaded, setLoaded] = useState(() => latest);
    const retry = () => {
      latest = lazy(load);
      setLoaded(() => latest);
    };
    return (
      <PartBoundary onRetry={retry}>
        <Suspense fallback={null}>
          <Loaded {...props} />
        </Suspense>
      </PartBoundary>
    );
  };
}

interface PartBoundaryProps {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Any other fault than a missing part is the pane's own (`ErrorBoundary`). */
class PartBoundary extends Component<PartBoundaryProps, { readonly fault: unknown }> {
  override readonly state = { fault: null };

  static getDerivedStateFromError(fault: unknown): { readonly fault: unknown } {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    if (!isPartMissing(fault)) throw fault;
    return <PartMissing onRetry={this.retry} />;
  }

  private readonly retry = () => {
    this.setState({ fault: null });
    this.props.onRetry();
  };
}

const useStyles = makeStyles({ box: { padding: "8px 12px" }, sentence: { margin: "0 0 8px" } });

function PartMissing({ onRetry }: { readonly onRetry: () => void }) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <div role="alert" className={styles.box}>
      <p className={styles.sentence}>{messages.partMissing}</p>
      <Button onClick={onRetry}>{messages.retry}</Button>
    </div>
  );
}
