import { Component } from "react";
import type { ReactNode } from "react";
import type { StartMessages } from "../locales/start.zh-CN";

interface ErrorBoundaryProps {
  readonly messages: StartMessages;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failure: string | null;
}

/** A fault while drawing is shown with its words instead of leaving an empty pane. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    const { messages, children } = this.props;
    if (this.state.failure === null) return children;
    return (
      <main className="starting" role="alert">
        <p>{messages.internal(this.state.failure)}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {messages.host.reload}
        </button>
      </main>
    );
  }
}
