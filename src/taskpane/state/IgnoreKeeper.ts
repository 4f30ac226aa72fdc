import { ignore, NO_IGNORES, reasonsOf, restore } from "../../domain/ignores/IgnoreList";
import type { IgnoreList } from "../../domain/ignores/IgnoreList";
import type { Finding } from "../../domain/rules/Finding";
import type { PaneAction } from "./PaneAction";
import type { PaneStore } from "./PaneStore";
import type { Reading } from "./Reading";
import type { RecordKeeper } from "./RecordKeeper";
import type { Step } from "./TaskRunner";

interface IgnoreKeeperParts {
  readonly store: PaneStore;
  readonly reading: Reading;
  readonly records: RecordKeeper;
  readonly run: (step: Step, again: () => Promise<void>) => Promise<void>;
}

/**
 * 忽略 and 恢复. The workbook's list is read, changed and kept; only then does the result follow it. A list that cannot
 * be read is left as it is.
 */
export class IgnoreKeeper {
  constructor(private readonly parts: IgnoreKeeperParts) {}

  /** 忽略: sets the finding aside. */
  add({ fingerprint }: Finding, reason: string): Promise<void> {
    return this.change((list) => ignore(list, fingerprint, reason));
  }

  /** 恢复: the finding counts again. */
  restore({ fingerprint }: Finding): Promise<void> {
    return this.change((list) => restore(list, fingerprint));
  }

  /** 全部恢复; also the way to begin anew where the workbook's list cannot be read. */
  restoreAll(): Promise<void> {
    return this.parts.run(
      () => this.replace(() => NO_IGNORES),
      () => this.restoreAll(),
    );
  }

  private change(edit: (list: IgnoreList) => IgnoreList): Promise<void> {
    const { store, records, run } = this.parts;
    const step = async (): Promise<PaneAction> => {
      await records.load();
      const problem = store.getState().records.ignoresProblem;
      if (problem) return { type: "taskFinished", notice: { kind: "ignoresUnreadable", problem } };
      return this.replace(edit);
    };
    return run(step, () => this.change(edit));
  }

  private async replace(edit: (list: IgnoreList) => IgnoreList): Promise<PaneAction> {
    const { store, reading, records } = this.parts;
    const before = store.getState().records.ignores;
    await records.saveIgnores(edit(before), reading.last?.audit ?? { tables: [] });
    reading.reviseIgnored(differing(before, store.getState().records.ignores));
    return { type: "taskFinished", notice: null };
  }
}

function differing(before: IgnoreList, after: IgnoreList): Set<string> {
  const [was, is] = [reasonsOf(before), reasonsOf(after)];
  const all = [...was.keys(), ...is.keys()];
  return new Set(all.filter((fingerprint) => was.get(fingerprint) !== is.get(fingerprint)));
}
