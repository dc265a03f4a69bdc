/** How a function crosses, when it may: an encoder's answer for it, and the way back. */
interface FunctionCrossing {
  readonly out: (f: (...args: readonly unknown[]) => unknown) => number;
  readonly back: (id: number) => unknown;
}

export interface Codec {
  encode(value: unknown, functions?: FunctionCrossing): string;
  decode(text: string, functions?: FunctionCrossing): unknown;
}

/**
 * One text form for all that structured clone carries. It refuses what structured clone refuses, with Electron's
 * words. Self-contained on purpose: its text is also sent into both worlds of the page.
 */
export function makeCodec(): Codec {
  type Tagged = { readonly $: string; readonly v: unknown; readonly k?: string };
  const refuse = (value: unknown): never => {
    throw new Error(`An object could not be cloned. (${typeof value})`);
  };
  const toBase64 = (bytes: Uint8Array) => {
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  };
  const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

  function encode(value: unknown, functions?: FunctionCrossing): string {
    const open = new Set<object>();
    const ofObject = (x: object): unknown => {
      if (Array.isArray(x)) return x.map(of);
      if (x instanceof Date) return { $: 'date', v: x.getTime() };
      if (x instanceof RegExp) return { $: 'regexp', v: [x.source, x.flags] };
      if (x instanceof Error) return { $: 'error', v: [x.name, x.message, x.stack ?? ''] };
      if (x instanceof Map) return { $: 'map', v: [...x].map(([key, item]) => [of(key), of(item)]) };
      if (x instanceof Set) return { $: 'set', v: [...x].map(of) };
      if (x instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(x)) };
      if (ArrayBuffer.isView(x)) {
        return { $: 'bytes', v: toBase64(new Uint8Array(x.buffer, x.byteOffset, x.byteLength)) };
      }
      if (x instanceof Promise || x instanceof WeakMap || x instanceof WeakSet) return refuse(x);
      return { $: 'object', v: Object.entries(x).map(([key, item]) => [key, of(item)]) };
    };
    const of = (x: unknown): unknown => {
      if (x === null || typeof x === 'boolean' || typeof x === 'string') return x;
      if (typeof x === 'number') {
        return Number.isFinite(x) && !Object.is(x, -0)
          ? x
          : { $: 'number', v: Object.is(x, -0) ? '-0' : `${x}` };
      }
      if (x === undefined) return { $: 'undefined' };
      if (typeof x === 'bigint') return { $: 'bigint', v: `${x}` };
      if (typeof x === 'function' && functions) {
        return { $: 'function', v: functions.out((...args) => Reflect.apply(x, undefined, args)) };
      }
      if (typeof x !== 'object') return refuse(x);
      if (open.has(x)) throw new Error('test/desktop-host carries no object that contains itself');
      open.add(x);
      const answer = ofObject(x);
      open.delete(x);
      return answer;
    };
    return JSON.stringify(of(value));
  }

  function decode(text: string, functions?: FunctionCrossing): unknown {
    const tagged = (x: object): x is Tagged => '$' in x;
    const list = (x: unknown): readonly unknown[] => (Array.isArray(x) ? x : []);
    const pairs = (x: unknown): [unknown, unknown][] =>
      list(x).map((pair) => [of(list(pair)[0]), of(list(pair)[1])]);
    const ofTagged = (x: Tagged): unknown => {
      const parts = list(x.v).map(String);
      switch (x.$) {
        case 'number':
          return Number(x.v);
        case 'undefined':
          return undefined;
        case 'bigint':
          return BigInt(String(x.v));
        case 'date':
          return new Date(Number(x.v));
        case 'regexp':
          return new RegExp(parts[0] ?? '', parts[1]);
        case 'error':
          return Object.assign(new Error(parts[1]), { name: parts[0], stack: parts[2] });
        case 'map':
          return new Map(pairs(x.v));
        case 'set':
          return new Set(list(x.v).map(of));
        case 'buffer':
          return fromBase64(String(x.v)).buffer;
        case 'bytes':
          return fromBase64(String(x.v));
        case 'function':
          return functions ? functions.back(Number(x.v)) : refuse(decode);
        default:
          return Object.fromEntries(list(x.v).map((pair) => [String(list(pair)[0]), of(list(pair)[1])]));
      }
    };
    const of = (x: unknown): unknown => {
      if (x === null || typeof x !== 'object') return x;
      if (Array.isArray(x)) return x.map(of);
      return tagged(x) ? ofTagged(x) : x;
    };
    return of(JSON.parse(text));
  }

  return { encode, decode };
}
