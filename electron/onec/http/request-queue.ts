/** Runs tasks strictly one after another: every parallel request takes a session, and a session takes a licence. */
export function createRequestQueue(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
