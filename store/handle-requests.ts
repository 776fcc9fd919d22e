/** Methods that lead from a transaction to where requests are made. */
const views: readonly PropertyKey[] = ['objectStore', 'index'];

/**
 * Wraps a transaction so that each request counts as handled. A request that fails ends its transaction, and the
 * action reports that once; requests made beside it would otherwise be reported again, each as unhandled.
 */
export function handleRequests<Target extends object>(target: Target): Target {
  const done: unknown = Reflect.get(target, 'done');
  if (done instanceof Promise) done.catch(() => {});
  return new Proxy(target, {
    get(_, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        const result: unknown = Reflect.apply(value, target, args);
        // The action itself waits for the transaction and tells its failure.
        if (result instanceof Promise) result.catch(() => {});
        return views.includes(name) ? handleRequests(result as object) : result;
      };
    },
  });
}
