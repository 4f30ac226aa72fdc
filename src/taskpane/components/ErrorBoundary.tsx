import { Component } from "react";
import type { ReactNode } from "react";
import type { StartMessages } from "../locales/start.zh-CN";
import { faultWords } from "../state/faultWords";

interface ErrorBoundaryProps {
  readonly messages: StartMessages;
  /** Told of the fault, for whoever waits for the children to be in the page. */
  readonly onFault?: (error: unknown) => void;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly fault: { readonly error: unknown } | null;
}

/** A fault while drawing is shown with its words instead of leaving an empty pane. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { fault: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { fault: { error } };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFault?.(error);
  }

  override render(): ReactNode {
    const { messages, children } = this.props;
    if (this.state.fault === null) return children;
    return (
      <main className="starting" role="alert">
        <p>{faultWords(this.state.fault.error, messages)}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {messages.host.reload}
        </button>
      </main>
    );
  }
}
