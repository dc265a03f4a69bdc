/** A function that makes its value anew only when the key of its argument has changed since the last call. */
export function keepWhile<From, Value>(
  keyOf: (from: From) => string | number | symbol,
  make: (from: From) => Value,
): (from: From) => Value {
  let last: { readonly key: string | number | symbol; readonly value: Value } | undefined;
  return (from) => {
    const key = keyOf(from);
    if (last?.key !== key) last = { key, value: make(from) };
    return last.value;
  };
}
