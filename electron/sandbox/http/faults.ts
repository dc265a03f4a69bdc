/**
 * What a test orders to go wrong with one request. `dropBefore` cuts the connection before the request is applied,
 * `dropAfter` after it was applied (the client cannot tell the two apart), `delay` holds the request back and then
 * serves it, `silentBefore` and `silentAfter` never answer, without or after applying it, `truncate` sends the first
 * half of the true answer, `emptyBody` its status without a body, `rows` the rows of a JSON list twice or backwards,
 * `html` a page of a proxy instead of an answer, `status` any answer at all without applying the request.
 */
export type Fault =
  | {
      readonly type: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly contentType?: string;
    }
  | { readonly type: 'dropBefore' }
  | { readonly type: 'dropAfter' }
  | { readonly type: 'delay'; readonly ms: number }
  | { readonly type: 'silentBefore' }
  | { readonly type: 'silentAfter' }
  | { readonly type: 'rows'; readonly order: 'twice' | 'backwards' }
  | { readonly type: 'truncate' }
  | { readonly type: 'emptyBody' }
  | { readonly type: 'html'; readonly status: number };

/**
 * Which requests a fault strikes: those of `method` (any when absent) whose decoded path, or path with query,
 * matches `path`. The first `skip` of them pass (default 0), the next `times` are struck (default 1).
 */
interface FaultRule {
  readonly method?: string;
  readonly path?: RegExp;
  readonly times?: number;
  readonly skip?: number;
  readonly fault: Fault;
}

/** The request as the rules see it; both texts are decoded. */
interface FaultTarget {
  readonly method: string;
  readonly path: string;
  readonly pathAndQuery: string;
}

/** Rules in the order in which they were added; each request takes at most one fault, of the first rule that strikes. */
export interface FaultQueue {
  add(...rules: readonly FaultRule[]): void;
  /** Strikes before every rule that is there already. */
  addFirst(rule: FaultRule): void;
  take(target: FaultTarget): Fault | undefined;
  /** Rules that still have something to strike. */
  pending(): number;
  clear(): void;
}

interface Waiting {
  readonly rule: FaultRule;
  skip: number;
  times: number;
}

/** Makes an empty queue of faults, independent of any server. */
export function createFaultQueue(): FaultQueue {
  let waiting: Waiting[] = [];
  return {
    add(...rules) {
      waiting.push(...rules.map(fresh));
    },
    addFirst(rule) {
      waiting.unshift(fresh(rule));
    },
    take(target) {
      for (const entry of waiting) {
        if (!strikes(entry.rule, target)) continue;
        if (entry.skip > 0) {
          entry.skip -= 1;
          continue;
        }
        entry.times -= 1;
        if (entry.times <= 0) waiting = waiting.filter((other) => other !== entry);
        return entry.rule.fault;
      }
      return undefined;
    },
    pending: () => waiting.length,
    clear() {
      waiting = [];
    },
  };
}

const fresh = (rule: FaultRule): Waiting => ({ rule, skip: rule.skip ?? 0, times: rule.times ?? 1 });

function strikes(rule: FaultRule, target: FaultTarget): boolean {
  if (rule.method !== undefined && rule.method.toUpperCase() !== target.method) return false;
  // `search` ignores `lastIndex`, so a rule with the flag `g` strikes every time.
  return (
    rule.path === undefined ||
    target.path.search(rule.path) >= 0 ||
    target.pathAndQuery.search(rule.path) >= 0
  );
}
