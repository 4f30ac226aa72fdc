import { ExcelObject } from "./excel-object";
import { asExcelError, ExcelError, itemNotFound, notImplemented } from "./excel-error";
import type { Faults } from "./faults";
import type { HostContext } from "./host-context";
import { runQuery } from "./query";
import { WorkbookObject } from "./objects/workbook-object";
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** Actions that read what formulas show. */
const isReading = ({ ActionType: type, Name }: Action): boolean =>
  type === ActionType.query || type === ActionType.queryAsJson || Name === "CopyFrom";

/** Carries out the actions of one request, in order, up to the first that fails. */
export class Batch {
  /** Objects by path id. A path is followed once: a method among its steps must not run twice. */
  private readonly objects = new Map<number, ExcelObject | null>();
  private readonly traceIds: number[] = [];

  constructor(
    private readonly context: HostContext,
    private readonly body: RequestBody,
  ) {}

  async run(failing: ReturnType<Faults["actionOf"]> = null): Promise<ResponseBody> {
    const results: ActionResult[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (failing?.nth === index + 1) throw new ExcelError(failing.code);
        const value = await this.perform(action);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        return {
          ...failure(asExcelError(error), this.location(action), index),
          Results: results,
          TraceIds: this.traceIds,
        };
      }
    }
    await this.context.engine.settle();
    return { Results: results, Error: null, TraceIds: this.traceIds };
  }

  private async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return void this.traceIds.push(action.Id);
    // Only what is read must be calculated: waiting before each write would take Univer's delay every time.
    if (isReading(action)) await this.context.engine.settle();
    const object = await this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object?.identity() ?? null;
      case ActionType.query:
      case ActionType.queryAsJson:
        return object === null ? null : runQuery(object, action.QueryInfo);
      case ActionType.method:
        return this.callMethod(object, action);
      case ActionType.setProperty:
        return existing(object).write(action.Name, (await this.arguments(action.ArgumentInfo))[0]);
      case ActionType.update:
        return update(existing(object), action.ObjectState ?? {});
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  /** Following a null object is no error as long as nothing is done to it: the client only holds on to it. */
  private async callMethod(object: ExcelObject | null, action: Action): Promise<unknown> {
    if (object === null && action.Name === "_KeepReference") return null;
    const result = await existing(object).call(action.Name, await this.arguments(action.ArgumentInfo));
    return result instanceof ExcelObject ? result.identity() : result;
  }

  private async object(pathId: number): Promise<ExcelObject | null> {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (path === undefined) throw new ExcelError("InvalidReference");
    const object = await this.follow(path);
    this.objects.set(pathId, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<ExcelObject | null> {
    switch (path.ObjectPathType) {
      case PathType.root:
        return new WorkbookObject(this.context);
      case PathType.reference:
        return this.context.references.get(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.followFrom(await this.object(path.ParentObjectPathId ?? 0), path);
    }
  }

  private async followFrom(parent: ExcelObject | null, path: ObjectPath): Promise<ExcelObject | null> {
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) return parent.navigate(path.Name);
    const args = await this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return parent.item(args[0]);
    if (path.ObjectPathType !== PathType.method)
      throw notImplemented(`object path type ${path.ObjectPathType}`);
    const result = await parent.call(path.Name, args);
    if (result === null || result instanceof ExcelObject) return result;
    throw notImplemented(`${parent.typeName}.${path.Name}() as an object`);
  }

  private async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(values.map((value, index) => this.argument(value, ids[index])));
  }

  private async argument(value: unknown, id: unknown): Promise<unknown> {
    if (typeof id === "number" && value === id && id > 0) return existing(await this.object(id));
    if (Array.isArray(value) && Array.isArray(id))
      return Promise.all(value.map((item: unknown, index) => this.argument(item, (id as unknown[])[index])));
    return value;
  }

  private location(action: Action): string {
    const object = this.objects.get(action.ObjectPathId);
    const type = object?.typeName ?? this.body.ObjectPaths[String(action.ObjectPathId)]?.Name ?? "";
    return action.Name === ""
      ? type
      : `${type}.${action.Name.charAt(0).toLowerCase()}${action.Name.slice(1)}`;
  }
}

function existing(object: ExcelObject | null): ExcelObject {
  if (object === null) throw itemNotFound();
  return object;
}

function update(object: ExcelObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) object.write(name, value);
}

/** A response that says only what went wrong. */
export function failure(error: ExcelError, location = "", actionIndex?: number): ResponseBody {
  const index = actionIndex === undefined ? {} : { ActionIndex: actionIndex };
  const { code, message, httpStatus } = error;
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: location, HttpStatusCode: httpStatus, ...index },
  };
}
