/**
 * Calls back when the page becomes another one without loading, or is put aside. Asked by a clock: Firefox learnt of
 * the navigation API late, and `popstate` does not see what a page pushes itself. A change of the fragment is none.
 */
export function watchAddress(changed: () => void): () => void {
  const addressOf = () => location.pathname + location.search;
  const address = addressOf();
  const timer = setInterval(() => {
    if (addressOf() !== address) changed();
  }, 300);
  addEventListener('pagehide', changed);
  return () => {
    clearInterval(timer);
    removeEventListener('pagehide', changed);
  };
}
