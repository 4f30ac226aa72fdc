/** The envelopes office.js and an Excel-on-the-web page exchange by postMessage, as JSON text. */
export interface PaneRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: ActionType;
  readonly _data: unknown;
}

/** What the pane asks: to run something, to be told of an event, or no longer to be told. */
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export type ActionType = (typeof ActionType)[keyof typeof ActionType];

const RESPONSE = 1;
const RESPONSE_FOR_CALL = 0;
const RESPONSE_FOR_EVENT = 1;

/** The request in a message from the pane; `undefined` for what is no request of office.js (other scripts post, too). */
export function readRequest(text: unknown): PaneRequest | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  const message = parse(text);
  const isRequest = message?.["_messageType"] === 0 && typeof message["_actionName"] === "string";
  return isRequest ? (message as unknown as PaneRequest) : undefined;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined; // Not JSON: some other script's message.
  }
}

/** The answer to one request. */
export function answerTo(request: PaneRequest, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: location.origin,
    _errorCode: 0,
    _responseType: RESPONSE_FOR_CALL,
    _data: data,
    _serializerVersion: 1,
  });
}

/** An event the pane registered for. */
export function eventMessage(conversationId: string, name: string, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: -1,
    _origin: location.origin,
    _errorCode: 0,
    _responseType: RESPONSE_FOR_EVENT,
    _data: data,
    _serializerVersion: 1,
  });
}
