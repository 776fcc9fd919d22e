/** Takes files dropped or pasted anywhere on the page, and text pasted where nothing is being typed. Marks the page meanwhile. */
export function takeFiles(onFiles: (files: File[]) => void): void {
  const mark = (on: boolean) => document.body.classList.toggle('dropping', on);
  addEventListener('dragover', (event) => {
    event.preventDefault();
    mark(true);
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
  addEventListener('paste', (event) => {
    if (event.target instanceof Element && event.target.matches('input, textarea')) return;
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length > 0) return onFiles(files);
    const html = event.clipboardData?.getData('text/html') ?? '';
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() !== '') onFiles([html ? new File([html], 'clipboard.html') : new File([text], 'clipboard.txt')]);
  });
}
